import {isDeepStrictEqual} from 'node:util'
import {type Cell, isPlace, type Row} from '../../dataset.js'
import type {TableShape} from '../../validate.js'
import {type Column, columnsOf} from '../table/column.js'
import {readCell, writeCell} from '../table/csv.js'
import {sortRows} from '../table/order.js'

/** What changed of one row or cell; a line of `changes.csv` without its versions and reason. */
export interface Change {
  resource: string
  /** The row's value in the table's key. */
  key: string
  change: 'added' | 'removed' | 'changed' | 'moved'
  /** changed: the column. removed: `replaced_by` where the row went into another one. */
  field: string | null
  before: string | null
  after: string | null
}

export type Tables = ReadonlyMap<string, readonly Row[]>
export type Shapes = ReadonlyMap<string, TableShape>

/** Tables of a release with what they must be like. */
export interface ShapedTables {
  shapes: Shapes
  tables: Tables
}

/** The value of a row in its table's key. */
export const keyOf = (row: Row, {key}: TableShape): string => key.map((column) => String(row[column])).join(' ')

/**
 * What makes the old tables the new ones, table by table in the order of the new release, then the tables that are gone:
 * first rows that are gone, then, in the new order, rows that came, changed or moved.
 */
export function compareTables(old: ShapedTables, fresh: ShapedTables): Change[] {
  const names = new Set([...fresh.shapes.keys(), ...old.shapes.keys()])
  return [...names].flatMap((name) => [...compareTable(name, old, fresh)])
}

function* compareTable(name: string, old: ShapedTables, fresh: ShapedTables): Generator<Change> {
  const [oldShape, shape] = [old.shapes.get(name), fresh.shapes.get(name)]
  const oldRows = indexRows(old.tables.get(name) ?? [], oldShape)
  const rows = indexRows(fresh.tables.get(name) ?? [], shape)
  const [oldColumns, columns] = [oldShape, shape].map((each) => (each === undefined ? [] : columnsOf(each.schema)))
  for (const [key, row] of oldRows) {
    if (!rows.has(key))
      yield {resource: name, key, change: 'removed', field: null, before: JSON.stringify(row), after: null}
  }
  for (const [key, row] of rows) {
    const before = oldRows.get(key)
    if (before === undefined)
      yield {resource: name, key, change: 'added', field: null, before: null, after: JSON.stringify(row)}
    else yield* compareRow({resource: name, key}, before, row, oldColumns ?? [], columns ?? [])
  }
}

export function indexRows(rows: readonly Row[], shape: TableShape | undefined): Map<string, Row> {
  return new Map(shape === undefined ? [] : rows.map((row) => [keyOf(row, shape), row]))
}

function* compareRow(
  place: Pick<Change, 'resource' | 'key'>,
  before: Row,
  after: Row,
  oldColumns: readonly Column[],
  columns: readonly Column[]
): Generator<Change> {
  const known = new Map([...oldColumns, ...columns].map((column) => [column.name, column]))
  const moved: string[] = []
  for (const [field, column] of known) {
    const [old, fresh] = [before[field] ?? null, after[field] ?? null]
    if (isDeepStrictEqual(old, fresh)) continue
    const texts = {before: writeCell(old), after: writeCell(fresh)}
    if (isPlace(column.rules)) moved.push(field)
    else if (texts.before !== texts.after) yield {...place, change: 'changed', field, ...texts}
  }
  if (moved.length > 0)
    yield {...place, change: 'moved', field: null, before: pick(before, moved), after: pick(after, moved)}
}

const pick = (row: Row, columns: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))

/**
 * The old tables with the changes made: the new tables, given their shapes. Throws, naming it, on a change that is not one
 * of these tables: of a row that is not there, or is there already, of a column that is not, or of JSON that is none.
 */
export function applyChanges(old: ShapedTables, changes: readonly Change[], shapes: Shapes): Map<string, Row[]> {
  const byTable = new Map<string, Change[]>()
  for (const change of changes) {
    const ofTable = byTable.get(change.resource)
    if (ofTable !== undefined) ofTable.push(change)
    else if (shapes.has(change.resource) || old.shapes.has(change.resource)) byTable.set(change.resource, [change])
    else throw new Error(`there is no table \`${change.resource}\``)
  }
  return new Map([...shapes].map(([name, shape]) => [name, applyToTable(name, shape, old, byTable.get(name) ?? [])]))
}

function applyToTable(name: string, shape: TableShape, old: ShapedTables, changes: readonly Change[]): Row[] {
  const rows = indexRows(old.tables.get(name) ?? [], old.shapes.get(name))
  const columns = new Map(columnsOf(shape.schema).map((column) => [column.name, column]))
  for (const change of changes) applyChange(rows, columns, change)
  const fitted = [...rows.values()].map((row) => fitRow(row, columns))
  return sortRows(fitted, shape)
}

function applyChange(rows: Map<string, Row>, columns: ReadonlyMap<string, Column>, change: Change): void {
  const {key, field, after} = change
  const row = rows.get(key)
  if (change.change === 'added') {
    if (row !== undefined) throw new Error(`${nameOf(change)} is added and was there`)
    rows.set(key, readRow(change, after))
    return
  }
  if (row === undefined) throw new Error(`${nameOf(change)} is ${change.change} and was not there`)
  if (change.change === 'removed') rows.delete(key)
  else if (change.change === 'moved') rows.set(key, {...row, ...readRow(change, after)})
  else {
    const column = columns.get(field ?? '')
    const cell: Cell = column === undefined ? null : readCell(after, column)
    rows.set(key, {...row, [field ?? '']: cell})
  }
}

const nameOf = ({resource, key}: Change): string => `\`${key}\` of ${resource}`

function readRow(change: Change, json: string | null): Row {
  const row: unknown = JSON.parse(json ?? 'null')
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error(`${nameOf(change)} has no row`)
  return row as Row
}

/** A row with the columns of its table in the form of their types: one that is new is null, of a list empty. */
const fitRow = (row: Row, columns: ReadonlyMap<string, Column>): Row =>
  Object.fromEntries([...columns].map(([name, column]) => [name, fitCell(row[name] ?? null, column)]))

function fitCell(cell: Cell, column: Column): Cell {
  const kind = Array.isArray(cell) ? 'list' : typeof cell
  const isFit = kind === column.kind || (kind === 'number' && column.kind === 'integer')
  return isFit ? cell : readCell(writeCell(cell), column)
}
