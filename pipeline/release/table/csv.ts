import type {ColumnTable} from 'arquero'
import {parse} from 'csv-parse/sync'
import {stringify} from 'csv-stringify/sync'
import type {Cell, Row, Schema} from '../../dataset.js'
import {type Column, columnsOf} from './column.js'

/**
 * A table as CSV (RFC 4180 but for its LF): header, comma, quotes where needed and around an empty string, so that it
 * is not null, the empty cell. Booleans are true and false, numbers plain decimals. A list is joined by `|`, with `\|`
 * and `\\` for the two characters inside a value; no value is the empty cell, one empty value the empty string.
 * Throws on a schema with a column that has no form here, see `columnsOf`. `textOf` gives a cell another text.
 */
export function toCsv(table: ColumnTable, schema: Schema, textOf: (cell: Cell) => string | null = writeCell): string {
  const columns = columnsOf(schema)
  const rows = table.objects() as Row[]
  const chunks = [writeRecords([columns.map(({name}) => name)])]
  for (let at = 0; at < rows.length; at += chunkRows) {
    chunks.push(
      writeRecords(rows.slice(at, at + chunkRows).map((row) => columns.map(({name}) => textOf(row[name] ?? null))))
    )
  }
  return chunks.join('')
}

/**
 * The rows that `toCsv` wrote. A cell that is not of its column's type is left as the string it is, for validation to
 * name. Throws when the text is no CSV or its header is not the schema's columns.
 */
export function readCsv(text: string, schema: Schema): Row[] {
  const columns = columnsOf(schema)
  const cast = (value: string, {quoting}: {quoting: boolean}): string | null =>
    value === '' && !quoting ? null : value
  const [header = [], ...records] = parse(text, {record_delimiter: '\n', cast}) as (string | null)[][]
  const names = columns.map(({name}) => name)
  if (header.length !== names.length || header.some((name, at) => name !== names[at])) {
    throw new Error(
      `Cannot read CSV: its header is \`${header.join(',')}\`, the schema's columns are \`${names.join(',')}\``
    )
  }
  return records.map((record) =>
    Object.fromEntries(columns.map((column, at) => [column.name, readCell(record[at] ?? null, column)]))
  )
}

/** csv-stringify joins a call's records in time that grows faster than their number. */
const chunkRows = 500

// `quoted_match` and not `quoted_empty`, which would quote null as well.
const writeRecords = (records: (string | null)[][]): string => stringify(records, {quoted_match: /^$/})

/** A cell's characters in the CSV, without quotes; null is the empty cell. */
export function writeCell(cell: Cell): string | null {
  if (cell === null || typeof cell === 'string') return cell
  if (typeof cell === 'number') return writeNumber(cell)
  if (typeof cell === 'boolean') return String(cell)
  return cell.length === 0 ? null : cell.map((item) => item.replace(/[\\|]/g, String.raw`\$&`)).join('|')
}

/** JavaScript's shortest decimal that reads back as the number, without its exponent. */
function writeNumber(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d)(?:\.(\d+))?$/.exec(mantissa) ?? []
  const power = Number(exponent)
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${whole}${fraction}`
  return `${sign}${whole}${fraction.padEnd(power, '0')}`
}

/** The cell that `writeCell` wrote; text that is not of the column's type is left as it is. */
export function readCell(text: string | null, {kind}: Column): Cell {
  if (kind === 'list') return text === null ? [] : readList(text)
  if (text === null || kind === 'string') return text
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}

/** Items between the bars that no backslash escapes. */
function readList(text: string): string[] {
  const items = ['']
  for (const [part] of text.matchAll(/\\[\s\S]|[^\\|]+|\||\\$/g)) {
    if (part === '|') items.push('')
    else items[items.length - 1] += part.startsWith('\\') && part.length > 1 ? part.slice(1) : part
  }
  return items
}
