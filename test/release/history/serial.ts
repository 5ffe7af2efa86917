import {expect} from 'vitest'
import type {Dataset, Row, Sidecar} from '../../../pipeline/dataset.js'
import {datasets as packaged} from '../../../pipeline/datasets/index.js'
import {rereader} from '../../../pipeline/gather.js'
import {packagedGazetteers} from '../../../pipeline/gazetteers.js'
import {extractRows} from '../../../pipeline/pipeline.js'
import {applyChanges, compareTables} from '../../../pipeline/release/history/change.js'
import {parseCorrections} from '../../../pipeline/release/history/correction.js'
import type {Draft} from '../../../pipeline/release/history/draft.js'
import {chronicle, type History, newChronicle} from '../../../pipeline/release/history/history.js'
import {gatherMemories} from '../../../pipeline/release/history/memory.js'
import {type PastRelease, readPast} from '../../../pipeline/release/history/past.js'
import {type Plan, planRelease} from '../../../pipeline/release/history/plan.js'
import {parseVersions} from '../../../pipeline/release/history/versions.js'
import type {Program} from '../../../pipeline/release/layout.js'
import {idsLog} from '../../../pipeline/release/log.js'
import {columnsOf} from '../../../pipeline/release/table/column.js'
import {readCell, readCsv, writeCell} from '../../../pipeline/release/table/csv.js'
import {unknownOrigin} from '../../../pipeline/sidecar.js'

/** What a version is built from. */
export interface Issue {
  /** Texts of articles; an article's id is its title's. */
  texts: readonly string[]
  sidecar?: Partial<Sidecar>
  date?: string | null
  program?: Program
  /** Lines of `corrections.csv` without its header. */
  corrections?: readonly string[]
  datasets?: readonly Dataset[]
}

/** A dataset whose versions are planned one after the other and kept in memory. */
export interface Serial {
  history: History | null
}

export const newSerial = (): Serial => ({history: null})

export const header = 'article,resource,quote,field,expected,corrected,reason,source'

const program: Program = {extractor: 'sha256:1', gazetteers: 'sha256:1'}

export function draftOf({texts, sidecar, date = null, corrections = [], datasets = packaged, ...rest}: Issue): Draft {
  const articles = texts.map((text) => {
    const source = {name: 'a', place: 'a.txt', text, sidecar: {...unknownOrigin, ...sidecar}}
    const {articleId, tables} = extractRows(source, packagedGazetteers())
    const title = String(tables.get('articles')?.[0]?.title)
    return {articleId, sidecar: {...source.sidecar, title}, text, tables: fitTables(tables, datasets)}
  })
  return {
    name: 'serial',
    title: 'Serial',
    date,
    datasets,
    program: rest.program ?? program,
    articles: articles.sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
    corrections: parseCorrections([header, ...corrections, ''].join('\n'), 'corrections.csv')
  }
}

/** Rows with the columns that a test's schemas have, in the form of their types. */
const fitTables = (tables: ReadonlyMap<string, readonly Row[]>, datasets: readonly Dataset[]): Map<string, Row[]> =>
  new Map(
    datasets.map(({name, schema}) => {
      const columns = columnsOf(schema)
      const fitRow = (row: Row): Row =>
        Object.fromEntries(
          columns.map((column) => [column.name, readCell(writeCell(row[column.name] ?? null), column)] as const)
        )
      return [name, (tables.get(name) ?? []).map(fitRow)]
    })
  )

/** Plans the next version and checks what every plan promises, without keeping it. */
export function planNext({history}: Serial, issue: Issue): Plan {
  const draft = draftOf(issue)
  const plan = planRelease(draft, history, gatherMemories(draft, history, []), rereader(packagedGazetteers()))
  checkPlan(history, plan)
  return plan
}

/** Publishes the next version. */
export function publishNext(serial: Serial, issue: Issue): Plan {
  const plan = planNext(serial, issue)
  if (plan.bump !== null) serial.history = historyWith(serial.history, plan)
  return plan
}

const bytesOf = (files: Plan['files']): Map<string, Uint8Array> =>
  new Map([...files].map(([path, content]) => [path, Buffer.from(content)]))

/** As `readHistory` makes it of a folder, from the files of all versions. */
function historyWith(history: History | null, plan: Plan): History {
  const index = parseVersions(plan.index, 'versions.json')
  const past = newChronicle()
  const releases = [...releasesOf(history), readPast(bytesOf(plan.files))]
  for (const [at, release] of releases.entries()) {
    const entry = index.versions.at(-1 - at)
    if (entry !== undefined) chronicle(past, release, entry)
  }
  const {newest, register, withdrawn, log} = past
  if (newest === null) throw new Error('no version')
  const next = {index, newest, register, withdrawn, log}
  kept.set(next, releases)
  return next
}

const kept = new WeakMap<History, PastRelease[]>()

export const releasesOf = (history: History | null): PastRelease[] =>
  history === null ? [] : (kept.get(history) ?? [])

/** Old + changes = new, by the files alone; ids; files of the version and of the dataset that agree. */
function checkPlan(history: History | null, plan: Plan): void {
  const fresh = readPast(bytesOf(plan.files))
  checkIds(fresh, readIds(plan))
  expect(plan.bump === null ? [] : fresh.changes).toEqual(plan.changes)
  for (const {reason} of plan.changes) expect(reason).not.toBe('')
  if (history === null || plan.bump === null) return
  expect([...applyChanges(history.newest, fresh.changes, fresh.shapes)]).toEqual([...fresh.tables])
  expect(compareTables(history.newest, fresh)).toHaveLength(fresh.changes.length)
}

export const readIds = (plan: Plan): Row[] => readCsv(plan.derived.get('ids.csv') ?? '', idsLog.schema)

/** Every id of the data is active in the register and none other is. */
function checkIds({tables, shapes, version}: PastRelease, ids: readonly Row[]): void {
  const keys = [...tables].flatMap(([resource, rows]) => {
    const [column = ''] = shapes.get(resource)?.key ?? []
    return rows.map((row) => `${resource} ${row[column]}`)
  })
  expect(new Set(keys).size).toBe(keys.length)
  const active = ids.filter(({status}) => status === 'active')
  expect(active.map(({resource, id}) => `${resource} ${id}`).sort()).toEqual(keys.sort())
  for (const {last_version} of active) expect(last_version).toBe(version)
}

/** Rows of a table of the newest version. */
export const rowsOf = ({history}: Serial, table: string): readonly Row[] => history?.newest.tables.get(table) ?? []

/** The ids of a table's rows that have these words in their quotation, without the article's. */
export const idsOf = (serial: Serial, table: string, words: string): string[] =>
  rowsOf(serial, table)
    .filter((row) => String(row.quote ?? row.text ?? row.raw_value).includes(words))
    .map((row) => shortOf(String(row.note_id ?? row.event_id ?? row.mention_id ?? row.record_id)))

const shortOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1)

/** Changes as lines: `e7 date_edtf: 2012 → 2013`; rows that only moved are left out. */
export const linesOf = ({changes}: Plan, isWanted: (resource: string) => boolean = () => true): string[] =>
  changes
    .filter(({change, resource}) => change !== 'moved' && isWanted(resource))
    .map(({resource, key, change, field, before, after, reason}) => {
      const place =
        resource === 'articles' || resource === 'named_events' ? `${resource} ${shortOf(key)}` : shortOf(key)
      const because = reason === 'source_edit' ? '' : ` (${reason})`
      if (change === 'changed') return `${place} ${field}: ${before} → ${after}${because}`
      return `${place} ${change}${field === null ? '' : ` ${field} ${shortOf(after ?? '')}`}${because}`
    })

/** But those of the article's length and checksum, which every edit changes. */
export const cellsOf = (plan: Plan): string[] =>
  linesOf(plan).filter((line) => !/^articles \S+ (source_sha256|chars): /.test(line))

export const movedOf = ({changes}: Plan): string[] =>
  changes.filter(({change}) => change === 'moved').map(({key}) => shortOf(key))
