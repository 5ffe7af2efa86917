import type {Row, Sidecar} from './dataset.js'
import type {Gazetteers} from './gazetteer.js'
import {packagedGazetteers} from './gazetteers.js'
import {type Extraction, extractTables} from './pipeline.js'
import {unknownOrigin} from './sidecar.js'
import {checkText, stripBom} from './text.js'

export interface Article {
  text: string
  /** What to call the article when neither text nor sidecar gives it a title. */
  name?: string
  sidecar?: Partial<Sidecar>
}

/** One article's rows: its row of `articles`, then the rows of every other table under the table's name. */
export interface Extracted {
  article: Row
  infobox: Row[]
  events: Row[]
  population: Row[]
  time_mentions: Row[]
  missions: Row[]
  named_events: Row[]
  notes: Row[]
  [table: string]: Row | Row[]
}

/**
 * What an article says, as the rows that a release of it holds; ids are numbered in text order. Pure and synchronous.
 * Throws a fault for a text that is empty or has NUL characters.
 */
export function extract(article: string | Article, gazetteers: Gazetteers = packagedGazetteers()): Extracted {
  const {text, name = 'article', sidecar = {}} = typeof article === 'string' ? {text: article} : article
  const source = {name, place: name, text: checkText(stripBom(text), name), sidecar: {...unknownOrigin, ...sidecar}}
  return toObject(extractTables(source, gazetteers))
}

/** The streaming form of an extraction. */
export function toObject({tables}: Extraction): Extracted {
  const {articles, ...others} = Object.fromEntries(tables)
  return {article: articles?.[0], ...others} as Extracted
}
