import {readFile} from 'node:fs/promises'
import {hostname} from 'node:os'
import {dirname} from 'node:path'
import {type Fault, fault} from '../../fault.js'
import type {Disk} from './disk.js'
import {isRunning, type Owner, readOwner, writeOwner} from './owner.js'
import {isFile} from './place.js'
import {missing} from './refusal.js'

/** The lock appears with its content: that is written beside it and linked into place, which fails when there is a lock. */
export async function acquire(lock: string, owner: Owner, disk: Disk): Promise<void> {
  const own = `${lock}-${owner.token}`
  try {
    await disk.writeFile(own, writeOwner(owner))
    await claim(lock, own, owner, disk)
  } finally {
    await disk.removeFile(own).catch(() => undefined)
  }
}

async function claim(lock: string, own: string, owner: Owner, disk: Disk): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt++) {
    if (await isLinked(own, lock, owner, disk)) return
    const text = await readLock(lock)
    if (text !== undefined && (await isTakenOver(lock, text, own, owner, disk))) return
  }
  throw lockedFault(lock, 'other builds start there time and again: wait for them and build again')
}

/**
 * The right to replace a lock is itself a lock, named after the one that it replaces. Whoever has it looks again: if the
 * lock is still the one that he saw, nobody else may touch it, and the right becomes the lock by a rename. So there is no
 * moment without a lock, and none with two; and whoever is killed here is replaced in the same way.
 */
async function isTakenOver(lock: string, text: string, own: string, owner: Owner, disk: Disk): Promise<boolean> {
  const right = `${lock}.${readStale(lock, text).token}`
  await claim(right, own, owner, disk)
  try {
    if ((await readLock(lock)) !== text) return false
    await disk.rename(right, lock)
    return true
  } finally {
    await disk.removeFile(right).catch(() => undefined)
  }
}

const linkless = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

async function isLinked(own: string, lock: string, owner: Owner, disk: Disk): Promise<boolean> {
  try {
    await disk.link(own, lock)
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (!linkless.includes(code)) throw error
    return isCreated(lock, owner, disk)
  }
  return true
}

/** Where files have one name only (FAT). Whoever is killed here leaves half a lock, which has to be removed by hand. */
async function isCreated(lock: string, owner: Owner, disk: Disk): Promise<boolean> {
  try {
    await disk.writeFile(lock, writeOwner(owner))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Undefined where there is none. Throws a fault where something else stands in its place. */
export const readLock = async (lock: string): Promise<string | undefined> =>
  (await isFile(lock)) ? readFile(lock, 'utf8').catch(missing) : undefined

/** The owner, who runs no more. Throws a fault when he does, or may. */
function readStale(lock: string, text: string): Owner {
  const owner = readOwner(text)
  // Nothing says that whoever made it has ended. It is no lock of ours: those are whole.
  if (owner === undefined) throw lockedFault(lock, `${lock} names no build: remove it if none is running`)
  const {pid, host} = owner
  if (host !== hostname())
    throw lockedFault(
      lock,
      `a build on \`${host}\` (process ${pid}) holds it: wait for that, or remove ${lock} if no build is running there`
    )
  if (isRunning(owner))
    throw lockedFault(lock, `another build (process ${pid}) is running there: wait for it and build again`)
  return owner
}

const lockedFault = (lock: string, why: string): Fault => fault('locked', `Cannot build into ${dirname(lock)}: ${why}`)
