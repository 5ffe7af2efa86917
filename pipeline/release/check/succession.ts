import {isDeepStrictEqual} from 'node:util'
import {correctedColumn, type Row} from '../../dataset.js'
import {show} from '../../validate.js'
import {sha256} from '../disk/checksum.js'
import {findDifferences, highestBump} from '../history/bump.js'
import {applyChanges, indexRows} from '../history/change.js'
import type {LoggedChange} from '../history/logged.js'
import {identityOf, type PastRelease} from '../history/past.js'
import {countChanges, type VersionEntry} from '../history/versions.js'
import {versionsPath} from '../layout.js'
import {firstVersion, nextVersion} from '../version.js'

/** How a version's files are not what `versions.json` says of them. */
export function compareEntry(entry: VersionEntry, release: PastRelease): string[] {
  const {tables, date, changes, files} = release
  const counts = Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length]))
  const sums = identityOf(files)
  const said: [string, unknown, unknown][] = [
    ['descriptor_sha256', entry.descriptor_sha256, sums.descriptor_sha256],
    ['sums_sha256', entry.sums_sha256, sums.sums_sha256],
    ['date', entry.date, date],
    ['counts', entry.counts, counts],
    ['changes', entry.changes, countChanges(changes)]
  ]
  return said
    .filter(([, stated, actual]) => !isDeepStrictEqual(stated, actual))
    .map(([what, stated, actual]) => `${what} is ${show(actual)} but ${versionsPath} says ${show(stated)}`)
}

/** How a version does not follow from the one before it; `before` is null for the first. */
export function checkSuccession(before: PastRelease | null, release: PastRelease, entry: VersionEntry): string[] {
  if (before === null) return checkFirst(release, entry)
  return [
    ...checkNumber(before, release, entry),
    ...checkVersionsOf(before.version, release),
    ...checkReasons(before, release),
    ...checkChanges(before, release)
  ]
}

function checkFirst({version, changes}: PastRelease, {bump}: VersionEntry): string[] {
  return [
    ...(version === firstVersion && bump === 'first' ? [] : [`the first version is ${firstVersion}, bump first`]),
    ...(changes.length === 0 ? [] : ['`changes.csv` has lines, but there is no version before'])
  ]
}

const ranks = ['patch', 'minor', 'major'] as const

function checkNumber(before: PastRelease, {version, shapes, changes}: PastRelease, {bump}: VersionEntry): string[] {
  if (bump === 'first') return [`${versionsPath} calls it the first, but ${before.version} is before it`]
  const next = nextVersion(before.version, bump)
  const asked = highestBump(findDifferences(before.shapes, shapes, changes, [])) ?? 'patch'
  return [
    ...(next === version ? [] : [`a ${bump} version after ${before.version} is ${next}`]),
    ...(ranks.indexOf(asked) <= ranks.indexOf(bump) ? [] : [`it is a ${asked} version, ${versionsPath} says ${bump}`])
  ]
}

function checkVersionsOf(before: string, {version, changes}: PastRelease): string[] {
  const at = changes.findIndex((change) => change.from_version !== before || change.to_version !== version)
  return at === -1 ? [] : [`\`changes.csv\` row ${at} is not from ${before} to ${version}`]
}

/** Reasons that the two versions themselves rule out. */
function checkReasons(before: PastRelease, release: PastRelease): string[] {
  const possible = possibleReasons(before, release)
  const at = release.changes.findIndex((change) =>
    change.reason.split('|').some((reason) => !possible.has(reason) || isNoCorrection(reason, change, before, release))
  )
  return at === -1 ? [] : [`\`changes.csv\` row ${at}: its reason \`${release.changes[at]?.reason}\` cannot be`]
}

function possibleReasons(before: PastRelease, {program, files, tables}: PastRelease): ReadonlySet<string> {
  const [extractor, gazetteers] = [program.extractor === null, before.program.gazetteers !== program.gazetteers]
  const isOtherProgram = extractor || before.program.extractor !== program.extractor
  const isOtherSource = !isDeepStrictEqual(sourcesOf(before), sourcesOf({files, tables}))
  return new Set([
    'correction',
    'schema_change',
    ...(isOtherSource ? ['source_edit'] : []),
    ...(isOtherProgram ? ['extractor_change'] : []),
    ...(gazetteers ? ['gazetteer_change'] : [])
  ])
}

/** Checksums of the texts, and what is known of their origin. */
function sourcesOf({files, tables}: Pick<PastRelease, 'files' | 'tables'>): unknown {
  const texts = [...files].filter(([path]) => path.startsWith('source/')).map(([path, text]) => [path, sha256(text)])
  const origins = (tables.get('articles') ?? []).map((row) =>
    ['title', 'source_url', 'source_revision', 'licence'].map((column) => row[column])
  )
  return [texts.sort(), origins]
}

/** A cell is corrected where its row, before or after, says so. */
function isNoCorrection(reason: string, change: LoggedChange, before: PastRelease, release: PastRelease): boolean {
  if (reason !== 'correction' || change.field === correctedColumn) return false
  const places = [before, release].flatMap(({corrections}) =>
    corrections.filter(({resource, key}) => resource === change.resource && key === change.key)
  )
  return !places.some(({field}) => field === change.field)
}

/** The old tables with the changes made are the new ones. */
function checkChanges(before: PastRelease, release: PastRelease): string[] {
  const {shapes, tables, changes} = release
  let expected: Map<string, Row[]>
  try {
    expected = applyChanges(before, changes, shapes)
  } catch (error) {
    return [`\`changes.csv\` does not fit ${before.version}: ${(error as Error).message}`]
  }
  return [...shapes].flatMap(([name, shape]) => {
    const [made, there] = [expected.get(name) ?? [], tables.get(name) ?? []]
    if (isDeepStrictEqual(made, [...there])) return []
    const known = indexRows(made, shape)
    const keys = [...indexRows(there, shape)].filter(([key, row]) => !isDeepStrictEqual(known.get(key), row))
    const where = keys[0]?.[0] ?? 'a row that is gone'
    return [`\`${name}\`: ${before.version} with \`changes.csv\` is not this version: ${where}`]
  })
}
