import type {ColumnSchema, Row, Schema} from './dataset.js'

/**
 * A function from UTF-16 offsets of `text` to Unicode code points, which everything published counts (Python slices
 * with them; W3C TextPositionSelector). A lone surrogate counts as one, as in Python.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({index}) => index + 1)
  if (seconds.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(seconds, offset)
}

/** Rows with the columns that the schema calls offsets counted in code points. */
export function toCodePoints(rows: readonly Row[], schema: Schema, codePoint: (offset: number) => number): Row[] {
  const columns = Object.keys(schema.properties).filter((column) => isOffset(schema.properties[column]))
  return rows.map((row) => {
    const published: Row = {...row}
    for (const column of columns) {
      const offset = row[column]
      if (typeof offset === 'number') published[column] = codePoint(offset)
    }
    return published
  })
}

/** `{"$ref": "#/$defs/offset"}`, alone or as one of `anyOf`. */
function isOffset(column: ColumnSchema | undefined): boolean {
  if (column?.$ref === '#/$defs/offset') return true
  return Array.isArray(column?.anyOf) && column.anyOf.some(isOffset)
}

/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
