import type {Mention, Span} from '../../document.js'
import type {Clause} from '../../language/clauses/index.js'
import type {Precision, Time} from '../../language/dates/time.js'
import type {Word} from '../../language/verbs/index.js'
import {within} from '../../passage.js'
import {isPostmodifier, isTemporal} from './adverbial.js'
import {isDated} from './row.js'

/** A time of a sentence and its place among the sentence's words: `first` to `last`, both inclusive. */
export interface Sighting extends Span {
  time: Mention<Time>
  first: number
  last: number
}

/**
 * Times outside quotations and parentheses that can date, or will once the narrative decides them; `since 2007` cannot.
 * `times` are the units of `words`.
 */
export function sightings(words: readonly Word[], times: readonly Mention<Time>[]): Sighting[] {
  const places = new Map<number, {first: number; last: number}>()
  words.forEach(({unit}, at) => {
    if (unit >= 0) places.set(unit, {first: places.get(unit)?.first ?? at, last: at})
  })
  return times.flatMap((time, unit) => {
    const place = places.get(unit)
    return place === undefined || time.reading.relation === 'since'
      ? []
      : [{time, ...place, start: time.start, end: time.end}]
  })
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
    within(seen, opening).filter(({time, first, last}) => isTemporal(words, first, last, time, 'opening'))
  )
}

/** The time among the verb's own complements, not inside another clause nor telling which thing is meant. */
export function ownTime(
  words: readonly Word[],
  {verb, predicate, nested}: Clause,
  seen: readonly Sighting[]
): Mention<Time> | undefined {
  return mostPrecise(
    within(seen, {start: predicate.start, end: nested.start}).filter(
      ({time, first, last}) =>
        isTemporal(words, first, last, time, 'predicate') && !isPostmodifier(words, first, verb.to)
    )
  )
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
  return own.reading.edtf.startsWith(opening.reading.edtf) ? own : opening
}

const precisions: readonly (Precision | null)[] = [
  'day',
  'month',
  'season',
  'year',
  'interval',
  'decade',
  'century_part',
  'century',
  'open'
]

/** One with a value before one without; then the most precise, then the first. */
function mostPrecise(seen: readonly Sighting[]): Mention<Time> | undefined {
  const rank = (time: Mention<Time>): number =>
    precisions.indexOf(time.reading.precision) + (isDated(time) ? 0 : precisions.length)
  return seen
    .map(({time}) => time)
    .reduce<Mention<Time> | undefined>(
      (best, time) => (best === undefined || rank(time) < rank(best) ? time : best),
      undefined
    )
}
