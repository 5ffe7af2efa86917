import {join} from 'node:path'
import {fault} from '../../fault.js'
import {sumsPath} from '../disk/checksum.js'
import {differences, readTree} from '../disk/tree.js'
import {type Bump, compareVersions} from '../version.js'
import {findDifferences, highestBump} from './bump.js'
import {type Change, compareTables} from './change.js'
import {sayChange} from './changelog.js'
import {type PastRelease, readPast} from './past.js'
import {readVersions} from './read.js'

/** What differs between two releases on disk. */
export interface Diff {
  old: {folder: string; version: string}
  new: {folder: string; version: string}
  /** What the new one means for those who use the old one; null when nothing differs but version, date and sums. */
  bump: Exclude<Bump, 'first'> | null
  why: string[]
  changes: (Change & {reason: string | null})[]
  /** Files that differ or that only one has. */
  files: string[]
}

/**
 * Compare two releases, by the tables' keys. A folder of a dataset stands for its newest version. Why a cell changed is
 * known where one release follows the other. Throws a fault that names a folder that is no release.
 */
export async function diff(oldFolder: string, newFolder: string): Promise<Diff> {
  const [old, fresh] = [await readRelease(oldFolder), await readRelease(newFolder)]
  const files = differences(old.files, fresh.files).filter((path) => path !== sumsPath)
  const changes = compareTables(old, fresh)
  const texts = files.filter((path) => path.startsWith('source/'))
  const found = findDifferences(old.shapes, fresh.shapes, changes, texts)
  return {
    old: {folder: oldFolder, version: old.version},
    new: {folder: newFolder, version: fresh.version},
    bump: highestBump(found),
    why: found.map(({what}) => what),
    changes: addReasons(changes, old, fresh),
    files
  }
}

async function readRelease(folder: string): Promise<PastRelease> {
  const index = await readVersions(folder)
  const place = index === null ? folder : join(folder, index.versions[0]?.version ?? '')
  try {
    return readPast((await readTree(place)).files)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw fault('no_release', `Cannot compare ${place}: it does not exist`)
    throw fault('no_release', `Cannot compare ${place}: ${(error as Error).message}: name the folder of a release`)
  }
}

/** From the log of the later of the two, which has the same changes, in its direction. */
function addReasons(changes: readonly Change[], old: PastRelease, fresh: PastRelease): Diff['changes'] {
  const isBackwards = compareVersions(old.version, fresh.version) > 0
  const [earlier, later] = isBackwards ? [fresh, old] : [old, fresh]
  const logged = new Map(
    later.changes
      .filter((change) => change.from_version === earlier.version)
      .map((change) => [`${change.resource} ${change.key} ${placeOf(change)}`, change])
  )
  return changes.map((change) => {
    const known = logged.get(`${change.resource} ${change.key} ${placeOf(change)}`)
    const isMerged = !isBackwards && change.change === 'removed' && known !== undefined
    return {...change, ...(isMerged ? {field: known.field, after: known.after} : {}), reason: known?.reason ?? null}
  })
}

/** A row that is added one way is removed the other. */
const placeOf = ({change, field}: Change): string =>
  change === 'changed' ? `cell ${field}` : change === 'moved' ? 'places' : 'row'

/** A difference as lines for people. Rows that moved are only counted. */
export function renderDiff({old, new: fresh, bump, why, changes, files}: Diff): string {
  const lines = [
    `${old.folder} ${old.version} → ${fresh.folder} ${fresh.version}: ${bump ?? 'no change of data'}`,
    ...why.map((line) => `  ${line}`),
    ...changes.filter(({change}) => change !== 'moved').map(renderChange),
    ...(files.length === 0 ? [] : [`files that differ: ${files.join(', ')}`])
  ]
  return lines.join('\n')
}

const marks = {added: '+', removed: '-', changed: '~', moved: '>'} as const

const renderChange = (change: Change & {reason: string | null}): string =>
  `${marks[change.change]} ${sayChange(change)}${change.reason === null ? '' : ` (${change.reason})`}`
