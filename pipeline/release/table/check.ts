import type {Cell, Row} from '../../dataset.js'
import {checkReferences, findProblems, type Problem, referencesOf, type TableShape} from '../../validate.js'
import {countSpans, findOrderProblems, findSpanProblems} from './span.js'

/** What a release's tables are checked for, and how often that was done. */
export interface Rule {
  name: string
  description: string
  checked: number
}

/** Every row, key, reference, quotation and place that is wrong. `texts`: article → source text. */
export function findTableProblems(
  shapes: readonly TableShape[],
  tables: ReadonlyMap<string, readonly Row[]>,
  texts: ReadonlyMap<string, string>
): Problem[] {
  const rowsOf = ({name}: TableShape): readonly Row[] => tables.get(name) ?? []
  return [
    ...shapes.flatMap((shape) => findProblems(shape, rowsOf(shape))),
    ...checkReferences(tables, shapes),
    ...shapes.flatMap((shape) => findSpanProblems(shape, rowsOf(shape), texts)),
    ...shapes.flatMap((shape) => findOrderProblems(shape, rowsOf(shape)))
  ]
}

/** The rules of `findTableProblems`, in its order. */
export function countRules(shapes: readonly TableShape[], tables: ReadonlyMap<string, readonly Row[]>): Rule[] {
  const rowsOf = ({name}: TableShape): readonly Row[] => tables.get(name) ?? []
  const sum = (count: (shape: TableShape) => number): number => shapes.reduce((total, shape) => total + count(shape), 0)
  const rows = sum((shape) => rowsOf(shape).length)
  const keyed = sum((shape) => (shape.key.length === 0 ? 0 : rowsOf(shape).length))
  return [
    {name: 'schema', description: 'Every row is what the JSON Schema of its table asks for.', checked: rows},
    {name: 'key', description: 'No two rows of a table have the same key.', checked: keyed},
    {
      name: 'reference',
      description: 'Every value of a foreign key is in the column that it refers to.',
      checked: sum((shape) => countReferences(shape, rowsOf(shape)))
    },
    {
      name: 'quotation',
      description: 'Every quotation is what the source text has at its offsets.',
      checked: sum((shape) => countSpans(shape, rowsOf(shape)))
    },
    {name: 'order', description: 'Rows are sorted by article, place in its text and id.', checked: rows}
  ]
}

function countReferences(shape: TableShape, rows: readonly Row[]): number {
  const columns = [...referencesOf(shape).keys()]
  const countOf = (cell: Cell): number => (cell === null ? 0 : Array.isArray(cell) ? cell.length : 1)
  return rows.reduce((total, row) => columns.reduce((count, column) => count + countOf(row[column] ?? null), total), 0)
}
