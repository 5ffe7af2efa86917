import {isDeepStrictEqual} from 'node:util'
import {type Cell, correctedColumn, type Row} from '../../dataset.js'
import type {Change, Shapes} from './change.js'
import {indexRows} from './change.js'

/** In the order in which several are joined. */
const reasons = ['source_edit', 'extractor_change', 'gazetteer_change', 'correction', 'schema_change'] as const
export type Reason = (typeof reasons)[number]

/** One set of tables, each a map from key to row. */
type Reading = ReadonlyMap<string, ReadonlyMap<string, Row>>

/**
 * The stations between two versions, which tell what changed a cell: what the old version published, what it extracted,
 * what the present program extracts from the old texts, what it extracts from the new ones, what the new version publishes.
 */
export interface Stations {
  oldShapes: Shapes
  shapes: Shapes
  published: Reading
  extracted: Reading
  reread: Reading
  fresh: Reading
  publishing: Reading
  /** What the program changed since: its code, its gazetteers, or both; never empty. */
  program: readonly ('extractor_change' | 'gazetteer_change')[]
}

export const readingOf = (tables: ReadonlyMap<string, readonly Row[]>, shapes: Shapes): Reading =>
  new Map([...tables].map(([name, rows]) => [name, indexRows(rows, shapes.get(name))]))

/** Why a change came about, joined by `|` as `changes.csv` has it. */
export function reasonOf(change: Change, stations: Stations): string {
  const found = new Set(findReasons(change, stations))
  return reasons.filter((reason) => found.has(reason)).join('|')
}

function findReasons(change: Change, stations: Stations): readonly Reason[] {
  const {resource, key, field} = change
  const {oldShapes, shapes, reread, program} = stations
  const [oldShape, shape] = [oldShapes.get(resource), shapes.get(resource)]
  if (oldShape === undefined || shape === undefined) return ['schema_change']
  const isRead = reread.get(resource)?.has(key) === true
  if (change.change === 'added') return isRead ? program : ['source_edit']
  if (change.change === 'removed') return isRead ? ['source_edit'] : program
  if (change.change === 'moved')
    return placesOf(change).flatMap((column) => cellReasons(resource, key, column, stations))
  const isColumn = [oldShape, shape].every(({schema}) => Object.hasOwn(schema.properties, field ?? ''))
  return isColumn ? cellReasons(resource, key, field ?? '', stations) : ['schema_change']
}

const placesOf = ({after}: Change): string[] => Object.keys(JSON.parse(after ?? '{}') as object)

function cellReasons(resource: string, key: string, field: string, stations: Stations): readonly Reason[] {
  const cellAt = (reading: Reading): Cell | undefined => reading.get(resource)?.get(key)?.[field]
  const [before, reread, after] = [stations.extracted, stations.reread, stations.fresh].map(cellAt)
  const isCorrected = field === correctedColumn || hasOtherCorrection(resource, key, field, stations)
  const found: Reason[] = isCorrected ? ['correction'] : []
  if (isDeepStrictEqual(before, after)) return found
  // A row that the present program does not find in the old text has both to do with it.
  if (!isDeepStrictEqual(before, reread)) found.push(...stations.program)
  if (!isDeepStrictEqual(reread, after)) found.push('source_edit')
  return found
}

function hasOtherCorrection(resource: string, key: string, field: string, stations: Stations): boolean {
  const [old, fresh] = [stations.published, stations.publishing].map((reading) => reading.get(resource)?.get(key))
  const [wasCorrected, isCorrected] = [old, fresh].map((row) => correctionsOf(row).includes(field))
  return wasCorrected !== isCorrected || (isCorrected === true && !isDeepStrictEqual(old?.[field], fresh?.[field]))
}

function correctionsOf(row: Row | undefined): readonly string[] {
  const fields = row?.[correctedColumn]
  return Array.isArray(fields) ? fields : []
}
