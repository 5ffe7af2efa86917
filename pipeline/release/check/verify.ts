import type {Dirent} from 'node:fs'
import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {catalogPath} from '../disk/catalog.js'
import {sumsPath} from '../disk/checksum.js'
import {lockName} from '../disk/lock.js'
import {stagingName} from '../disk/recover.js'
import {renderCatalog} from '../history/catalog.js'
import {readDatasets} from '../history/read.js'
import {descriptorPath, versionsPath} from '../layout.js'
import {isVersion} from '../version.js'
import {findReleaseProblems} from './audit.js'
import {prefixed, readFolder, verifyDataset} from './dataset.js'

/**
 * Check a release, a dataset's folder or a whole `dist/` from its files alone. One line for each broken promise, none
 * when all are kept. A folder that is missing or has nothing to check is a problem; no damage makes it throw.
 */
export async function verify(directory: string): Promise<string[]> {
  const entries = await list(directory)
  if (typeof entries === 'string') return [entries]
  const names = entries.map(({name}) => name)
  if (isReleaseFolder(names)) return verifyRelease(directory)
  return isDatasetFolder(names) ? verifyDataset(directory, entries, undefined) : verifyOutput(directory, entries)
}

const isReleaseFolder = (names: readonly string[]): boolean =>
  names.includes(descriptorPath) || names.includes(sumsPath)
const isDatasetFolder = (names: readonly string[]): boolean =>
  names.some((name) => isVersion(name) || name === 'latest' || name === versionsPath)

/** Lists a folder, or says why that cannot be done. */
async function list(directory: string): Promise<Dirent[] | string> {
  try {
    if (!(await stat(directory)).isDirectory()) return `\`${directory}\` is no folder`
    const entries = await readdir(directory, {withFileTypes: true})
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? `\`${directory}\` does not exist` : `\`${directory}\` cannot be read: ${message}`
  }
}

/** A release alone may be in a folder of any name, but not in one of another version's. */
async function verifyRelease(directory: string): Promise<string[]> {
  const folder = basename(resolve(directory))
  const tree = await readFolder(directory)
  if (tree === undefined) return ['cannot be read']
  return [
    ...[...tree.oddities].map(([path, reason]) => `\`${path}\` ${reason}`),
    ...findReleaseProblems(tree.files, isVersion(folder) ? {version: folder} : {})
  ]
}

/** A whole `dist/`. */
async function verifyOutput(directory: string, entries: readonly Dirent[]): Promise<string[]> {
  const problems = entries.flatMap(checkEntry)
  const folders = entries.filter((entry) => entry.isDirectory())
  if (folders.length === 0)
    return [...problems, `\`${directory}\` has nothing to verify: no release, dataset or datasets`]
  for (const {name} of folders) problems.push(...prefixed(name, await verifyMember(join(directory, name), name)))
  return [...problems, ...(await compareCatalog(directory))]
}

function checkEntry(entry: Dirent): string[] {
  const {name} = entry
  if (name.startsWith(lockName)) return [`\`${name}\`: a build is running, or was interrupted: run build again`]
  if (name === stagingName) return [`\`${name}\`: interrupted build: run build again`]
  return entry.isSymbolicLink() ? [`\`${name}\` is a symbolic link`] : []
}

async function verifyMember(directory: string, name: string): Promise<string[]> {
  const entries = await list(directory)
  return typeof entries === 'string' ? [entries] : verifyDataset(directory, entries, name)
}

async function compareCatalog(directory: string): Promise<string[]> {
  const text = await readFile(join(directory, catalogPath), 'utf8').catch(() => undefined)
  try {
    const datasets = await readDatasets(directory)
    if (text === undefined) return datasets.length === 0 ? [] : [`\`${catalogPath}\` is missing: run build again`]
    const expected: unknown = JSON.parse(renderCatalog(datasets))
    return isDeepStrictEqual(JSON.parse(text), expected)
      ? []
      : [`\`${catalogPath}\` does not list the datasets as they are: run build again`]
  } catch (error) {
    return [`\`${catalogPath}\` cannot be checked: ${(error as Error).message}`]
  }
}
