import {type ColumnTable, table} from 'arquero'
import type {Cell, Row} from './dataset.js'
import type {TableShape} from './validate.js'

/**
 * Rows as a table with exactly the schema's columns in the schema's order. Articles are put in code-unit order of
 * `article_id`; the rows of one article stay as they come, which is their order in the text.
 */
export function tabulate({schema}: TableShape, rows: readonly Row[]): ColumnTable {
  const columns = Object.keys(schema.properties)
  const sorted = columns.includes('article_id') ? [...rows].sort(byArticle) : rows
  // Column by column: Arquero's `from` forgets the columns of a table without rows.
  return table(columns.map((column): [string, Cell[]] => [column, sorted.map((row) => row[column] ?? null)]))
}

function byArticle({article_id: a}: Row, {article_id: b}: Row): number {
  if (typeof a !== 'string' || typeof b !== 'string' || a === b) return 0
  return a < b ? -1 : 1
}
