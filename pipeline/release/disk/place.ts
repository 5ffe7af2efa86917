import {lstat, readFile, stat} from 'node:fs/promises'
import {fault} from '../../fault.js'
import {missing} from './refusal.js'
import {differences, readTree} from './tree.js'

/** Whether the folder is there. Throws a fault where something else is, a symbolic link too. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(missing)
  if (found === undefined || found.isDirectory()) return found !== undefined
  throw fault('not_a_folder', `Cannot write ${path}: it is no folder: move it away`)
}

/** Whether the output folder is there. It alone may be a symbolic link, to a larger disk for example. */
export async function isOutput(path: string): Promise<boolean> {
  return (await stat(path).catch(missing))?.isDirectory() === true || (await isFolder(path))
}

/** Whether the file is there. Throws a fault where something else is, a symbolic link too. */
export async function isFile(path: string): Promise<boolean> {
  const found = await lstat(path).catch(missing)
  if (found === undefined || found.isFile()) return found !== undefined
  throw fault('not_a_file', `Cannot write ${path}: it is no file: move it away`)
}

export async function hasBytes(file: string, content: string): Promise<boolean> {
  return (await isFile(file)) && Buffer.compare(await readFile(file), Buffer.from(content)) === 0
}

/** Paths below the folder, which must be there, that differ from the files. */
export async function findDifferences(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>
): Promise<string[]> {
  const tree = await readTree(folder)
  const contents = new Map([...files].map(([path, content]) => [path, Buffer.from(content)]))
  return [...differences(tree.files, contents), ...tree.oddities.keys()]
}
