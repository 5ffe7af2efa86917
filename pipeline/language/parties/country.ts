import type {Mention, Passage} from '../../document.js'
import type {CountryReading} from '../countries.js'
import {plainText} from '../markup/index.js'

/** What language/ needs of the gazetteer of countries. */
export interface CountryFinder {
  find(passage: Passage): Mention<CountryReading>[]
  resolve(surface: string): CountryReading | undefined
}

/** One of the two countries or peoples that an article is about. */
export interface Party {
  /** As the article shows it, without markup, footnote marks and flag. */
  name: string
  /** Null where the gazetteer knows no country of this name, or several. */
  country: CountryReading | null
}

/** In the article's order: Party1 and Party2, first and second of the title, people and host. Null is unknown. */
export type Parties = [Party | null, Party | null]

export const partyOf = ({text, reading}: Mention<CountryReading>): Party => ({name: text, country: reading})

export function partyNamed(written: string, countries: CountryFinder): Party | null {
  const name = plainText(written).replace(flag, '').replace(/^the /i, '')
  return /[\p{L}\p{N}]/u.test(name) ? {name, country: countryNamed(name, countries)} : null
}

const flag = /^(?:\p{RI}\p{RI}|\u{1f3f4}[\u{e0020}-\u{e007f}]{1,8})\s?/u

/** A remark behind a name, `(country)`; what tells it apart from a country of that name, `(U.S. state)`, is none. */
const remark = /\s{0,3}\((?!.{0,60}(?:state|province|region|city|town|island|river|lake))[^()]{1,60}\)\s{0,3}$/iu

/**
 * The country that a text names and names alone: symbols, `the`, white space and a remark in brackets may stand around
 * it. No capitals.
 */
export function countryNamed(written: string, countries: CountryFinder): CountryReading | null {
  const [note] = remark.exec(written) ?? []
  const hasOther = note === undefined || countries.find({text: note, start: 0, end: note.length}).length > 0
  const text = hasOther ? written : written.slice(0, -note.length)
  const whole = countries.resolve(text)
  if (whole !== undefined) return whole.form === 'capital' ? null : whole
  const [mention, ...others] = countries.find({text, start: 0, end: text.length})
  if (mention === undefined || others.length > 0 || mention.reading.form === 'capital') return null
  const around = text.slice(0, mention.start).trim().replace(/^the$/i, '') + text.slice(mention.end)
  return /[\p{L}\p{N}]/u.test(around) ? null : mention.reading
}
