import type {Mentions} from '../../../dataset.js'
import type {Mention, Passage, Span} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import {oneOf} from '../../../language/pattern.js'
import {firstIndex, within} from '../../../passage.js'
import {anyPersonNoun} from '../lexicon/people.js'
import {phrases, words} from '../lexicon/words.js'

/** The numbers of a passage that are no part of a time and stand where no year may stand. */
export function quantitiesIn(passage: Passage, mentions: Mentions): Mention<Quantity>[] {
  const quantities = within(mentions.quantities, passage)
  if (quantities.length === 0) return quantities
  const times = within(mentions.times, passage)
  return quantities.filter(
    (quantity) => isCount(passage, quantity) || (!overlapsAny(quantity, times) && !isLikeYear(passage, quantity))
  )
}

/** Both in text order and each without overlaps, so that the one at or after the start and its predecessor decide. */
export function overlapsAny({start, end}: Span, spans: readonly Span[]): boolean {
  const next = spans[firstIndex(spans, (span) => span.end > start)]
  return next !== undefined && next.start < end
}

const likeYear = /^(?:1\d|20)\d\d$/

/** `fewer than 2000 people`: what is compared and counts somebody is no year. */
function isCount({text, start: from}: Passage, {text: written, start, end}: Mention<Quantity>): boolean {
  if (!likeYear.test(written)) return false
  const before = text.slice(Math.max(0, start - from - 24), start - from)
  return compared.test(before) && behindCount.test(text.slice(end - from, end - from + 40))
}

const comparing = oneOf(
  phrases(`
    more than, fewer than, less than, at least, some, about, around, nearly, almost, over, estimated, approximately,
    roughly, up to, only, just, total of, another, additional, further, as
  `)
)
const compared = new RegExp(String.raw`${comparing}\s{1,3}$`, 'u')
const behindCount = new RegExp(
  String.raw`^(?:\s{1,3}[\p{L}-]{2,20}){0,2}\s{1,3}(?:${anyPersonNoun}|\p{Lu}\p{L}{2,20}s)(?![\p{L}])`,
  'u'
)

/** A bare `1948` where a year may stand, though no time was read there ("the 1948 exodus"). */
function isLikeYear({text, start: from}: Passage, {text: written, start}: Mention<Quantity>): boolean {
  const before = text.slice(Math.max(0, start - from - 14), start - from)
  return likeYear.test(written) && beforeYear.test(before)
}

const partOfYear = oneOf(
  words(`
    January February March April May June July August September October November December spring summer autumn winter
    mid- Spring Summer Autumn Winter
  `)
)
const prepositions = oneOf(
  words(`
    In in Since since By by Until until From from After after Before before During during The the Of of Early early
    Late late Mid mid and to or year
  `)
)
const beforeYear = new RegExp(
  String.raw`[(/–-]$|(?<!\p{L})${prepositions}\s{1,3}$|(?<!\p{L})${partOfYear},?\s{0,3}$`,
  'u'
)
