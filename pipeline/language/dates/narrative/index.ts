import type {Mention, Passage} from '../../../document.js'
import {boundsOf} from '../edtf.js'
import type {Time, Unit} from '../time.js'
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
  /** What it says, as far as is known by now. */
  known: Time
  unit: Told
  place: Place
  /** Counts titles. */
  section: number
}

/** What resolving has come to know of the text so far. */
interface State {
  /** The last time told, be it an aside: what "that day" means. */
  near: Focus | null
  /** Whether the narrative's line has had a date since the title, and in this paragraph. */
  isDated: boolean
  paragraph: number
  /** What names and asides said of the time since the title. */
  hint: Focus | null
  /** Where the narrative is. */
  focus: Focus | null
  section: number
}

/** The times with what their words leave to the narrative; null stays what it does not tell. In the order given. */
export function resolveTimes(told: readonly Told[]): Mention<Time>[] {
  const items = itemsOf(told)
  const state: State = {focus: null, section: 0, near: null, isDated: false, paragraph: -1, hint: null}
  return items.map((item, at) => {
    enter(state, item)
    const known = item.mention.reading.edtf === null ? resolve(items, at, state) : item.mention
    item.known = known.reading
    advance(state, items, at, known)
    return known
  })
}

function itemsOf(told: readonly Told[]): Item[] {
  let section = 0
  return told.flatMap((unit) => {
    if (unit.kind === 'title') section++
    return unit.times.map((mention) => ({
      mention,
      known: mention.reading,
      unit,
      section,
      place: placeOf(mention, unit.passage)
    }))
  })
}

function enter(state: State, {section, unit}: Item): void {
  if (state.paragraph !== unit.paragraph) state.near = null
  if (state.section === section) return
  state.section = section
  state.isDated = false
  state.hint = null
}

function resolve(items: readonly Item[], at: number, {focus, near, isDated, hint}: State): Mention<Time> {
  const {mention, unit} = items[at] as Item
  const {lacks} = mention.reading
  const apposed = appositionOf(items, at)
  if (apposed !== null) return {...mention, reading: {...mention.reading, edtf: apposed}}
  if (lacks === undefined) return mention
  const closest = typeof lacks.shift === 'number' && near !== null && has(near, lacks.unit) ? near : null
  const from =
    sameBreath(items, at) ??
    sameSentence(items, at) ??
    closest ??
    (isDated ? null : hint) ??
    focus ??
    laterFocus(items, at)
  const isBefore = isPast(mention, unit.passage) && mention.reading.relation !== 'by'
  const edtf =
    from === null
      ? undefined
      : referenceValue(lacks, from, {limit: nextDate(items, at), next: nextDate(items, at, false, 1), isPast: isBefore})
  return edtf === undefined ? mention : {...mention, reading: {...mention.reading, edtf}}
}

/** "two years later (218 BC)", "On 2 October 1950, the day after the crossing": what stands beside it says it. */
function appositionOf(items: readonly Item[], at: number): string | null {
  const item = items[at] as Item
  const {lacks, precision} = item.mention.reading
  if (lacks !== undefined && typeof lacks.shift !== 'number') return null
  const behind = gapOf(item, items[at + 1])
  const before = gapOf(items[at - 1], item)
  const beside =
    behind !== null && /^\s?\($/.test(behind)
      ? items[at + 1]
      : before !== null && /^(?:, |\s?[–—-]\s?)(?:the )?$/.test(before) && precision === 'day'
        ? items[at - 1]
        : undefined
  return beside?.known.precision === precision ? (beside?.known.edtf ?? null) : null
}

/** The text between two times of one passage. */
function gapOf(first: Item | undefined, second: Item | undefined): string | null {
  if (first === undefined || second === undefined || first.unit !== second.unit) return null
  const {text, start} = first.unit.passage
  return text.slice(first.mention.end - start, second.mention.start - start)
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

/** "their summer offensive began in June 1942": what says which one is of the time that the sentence goes on to name. */
function sameSentence(items: readonly Item[], at: number): Focus | null {
  const {mention, unit} = items[at] as Item
  if (mention.reading.attributive !== true || mention.reading.lacks?.unit !== 'year') return null
  const next = items[at + 1]
  const edtf = next?.unit === unit ? next.mention.reading.edtf : null
  const found = edtf === null ? null : focusOf(edtf)
  return found === null ? null : {year: found.year, month: null, day: null}
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

/** The next date in the narrative's line that has its year, in the same section and not far on. */
function nextDate(items: readonly Item[], at: number, isBeyond = false, reach = 11): Focus | null {
  const {section} = items[at] as Item
  for (let next = at + 1; next < Math.min(items.length, at + 1 + reach); next++) {
    const item = items[next] as Item
    if (item.section !== section && !isBeyond) return null
    const {edtf, attributive, relation} = item.mention.reading
    if (edtf === null || attributive || item.place === 'aside' || item.place === 'end' || relation === 'since') continue
    const focus = focusOf(edtf)
    if (focus !== null) return focus
  }
  return null
}

const has = ({month, day}: Focus, unit: Unit): boolean =>
  unit === 'day' || unit === 'week' ? day !== null : unit !== 'month' || month !== null

/** Where the narrative is after this time. */
function advance(state: State, items: readonly Item[], at: number, {reading}: Mention<Time>): void {
  const item = items[at] as Item
  const {unit, mention} = item
  const {edtf, attributive, relation} = reading
  if (edtf === null || unit.kind === 'note') return
  const to = focusOf(edtf)
  if (unit.kind === 'title') return entitle(state, reading, edtf, to)
  if (to === null) return
  if (attributive !== true) state.near = to
  const back = mention.reading.lacks?.shift
  if (back === 'last' || (typeof back === 'number' && back < 0)) return
  if (attributive || isOutside(reading, item.place) || isAside(state, items, at, to)) {
    if (state.focus === null || Math.abs(state.focus.year - to.year) <= farOff)
      state.hint = {...to, month: null, day: null}
    return
  }
  state.focus = to
  state.isDated = true
  state.paragraph = unit.paragraph
}

/** "since 2007", "after 2011": neither is when the sentence's happening was, unless it opens with it. */
const isOutside = ({relation}: Time, place: Place): boolean =>
  place === 'aside' || relation === 'since' || (relation === 'after' && place !== 'opening')

/** A title's year is where its section begins; of a stretch, the first year, unless the narrative is in it already. */
function entitle(state: State, {attributive}: Time, edtf: string, to: Focus | null): void {
  if (to !== null) state.focus = to
  if (to !== null || attributive === true) return
  const {year_start, year_end} = boundsOf(edtf)
  if (year_start === null || year_end === null || year_end - year_start > longestFrame) return
  const isInside = state.focus !== null && state.focus.year >= year_start && state.focus.year <= year_end
  if (!isInside) state.focus = {year: year_start, month: null, day: null}
}

/** Years of a title's stretch that says where the section begins. */
const longestFrame = 20

/** Years between which no narrative passes in the middle of a sentence. */
const farOff = 15

/** Far-off years are asides, and so is what had been before; what opens a sentence is none. */
function isAside({focus, paragraph}: State, items: readonly Item[], at: number, to: Focus): boolean {
  const {mention, place, unit} = items[at] as Item
  if (focus === null) return false
  if (place === 'opening') return isLeap(items, at, focus, to)
  if (Math.abs(to.year - focus.year) > farOff) return true
  const next = nextDate(items, at, true)
  const isBack = monthsBetween(focus, to) < -1
  if (isBack && isPast(mention, unit.passage)) return true
  if (isBack && paragraph === unit.paragraph)
    return next === null || monthsBetween(next, focus) <= monthsBetween(to, next)
  if (place === 'end') return next === null || monthsBetween(next, to) > 1
  return monthsBetween(focus, to) > 6 && next !== null && monthsBetween(next, to) > 1
}

/** "In 2008 the same was done": years ahead, and the next date is back. */
function isLeap(items: readonly Item[], at: number, focus: Focus, to: Focus): boolean {
  if (monthsBetween(focus, to) < 24) return false
  const next = nextDate(items, at, true)
  return next !== null && monthsBetween(next, to) > 12 && Math.abs(monthsBetween(focus, next)) < 12
}

/** From one to the other, negative when it is before; a year alone is as near as it can be. */
function monthsBetween(from: Focus, to: Focus): number {
  if (from.year === to.year && (from.month === null || to.month === null)) return 0
  return (
    (to.year - from.year) * 12 +
    ((to.month ?? (to.year > from.year ? 1 : 12)) - (from.month ?? (to.year > from.year ? 12 : 1)))
  )
}
