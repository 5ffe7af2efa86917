import type {Dirent} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {isFault} from '../../fault.js'
import {isInterrupted, readUnfinished, stagingName} from '../disk/recover.js'
import {differences, readTree, type Tree} from '../disk/tree.js'
import {type Chronicle, chronicle, newChronicle} from '../history/history.js'
import {type PastRelease, readPast} from '../history/past.js'
import {readVersions} from '../history/read.js'
import {listIds} from '../history/register.js'
import type {VersionEntry, VersionIndex} from '../history/versions.js'
import {versionsPath} from '../layout.js'
import {idsLog} from '../log.js'
import {readCsv} from '../table/csv.js'
import {isVersion} from '../version.js'
import {findReleaseProblems} from './audit.js'
import {checkSuccession, compareEntry} from './succession.js'

/** What a folder of a dataset may have beside its versions. */
const files = new Set([versionsPath, 'ids.csv', 'CHANGELOG.md', 'index.html'])

/** A dataset's folder: every version by itself, one after the other, and what is derived from them. `name`: its name, where known. */
export async function verifyDataset(
  directory: string,
  entries: readonly Dirent[],
  name: string | undefined
): Promise<string[]> {
  if (entries.length === 0) return ['nothing to verify, or an interrupted build: run build again']
  const index = await readIndex(directory)
  if (typeof index === 'string') return [...checkInterrupted(entries), index]
  if (index === null) return checkUnlisted(entries, await readUnfinished(directory, new Set()))
  const listed = new Set(index.versions.map(({version}) => version))
  const unfinished = await readUnfinished(directory, listed)
  const past = newChronicle()
  const problems = [
    ...checkInterrupted(entries),
    ...entries.flatMap((entry) => checkEntry(entry, listed, unfinished)),
    ...(name === undefined || index.name === name
      ? []
      : [`${versionsPath}: name is \`${index.name}\`, the folder says \`${name}\``])
  ]
  for (const entry of index.versions.toReversed())
    problems.push(...prefixed(entry.version, await verifyVersion(directory, entry, index.name, past)))
  return [...problems, ...(await compareLatest(directory, index)), ...(await compareDerived(directory, past, index))]
}

async function readIndex(directory: string): Promise<VersionIndex | string | null> {
  return readVersions(directory).catch((error: unknown) => {
    if (isFault(error)) return error.message
    throw error
  })
}

const checkInterrupted = (entries: readonly Dirent[]): string[] =>
  isInterrupted(entries.map(({name}) => name)) ? [`\`${stagingName}\`: interrupted build: run build again`] : []

/** A folder without a list of versions: a first build was killed there, or the list is lost. */
function checkUnlisted(entries: readonly Dirent[], unfinished: string | null): string[] {
  const interrupted = checkInterrupted(entries)
  const isPublished = entries.some(({name}) => (isVersion(name) && name !== unfinished) || name === 'latest')
  if (isPublished) return [...interrupted, `\`${versionsPath}\` is missing: restore it`]
  return interrupted.length > 0 ? interrupted : ['nothing to verify: no version and no latest']
}

function checkEntry(entry: Dirent, listed: ReadonlySet<string>, unfinished: string | null): string[] {
  const {name} = entry
  if (name === stagingName || name === unfinished) return []
  if (entry.isSymbolicLink()) return [`\`${name}\` is a symbolic link`]
  if (files.has(name)) return entry.isFile() ? [] : [`\`${name}\` is no file`]
  if (!entry.isDirectory()) return [`\`${name}\` does not belong there`]
  if (isVersion(name)) return listed.has(name) ? [] : [`\`${name}\` is not listed in ${versionsPath}`]
  return name === 'latest' ? [] : [`\`${name}\` is neither a version nor latest`]
}

async function verifyVersion(directory: string, entry: VersionEntry, name: string, past: Chronicle): Promise<string[]> {
  const tree = await readFolder(join(directory, entry.version))
  if (tree === undefined) return [`is listed in ${versionsPath} but missing`]
  const problems = [
    ...[...tree.oddities].map(([path, reason]) => `\`${path}\` ${reason}`),
    ...findReleaseProblems(tree.files, {name, version: entry.version})
  ]
  return [...problems, ...enter(tree.files, entry, past)]
}

/** A version as one of several; of one that cannot be read `findReleaseProblems` says why. */
function enter(files: Tree['files'], entry: VersionEntry, past: Chronicle): string[] {
  try {
    const release: PastRelease = readPast(files)
    const problems = [...compareEntry(entry, release), ...checkSuccession(past.newest, release, entry)]
    chronicle(past, release, entry)
    return problems
  } catch (error) {
    return [`cannot be compared with the version before: ${(error as Error).message}`]
  }
}

async function compareLatest(directory: string, {versions}: VersionIndex): Promise<string[]> {
  const newest = versions[0]?.version ?? ''
  const [latest, version] = await Promise.all(['latest', newest].map((name) => readFolder(join(directory, name))))
  if (latest === undefined) return [`\`latest\` is missing: run build again`]
  if (version === undefined) return []
  return [
    ...[...latest.oddities].map(([path, reason]) => `\`latest/${path}\` ${reason}`),
    ...differences(latest.files, version.files).map(
      (path) => `\`latest/${path}\` is not \`${newest}/${path}\`: run build again`
    )
  ]
}

/** By what they say: another program may word a change log otherwise. */
async function compareDerived(directory: string, past: Chronicle, {versions}: VersionIndex): Promise<string[]> {
  const [ids, changelog] = await Promise.all(
    ['ids.csv', 'CHANGELOG.md'].map((name) => readFile(join(directory, name), 'utf8').catch(() => undefined))
  )
  const headings = [...(changelog ?? '').matchAll(/^## (\d[\d.]*)(?:, ([\d-]+))?/gm)]
  const isLogged = isDeepStrictEqual(
    headings.map(([, version, date = null]) => [version, date]),
    versions.map(({version, date}) => [version, date])
  )
  return [
    ...compareIds(ids, past),
    ...(isLogged ? [] : ['`CHANGELOG.md` has not every version with its date: run build again'])
  ]
}

function compareIds(text: string | undefined, {register, newest}: Chronicle): string[] {
  if (text === undefined) return ['`ids.csv` is missing: run build again']
  if (newest === null) return []
  try {
    const said = readCsv(text, idsLog.schema)
    const [wrong] = listIds(register, newest).filter((entry, at) => !isDeepStrictEqual({...said[at]}, {...entry}))
    if (wrong === undefined && said.length === register.size) return []
    return [
      `\`ids.csv\` is not what the versions say${wrong === undefined ? '' : ` of \`${wrong.id}\``}: run build again`
    ]
  } catch (error) {
    return [`\`ids.csv\` cannot be read: ${(error as Error).message}: run build again`]
  }
}

export const readFolder = (directory: string): Promise<Tree | undefined> => readTree(directory).catch(() => undefined)

export const prefixed = (prefix: string, problems: readonly string[]): string[] =>
  problems.map((problem) => `${prefix}: ${problem}`)
