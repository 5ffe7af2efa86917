import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isVersion} from '../version.js'
import {type Disk, realDisk} from './disk.js'
import {removeTree} from './folder.js'
import {isFolder} from './place.js'
import {inWords, missing} from './refusal.js'

/**
 * Where a build prepares what it then renames. One name suffices, as one build at a time holds the lock. In the output
 * folder itself it is a file.
 */
export const stagingName = '.staging'

/** In the staging folder: names the version that is being published, from before anything of it is in place. */
export const markName = 'publishing'

/** Whether the names in a dataset's folder tell of a build that was killed. An empty folder does: it was just made. */
export const isInterrupted = (names: readonly string[]): boolean => names.length === 0 || names.includes(stagingName)

/**
 * Remove what a killed build left in a dataset's folder, and that folder if nothing else was in it. Listed versions, and
 * folders that the killed build did not put there, stay. `listed`: the versions that its versions.json lists. May be
 * killed itself: the next one goes on. Throws a fault.
 */
export async function recover(home: string, listed: ReadonlySet<string>, disk: Disk = realDisk): Promise<void> {
  await inWords(home, async () => {
    if (!(await isFolder(home))) return
    await clearStaging(home, listed, disk)
    if ((await readdir(home)).length === 0) await disk.removeFolder(home)
  })
}

/** The mark goes last: as long as it is there, everything that it stands for can be found again. */
export async function clearStaging(home: string, listed: ReadonlySet<string>, disk: Disk): Promise<void> {
  const staging = join(home, stagingName)
  if (!(await isFolder(staging))) return
  const version = await readMark(staging)
  if (version !== undefined && !listed.has(version) && (await isFolder(join(home, version)))) {
    await removeTree(join(home, version), disk)
    await disk.syncFolder(home)
  }
  for (const entry of await readdir(staging, {withFileTypes: true})) {
    const path = join(staging, entry.name)
    if (entry.isDirectory()) await removeTree(path, disk)
    else if (entry.name !== markName) await disk.removeFile(path)
  }
  await removeTree(staging, disk)
}

/** The version that a killed build left in a dataset's folder and that nothing lists yet; null where there is none. */
export async function readUnfinished(home: string, listed: ReadonlySet<string>): Promise<string | null> {
  const version = await readMark(join(home, stagingName)).catch(() => undefined)
  return version === undefined || listed.has(version) ? null : version
}

/** A mark without its line feed was being written: nothing was in place yet. */
async function readMark(staging: string): Promise<string | undefined> {
  const text = await readFile(join(staging, markName), 'utf8').catch(missing)
  const version = text?.slice(0, -1)
  return text?.endsWith('\n') === true && version !== undefined && isVersion(version) ? version : undefined
}
