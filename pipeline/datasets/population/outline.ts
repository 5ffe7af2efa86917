import type {Mentions} from '../../dataset.js'
import type {Mention, Passage, Span} from '../../document.js'
import type {CountryForm, CountryReading} from '../../language/countries.js'
import type {Time} from '../../language/dates/index.js'
import type {Quantity} from '../../language/numbers/index.js'
import {oneOf} from '../../language/pattern.js'
import {firstIndex, within} from '../../passage.js'

/**
 * A passage with its mentions blotted out, each by a run of one private-use character as long as itself, so that a
 * phrase with a country, a time or a number in it is a plain pattern and every offset stays.
 */
export interface Outline {
  passage: Passage
  /** As long as `passage.text`. */
  text: string
  countries: Mention<CountryReading>[]
  times: Mention<Time>[]
  /** Those of `quantitiesIn`. */
  quantities: Mention<Quantity>[]
}

const marks: Record<CountryForm | 'time' | 'quantity', string> = {
  name: '\uE000',
  capital: '\uE001',
  demonym: '\uE002',
  people: '\uE003',
  time: '\uE004',
  quantity: '\uE005'
}

/** Pattern parts. */
export const country = '[\uE000\uE001]{1,80}'
export const countryName = '\uE000{1,80}'
export const adjective = '[\uE000\uE002]{1,80}'
export const demonym = '\uE002{1,80}'
export const people = '\uE003{1,80}'
export const time = '\uE004{1,80}'
export const quantity = '\uE005{1,80}'

/** The numbers of a passage that are no part of a time and stand where no year may stand. */
export function quantitiesIn(passage: Passage, mentions: Mentions): Mention<Quantity>[] {
  const quantities = within(mentions.quantities, passage)
  if (quantities.length === 0) return quantities
  const times = within(mentions.times, passage)
  return quantities.filter((quantity) => !overlapsAny(quantity, times) && !isLikeYear(passage, quantity))
}

export function outlineOf(
  passage: Passage,
  mentions: Mentions,
  quantities: Mention<Quantity>[] = quantitiesIn(passage, mentions)
): Outline {
  const times = within(mentions.times, passage)
  const countries = within(mentions.countries, passage).filter((country) => !overlapsAny(country, times))
  const blots: [Span, string][] = [
    ...countries.map((mention): [Span, string] => [mention, marks[mention.reading.form]]),
    ...quantities.map((mention): [Span, string] => [mention, marks.quantity]),
    ...times.map((mention): [Span, string] => [mention, marks.time])
  ]
  return {passage, text: blot(passage, blots), countries, times, quantities}
}

/** Those of `outline.countries` inside a stretch of its text. */
export function countriesIn({passage, countries}: Outline, from: number, to: number): Mention<CountryReading>[] {
  return within(countries, {start: passage.start + from, end: passage.start + to})
}

function blot({text: written, start}: Passage, blots: [Span, string][]): string {
  const text = clean(written)
  const pieces: string[] = []
  let at = 0
  for (const [span, mark] of blots.sort(([a], [b]) => a.start - b.start)) {
    const from = span.start - start
    if (from < at) continue
    pieces.push(text.slice(at, from), mark.repeat(span.end - span.start))
    at = span.end - start
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** What the text itself holds of these characters is no mark. */
const clean = (text: string): string => text.replace(/[\uE000-\uE005]/g, '\uFFFD')

/** Both in text order and each without overlaps, so that the one at or after the start and its predecessor decide. */
function overlapsAny({start, end}: Span, spans: readonly Span[]): boolean {
  const next = spans[firstIndex(spans, (span) => span.end > start)]
  return next !== undefined && next.start < end
}

const partOfYear = oneOf(
  `January February March April May June July August September October November December spring summer autumn winter
  mid- Spring Summer Autumn Winter`.split(/\s+/)
)
const behindPart = new RegExp(String.raw`(?<!\p{L})(?:${partOfYear}),?\s{0,3}$`, 'u')
const beforeYear =
  /(?:[(/–-]|(?<!\p{L})(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Aa]fter|[Bb]efore|[Dd]uring|[Tt]he|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|and|to|or|year)\s{1,3})$/u

/** A bare `1948` where a year may stand, though no time was read there ("the 1948 exodus"). */
function isLikeYear({text, start: from}: Passage, {text: written, start}: Mention<Quantity>): boolean {
  const before = text.slice(Math.max(0, start - from - 14), start - from)
  return /^(?:1\d|20)\d\d$/.test(written) && (beforeYear.test(before) || behindPart.test(before))
}
