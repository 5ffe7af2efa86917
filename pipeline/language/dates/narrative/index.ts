import type {Mention} from '../../../document.js'
import {precisionOf} from '../edtf.js'
import type {Reference, Time} from '../time.js'
import {focusAhead, focusInBreath, focusOfNext, focusOfSentence, nextDate} from './ahead.js'
import type {Focus} from './focus.js'
import {eventOf} from './name.js'
import {isPast} from './place.js'
import {advance, enter, type State, startOf} from './state.js'
import {focusAfter, gapOf, has, type Item, itemsOf, type Told} from './told.js'
import {referenceValue} from './value.js'

export type {Told} from './told.js'

/** The times with what their words leave to the narrative; null stays what it does not tell. In the order given. */
export function resolveTimes(told: readonly Told[]): Mention<Time>[] {
  const items = itemsOf(told)
  const state = startOf()
  items.forEach((item, at) => {
    enter(state, item)
    if (item.known.edtf === null) settle(item, resolve(items, at, state))
    advance(state, items, at)
  })
  return items
    .filter(({known}) => known.lacks?.yearBc === undefined && known.event?.others === undefined)
    .map(({mention, known}) => (known === mention.reading ? mention : {...mention, reading: known}))
}

function settle(item: Item, known: Time): void {
  item.known = known
  item.focus = focusAfter(known)
}

function resolve(items: readonly Item[], at: number, state: State): Time {
  const {known} = items[at] as Item
  if (known.event?.others !== undefined) return eventOf(known, [state.near, state.focus, nextDate(items, at)])
  const edtf = apposition(items, at) ?? valueAt(items, at, state)
  if (edtf === undefined) return known
  const {lacks, ...reading} = known
  // "early May" names a month and is written as an interval.
  const precision = reading.precision === 'interval' || edtf.includes('/') ? precisionOf(edtf) : reading.precision
  return {...reading, edtf, precision, ...(lacks?.from === 'next' && {apart: lacks})}
}

function valueAt(items: readonly Item[], at: number, state: State): string | undefined {
  const {known, mention, unit, place} = items[at] as Item
  if (known.lacks === undefined) return undefined
  const from = focusAt(items, at, state)
  if (from === null) return undefined
  return referenceValue(known.lacks, from, {
    limit: nextDate(items, at),
    next: nextDate(items, at, {reach: 1}),
    isPast: place === 'comparison' || (isPast(mention, unit.passage) && known.relation !== 'by')
  })
}

/** What the time leans on: what is said in the same breath, the last one told, what the section has said so far. */
function focusAt(items: readonly Item[], at: number, state: State): Focus | null {
  const {known, unit} = items[at] as Item
  const {lacks} = known
  if (lacks?.from === 'next') return focusOfNext(items, at, lacks.shift)
  const beside = focusInBreath(items, at) ?? focusOfSentence(items, at)
  if (beside !== null || unit.kind === 'note' || lacks === undefined) return beside
  return (
    nearest(items[at] as Item, lacks, state) ??
    hinted(unit, state) ??
    state.focus ??
    continued(lacks, state) ??
    focusAhead(items, at)
  )
}

/** What a name or an aside said: before the section's first date, or of a later year in the same passage. */
function hinted(unit: Told, {hint, hinted: passage, focus, isDated}: State): Focus | null {
  if (hint === null || !isDated || focus === null) return hint
  return passage === unit && hint.year > focus.year && hint.year - focus.year <= farthestHint ? hint : null
}

/** Years on that an aside of the same passage may lead: "the offensives of 1959 weakened them, yet on 16 September". */
const farthestHint = 5

/** Behind a heading a narrative goes on by a few months or begins afresh. */
function continued({unit, shift, month}: Reference, {carried}: State): Focus | null {
  if (unit !== 'year' || shift !== null || month === undefined || carried === null || carried.month === null)
    return null
  return (month - carried.month + 12) % 12 <= farthestOn ? carried : null
}

const farthestOn = 4

/** "that year", "the 20th" lean on the last time told, be it an aside; "in September" on the narrative. */
function nearest({place}: Item, {shift, unit}: Reference, {near, enclosed, era}: State): Focus | null {
  if (unit === 'century' && era !== null) return {year: era, month: null, day: null}
  if (typeof shift !== 'number' && unit !== 'month') return null
  const last = (place === 'enclosed' ? enclosed : null) ?? near
  return last !== null && has(last, unit) ? last : null
}

/** "two years later (218 BC)", "On 2 October 1950, the day after the crossing": what stands beside it says it. */
function apposition(items: readonly Item[], at: number): string | undefined {
  const item = items[at] as Item
  const {lacks, precision} = item.known
  if ((lacks !== undefined && typeof lacks.shift !== 'number') || lacks?.yearBc !== undefined) return undefined
  const [last, next] = [items[at - 1], items[at + 1]]
  if (isBracket.test(gapOf(item, next) ?? '')) return cut(next, precision)
  if (lengths.includes(precision) && isComma.test(gapOf(last, item) ?? '')) return cut(last, precision)
  return lacks !== undefined && isGoingOn.test(gapOf(item, next) ?? '') ? cut(next, precision) : undefined
}

const isBracket = /^\s?\($/
const isComma = /^(?:,? |\s?[–—-]\s?)(?:the |more than |less than |over |nearly |almost )?$/
/** "less than a month later, on 6 May". */
const isGoingOn = /^, (?:on|in) $/

/** Expressions that may stand beside another as its explanation. */
const lengths: readonly Time['precision'][] = ['day', 'month', 'year']

/** As much of a date beside it as an expression names: of 6 May 1942 the month for "a month later". */
function cut(item: Item | undefined, precision: Time['precision']): string | undefined {
  const edtf = item?.known.edtf
  const length = precision === 'day' ? 10 : precision === 'month' ? 7 : precision === 'year' ? 4 : 0
  if (edtf == null || !/^-?\d{4}(?:-\d\d){0,2}$/.test(edtf)) return undefined
  const from = edtf.startsWith('-') ? 1 : 0
  const isExact = edtf.length >= from + length && length > 0 && precisionOf(edtf.slice(0, from + length)) === precision
  return isExact ? edtf.slice(0, from + length) : undefined
}
