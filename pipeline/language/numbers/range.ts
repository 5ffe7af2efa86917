import type {Mention, Passage} from '../../document.js'
import {type Numeral, numberOf, type Quantity, quantityOf, type Unit} from './numeral.js'

const hedge = String.raw`(?:(?:about|around|approximately|roughly|nearly|almost|some|possibly|perhaps|even)\s{1,3})?`
const dash = /^\s{0,2}[-‐‑–—]\s{0,2}$/
const glue = /^[-‐‑–]$/
const and = new RegExp(String.raw`^\s{1,3}and\s{1,3}${hedge}$`)
const to = new RegExp(String.raw`^\s{1,3}(?:to|or)\s{1,3}${hedge}$`)
const between = new RegExp(String.raw`\b[Bb]etween\s{1,3}${hedge}$`)
/** "rose from 50 to 80" tells a change, "ranges from 50 to 80" a range. */
const change = new RegExp(
  String.raw`(?<!\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|are|were|is|numbers?|numbered|numbering|anywhere|somewhere|estimates?|estimated)\s{1,3})\b[Ff]rom\s{1,3}${hedge}$`
)

/** "in 2007 to 6 million": a year, not the lower bound. */
const dated = /(?<!\p{L})(?:in|by|since|during|until|of|year)\s{1,3}$/u

/** Two numerals that say bounds become one quantity; what is glued and no range (`1948–49`, `2015-03-12`) says no number. */
export function joinRanges(passage: Passage, numerals: readonly Mention<Numeral>[]): Mention<Quantity>[] {
  const found: (Mention<Quantity> | undefined)[] = []
  for (let at = 0; at < numerals.length; at++) {
    const last = endOfChain(passage, numerals, at)
    if (last > at) {
      const isPair = last - at === 1 && !isGluedOn(passage, numerals[at], numerals[last])
      found.push(isPair ? rangeOf(passage, numerals[at], numerals[last]) : undefined)
      at = last
    } else {
      const range = spokenRange(passage, numerals, at)
      found.push(range ?? (isGluedOn(passage, numerals[at], numerals[at]) ? undefined : single(numerals[at])))
      if (range !== undefined) at++
    }
  }
  return found.filter((mention) => mention !== undefined)
}

/** The last of the numerals that a dash without spaces ties to the one at `at`. */
function endOfChain(passage: Passage, numerals: readonly Mention<Numeral>[], at: number): number {
  let last = at
  while (glue.test(gapOf(passage, numerals[last], numerals[last + 1]))) last++
  return last
}

function spokenRange(
  passage: Passage,
  numerals: readonly Mention<Numeral>[],
  at: number
): Mention<Quantity> | undefined {
  const isPair = isBetween(passage, numerals[at], gapOf(passage, numerals[at], numerals[at + 1]))
  return isPair && endOfChain(passage, numerals, at + 1) === at + 1
    ? rangeOf(passage, numerals[at], numerals[at + 1])
    : undefined
}

/** `03` in `2015-03-12` is no numeral, and so its neighbours are none either. */
function isGluedOn(
  {text, start}: Passage,
  first: Mention<Numeral> | undefined,
  last: Mention<Numeral> | undefined
): boolean {
  if (first === undefined || last === undefined) return false
  const [before, after] = [
    text.slice(Math.max(0, first.start - start - 2), first.start - start),
    text.slice(last.end - start, last.end - start + 2)
  ]
  return /^\d[-‐‑–]$/.test(before) || /^[-‐‑–]\d$/.test(after)
}

/** The text between two numerals that stand close, else a text that nothing matches. */
function gapOf(
  {text, start}: Passage,
  left: Mention<Numeral> | undefined,
  right: Mention<Numeral> | undefined
): string {
  return left === undefined || right === undefined || right.start - left.end > 24
    ? '.'
    : text.slice(left.end - start, right.start - start)
}

function isBetween({text, start}: Passage, left: Mention<Numeral> | undefined, gap: string): boolean {
  if (left === undefined) return false
  const before = text.slice(Math.max(0, left.start - start - 40), left.start - start)
  if (dated.test(before) && /^(?:1\d|20)\d\d$/.test(left.text)) return false
  return dash.test(gap) || (and.test(gap) && between.test(before)) || (to.test(gap) && !change.test(before))
}

function rangeOf(
  {text, start}: Passage,
  left: Mention<Numeral> | undefined,
  right: Mention<Numeral> | undefined
): Mention<Quantity> | undefined {
  if (left === undefined || right === undefined) return undefined
  const unit = sharedUnit(left.reading.unit, right.reading.unit)
  const upper = numberOf(right.reading)
  if (unit === undefined || typeof upper !== 'number') return undefined
  const lower = lowerOf(left.reading, right.reading, upper)
  if (lower === undefined) return undefined
  const quote = text.slice(left.start - start, right.end - start)
  return {
    rule: 'number/range',
    reading: {value: null, lower, upper, comparator: 'range', unit},
    start: left.start,
    end: right.end,
    text: quote
  }
}

const sharedUnit = (left: Unit, right: Unit): Unit | undefined =>
  left === right || left === 'count' ? right : right === 'count' && left === 'money' ? left : undefined

/** The lower bound takes the scale of the upper where it has none: "5 to 6 million", "20–25,000". */
function lowerOf(left: Numeral, right: Numeral, upper: number): number | undefined {
  const isShort =
    left.exponent === 0 &&
    right.exponent === 0 &&
    /^\d{1,3}$/.test(left.digits ?? '') &&
    /^\d{2,3}000$/.test(right.digits ?? '')
  const shared = isShort ? 3 : right.exponent
  const candidates = left.exponent === 0 ? [{...left, exponent: shared}, left] : [left]
  return candidates.map(numberOf).find((lower) => typeof lower === 'number' && lower < upper) ?? undefined
}

function single(mention: Mention<Numeral> | undefined): Mention<Quantity> | undefined {
  const reading = mention && quantityOf(mention.reading)
  if (mention === undefined || reading === undefined) return undefined
  const {rule, start, end, text} = mention
  return {rule, reading, start, end, text}
}
