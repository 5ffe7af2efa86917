import type {Row} from '../../dataset.js'
import {type QuoteReader, quoteReader} from '../table/span.js'

/** A row and the words by which it can be known again. */
export interface Portrait {
  row: Row
  /** The words of the row's own span; empty where it has none. */
  quote: string
  /** Their sentence, or what is around them in it, or on their line. */
  passage: string
  /** What is around them on their line, sentences before and behind included. */
  line: string
  /** The quotes of the rows above and below; empty at the ends. */
  before: string
  after: string
}

/** The rows of one article's table, in the order of the table, as portraits. `text` is the article's. */
export function portray(rows: readonly Row[], text: string): Portrait[] {
  const read = quoteReader(text)
  const quotes = rows.map(quoteOf)
  return rows.map((row, at) => ({
    row,
    quote: quotes[at] ?? '',
    ...surroundingsOf(row, read),
    before: quotes[at - 1] ?? '',
    after: quotes[at + 1] ?? ''
  }))
}

/** What the tables call the words of a row's span. */
const quoteColumns = ['quote', 'text', 'raw_value']

function quoteOf(row: Row): string {
  const column = quoteColumns.find((name) => typeof row[name] === 'string')
  return column === undefined ? '' : String(row[column])
}

/** Code points on either side of a span that tell it from the same words elsewhere. */
const reach = 120

function surroundingsOf(row: Row, read: QuoteReader): Pick<Portrait, 'passage' | 'line'> {
  const {sentence, char_start: start, char_end: end} = row
  if (typeof start !== 'number' || typeof end !== 'number') return {passage: '', line: ''}
  const before = read(Math.max(0, start - reach), start) ?? ''
  const after = read(end, end + reach) ?? restFrom(end, read)
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0]}`
  if (typeof sentence === 'string') return {passage: sentence, line}
  return {passage: `${before.split(border).at(-1) ?? ''} ${after.split(border, 1)[0]}`, line}
}

/** Where a line or, as far as it can be seen from here, a sentence ends. */
const border = /\n|(?<=[.!?])\s+(?=\p{Lu})/u

/** What is left of a text whose end is nearer than `reach`. */
function restFrom(end: number, read: QuoteReader): string {
  let [low, high] = [0, reach]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (read(end, end + middle) === undefined) high = middle - 1
    else low = middle
  }
  return read(end, end + low) ?? ''
}
