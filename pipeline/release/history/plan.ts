import {sumsPath} from '../disk/checksum.js'
import {differences, readJson} from '../disk/tree.js'
import {descriptorPath, type ReleaseInput, releaseFormat} from '../layout.js'
import {release} from '../release.js'
import {type Bump, firstVersion, nextVersion} from '../version.js'
import {findDifferences, highestBump} from './bump.js'
import type {Shapes, Tables} from './change.js'
import {applyCorrections} from './correction.js'
import {deriveFiles, republish} from './derived.js'
import {type Draft, joinTables} from './draft.js'
import {explainChanges, type Reread} from './explain.js'
import type {History, LoggedVersion} from './history.js'
import {identifyRows} from './identify.js'
import {type LoggedChange, toRow} from './logged.js'
import type {Memories} from './memory.js'
import {identityOf, readShapes} from './past.js'
import {listIds, registerVersion} from './register.js'
import {countChanges, renderVersions, type VersionEntry, type VersionIndex} from './versions.js'

/** What a build will do with a dataset. */
export interface Plan {
  name: string
  version: string
  /** Null when nothing changed: `version` is the one that is published. */
  bump: Bump | null
  why: readonly string[]
  changes: readonly LoggedChange[]
  /** Table → rows. */
  counts: Readonly<Record<string, number>>
  /** Of the version's folder. */
  files: ReadonlyMap<string, string | Uint8Array>
  /** Content of `versions.json`. */
  index: string
  /** `ids.csv` and `CHANGELOG.md`. */
  derived: ReadonlyMap<string, string>
}

/**
 * What to publish of a draft after the versions before it. Pure; throws one fault for all corrections that cannot be made,
 * or for all that is wrong with the release.
 */
export function planRelease(draft: Draft, history: History | null, memories: Memories, reread: Reread): Plan {
  const {extracted, merged} = identifyAll(draft, memories)
  const {tables, applied} = applyCorrections(extracted, draft.datasets, draft.corrections)
  const {corrections: _, ...described} = draft
  const title = draft.title ?? history?.index.versions[0]?.title ?? draft.name
  const input = {...described, title, tables, corrections: applied.map((cell) => ({...cell})), changes: []}
  if (history === null) return planFirst(input)
  const {version, date, program, changes} = history.newest
  const candidate = release({...input, version, date, program, changes: changes.map(toRow)})
  const differing = differingPaths(candidate, history.newest.files)
  if (differing.length === 0) return planNothing(input, history)
  const explained = explainChanges({draft, history, reread, extracted, tables, merged})
  return planNext(input, history, explained, candidate, differing)
}

type Input = Omit<ReleaseInput, 'version'>

/** All rows with their ids, article by article, and the ids that went into others. */
function identifyAll(
  {articles, datasets}: Draft,
  memories: Memories
): {extracted: Tables; merged: Map<string, string>} {
  const identified = articles.map(({articleId, text, tables}) =>
    identifyRows(tables, datasets, text, memories.get(articleId) ?? {rows: new Map(), ids: []})
  )
  return {
    extracted: joinTables(
      identified.map(({tables}) => tables),
      datasets
    ),
    merged: new Map(identified.flatMap(({merged}) => [...merged]))
  }
}

/** Files that differ or that only one has, but for the sums of the others. */
function differingPaths(fresh: ReadonlyMap<string, string>, old: ReadonlyMap<string, Uint8Array>): string[] {
  const bytes = new Map([...fresh].map(([path, text]) => [path, Buffer.from(text)]))
  return differences(bytes, old).filter((path) => path !== sumsPath)
}

function planFirst(input: Input): Plan {
  return finish({...input, version: firstVersion}, null, {bump: 'first', why: [], changes: []})
}

const planNothing = (input: Input, history: History): Plan => ({
  ...republish(history),
  bump: null,
  why: [],
  changes: [],
  counts: countRows(input.tables)
})

function planNext(
  input: Input,
  history: History,
  changes: readonly Omit<LoggedChange, 'from_version' | 'to_version'>[],
  candidate: ReadonlyMap<string, string>,
  differing: readonly string[]
): Plan {
  const {version: before, shapes} = history.newest
  const freshShapes = shapesOf(candidate)
  const differences = findDifferences(shapes, freshShapes, changes, [])
  const found =
    differences.length > 0 ? differences : findDifferences(shapes, freshShapes, changes, documentsOf(differing))
  const bump = highestBump(found) ?? 'patch'
  const version = nextVersion(before, bump)
  const logged = changes.map((change) => ({...change, from_version: before, to_version: version}))
  return finish({...input, version}, history, {bump, why: found.map(({what}) => what), changes: logged})
}

function shapesOf(files: ReadonlyMap<string, string>): Shapes {
  const bytes = new Map(
    [...files].filter(([path]) => path.endsWith('.json')).map(([path, text]) => [path, Buffer.from(text)])
  )
  return readShapes(readJson(descriptorPath, bytes) as Record<string, unknown>, bytes)
}

/** The descriptor follows the others. */
const documentsOf = (differing: readonly string[]): string[] => {
  const others = differing.filter((path) => path !== descriptorPath)
  return others.length === 0 ? [...differing] : others
}

interface Step {
  bump: Bump
  why: readonly string[]
  changes: readonly LoggedChange[]
}

function finish(input: ReleaseInput, history: History | null, {bump, why, changes}: Step): Plan {
  const files = release({...input, changes: changes.map(toRow)})
  const entry: VersionEntry = {
    version: input.version,
    title: input.title,
    bump,
    date: input.date,
    why: [...why],
    counts: countRows(input.tables),
    changes: countChanges(changes),
    ...identityOf(files)
  }
  const index: VersionIndex = {
    format: releaseFormat,
    name: input.name,
    versions: [entry, ...(history?.index.versions ?? [])]
  }
  const log: LoggedVersion[] = [{entry, changes}, ...(history?.log ?? [])]
  const register = new Map([...(history?.register ?? [])].map(([key, id]) => [key, {...id}]))
  const shaped = {shapes: shapesOf(files), tables: input.tables}
  registerVersion(register, {...shaped, version: input.version, changes})
  return {
    name: input.name,
    version: input.version,
    bump,
    why,
    changes,
    counts: entry.counts,
    files,
    index: renderVersions(index),
    derived: deriveFiles(input.title, listIds(register, shaped), log)
  }
}

const countRows = (tables: Tables): Record<string, number> =>
  Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length]))
