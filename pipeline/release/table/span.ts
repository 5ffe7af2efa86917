import type {Cell, Row} from '../../dataset.js'
import {type CellProblem, idOf, type Problem, show, type TableShape} from '../../validate.js'
import {placeColumnOf, rowComparer} from './order.js'

/** The columns of one quotation; `quote` is the first of its names that the table has, null where it has none. */
interface SpanColumns {
  start: string
  end: string
  quote: string | null
}

/** How the columns of a quotation are called, by the prefix of `…_start` and `…_end`. */
const quoteNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['char', ['quote', 'text', 'raw_value']],
  ['sentence', ['sentence']],
  ['date_char', ['date_text']],
  ['value_char', ['value_text']]
])

/** Columns that hold words of the source text; of the first the row's own. */
export const quoteColumns: readonly string[] = [...quoteNames.values()].flat()

/** Quotations that are not what the source text of the row's article has at their offsets (code points). */
export function findSpanProblems(
  {name, schema, key}: TableShape,
  rows: readonly Row[],
  texts: ReadonlyMap<string, string>
): Problem[] {
  const spans = spanColumnsOf(Object.keys(schema.properties))
  if (spans.length === 0) return []
  const readers = new Map([...texts].map(([articleId, text]) => [articleId as Cell, quoteReader(text)]))
  const problems: Problem[] = []
  for (const [at, row] of rows.entries()) {
    const read = readers.get(row.article_id ?? null)
    const place = {table: name, row: at, id: idOf(row, key)}
    if (read === undefined) problems.push({...place, column: 'article_id', reason: 'has no source text'})
    else for (const span of spans) problems.push(...checkSpan(row, span, read).map((fault) => ({...place, ...fault})))
  }
  return problems
}

/** How many quotations `findSpanProblems` looks up. */
export function countSpans({schema}: TableShape, rows: readonly Row[]): number {
  const spans = spanColumnsOf(Object.keys(schema.properties))
  return rows.reduce((count, row) => count + spans.filter(({start}) => (row[start] ?? null) !== null).length, 0)
}

/** Rows that the row above should come after: rows are sorted by article, place in its text and id. */
export function findOrderProblems(shape: TableShape, rows: readonly Row[]): Problem[] {
  const {name, key} = shape
  const place = placeColumnOf(shape)
  const compare = rowComparer(shape)
  const reason = 'comes before that of the row above: rows are sorted by article, place and id'
  return rows.flatMap((row, at) => {
    const before = rows[at - 1]
    if (before === undefined || compare(before, row) <= 0) return []
    const column =
      ['article_id', place].find((each) => each !== undefined && before[each] !== row[each]) ?? key[0] ?? null
    return [{table: name, row: at, id: idOf(row, key), column, reason}]
  })
}

function spanColumnsOf(columns: readonly string[]): SpanColumns[] {
  return columns.flatMap((start) => {
    const prefix = start.replace(/_start$/, '')
    const end = `${prefix}_end`
    const names = quoteNames.get(prefix)
    if (prefix === start || names === undefined || !columns.includes(end)) return []
    return [{start, end, quote: names.find((name) => columns.includes(name)) ?? null}]
  })
}

function checkSpan(
  row: Row,
  {start: startColumn, end: endColumn, quote: column}: SpanColumns,
  read: QuoteReader
): CellProblem[] {
  const [start, end] = [row[startColumn] ?? null, row[endColumn] ?? null]
  const quote = column === null ? undefined : (row[column] ?? null)
  if (start === null && end === null) {
    return quote === null || quote === undefined ? [] : [{column, reason: `is ${show(quote)} but has no offsets`}]
  }
  const actual = typeof start === 'number' && typeof end === 'number' ? read(start, end) : undefined
  if (actual === undefined)
    return [{column: startColumn, reason: `and \`${endColumn}\` (${start}, ${end}) are no span of the source text`}]
  if (quote === undefined || quote === actual) return []
  return [{column, reason: `is ${show(quote)} but the source text has ${show(actual)} at ${start}–${end}`}]
}

/** The text between two code-point offsets; undefined where they are no span of it. */
export type QuoteReader = (start: number, end: number) => string | undefined

export function quoteReader(text: string): QuoteReader {
  const starts = /[\uD800-\uDBFF]/.test(text) ? codePointStarts(text) : null
  const length = starts === null ? text.length : starts.length - 1
  return (start, end) => {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start > end || end > length) return undefined
    return starts === null ? text.slice(start, end) : text.slice(starts[start], starts[end])
  }
}

/** Where each code point starts in UTF-16 units, and the end of the text. */
function codePointStarts(text: string): Uint32Array {
  const starts = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts[count++] = at
  starts[count] = text.length
  return starts.slice(0, count + 1)
}
