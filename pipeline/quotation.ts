import type {Passage, Span} from './document.js'

/** The columns that trace a record to the characters that say it; offsets count UTF-16 units until they are published. */
export interface Quotation {
  quote: string
  char_start: number
  char_end: number
  sentence: string
  sentence_start: number
  sentence_end: number
}

/** The words of `span` in `text`, and the passage that they stand in. */
export const quotationOf = (text: string, span: Span, passage: Passage): Quotation => ({
  quote: text.slice(span.start, span.end),
  char_start: span.start,
  char_end: span.end,
  sentence: passage.text,
  sentence_start: passage.start,
  sentence_end: passage.end
})
