import {endsOf} from '../edtf.js'
import type {Reference} from '../time.js'
import {type Focus, focusOf} from './focus.js'
import {gapOf, type Item} from './told.js'

/** What comes after a time in the text and tells what it lacks. Every look ahead is a few items long. */

/** Times that one breath may hold: "on 4, 6, 7 and 9 May 1920". */
const longestBreath = 4
/** Times between which the narrative is taken to go on. */
const farthest = 11

/** The next date in the narrative's line that has its year, in the same section unless `isBeyond`. */
export function nextDate(
  items: readonly Item[],
  at: number,
  {reach = farthest, isBeyond = false}: {reach?: number; isBeyond?: boolean} = {}
): Focus | null {
  const {section} = items[at] as Item
  for (let next = at + 1; next < Math.min(items.length, at + 1 + reach); next++) {
    const item = items[next] as Item
    if (item.section !== section && !isBeyond) return null
    if (item.focus !== null && isInLine(item)) return item.focus
  }
  return null
}

const isInLine = ({known, place}: Item): boolean =>
  known.attributive !== true && known.relation !== 'since' && (place === 'opening' || place === 'line')

/** For what stands before the section's first date: a month behind that date's was one of the year before. */
export function focusAhead(items: readonly Item[], at: number): Focus | null {
  const {lacks} = (items[at] as Item).known
  const next = nextDate(items, at)
  if (next === null || lacks?.unit !== 'year' || lacks.shift !== null) return null
  const month = lacks.month ?? (lacks.season === undefined ? 0 : (lacks.season - 20) * 3)
  return yearBy(next, month)
}

/** What follows in the same breath and has a year: "in May and in August, 1920", "At 11 a.m. on 11 November 1918". */
export function focusInBreath(items: readonly Item[], at: number): Focus | null {
  const {lacks} = (items[at] as Item).known
  if (lacks === undefined) return null
  if (lacks.unit === 'day') return beside(items, at, dayFollows)
  if (lacks.shift !== null || lacks.unit !== 'year') return null
  for (let next = at + 1; next <= at + longestBreath; next++) {
    if (!goesOn(items, next)) return null
    const found = items[next]?.focus ?? null
    if (found !== null) return yearBy(found, lacks.month ?? 0)
  }
  return null
}

/** "their summer offensive began in June 1942": a name's month or season is of the year that the sentence goes on to. */
export function focusOfSentence(items: readonly Item[], at: number): Focus | null {
  const {attributive, lacks} = (items[at] as Item).known
  if (attributive !== true || lacks?.unit !== 'year') return null
  const found = beside(items, at, /^/)
  return found === null ? null : {year: found.year, month: null, day: null}
}

/** "two days after D-Day", "a year before 1948": the last or first day of what is named next. */
export function focusOfNext(items: readonly Item[], at: number, shift: Reference['shift']): Focus | null {
  const gap = gapOf(items[at], items[at + 1])
  const {edtf = null} = items[at + 1]?.known ?? {}
  if (gap === null || edtf === null || !directly.test(gap)) return null
  const [first, last] = endsOf(edtf)
  const isStart = /(?:outbreak|start|beginning)\s/.test(gap) || (typeof shift === 'number' && shift < 0)
  return focusOf(isStart ? first : last)
}

/** Or a clause with its date: "six days after he had seized power on 25 July". */
const directly = /^\s(?:(?:the\s(?:(?:outbreak|start|beginning|end)\sof\s(?:the\s)?)?)?|[^,.;:()]{3,80}\s(?:on|in)\s)$/

/** The year of a month that is told before a date: December before January was in the year before. */
const yearBy = ({year, month}: Focus, told: number): Focus => ({
  year: month !== null && told > month ? year - 1 : year,
  month: null,
  day: null
})

const dayFollows = /^[^.;]{0,24}(?: on |, )$/
const sameBreath =
  /^[\s,(–-]{0,4}(?:(?:and|or|to|until|through|then|again|in|on|from|the|by|early|late)\b[\s,(–-]{0,4}){0,6}$/

/** Whether the item before `at` and this one are said in one breath. */
function goesOn(items: readonly Item[], at: number): boolean {
  const gap = gapOf(items[at - 1], items[at])
  return gap !== null && gap.length < 60 && sameBreath.test(gap)
}

function beside(items: readonly Item[], at: number, gap: RegExp): Focus | null {
  const between = gapOf(items[at], items[at + 1])
  return between !== null && gap.test(between) ? (items[at + 1]?.focus ?? null) : null
}
