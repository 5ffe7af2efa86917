import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type Fault, fault, isFault} from '../../fault.js'
import {findSumProblems} from '../disk/checksum.js'
import {readTree, type Tree} from '../disk/tree.js'
import {versionsPath} from '../layout.js'
import {isVersion} from '../version.js'
import {chronicle, type History, newChronicle} from './history.js'
import {identityOf, type PastRelease, readPast} from './past.js'
import {parseVersions, type VersionEntry, type VersionIndex} from './versions.js'

/**
 * What is published in a dataset's folder; null when nothing is. Every listed version is checked against its checksums.
 * Throws a fault that names what is damaged, missing or of a later program; `unfinished` is a version that a killed build
 * left, which is as if it were not there.
 */
export async function readHistory(home: string, unfinished: string | null = null): Promise<History | null> {
  const index = await readVersions(home)
  const listed = new Set(index?.versions.map(({version}) => version))
  const folders = (await listFolder(home)).filter((name) => isVersion(name) && name !== unfinished)
  const [stray] = folders.filter((name) => !listed.has(name)).sort()
  if (stray !== undefined) throw strayFault(home, stray, index)
  if (index === null) return null
  const past = newChronicle()
  for (const entry of index.versions.toReversed()) chronicle(past, await readVersion(home, entry), entry)
  const {newest, register, withdrawn, log} = past
  return newest === null ? null : {index, newest, register, withdrawn, log}
}

function strayFault(home: string, version: string, index: VersionIndex | null): Fault {
  return index === null
    ? fault(
        'no_versions',
        `Cannot go on from ${home}: it has version ${version} but no ${versionsPath}: restore the file`
      )
    : fault('unlisted', `Cannot go on from ${join(home, version)}: ${versionsPath} does not list it: move it away`)
}

/** A folder's `versions.json`; null where there is none. */
export async function readVersions(home: string): Promise<VersionIndex | null> {
  const file = join(home, versionsPath)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw fault('unreadable', `Cannot read ${file}: ${error.message}`)
  })
  return text === null ? null : parseVersions(text, file)
}

/** The datasets of an output folder, by name. Throws a fault that names a `versions.json` that cannot be read. */
export async function readDatasets(out: string): Promise<VersionIndex[]> {
  const datasets: VersionIndex[] = []
  for (const name of (await listFolder(out)).sort()) {
    const index = name.startsWith('.') ? null : await readVersions(join(out, name))
    if (index !== null) datasets.push(index)
  }
  return datasets
}

async function listFolder(home: string): Promise<string[]> {
  return readdir(home).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw fault('unreadable', `Cannot read ${home}: ${error.message}`)
  })
}

async function readVersion(home: string, entry: VersionEntry): Promise<PastRelease> {
  const folder = join(home, entry.version)
  const tree = await readTree(folder).catch((): Tree => ({files: new Map(), oddities: new Map()}))
  const [damage] = findDamage(tree, entry)
  if (damage !== undefined) throw damageFault(folder, damage)
  try {
    return readPast(tree.files)
  } catch (error) {
    throw isFault(error) ? error : damageFault(folder, (error as Error).message)
  }
}

const damageFault = (folder: string, damage: string): Fault =>
  fault(
    'damaged',
    `Cannot go on from published release ${folder}: ${damage}: restore it; \`bilateral verify\` names everything`
  )

function findDamage({files, oddities}: Tree, entry: VersionEntry): string[] {
  if (files.size === 0) return ['it is missing']
  const sums = identityOf(files)
  return [
    ...[...oddities].map(([path, reason]) => `\`${path}\` ${reason}`),
    ...findSumProblems(files),
    ...(sums.sums_sha256 === entry.sums_sha256 ? [] : [`SHA256SUMS is not the one of ${versionsPath}`]),
    ...(sums.descriptor_sha256 === entry.descriptor_sha256
      ? []
      : [`datapackage.json is not the one of ${versionsPath}`])
  ]
}
