import {readArticle} from '../pipeline/article/index.js'
import type {Mention} from '../pipeline/document.js'
import {packagedGazetteers} from '../pipeline/gazetteers.js'
import {readTimes, type Time} from '../pipeline/language/dates/index.js'

/** Every temporal expression of an article, in text order. */
export function timesOf(text: string): Mention<Time>[] {
  return readTimes(readArticle(text), packagedGazetteers().events).sort((a, b) => a.start - b.start)
}

/** `expression = edtf` for each; `?` is a value that the text does not tell. */
export const datesOf = (text: string): string[] =>
  timesOf(text).map(({text: expression, reading}) => `${expression} = ${reading.edtf ?? '?'}`)
