import {parse} from 'csv-parse/sync'
import {type Cell, correctedColumn, isPlace, type Row} from '../../dataset.js'
import {type Fault, fault, isFault, joinFaults} from '../../fault.js'
import {findProblems, formatProblem, show, type TableShape} from '../../validate.js'
import {type Column, columnsOf} from '../table/column.js'
import {readCell, writeCell} from '../table/csv.js'
import {compareIds} from '../table/order.js'
import {quoteColumns} from '../table/span.js'
import {keyOf} from './change.js'
import type {CorrectedCell} from './past.js'

/** A line of `source/corrections.csv`. */
export interface Correction {
  /** The article's id. */
  article: string
  resource: string
  /** The quotation of the row; null for the row of `articles`. */
  quote: string | null
  field: string
  /** The cell as it is extracted and as it is to be, in the form of the table's CSV. */
  expected: string | null
  corrected: string | null
  reason: string
  source: string | null
  /** The row's id, where several rows have the quotation. */
  id: string | null
  /** Where the line stands, for messages. */
  place: string
}

const columns = ['article', 'resource', 'quote', 'field', 'expected', 'corrected', 'reason', 'source'] as const
const required = ['article', 'resource', 'field', 'reason'] as const

/**
 * The lines of a `corrections.csv`: CSV with a header, columns in any order, `id` if wanted. An empty cell is null, `""` the
 * empty text. Throws a fault that names the file and every line that is wrong.
 */
export function parseCorrections(text: string, file: string): Correction[] {
  const records = parseRecords(text, file)
  const header = (records.shift()?.record ?? []).map(String)
  const missing = columns.filter((column) => !header.includes(column))
  const unknown = header.find((name) => name !== 'id' && !columns.some((column) => column === name))
  if (missing.length > 0)
    throw fault('bad_corrections', `Cannot read ${file}: it has no column \`${missing.join('`, `')}\``)
  if (unknown !== undefined || new Set(header).size < header.length)
    throw fault(
      'bad_corrections',
      `Cannot read ${file}: column \`${unknown ?? header.join('`, `')}\` is unknown or there twice`
    )
  const faults: Fault[] = []
  const corrections = records.flatMap(({record, line}) => {
    const place = `${file}: line ${line}`
    const cells = new Map(header.map((name, at) => [name, record[at] ?? null]))
    const empty = required.find((name) => !cells.get(name))
    if (empty !== undefined) faults.push(fault('bad_corrections', `Cannot read ${place}: \`${empty}\` is empty`))
    return empty === undefined ? [toCorrection(cells, place)] : []
  })
  if (faults.length > 0) throw joinFaults(faults)
  return corrections
}

interface CsvRecord {
  record: (string | null)[]
  /** On which it ends. */
  line: number
}

function parseRecords(text: string, file: string): CsvRecord[] {
  const cast = (value: string, {quoting}: {quoting: boolean}): string | null =>
    value === '' && !quoting ? null : value
  try {
    const records = parse(text, {bom: true, cast, info: true, skip_empty_lines: true}) as unknown as {
      record: (string | null)[]
      info: {lines: number}
    }[]
    return records.map(({record, info}) => ({record, line: info.lines}))
  } catch (error) {
    throw fault('bad_corrections', `Cannot read ${file}: ${(error as Error).message}`)
  }
}

function toCorrection(cells: ReadonlyMap<string, string | null>, place: string): Correction {
  const textOf = (name: string): string => cells.get(name) ?? ''
  const cellOf = (name: string): string | null => cells.get(name) ?? null
  return {
    article: textOf('article'),
    resource: textOf('resource'),
    quote: cellOf('quote'),
    field: textOf('field'),
    expected: cellOf('expected'),
    corrected: cellOf('corrected'),
    reason: textOf('reason'),
    source: cellOf('source'),
    id: cellOf('id'),
    place
  }
}

/**
 * Tables with the corrections made, the corrected rows marked, and what was corrected, by table, row and column. Throws
 * one fault that names every correction that cannot be made: its row or expected value is not there (any more), its column
 * may not be corrected, or the value is none of the column's.
 */
export function applyCorrections(
  tables: ReadonlyMap<string, readonly Row[]>,
  shapes: readonly TableShape[],
  corrections: readonly Correction[]
): {tables: Map<string, Row[]>; applied: CorrectedCell[]} {
  const corrected = new Map([...tables].map(([name, rows]) => [name, [...rows]]))
  const faults: Fault[] = []
  const applied = corrections.flatMap((correction) => {
    try {
      return applyCorrection(corrected, shapes, correction)
    } catch (error) {
      if (!isFault(error)) throw error
      faults.push(error)
      return []
    }
  })
  if (faults.length > 0) throw joinFaults(faults)
  const rankOf = ({resource}: CorrectedCell): number => shapes.findIndex(({name}) => name === resource)
  applied.sort((a, b) => rankOf(a) - rankOf(b) || compareIds(a.key, b.key) || (a.field < b.field ? -1 : 1))
  return {tables: corrected, applied}
}

/** The corrected cell and those that follow from it. */
function applyCorrection(
  tables: ReadonlyMap<string, Row[]>,
  shapes: readonly TableShape[],
  correction: Correction
): CorrectedCell[] {
  const {resource, field, corrected, reason, source} = correction
  const {shape, column} = columnOf(shapes, correction)
  const rows = tables.get(resource) ?? []
  const at = findRow(rows, shape, correction)
  const row = rows[at] ?? {}
  const value = readCell(corrected, column)
  checkCell(row, correction)
  const cells = Object.entries({[field]: value, ...deriveCells(shape, correction, value)})
  const changed = cells.filter(([name, cell]) => writeCell(cell) !== writeCell(row[name] ?? null))
  const marks = [...correctedIn(row), ...changed.map(([name]) => name)]
  const next: Row = {...row, ...Object.fromEntries(cells), [correctedColumn]: [...new Set(marks)].sort()}
  const [problem] = findProblems(shape, [next])
  if (problem !== undefined) throw refuse(correction, formatProblem({...problem, row: null}))
  rows[at] = next
  const place = {resource, key: keyOf(row, shape), reason, source}
  return changed.map(([name, cell]) => ({
    ...place,
    field: name,
    extracted: writeCell(row[name] ?? null),
    corrected: writeCell(cell)
  }))
}

function correctedIn(row: Row): readonly string[] {
  const marks = row[correctedColumn]
  return Array.isArray(marks) ? marks : []
}

function checkCell(row: Row, correction: Correction): void {
  const {field, expected, corrected} = correction
  const cell = writeCell(row[field] ?? null)
  if (correctedIn(row).includes(field)) throw refuse(correction, 'another line corrects this cell')
  if (cell !== expected)
    throw refuse(correction, `the cell is ${show(cell)}, not ${show(expected)}: remove the line or bring it up to date`)
  if (corrected === expected) throw refuse(correction, 'it changes nothing')
}

/** What follows from the value: the bounds of a date, the class of a type. */
function deriveCells({derive}: TableShape, correction: Correction, value: Cell): Row {
  try {
    return derive?.[correction.field]?.(value) ?? {}
  } catch (error) {
    throw refuse(correction, (error as Error).message)
  }
}

function refuse({article, resource, field, quote, place}: Correction, why: string): Fault {
  const row = quote === null ? article : `“${quote.slice(0, 80)}” (${article})`
  return fault('bad_correction', `Cannot correct ${resource} \`${field}\` of ${row}: ${why} (${place})`)
}

function columnOf(shapes: readonly TableShape[], correction: Correction): {shape: TableShape; column: Column} {
  const {resource, field} = correction
  const shape = shapes.find(({name}) => name === resource)
  if (shape === undefined) throw refuse(correction, 'there is no such table')
  if (!Object.hasOwn(shape.schema.properties, correctedColumn))
    throw refuse(correction, 'rows of this table are not corrected by hand')
  const column = columnsOf(shape.schema).find(({name}) => name === field)
  if (column === undefined) throw refuse(correction, 'there is no such column')
  const isFixed =
    [...shape.key, 'article_id', correctedColumn, ...quoteColumns].includes(field) || isPlace(column.rules)
  if (isFixed) throw refuse(correction, 'keys, places and quotations are not corrected by hand')
  if (resource === 'articles' && !isParty.test(field))
    throw refuse(correction, 'it follows from the text, or from the `.json` beside it: correct that')
  const [cause] = Object.entries(shape.derive ?? {}).find(([, cellsOf]) => Object.hasOwn(cellsOf(null), field)) ?? []
  if (cause !== undefined) throw refuse(correction, `it follows from \`${cause}\`: correct that`)
  return {shape, column}
}

/** All that is read of an article as a whole: its other columns are its text's or its origin's, which documents name. */
const isParty = /^party/

/** The one row that the correction means, by quotation, then id, then expected value. */
function findRow(rows: readonly Row[], shape: TableShape, correction: Correction): number {
  const {article, quote, field, expected, id} = correction
  const quoteColumn = quoteColumns.find((name) => Object.hasOwn(shape.schema.properties, name))
  const found = [...rows.entries()].filter(
    ([, row]) =>
      row.article_id === article &&
      (quoteColumn === undefined || row[quoteColumn] === (quote ?? '')) &&
      (id === null || keyOf(row, shape) === id)
  )
  const expecting = found.filter(([, row]) => writeCell(row[field] ?? null) === expected)
  const [first, second] = expecting.length === 1 ? expecting : found
  if (first === undefined) throw refuse(correction, 'no row has this quotation (any more): remove the line or mend it')
  if (second !== undefined)
    throw refuse(correction, `${found.length} rows have it: give the id of one in a column \`id\``)
  return first[0]
}
