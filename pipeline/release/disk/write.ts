import {lstat, mkdir, mkdtemp, open, readdir, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {type Fault, fault, isFault} from '../../fault.js'
import {descriptorPath} from '../layout.js'
import {compareVersions, isDraft, isVersion} from '../version.js'
import {differences, readTree} from './tree.js'

export interface Written {
  /** The version's folder, `dist/NAME/0.1.0`. */
  directory: string
  /** False where the folder held these very bytes already. */
  isChanged: boolean
}

/** How the folders are called in which a build prepares what it then renames; what a killed build leaves behind. */
export const stagingPrefix = '.staging-'

/**
 * Write a release's files to `directory/NAME/VERSION` and, when no newer version is there, to `directory/NAME/latest`.
 * What is there already, byte for byte, is not touched; a version from 1.0.0 on is never changed. Throws a fault that
 * names the path; then nothing has changed.
 */
export async function writeRelease(files: ReadonlyMap<string, string>, directory: string): Promise<Written> {
  const {name, version} = readIdentity(files)
  const home = join(directory, name)
  const target = join(home, version)
  const contents = new Map([...files].map(([path, content]) => [path, Buffer.from(content)]))
  try {
    const isNew = await differs(target, contents)
    if (isNew && !isDraft(version) && (await exists(target))) throw await publishedFault(target, contents)
    const names = (await exists(home)) ? await readdir(home) : []
    const isNewest = names.every((other) => !isVersion(other) || compareVersions(other, version) <= 0)
    const stale = [
      ...(isNew ? [target] : []),
      ...(isNewest && (await differs(join(home, 'latest'), contents)) ? [join(home, 'latest')] : [])
    ]
    await removeLeftOvers(home, names)
    if (stale.length > 0) await replaceFolders(home, stale, contents)
    return {directory: target, isChanged: isNew}
  } catch (error) {
    throw isFault(error) ? error : writeFault(home, error as NodeJS.ErrnoException)
  }
}

function readIdentity(files: ReadonlyMap<string, string>): {name: string; version: string} {
  return JSON.parse(files.get(descriptorPath) ?? '{}') as {name: string; version: string}
}

async function exists(path: string): Promise<boolean> {
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (stats !== undefined && !stats.isDirectory())
    throw fault('not_a_folder', `Cannot write ${path}: it is no folder: move it away`)
  return stats !== undefined
}

async function differs(folder: string, contents: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  if (!(await exists(folder))) return true
  const {files, oddities} = await readTree(folder)
  return oddities.size > 0 || differences(files, contents).length > 0
}

async function publishedFault(folder: string, contents: ReadonlyMap<string, Uint8Array>): Promise<Fault> {
  const {files, oddities} = await readTree(folder)
  const changed = [...differences(files, contents), ...oddities.keys()]
  return fault(
    'published',
    `Cannot change published release ${folder}: \`${changed.join('`, `')}\` would differ: publish a new version`
  )
}

async function removeLeftOvers(home: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    if (name.startsWith(stagingPrefix)) await rm(join(home, name), {recursive: true, force: true})
}

/** All or nothing: prepare every folder beside its place, then rename; put back what was there when a rename fails. */
async function replaceFolders(
  home: string,
  targets: readonly string[],
  contents: ReadonlyMap<string, Uint8Array>
): Promise<void> {
  const created = await mkdir(home, {recursive: true})
  const undo: (() => Promise<void>)[] = created === undefined ? [] : [() => rm(created, {recursive: true, force: true})]
  try {
    const staging = await mkdtemp(join(home, stagingPrefix))
    undo.push(() => rm(staging, {recursive: true, force: true}))
    for (const at of targets.keys()) await writeFolder(join(staging, `new${at}`), contents)
    for (const [at, target] of targets.entries())
      await swap(join(staging, `new${at}`), target, join(staging, `old${at}`), undo)
    await syncFolder(home)
    // The release is in place: what cannot be tidied now, the next build tidies.
    await rm(staging, {recursive: true, force: true}).catch(() => undefined)
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined)
    throw error
  }
}

async function swap(fresh: string, target: string, old: string, undo: (() => Promise<void>)[]): Promise<void> {
  if (await exists(target)) {
    await rename(target, old)
    undo.push(() => rename(old, target))
  }
  await rename(fresh, target)
  undo.push(() => rename(target, fresh))
}

async function writeFolder(folder: string, contents: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const folders = new Set([folder])
  for (const [path, content] of contents) {
    const file = join(folder, path)
    folders.add(dirname(file))
    await mkdir(dirname(file), {recursive: true})
    await writeSynced(file, content)
  }
  for (const each of folders) await syncFolder(each)
}

async function writeSynced(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A rename is on the disk when its folder is; where a system cannot sync folders (Windows), the rename has to do. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

const remedies = new Map([
  ['EACCES', 'permission denied: make it writable or choose another folder'],
  ['EPERM', 'permission denied: make it writable or choose another folder'],
  ['EROFS', 'the file system is read-only: choose another folder'],
  ['ENOTDIR', 'a part of the path is a file: move it away or choose another folder'],
  ['EEXIST', 'a part of the path is a file: move it away or choose another folder'],
  ['ENOSPC', 'the disk is full: make room and build again'],
  ['EDQUOT', 'the disk quota is used up: make room and build again'],
  ['ENAMETOOLONG', 'a name in it is too long: choose a shorter folder or name']
])

/** The operating system's refusal in words. */
export function writeFault(path: string, {code = '', message, path: culprit}: NodeJS.ErrnoException): Fault {
  return fault('unwritable', `Cannot write ${culprit ?? path}: ${remedies.get(code) ?? message}`)
}
