import type {ColumnTable} from 'arquero'
import type {Cell, Row, Schema} from '../../dataset.js'
import type {TableShape} from '../../validate.js'
import {columnsOf} from './column.js'
import {toCsv, writeCell} from './csv.js'

/** A cell that a spreadsheet would run as a formula when it opens the CSV. */
export interface FormulaCell {
  table: string
  /** 1-based, the header not counted. */
  row: number
  /** The cells of the row's key; empty where the table has none. */
  key: readonly Cell[]
  column: string
}

/**
 * How such a text starts: https://owasp.org/www-community/attacks/CSV_Injection, with the full-width forms that
 * spreadsheets in East Asian languages take for the same. A year BC (`-0489`) is one as well; such a sign alone, as in a
 * column of comparators, runs nothing.
 */
const formulaStart = /^[=+\-@\t\r＝＋－＠]./s

/** Numbers are none: `-5` is what a spreadsheet should read. */
const isFormula = (cell: Cell): boolean =>
  (typeof cell === 'string' || Array.isArray(cell)) && formulaStart.test(writeCell(cell) ?? '')

/** A cell that no spreadsheet runs: an apostrophe in front, for spreadsheets the mark of a text. */
export function escapeFormula(cell: Cell): Cell {
  if (!isFormula(cell)) return cell
  if (typeof cell === 'string') return `'${cell}`
  const [first = '', ...others] = cell as readonly string[]
  return [`'${first}`, ...others]
}

/** By row, then in the order of the columns. */
export function findFormulas({name, schema, key}: TableShape, rows: readonly Row[]): FormulaCell[] {
  const columns = columnsOf(schema).filter(({kind}) => kind === 'string' || kind === 'list')
  return rows.flatMap((row, at) =>
    columns
      .filter((column) => isFormula(row[column.name] ?? null))
      .map((column) => ({
        table: name,
        row: at + 1,
        key: key.map((part) => row[part] ?? null),
        column: column.name
      }))
  )
}

export const byteOrderMark = '\uFEFF'

/** The table for spreadsheets: behind a byte order mark, without which they take UTF-8 for another encoding. */
export const toExcelCsv = (table: ColumnTable, schema: Schema): string =>
  `${byteOrderMark}${toCsv(table, schema, (cell) => writeCell(escapeFormula(cell)))}`
