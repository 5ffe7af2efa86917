import type {Mention, Span} from '../../../document.js'
import type {Clause} from '../../../language/clauses/index.js'
import {boundsOf, joinEdtf} from '../../../language/dates/edtf.js'
import type {Relation, Time} from '../../../language/dates/time.js'
import type {Word} from '../../../language/verbs/index.js'
import {auxiliaries, coordinators, prepositions, relatives} from '../../../language/verbs/vocabulary.js'
import {within} from '../../../passage.js'
import {isDated} from '../row.js'
import {isPostmodifier, isTemporal} from './adverbial.js'
import {nameBetween} from './gap.js'

/** A time of a sentence and its place among the sentence's words: `first` to `last`, both inclusive. */
export interface Sighting extends Span {
  time: Mention<Time>
  /** It says which happening is meant, of one that dates the clause: `during the 2011 uprising`, `after the war of 1990`. */
  isGoverned: boolean
  first: number
  last: number
}

/**
 * Times outside quotations and parentheses that can date, or will once the narrative decides them; `since 2007` cannot,
 * `from 2007` can.
 * `times` are the units of `words`.
 */
export function sightings(words: readonly Word[], times: readonly Mention<Time>[]): Sighting[] {
  const places = new Map<number, {first: number; last: number}>()
  words.forEach(({unit}, at) => {
    if (unit >= 0) places.set(unit, {first: places.get(unit)?.first ?? at, last: at})
  })
  return times.flatMap((time, unit) => {
    const place = places.get(unit)
    if (place !== undefined && time.reading.attributive === true) return governed(words, time, place)
    // `After the war of 1879, the government ended the pact in 1884`
    if (place !== undefined && words[place.first - 1]?.lower === 'of' && time.reading.relation === 'in') {
      const [found] = governed(words, time, place)
      if (found !== undefined) return found
    }
    return place === undefined || (time.reading.relation === 'since' && words[place.first - 1]?.lower !== 'from')
      ? []
      : [{time, ...place, isGoverned: false, start: time.start, end: time.end}]
  })
}

const durative: Readonly<Record<string, Relation>> = {
  during: 'during',
  throughout: 'during',
  amid: 'during',
  after: 'after',
  following: 'after',
  upon: 'after',
  before: 'before',
  until: 'until'
}

/** A time in a name or beside a noun dates when the whole phrase is what a preposition of time governs. */
function governed(words: readonly Word[], time: Mention<Time>, place: {first: number; last: number}): Sighting[] {
  for (let at = place.first - 1; at >= Math.max(0, place.first - 6); at--) {
    const {lower, unit} = words[at] as Word
    const relation = durative[lower] ?? (lower === 'in' && time.reading.event !== undefined ? 'during' : undefined)
    if (relation !== undefined)
      return [
        {
          time: {...time, reading: {...time.reading, relation}},
          ...place,
          isGoverned: true,
          start: time.start,
          end: time.end
        }
      ]
    const isBarred = (prepositions.has(lower) && lower !== 'of') || coordinators.has(lower) || auxiliaries.has(lower)
    if (isBarred || unit >= 0 || (words[at + 1] as Word).mark !== 'none') return []
  }
  return []
}

/** A length of time (`for six months`) is no point in it. */
export const isDuration = ({reading}: Mention<Time>): boolean => reading.edtf === null && reading.precision === null

/** The time in the adverbials before the clause's subject. */
export function openingTime(
  words: readonly Word[],
  {opening}: Clause,
  seen: readonly Sighting[]
): Mention<Time> | undefined {
  return mostPrecise(
    within(seen, opening).filter(
      ({time, first, last, isGoverned}) => isGoverned || isTemporal(words, first, last, time, 'opening')
    )
  )
}

/** The time among the verb's own complements, not inside another clause nor telling which thing is meant. */
export function ownTime(
  words: readonly Word[],
  {verb, predicate, nested}: Clause,
  seen: readonly Sighting[]
): Mention<Time> | undefined {
  const own = within(seen, {start: predicate.start, end: nested.start}).filter(
    ({time, first, last, isGoverned}) =>
      isGoverned || (isTemporal(words, first, last, time, 'predicate') && !isPostmodifier(words, first, verb.to))
  )
  return stretch(words, own) ?? mostPrecise(beforeGap(words, own))
}

/** `led the talks from 1979 until his death in February 1983`: from the one to the other. */
function stretch(words: readonly Word[], [from, to]: readonly Sighting[]): Mention<Time> | undefined {
  if (
    from === undefined ||
    to === undefined ||
    words[from.first - 1]?.lower !== 'from' ||
    !isDated(from.time) ||
    !isDated(to.time)
  )
    return undefined
  const between = words.slice(from.last + 1, to.first)
  if (between.length > 6 || !between.some(({lower}) => /^(?:until|till|to|through)$/.test(lower))) return undefined
  const edtf = joinEdtf(from.time.reading.edtf, to.time.reading.edtf)
  if (edtf === undefined) return undefined
  return {...from.time, reading: {...from.time.reading, edtf, relation: 'during', precision: 'interval'}}
}

/** `became independent in 1960 and Chile in 1965`: what follows `and` with a name of its own is said of that. */
function beforeGap(words: readonly Word[], seen: readonly Sighting[]): readonly Sighting[] {
  const gap = seen.findIndex((sighting, at) => {
    const next = seen[at + 1]
    return next !== undefined && nameBetween(words, sighting, next) !== undefined
  })
  return gap < 0 ? seen : seen.slice(0, gap + 1)
}

/** `the authorities (30 September) discovered a factory`, `Chile in March 2025 cut its ties` */
export function timeOfSubject(
  words: readonly Word[],
  {start, trigger, verb}: Clause,
  seen: readonly Sighting[]
): Mention<Time> | undefined {
  return within(seen, {start, end: trigger.start}).find(
    ({time, first, last}) =>
      words[first]?.isBracketed === true ||
      (last === verb.from - 1 && isNameBefore(words, first, start) && isTemporal(words, first, last, time, 'predicate'))
  )?.time
}

/** The preposition before the time stands behind a name: behind a noun or participle the time says which one is meant. */
const isNameBefore = (words: readonly Word[], first: number, from: number): boolean => {
  const before = words[first - 2]
  // `Berg, who met the king in 1990, …`
  if (
    words
      .slice(Math.max(0, first - 30), first)
      .some(({start, lower, mark}) => start > from && (mark !== 'none' || relatives.has(lower)))
  )
    return false
  return before !== undefined && first > 1 && before.text !== before.lower && before.unit < 0
}

/** `until March 1970, when he left`: the time right before `when` dates what `when` opens, whatever its preposition. */
export function timeBeforeWhen(
  words: readonly Word[],
  {kind, joint}: Clause,
  seen: readonly Sighting[]
): Mention<Time> | undefined {
  if (kind !== 'subordinate' || words[joint]?.lower !== 'when') return undefined
  const {unit = -1, end = 0} = words[joint - 1] ?? {}
  let first = joint - 1
  while (unit >= 0 && words[first - 1]?.unit === unit) first--
  const [{time} = {time: undefined}] = unit < 0 ? [] : within(seen, {start: words[first]?.start ?? end, end})
  return time && {...time, reading: {...time.reading, relation: 'in'}}
}

/** A day within the month that opens the sentence is the date; otherwise what opens the sentence is. */
export function moreExact(
  opening: Mention<Time> | undefined,
  own: Mention<Time> | undefined
): Mention<Time> | undefined {
  if (opening === undefined || own === undefined) return opening ?? own
  if (!isDated(opening) || !isDated(own)) return opening
  // `After the coup, the government ended it in 1990`
  if (loose.has(opening.reading.relation)) return own
  return isWithin(own.reading.edtf, opening.reading.edtf) ? own : opening
}

/** `During the Great Northern War, they fought at Poltava on 8 July 1709` */
function isWithin(inner: string, outer: string): boolean {
  const [{date_start: from, date_end: to}, {date_start: first, date_end: last}] = [boundsOf(inner), boundsOf(outer)]
  if (from === null || to === null || first === null || last === null) return inner.startsWith(outer)
  return dayNumber(first) <= dayNumber(from) && dayNumber(to) <= dayNumber(last)
}

const loose = new Set<Relation>(['after', 'before', 'since', 'until', 'by', 'after_start'])

/** One with a value before one without; then the shortest; then the first. */
function mostPrecise(seen: readonly Sighting[]): Mention<Time> | undefined {
  if (seen.length < 2) return seen[0]?.time
  return seen
    .map(({time}) => time)
    .reduce<Mention<Time> | undefined>(
      (best, time) => (best === undefined || daysOf(time) < daysOf(best) ? time : best),
      undefined
    )
}

/** A day, a part of a month, a month, a season, a year, or longer: February is no more exact than March. */
function daysOf(time: Mention<Time>): number {
  const days = exactDaysOf(time)
  return isDated(time) ? (grades.find((grade) => days <= grade) ?? longestTime) : days
}

const grades = [1, 16, 31, 92, 366, 3700, 37000]

/** About how many days the time may mean. */
function exactDaysOf(time: Mention<Time>): number {
  if (!isDated(time)) return Number.POSITIVE_INFINITY
  const {date_start: first, date_end: last} = boundsOf(time.reading.edtf)
  return first === null || last === null ? longestTime : dayNumber(last) - dayNumber(first)
}

const longestTime = 1e9

function dayNumber(day: string): number {
  const [, year = '', month = '', dayOfMonth = ''] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? []
  return Number(year) * 366 + Number(month) * 31 + Number(dayOfMonth)
}
