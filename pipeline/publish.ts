import {type Cell, correctedColumn, isOffset, type Row, type Schema} from './dataset.js'

/**
 * Rows as they are published: columns in the schema's order, offsets counted by `codePoint`, nothing corrected. Throws for a column that the
 * schema does not have; one that the row does not have is left to validation.
 */
export function publishRows(rows: readonly Row[], schema: Schema, codePoint: (offset: number) => number): Row[] {
  const columns = Object.keys(schema.properties)
  const offsets = columns.filter((column) => isOffset(schema.properties[column]))
  const copy = copierOf(schema, columns)
  return rows.map((row) => {
    const published = copy(row)
    for (const column of offsets) published[column] = convert(row[column] as Cell, codePoint)
    checkColumns(row, schema, columns.length)
    return published
  })
}

const copiers = new WeakMap<Schema, (row: Row) => Row>()

/** Made for the columns, as Ajv makes its validators: a literal is many times as fast as setting one column by another. */
function copierOf(schema: Schema, columns: readonly string[]): (row: Row) => Row {
  let copy = copiers.get(schema)
  if (copy === undefined) {
    const names = columns.map((column) => JSON.stringify(column))
    const cellOf = (name: string): string => (name === JSON.stringify(correctedColumn) ? '[]' : `row[${name}]`)
    const source = `return {${names.map((name) => `${name}: ${cellOf(name)}`).join()}}`
    copy = new Function('row', source) as (row: Row) => Row
    copiers.set(schema, copy)
  }
  return copy
}

const convert = (cell: Cell, codePoint: (offset: number) => number): Cell =>
  typeof cell === 'number' ? codePoint(cell) : cell

function checkColumns(row: Row, {$id, properties}: Schema, count: number): void {
  const names = Object.keys(row)
  if (names.length <= count) return
  const unknown = names.filter((name) => !Object.hasOwn(properties, name))
  throw new Error(`Cannot publish a row: \`${unknown.join('`, `')}\` is no column of ${$id}`)
}
