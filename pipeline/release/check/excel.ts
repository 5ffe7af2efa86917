import {isDeepStrictEqual} from 'node:util'
import type {Row} from '../../dataset.js'
import {readText} from '../disk/tree.js'
import {excelPath} from '../layout.js'
import {readCsv} from '../table/csv.js'
import {byteOrderMark, escapeFormula, findFormulas} from '../table/formula.js'
import type {PublishedTable} from './published.js'

/** A form for spreadsheets that is missing, not needed, or not the table with its formulas escaped. */
export function findExcelProblems({shape, rows}: PublishedTable, files: ReadonlyMap<string, Uint8Array>): string[] {
  const path = excelPath(shape.name)
  const isNeeded = findFormulas(shape, rows).length > 0
  if (!files.has(path))
    return isNeeded ? [`\`${path}\` is missing: \`${shape.name}\` has cells that a spreadsheet would run`] : []
  if (!isNeeded) return [`\`${path}\` is not needed: \`${shape.name}\` has no cell that a spreadsheet would run`]
  const text = readText(path, files)
  if (!text.startsWith(byteOrderMark)) return [`\`${path}\` does not start with a byte order mark`]
  const escaped = readCsv(text.slice(byteOrderMark.length), shape.schema)
  const at = rows.findIndex((row, index) => !isDeepStrictEqual({...escaped[index]}, escapeRow(row)))
  if (at !== -1) return [`\`${path}\` row ${at} is not that of the table with its formulas escaped`]
  return escaped.length === rows.length ? [] : [`\`${path}\` has ${escaped.length} rows, the table ${rows.length}`]
}

const escapeRow = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, escapeFormula(cell)]))
