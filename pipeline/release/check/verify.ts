import type {Dirent} from 'node:fs'
import {lstat, readdir} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {sumsPath} from '../disk/checksum.js'
import {isInterrupted, stagingName} from '../disk/recover.js'
import {differences, readTree, type Tree} from '../disk/tree.js'
import {descriptorPath} from '../layout.js'
import {compareVersions, isVersion} from '../version.js'
import {findReleaseProblems} from './audit.js'

/**
 * Check a release, a dataset's folder or a whole `dist/` from its files alone. One line for each broken promise, none
 * when all are kept. A folder that is missing or has nothing to check is a problem; no damage makes it throw.
 */
export async function verify(directory: string): Promise<string[]> {
  const entries = await list(directory)
  if (typeof entries === 'string') return [entries]
  const names = entries.map(({name}) => name)
  if (isReleaseFolder(names)) return verifyRelease(directory, expectationOf(directory))
  if (isDatasetFolder(names)) return verifyDataset(directory, entries, {})
  const folders = entries.filter((entry) => entry.isDirectory())
  const links = entries.filter((entry) => entry.isSymbolicLink()).map(({name}) => `\`${name}\` is a symbolic link`)
  if (folders.length === 0) return [...links, `\`${directory}\` has nothing to verify: no release, dataset or datasets`]
  const problems = [links]
  for (const {name} of folders) problems.push(prefixed(name, await verifyMember(join(directory, name), name)))
  return problems.flat()
}

const isReleaseFolder = (names: readonly string[]): boolean =>
  names.includes(descriptorPath) || names.includes(sumsPath)
const isDatasetFolder = (names: readonly string[]): boolean =>
  names.some((name) => isVersion(name) || name === 'latest')

/** Lists a folder, or says why that cannot be done. */
async function list(directory: string): Promise<Dirent[] | string> {
  try {
    if (!(await lstat(directory)).isDirectory()) return `\`${directory}\` is no folder`
    const entries = await readdir(directory, {withFileTypes: true})
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? `\`${directory}\` does not exist` : `\`${directory}\` cannot be read: ${message}`
  }
}

/** One folder of a `dist/`. */
async function verifyMember(directory: string, name: string): Promise<string[]> {
  const entries = await list(directory)
  if (typeof entries === 'string') return [entries]
  if (isDatasetFolder(entries.map((entry) => entry.name))) return verifyDataset(directory, entries, {name})
  const remedy = isInterrupted(entries.map((entry) => entry.name)) ? ': run build again' : ''
  return [`nothing to verify: no version and no latest${remedy}`]
}

interface Expected {
  name?: string
  version?: string
}

/** A release alone may be in a folder of any name, but not in one of another version's. */
function expectationOf(directory: string): Expected {
  const folder = basename(resolve(directory))
  return isVersion(folder) ? {version: folder} : {}
}

async function verifyDataset(directory: string, entries: readonly Dirent[], expected: Expected): Promise<string[]> {
  const versions = entries.filter((entry) => entry.isDirectory() && isVersion(entry.name)).map(({name}) => name)
  const problems = [entries.flatMap(checkEntry)]
  for (const version of versions.sort(compareVersions)) {
    problems.push(prefixed(version, await verifyRelease(join(directory, version), {...expected, version})))
  }
  return [...problems, await compareLatest(directory, versions.at(-1))].flat()
}

function checkEntry(entry: Dirent): string[] {
  const {name} = entry
  if (entry.isSymbolicLink()) return [`\`${name}\` is a symbolic link`]
  if (name === stagingName) return [`\`${name}\`: interrupted build: run build again`]
  if (entry.isDirectory())
    return isVersion(name) || name === 'latest' ? [] : [`\`${name}\` is neither a version nor latest`]
  return isVersion(name) || name === 'latest' ? [`\`${name}\` is no folder`] : []
}

async function compareLatest(directory: string, newest: string | undefined): Promise<string[]> {
  if (newest === undefined) return ['there is no version']
  const [latest, version] = await Promise.all(['latest', newest].map((name) => readFolder(join(directory, name))))
  if (latest === undefined || version === undefined) return [`\`latest\` is missing: run build again`]
  return [
    ...[...latest.oddities].map(([path, reason]) => `\`latest/${path}\` ${reason}`),
    ...differences(latest.files, version.files).map(
      (path) => `\`latest/${path}\` is not \`${newest}/${path}\`: run build again`
    )
  ]
}

const readFolder = (directory: string): Promise<Tree | undefined> => readTree(directory).catch(() => undefined)

async function verifyRelease(directory: string, expected: Expected): Promise<string[]> {
  const tree = await readFolder(directory)
  if (tree === undefined) return ['cannot be read']
  return [
    ...[...tree.oddities].map(([path, reason]) => `\`${path}\` ${reason}`),
    ...findReleaseProblems(tree.files, expected)
  ]
}

const prefixed = (prefix: string, problems: readonly string[]): string[] =>
  problems.map((problem) => `${prefix}: ${problem}`)
