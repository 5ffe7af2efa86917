import {type Fault, fault} from '../../fault.js'
import {readSchema} from '../../schema.js'
import {findFaults} from '../../validate.js'
import {releaseFormat} from '../layout.js'
import {type Bump, compareVersions, isVersion} from '../version.js'
import type {Change} from './change.js'

/** `versions.json`: what it does not list does not exist. */
export interface VersionIndex {
  /** Of the layout of a dataset's folder. */
  format: number
  name: string
  /** The newest first; never empty. */
  versions: VersionEntry[]
}

export interface VersionEntry {
  version: string
  title: string
  bump: Bump
  /** ISO day; null where the release has none. */
  date: string | null
  /** What decided the bump, in words. */
  why: string[]
  /** Table → rows. */
  counts: Record<string, number>
  /** Lines of `changes.csv`. */
  changes: Record<Change['change'], number>
  /** SHA-256 of datapackage.json and of SHA256SUMS, hexadecimal. */
  descriptor_sha256: string
  sums_sha256: string
}

export const renderVersions = (index: VersionIndex): string => `${JSON.stringify(index, null, 2)}\n`

/** The versions that a folder's `versions.json` lists. Throws a fault that names `place` when it is not one of these. */
export function parseVersions(text: string, place: string): VersionIndex {
  const refuse = (why: string): Fault => fault('bad_versions', `Cannot read ${place}: ${why}: restore the file`)
  let index: unknown
  try {
    index = JSON.parse(text)
  } catch (error) {
    throw refuse(`not JSON: ${(error as Error).message}`)
  }
  const {format} = Object(index) as Partial<VersionIndex>
  if (typeof format === 'number' && format > releaseFormat)
    throw fault('later_format', `Cannot read ${place}: a later bilateral wrote it (format ${format}): update bilateral`)
  const [wrong] = [...findFaults(schema, index), ...findListFaults(index)]
  if (wrong !== undefined) throw refuse(wrong)
  return index as VersionIndex
}

const schema = readSchema('versions')

/** What the schema cannot say of a list of versions. */
function findListFaults(index: unknown): string[] {
  const {versions = []} = Object(index) as Partial<VersionIndex>
  if (!Array.isArray(versions)) return []
  const names = versions.map((entry) => String(Object(entry).version))
  const bad = names.find((name) => !isVersion(name))
  if (bad !== undefined) return [`\`${bad}\` is no version`]
  const sorted = names.every((name, at) => at === 0 || compareVersions(names[at - 1] ?? '', name) > 0)
  return sorted ? [] : ['its versions are not in order, the newest first, each once']
}

export function countChanges(changes: readonly Change[]): VersionEntry['changes'] {
  const counts = {added: 0, removed: 0, changed: 0, moved: 0}
  for (const {change} of changes) counts[change]++
  return counts
}
