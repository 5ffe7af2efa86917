import type {Mention, Passage} from '../../../document.js'
import {boundsOf} from '../edtf.js'
import type {Time} from '../time.js'
import {type Focus, focusOf} from './focus.js'
import {isPast, type Place, placeOf} from './place.js'
import {referenceValue} from './value.js'

/** A passage with its times, and what it is to the narrative. */
export interface Told {
  passage: Passage
  times: readonly Mention<Time>[]
  /** Counts paragraphs, list items and headings: a new one is where the narrative may take a breath. */
  paragraph: number
  /** A title names the time of what stands under it; a note (a table's cell) is no part of the narrative. */
  kind: 'title' | 'prose' | 'note'
}

interface Item {
  mention: Mention<Time>
  unit: Told
  place: Place
  /** Counts titles. */
  section: number
}

/** What resolving has come to know of the text so far. */
interface State {
  /** Whether the narrative's line has had a date since the title. */
  isDated: boolean
  /** What names and asides said of the time since the title. */
  hint: Focus | null
  /** Where the narrative is. */
  focus: Focus | null
  section: number
  /** First and last year of what stands under the title, where it says so. */
  frame: [number, number] | null
}

/** The times with what their words leave to the narrative; null stays what it does not tell. In the order given. */
export function resolveTimes(told: readonly Told[]): Mention<Time>[] {
  const items = itemsOf(told)
  const state: State = {focus: null, section: 0, frame: null, isDated: false, hint: null}
  return items.map((item, at) => {
    enter(state, item)
    const known = item.mention.reading.edtf === null ? resolve(items, at, state) : item.mention
    advance(state, item, known)
    return known
  })
}

function itemsOf(told: readonly Told[]): Item[] {
  let section = 0
  return told.flatMap((unit) => {
    if (unit.kind === 'title') section++
    return unit.times.map((mention) => ({mention, unit, section, place: placeOf(mention, unit.passage)}))
  })
}

function enter(state: State, {section}: Item): void {
  if (state.section === section) return
  state.section = section
  state.frame = null
  state.isDated = false
  state.hint = null
}

function resolve(items: readonly Item[], at: number, {focus, frame, isDated, hint}: State): Mention<Time> {
  const {mention, unit} = items[at] as Item
  const {lacks} = mention.reading
  if (lacks === undefined) return mention
  const from = sameBreath(items, at) ?? (isDated ? null : hint) ?? focus ?? laterFocus(items, at)
  const edtf =
    from === null
      ? undefined
      : referenceValue(lacks, from, {limit: limitOf(items, at), isPast: isPast(mention, unit.passage)})
  void frame
  return edtf === undefined ? mention : {...mention, reading: {...mention.reading, edtf}}
}

/** What follows in the same breath and has a year: "in May and in August, 1920". */
function sameBreath(items: readonly Item[], at: number): Focus | null {
  const {mention, unit} = items[at] as Item
  const {lacks, attributive} = mention.reading
  if (lacks === undefined || (lacks.shift !== null && lacks.unit !== 'day')) return null
  for (let next = at + 1; next < Math.min(items.length, at + 5); next++) {
    const {mention: other, unit: otherUnit} = items[next] as Item
    if (otherUnit !== unit) return null
    const between = unit.passage.text.slice(mention.end - unit.passage.start, other.start - unit.passage.start)
    const isOne =
      lacks.unit === 'day'
        ? /^[^.;]{0,24}(?: on |, )$/.test(between)
        : isOneBreath(between) || (attributive && /^ [A-Z][a-z]+ (?:of |\(|in )?$/.test(between))
    if (!isOne) return null
    const month = lacks.month ?? 0
    const found = other.reading.edtf === null ? null : focusOf(other.reading.edtf)
    if (found !== null && lacks.unit === 'day') return found
    if (found?.month != null) return {year: month > found.month ? found.year - 1 : found.year, month: null, day: null}
    if (found !== null) return found
  }
  return null
}

const isOneBreath = (between: string): boolean =>
  between.length < 60 &&
  /^[\s,(–-]*(?:(?:and|or|to|until|through|then|again|in|on|from|the|by|early|late)\b[\s,(–-]*)*$/.test(between)

/** The next date of the section's narrative, for what stands before its first one. */
function laterFocus(items: readonly Item[], at: number): Focus | null {
  const {lacks} = (items[at] as Item).mention.reading
  const next = nextDate(items, at)
  if (next === null || lacks?.unit !== 'year' || lacks.shift !== null) return null
  const month = lacks.month ?? (lacks.season === undefined ? 0 : (lacks.season - 20) * 3)
  return {year: next.month !== null && month > next.month ? next.year - 1 : next.year, month: null, day: null}
}

const limitOf = nextDate

/** The next date in the narrative's line that has its year, in the same section and not far on. */
function nextDate(items: readonly Item[], at: number): Focus | null {
  const {section} = items[at] as Item
  for (let next = at + 1; next < Math.min(items.length, at + 12); next++) {
    const item = items[next] as Item
    if (item.section !== section) return null
    const {edtf, attributive, relation} = item.mention.reading
    if (edtf === null || attributive || item.place === 'aside' || relation === 'since') continue
    const focus = focusOf(edtf)
    if (focus !== null) return focus
  }
  return null
}

/** Where the narrative is after this time. */
function advance(state: State, {unit, place, mention}: Item, {reading}: Mention<Time>): void {
  const {edtf, attributive, relation} = reading
  if (edtf === null || unit.kind === 'note') return
  const to = focusOf(edtf)
  if (unit.kind === 'title') {
    const {year_start, year_end} = boundsOf(edtf)
    if (year_start !== null && year_end !== null && !attributive) state.frame = [year_start, year_end]
    if (to !== null) state.focus = to
    return
  }
  if (to === null) return
  const back = mention.reading.lacks?.shift
  if (back === 'last' || (typeof back === 'number' && back < 0)) return
  if (
    attributive ||
    relation === 'since' ||
    place === 'aside' ||
    isAside(state, to, place, isPast(mention, unit.passage))
  ) {
    state.hint = {...to, month: null, day: null}
    return
  }
  state.focus = to
  state.isDated = true
}

/** Far-off years are asides, and so is what had been before; what opens a sentence is none. */
function isAside({focus, isDated}: State, to: Focus, place: Place, isBefore: boolean): boolean {
  if (focus === null || place === 'opening') return false
  if (isBefore && to.year < focus.year) return true
  if (
    isDated &&
    (to.year < focus.year ||
      (to.year === focus.year && to.month !== null && focus.month !== null && to.month < focus.month - 1))
  )
    return true
  return Math.abs(to.year - focus.year) > 15
}
