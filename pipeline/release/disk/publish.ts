import {join} from 'node:path'
import {fault} from '../../fault.js'
import {versionsPath} from '../layout.js'
import {type Disk, realDisk} from './disk.js'
import {makeFolders, removeEmpty, writeFolder} from './folder.js'
import {listedIn, readListed} from './listing.js'
import {findDifferences, hasBytes, isFile, isFolder, isOutput} from './place.js'
import {clearStaging, markName, recover, stagingName} from './recover.js'
import {inWords, unfinishedFault} from './refusal.js'

export interface Publication {
  /** Folder of the dataset below the output folder. */
  name: string
  /** The newest one: `latest` becomes its copy. */
  version: string
  /** Every file of the version's folder: relative path → content. */
  files: ReadonlyMap<string, string | Uint8Array>
  /** Content of versions.json, which lists `version`: replacing it is the commit point. */
  index: string
  /** Files beside it that are derived from the versions (ids.csv, CHANGELOG.md): name → content. */
  derived: ReadonlyMap<string, string>
}

/**
 * Make the dataset's folder what the publication says: the version whole or not at all, then what is derived from it.
 * The caller holds the lock of the output folder. What has its bytes already is not touched, and what a killed build left
 * is removed. `isChanged` is false where version and versions.json were there already, whether or not something derived
 * had to be repaired.
 *
 * Throws a fault. `unfinished`: the release is published and the next build repairs the rest. Any other: nothing has
 * changed; `published` and `unlisted` are about a version's folder with other bytes or of unknown origin.
 */
export async function publish(
  directory: string,
  publication: Publication,
  disk: Disk = realDisk
): Promise<{isChanged: boolean}> {
  const home = join(directory, publication.name)
  if (!listedIn(publication.index).has(publication.version))
    throw new Error(`Cannot publish \`${publication.version}\`: the new ${versionsPath} does not list it`)
  return inWords(home, async () => {
    await checkPlaces(directory, home, publication)
    const listed = await readListed(home)
    await recover(home, listed, disk)
    const stale = await findStale(home, publication, listed)
    if (Object.values(stale).some((names) => names.length > 0)) await replace(home, publication, stale, disk)
    return {isChanged: stale.version.length + stale.index.length > 0}
  })
}

/** Throws a fault for anything that cannot be replaced, before anything is. */
async function checkPlaces(directory: string, home: string, {version, derived}: Publication): Promise<void> {
  if (!(await isOutput(directory)) || !(await isFolder(home))) return
  for (const name of [version, 'latest', stagingName]) await isFolder(join(home, name))
  for (const name of [versionsPath, ...derived.keys()]) await isFile(join(home, name))
}

/** Names in the dataset's folder that are missing or have other bytes. */
interface Stale {
  version: string[]
  index: string[]
  latest: string[]
  derived: string[]
}

async function findStale(
  home: string,
  {version, files, index, derived}: Publication,
  listed: ReadonlySet<string>
): Promise<Stale> {
  const isThere = await isFolder(join(home, version))
  if (isThere) await checkVersion(join(home, version), files, listed.has(version))
  const texts = [...derived].map(async ([name, text]) => ((await hasBytes(join(home, name), text)) ? [] : [name]))
  const latest = join(home, 'latest')
  return {
    version: isThere ? [] : [version],
    index: (await hasBytes(join(home, versionsPath), index)) ? [] : [versionsPath],
    latest: (await isFolder(latest)) && (await findDifferences(latest, files)).length === 0 ? [] : ['latest'],
    derived: (await Promise.all(texts)).flat()
  }
}

async function checkVersion(folder: string, files: Publication['files'], isListed: boolean): Promise<void> {
  if (!isListed) throw fault('unlisted', `Cannot publish ${folder}: ${versionsPath} does not list it: move it away`)
  const changed = await findDifferences(folder, files)
  if (changed.length === 0) return
  throw fault(
    'published',
    `Cannot change published release ${folder}: \`${changed.join('`, `')}\` would differ: restore what was published`
  )
}

async function replace(home: string, publication: Publication, stale: Stale, disk: Disk): Promise<void> {
  const made = await makeFolders(home, disk)
  try {
    await prepare(home, publication, stale, disk)
    await commit(home, stale, disk)
  } catch (error) {
    const isCommitted = stale.index.length > 0 && (await isPublished(home, publication))
    await undo(home, made, disk)
    throw isCommitted ? unfinished(home, publication, error) : error
  }
  try {
    await finish(home, publication.version, stale, disk)
  } catch (error) {
    await undo(home, [], disk)
    throw unfinished(home, publication, error)
  }
}

/** A rename that is reported to have failed may have happened, on a network disk. */
const isPublished = (home: string, {index}: Publication): Promise<boolean> =>
  hasBytes(join(home, versionsPath), index).catch(() => false)

const unfinished = (home: string, {version}: Publication, error: unknown): unknown =>
  unfinishedFault(join(home, version), home, error)

const preparedName = 'new'
const replacedName = 'old'

/** Everything new, on the disk, beside its place. */
async function prepare(home: string, {version, files, ...texts}: Publication, stale: Stale, disk: Disk): Promise<void> {
  const staging = join(home, stagingName)
  await disk.makeFolder(staging)
  await disk.writeFile(join(staging, markName), `${version}\n`)
  const prepared = new Map<string, string | Uint8Array>()
  for (const folder of [...stale.version, ...stale.latest])
    for (const [path, content] of files) prepared.set(`${folder}/${path}`, content)
  for (const name of stale.index) prepared.set(name, texts.index)
  for (const name of stale.derived) prepared.set(name, texts.derived.get(name) ?? '')
  await writeFolder(join(staging, preparedName), prepared, disk)
  await disk.syncFolder(staging)
  await disk.syncFolder(home)
}

/** The version is on the disk before versions.json lists it. */
async function commit(home: string, {version, index}: Stale, disk: Disk): Promise<void> {
  for (const name of version) await disk.rename(join(home, stagingName, preparedName, name), join(home, name))
  await disk.syncFolder(home)
  for (const name of index) await disk.rename(join(home, stagingName, preparedName, name), join(home, name))
}

async function finish(home: string, version: string, {latest, derived}: Stale, disk: Disk): Promise<void> {
  await disk.syncFolder(home)
  for (const name of latest) await swap(home, name, disk)
  for (const name of derived) await disk.rename(join(home, stagingName, preparedName, name), join(home, name))
  await disk.syncFolder(home)
  await clearStaging(home, new Set([version]), disk)
}

/** No rename replaces a folder with files in it, so the old one goes first; it comes back when the new one cannot take its place. */
async function swap(home: string, name: string, disk: Disk): Promise<void> {
  const [place, replaced] = [join(home, name), join(home, stagingName, replacedName)]
  const isThere = await isFolder(place)
  if (isThere) await disk.rename(place, replaced)
  try {
    await disk.rename(join(home, stagingName, preparedName, name), place)
  } catch (error) {
    if (isThere) await disk.rename(replaced, place).catch(() => undefined)
    throw error
  }
}

/** What was prepared goes, and with it a version that is not listed. What cannot go bears its mark for the next build. */
async function undo(home: string, made: readonly string[], disk: Disk): Promise<void> {
  await readListed(home)
    .then((listed) => clearStaging(home, listed, disk))
    .catch(() => undefined)
  await removeEmpty(made, disk)
}
