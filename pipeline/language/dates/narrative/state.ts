import {boundsOf} from '../edtf.js'
import type {Time} from '../time.js'
import {nextDate} from './ahead.js'
import {type Focus, monthsBetween} from './focus.js'
import {isPast, type Place} from './place.js'
import type {Item, Told} from './told.js'

/** What the text has told of time so far. */
export interface State {
  /** Where the narrative is. */
  focus: Focus | null
  /** Where it was when the last heading cut it off. */
  carried: Focus | null
  /** The last time of this paragraph, be it an aside: what "that day" means. */
  near: Focus | null
  /** The same for what parentheses or a quotation encloses. */
  enclosed: Focus | null
  /** The first year of the last time told, however long that was. */
  era: number | null
  /** What names and asides said of the time since the title, and in which passage. */
  hint: Focus | null
  hinted: Told | null
  /** Whether the narrative's line has had a date since the title, and the paragraph of its last one. */
  isDated: boolean
  dated: number
  chapter: number
  section: number
  paragraph: number
}

export const startOf = (): State => ({
  focus: null,
  carried: null,
  near: null,
  enclosed: null,
  era: null,
  hint: null,
  hinted: null,
  isDated: false,
  dated: -1,
  chapter: 0,
  section: 0,
  paragraph: -1
})

/** Years between which no narrative passes in the middle of a sentence. */
const farOff = 15
/** Years of a title's stretch that still says where its section begins. */
const longestFrame = 20
/** Months ahead of the narrative that only an aside is, where the next date is behind it again. */
const leap = 6
/** The same at the opening of a sentence. */
const openingLeap = 24

/** Come to an item: paragraphs and sections that end take something with them. */
export function enter(state: State, {chapter, section, unit}: Item): void {
  if (state.paragraph !== unit.paragraph) Object.assign(state, {near: null, enclosed: null})
  state.paragraph = unit.paragraph
  if (state.chapter !== chapter) Object.assign(state, {carried: state.focus ?? state.carried, focus: null})
  state.chapter = chapter
  if (state.section === section) return
  Object.assign(state, {section, isDated: false, hint: null})
}

/** Go on from an item whose time is known. */
export function advance(state: State, items: readonly Item[], at: number): void {
  const item = items[at] as Item
  const {known, unit} = item
  if (known.edtf === null || unit.kind === 'note') return
  state.era = boundsOf(known.edtf).year_start ?? state.era
  const to = item.focus
  if (unit.kind !== 'prose') entitle(state, known, to)
  else if (to !== null) follow(state, items, at, to)
}

function follow(state: State, items: readonly Item[], at: number, to: Focus): void {
  const item = items[at] as Item
  const {known, unit} = item
  const isName = known.attributive === true
  const isLeft = isName ? !leadsOn(state, items, at, to) : isAside(state, items, at, to)
  const isBefore =
    state.focus !== null &&
    to.year < state.focus.year &&
    // `his first visit since 2004`: "that year" is not 2004.
    (known.relation === 'since' || item.place === 'aside' || isPast(item.mention, unit.passage))
  if (!isBefore && (!isName || !isLeft)) state[item.place === 'enclosed' ? 'enclosed' : 'near'] = to
  if (looksBack(item) || (isName && known.event !== undefined)) return
  if (isLeft || (isOutside(known, item.place) && !isStart(item))) hint(state, unit, to)
  else Object.assign(state, {focus: moreExact(state.focus, to, item.place), isDated: true, dated: unit.paragraph})
}

/** "The treaty of 1928 fixed the border. Two years later …": a name's year goes on with a narrative that has come to it. */
function leadsOn({focus}: State, items: readonly Item[], at: number, to: Focus): boolean {
  const {known} = items[at] as Item
  if (known.event !== undefined || focus === null || to.year <= focus.year) return false
  const next = nextDate(items, at, {isBeyond: true})
  return next === null || next.year >= to.year
}

/** A bare year in the middle of a sentence does not forget the month that the narrative has come to. */
const moreExact = (focus: Focus | null, to: Focus, place: Place): Focus =>
  focus !== null && to.month === null && to.year === focus.year && place !== 'opening' ? focus : to

/** "the previous year", and "next year" in what somebody said: the narrative does not go there. */
function looksBack({mention}: Item): boolean {
  const shift = mention.reading.lacks?.shift
  return /^(?:next|last)\b/i.test(mention.text) || shift === 'last' || (typeof shift === 'number' && shift < 0)
}

/** "since 2007", "after 2011": neither is when the sentence's happening was, unless it opens with it. */
const isOutside = ({relation}: Time, place: Place): boolean =>
  place === 'aside' ||
  place === 'comparison' ||
  place === 'enclosed' ||
  relation === 'since' ||
  (relation === 'after' && place !== 'opening')

/** `From 20 May 1989 on, …` begins a story, which `Since 1989 …` sums up. */
function isStart({known, place, mention, unit: {passage}}: Item): boolean {
  if (known.relation !== 'since' || place !== 'opening') return false
  return /\bfrom (?:the )?$/i.test(
    passage.text.slice(Math.max(0, mention.start - passage.start - 12), mention.start - passage.start)
  )
}

function hint(state: State, unit: Told, {year}: Focus): void {
  if (state.focus !== null && Math.abs(state.focus.year - year) > farOff) return
  Object.assign(state, {hint: {year, month: null, day: null}, hinted: unit})
}

/** A title's year is where its section begins; of a stretch, the first year, unless the narrative is in it already. */
function entitle(state: State, {attributive, edtf, precision}: Time, to: Focus | null): void {
  if (to !== null) state.focus = to
  if (to !== null || attributive === true || precision !== 'interval') return
  const {year_start, year_end} = boundsOf(edtf ?? '')
  if (year_start === null || year_end === null || year_end - year_start > longestFrame) return
  const {focus} = state
  if (focus !== null && focus.year >= year_start && focus.year <= year_end) return
  state.focus = {year: year_start, month: null, day: null}
}

/** What had been before is an aside, and so is a step that the next date takes back, and a far-off year before. */
function isAside({focus, dated}: State, items: readonly Item[], at: number, to: Focus): boolean {
  const {mention, place, unit} = items[at] as Item
  if (focus === null) return false
  const step = monthsBetween(focus, to)
  const next = nextDate(items, at, {isBeyond: true})
  if (place === 'opening') return step >= openingLeap && isTakenBack(next, focus, to)
  if (step >= -1)
    return (place === 'end' || step > leap) && isBehind(next, to, place === 'end') && isNearer(next, focus, to)
  if (focus.year - to.year > farOff || isPast(mention, unit.passage)) return true
  if (dated !== unit.paragraph) return place === 'end' && isBehind(next, to, true)
  return next === null || monthsBetween(next, focus) <= monthsBetween(to, next)
}

/** The next date goes back to the story, not to shortly before this one. */
const isNearer = (next: Focus | null, focus: Focus, to: Focus): boolean =>
  next === null || Math.abs(monthsBetween(focus, next)) <= 4 * Math.abs(monthsBetween(next, to))

/** Whether the next date is before this one; `without` any next date. */
const isBehind = (next: Focus | null, to: Focus, without: boolean): boolean =>
  next === null ? without : monthsBetween(next, to) > 1

/** "In 2008 the same was done": years ahead, and then the text goes on where it was. */
const isTakenBack = (next: Focus | null, focus: Focus, to: Focus): boolean =>
  next !== null && monthsBetween(next, to) > 12 && Math.abs(monthsBetween(focus, next)) < 12
