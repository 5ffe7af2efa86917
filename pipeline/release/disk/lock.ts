import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {acquire, readLock} from './claim.js'
import {type Disk, realDisk} from './disk.js'
import {makeFolders, removeEmpty} from './folder.js'
import {forgetOwner, newOwner, type Owner, writeOwner} from './owner.js'
import {isOutput} from './place.js'
import {inWords, isRefusal, missing} from './refusal.js'

export const lockName = '.lock'

/**
 * Do it while no other build works in the output folder, which is made when it is missing and removed again when nothing
 * was put there. What a killed build held is taken over. Throws the fault `locked` when another build holds the folder, or
 * when that cannot be told; and what the action throws.
 *
 * A lock names its process and is taken over when that has ended. Locks that live by a heartbeat, such as those of
 * proper-lockfile, do not fit: a build is busy for minutes without a turn for timers, so its lock would seem to be dead.
 */
export async function withLock<T>(directory: string, action: () => Promise<T>, disk: Disk = realDisk): Promise<T> {
  const owner = newOwner()
  const made = await inWords(directory, () => take(directory, owner, disk))
  let result: T
  try {
    await inWords(directory, () => sweep(directory, disk))
    result = await action()
  } catch (error) {
    await release(directory, owner, made, disk).catch(() => undefined)
    throw error
  }
  await inWords(directory, () => release(directory, owner, made, disk))
  return result
}

/** Returns the folders made for it. */
async function take(directory: string, owner: Owner, disk: Disk): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    await isOutput(directory)
    const made = await makeFolders(directory, disk)
    try {
      await acquire(join(directory, lockName), owner, disk)
      return made
    } catch (error) {
      await removeEmpty(made, disk)
      // Another build that ended may have removed the folder that was empty, or swept it.
      if (attempt === attempts || !isRefusal(error) || error.code !== 'ENOENT') throw error
    }
  }
}

const attempts = 20

const waitingName = /^\.lock[-.][0-9a-f]{16}(?:\.[0-9a-f]{16})*$/

/** What builds left that were killed while they waited: nobody but the holder of the lock has a use for it. */
async function sweep(directory: string, disk: Disk): Promise<void> {
  const names = (await readdir(directory)).filter((name) => waitingName.test(name))
  for (const name of names) await disk.removeFile(join(directory, name)).catch(missing)
}

async function release(directory: string, owner: Owner, made: readonly string[], disk: Disk): Promise<void> {
  forgetOwner(owner)
  const lock = join(directory, lockName)
  if ((await readLock(lock)) === writeOwner(owner)) await disk.removeFile(lock)
  await removeEmpty(made, disk)
}
