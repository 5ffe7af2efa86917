import {lstat, readdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Disk} from './disk.js'
import {missing} from './refusal.js'

/**
 * Makes a folder and those that lead to it. Returns the ones made, innermost first, which is the order in which to
 * remove them; when it rejects, it has removed them.
 */
export async function makeFolders(path: string, disk: Disk): Promise<string[]> {
  const made: string[] = []
  try {
    for (const folder of await findMissing(path)) {
      // Another build may make it at the same moment.
      if (await disk.makeFolder(folder).then(() => true, existing)) made.unshift(folder)
      await disk.syncFolder(dirname(folder))
    }
    return made
  } catch (error) {
    await removeEmpty(made, disk)
    throw error
  }
}

/** Outermost first. */
async function findMissing(path: string): Promise<string[]> {
  const folders: string[] = []
  for (let at = path; (await lstat(at).catch(missing)) === undefined && dirname(at) !== at; at = dirname(at))
    folders.unshift(at)
  return folders
}

function existing(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error
  return false
}

/** Removes folders as long as they are empty. */
export async function removeEmpty(folders: readonly string[], disk: Disk): Promise<void> {
  for (const folder of folders) {
    const isRemoved = await disk.removeFolder(folder).then(
      () => true,
      () => false
    )
    if (!isRemoved) return
  }
}

/** Writes files, given by relative path, into a new folder; resolves when everything is on the disk. */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  disk: Disk
): Promise<void> {
  const folders = new Set([folder, ...[...files.keys()].flatMap(leadingTo).map((path) => join(folder, path))])
  for (const each of folders) await disk.makeFolder(each)
  await inBatches([...files], ([path, content]) => disk.writeFile(join(folder, path), content))
  await inBatches([...folders], (each) => disk.syncFolder(each))
}

/** Files that wait for the disk at one time: it takes many with one turn, which makes a release five times as fast. */
const atOnce = 16

/** Rejects with the first refusal when nothing is under way any more, so that what was begun can be undone. */
async function inBatches<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += atOnce) {
    const ended = await Promise.allSettled(items.slice(at, at + atOnce).map(action))
    const refused = ended.find((each) => each.status === 'rejected')
    if (refused !== undefined) throw refused.reason
  }
}

/** `a/b/c.csv` → `a`, `a/b`. */
function leadingTo(path: string): string[] {
  const names = path.split('/')
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'))
}

/** Removes a folder and what is in it; symbolic links are not followed. */
export async function removeTree(path: string, disk: Disk): Promise<void> {
  for (const entry of await readdir(path, {withFileTypes: true})) {
    const inner = join(path, entry.name)
    await (entry.isDirectory() ? removeTree(inner, disk) : disk.removeFile(inner))
  }
  await disk.removeFolder(path)
}
