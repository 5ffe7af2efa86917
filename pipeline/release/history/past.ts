import {type Cell, correctedColumn, type Row} from '../../dataset.js'
import type {TableShape} from '../../validate.js'
import {sha256, sumsPath} from '../disk/checksum.js'
import {readJson, readText} from '../disk/tree.js'
import {csvPath, descriptorPath, jsonPath, type Program, releaseFormat} from '../layout.js'
import {changesLog, correctionsLog, releaseLogs} from '../log.js'
import {readShape} from '../shape.js'
import {columnsOf} from '../table/column.js'
import {readCell, readCsv} from '../table/csv.js'
import {asList, asObject, textOf} from '../value.js'
import {keyOf, type ShapedTables} from './change.js'
import type {LoggedChange} from './logged.js'

/** A published version as its files have it. */
export interface PastRelease extends ShapedTables {
  version: string
  /** ISO day. */
  date: string | null
  files: ReadonlyMap<string, Uint8Array>
  /** Against the version before. */
  changes: readonly LoggedChange[]
  corrections: readonly CorrectedCell[]
  program: Program
}

/** A line of a release's `corrections.csv`. */
export interface CorrectedCell {
  resource: string
  key: string
  field: string
  extracted: string | null
  corrected: string | null
  reason: string
  source: string | null
}

/** Read a release's files; throws, naming what is wrong, when they are none that this program can go on from. */
export function readPast(files: ReadonlyMap<string, Uint8Array>): PastRelease {
  const descriptor = asObject(readJson(descriptorPath, files))
  const {format, extractor, gazetteers} = asObject(descriptor.bilateral)
  if (typeof format === 'number' && format > releaseFormat)
    throw new Error(`a later bilateral wrote it (format ${format}): update bilateral`)
  const shapes = readShapes(descriptor, files)
  return {
    version: textOf(descriptor.version),
    date: typeof descriptor.created === 'string' ? descriptor.created.slice(0, 10) : null,
    files,
    shapes,
    tables: new Map([...shapes.keys()].map((name) => [name, readJson(jsonPath(name), files) as Row[]])),
    changes: readLog(changesLog.name, files) as unknown as LoggedChange[],
    corrections: readLog(correctionsLog.name, files) as unknown as CorrectedCell[],
    program: {extractor: textOrNull(extractor), gazetteers: textOrNull(gazetteers)}
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The tables that a release describes, without its logs. */
export function readShapes(
  descriptor: Record<string, unknown>,
  files: ReadonlyMap<string, Uint8Array>
): Map<string, TableShape> {
  const tables = asList(descriptor.resources)
    .map(asObject)
    .filter(({type, name}) => type === 'table' && !releaseLogs.has(textOf(name)))
  return new Map(tables.map(({name, schema}) => [textOf(name), readShape(textOf(name), schema, files)]))
}

function readLog(name: string, files: ReadonlyMap<string, Uint8Array>): Row[] {
  const path = csvPath(name)
  if (!files.has(path)) return []
  const {schema} = readShape(name, {}, files)
  return readCsv(readText(path, files), schema)
}

/** The tables as they were extracted, before anything was corrected. */
export function uncorrect({tables, shapes, corrections}: PastRelease): Map<string, Row[]> {
  const byRow = new Map<string, CorrectedCell[]>()
  for (const cell of corrections) {
    const place = `${cell.resource} ${cell.key}`
    byRow.set(place, [...(byRow.get(place) ?? []), cell])
  }
  return new Map(
    [...tables].map(([name, rows]) => {
      const shape = shapes.get(name)
      if (shape === undefined || byRow.size === 0) return [name, [...rows]]
      return [name, rows.map((row) => uncorrectRow(row, shape, byRow.get(`${name} ${keyOf(row, shape)}`) ?? []))]
    })
  )
}

function uncorrectRow(row: Row, {schema}: TableShape, corrections: readonly CorrectedCell[]): Row {
  if (corrections.length === 0) return row
  const columns = new Map(columnsOf(schema).map((column) => [column.name, column]))
  const cells = corrections.flatMap(({field, extracted}): [string, Cell][] => {
    const column = columns.get(field)
    return column === undefined ? [] : [[field, readCell(extracted, column)]]
  })
  return {...row, ...Object.fromEntries(cells), [correctedColumn]: []}
}

/** Checksums that tell a version's files from any others. */
export function identityOf(files: ReadonlyMap<string, Uint8Array | string>): {
  descriptor_sha256: string
  sums_sha256: string
} {
  return {
    descriptor_sha256: sha256(files.get(descriptorPath) ?? ''),
    sums_sha256: sha256(files.get(sumsPath) ?? '')
  }
}
