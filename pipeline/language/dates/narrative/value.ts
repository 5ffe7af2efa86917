import {boundsOf, formatDay, formatMonth, formatYear, joinEdtf, yearBefore} from '../edtf.js'
import {fractionOf, thirdOf} from '../grammar/part.js'
import {turnOfYear} from '../grammar/turn.js'
import type {Reference} from '../time.js'
import type {Focus} from './focus.js'

/** What the text around says. */
export interface Hints {
  /** The next date of the narrative that has its year. */
  limit: Focus | null
  /** The same, if it is the very next time that is told. */
  next: Focus | null
  /** It had been before. */
  isPast: boolean
}

/** What a reference means, EDTF, when the narrative is at `focus`; undefined where that does not tell. */
export function referenceValue(reference: Reference, focus: Focus, hints: Hints): string | undefined {
  const {unit, part, nth, fraction} = reference
  if (reference.isTurn === true) return turnAt(unit, focus)
  const whole = readers[unit](reference, focus, hints)
  if (whole === undefined || !hasFourDigits.test(whole)) return undefined
  if (reference.end !== undefined) return dayAtEnd(whole, reference.end)
  if (part !== undefined) return thirdOf(whole, part) ?? whole
  return nth === undefined || fraction === undefined ? whole : fractionOf(whole, nth, fraction)
}

/** The boundary that is nearest to the narrative. */
function turnAt(unit: Reference['unit'], {year, month}: Focus): string | undefined {
  if (unit === 'century') return `${formatYear(Math.round(year / 100) * 100)}~`
  return month === null ? undefined : turnOfYear(month > 6 ? year : year - 1)
}

/** A year beyond them is none that a text means. */
const hasFourDigits = /^-?\d\d[\dX]{2}(?!\d)/

function dayAtEnd(whole: string, which: 'first' | 'last'): string | undefined {
  const {date_start, date_end} = boundsOf(whole)
  return (which === 'first' ? date_start : date_end) ?? undefined
}

const readers: Readonly<
  Record<Reference['unit'], (reference: Reference, focus: Focus, hints: Hints) => string | undefined>
> = {
  day: ({shift}, {year, month, day}) =>
    month === null || day === null ? undefined : dayFrom({year, month, day}, numberOf(shift)),
  week: weekFrom,
  month: monthFrom,
  year: yearFrom,
  decade: ({shift}, {year}) =>
    shift === 0 ? `${formatYear(year).slice(0, -1)}X` : formatYear(year + 10 * numberOf(shift)),
  century: centuryFrom
}

const numberOf = (shift: Reference['shift']): number => (typeof shift === 'number' ? shift : 0)

interface Day {
  year: number
  month: number
  day: number
}

function dayFrom({year, month, day}: Day, days: number): string | undefined {
  // Date.UTC would take years below 100 for those of the 20th century.
  const exact = new Date(0)
  exact.setUTCFullYear(year, month - 1, day + days)
  return formatDay(exact.getUTCFullYear(), exact.getUTCMonth() + 1, exact.getUTCDate())
}

/** Weeks on from a day, approximate; a day of the week is the first of its name behind or before. */
function weekFrom({shift, weekday}: Reference, {year, month, day}: Focus): string | undefined {
  if (month === null || day === null) return undefined
  if (weekday === undefined)
    return typeof shift === 'number' && shift !== 0 ? `${dayFrom({year, month, day}, 7 * shift)}~` : undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const ahead = (weekday - date.getUTCDay() + 7) % 7 || 7
  if (shift === 'next') return dayFrom({year, month, day}, ahead)
  return shift === 'last' ? dayFrom({year, month, day}, ahead - (ahead === 7 ? 7 : 0) - 7) : undefined
}

function monthFrom({shift, day}: Reference, {year, month}: Focus): string | undefined {
  if (month === null) return undefined
  const months = year * 12 + month - 1 + numberOf(shift)
  const [inYear, ofYear] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return day === undefined ? formatMonth(inYear, ofYear) : formatDay(inYear, ofYear, day)
}

function yearFrom(reference: Reference, focus: Focus, hints: Hints): string | undefined {
  const year = yearOf(reference, focus, hints)
  const {month, day, season, to} = reference
  if (season !== undefined) return `${formatYear(year)}-${season}`
  if (month === undefined) return formatYear(year)
  const first = pointOf(year, month, day)
  if (to === undefined) return first
  const last = pointOf(to.month < month ? year + 1 : year, to.month, to.day)
  return first === undefined || last === undefined ? undefined : joinEdtf(first, last)
}

const pointOf = (year: number, month: number, day: number | undefined): string | undefined =>
  day === undefined ? formatMonth(year, month) : formatDay(year, month, day)

/** Months back that a narrative may go without having passed into the next year. */
const farthestBack = 5

function yearOf(reference: Reference, focus: Focus, hints: Hints): number {
  if (reference.yearBc !== undefined) return ancientYear(reference.yearBc, focus)
  const {shift} = reference
  const {year, month: from} = focus
  const to = monthOf(reference)
  const isWinter = reference.season === 24
  // "That winter" told in January began in the year before.
  if (typeof shift === 'number') return year + shift - (isWinter && shift === 0 && from !== null && from <= 3 ? 1 : 0)
  if (to === undefined) return year
  if (shift !== null) return adjoiningYear(reference, focus, to)
  return from === null ? unlessBeyond(year, to, hints) : suggestedYear(reference, {year, from, to}, hints)
}

/** Of the first or last of its kind from the focus: "the following April", "the previous April". */
function adjoiningYear({shift, day, season}: Reference, {year, month: from, day: fromDay}: Focus, to: number): number {
  const isNext = shift === 'next'
  // A winter begins in its year.
  if (from === null) return isNext ? year + (season === 24 ? 0 : 1) : year - 1
  const isLater = to > from || (to === from && day !== undefined && fromDay !== null && day > fromDay)
  if (isNext) return isLater ? year : year + 1
  return to < from ? year : year - 1
}

/** A year before Christ is near the story's; NaN, which has no value, for a count. */
function ancientYear(yearBc: number, {year}: Focus): number {
  const told = yearBefore(yearBc)
  return year < 0 && Math.abs(told - year) <= farthestAncient ? told : Number.NaN
}

const farthestAncient = 60

/** A season by its first month. */
const monthOf = ({month, season}: Reference): number | undefined =>
  month ?? (season === undefined ? undefined : (season - 20) * 3)

/** The year alone is known, but a date further back in it comes next: what stands before that was in the year before. */
const unlessBeyond = (year: number, month: number, {next}: Hints): number =>
  next !== null && next.year === year && isBefore(next, year, month) ? year - 1 : year

/** The year of month `to` where the narrative is at month `from` of `year`. */
function suggestedYear(
  {season, to: end}: Reference,
  {year, from, to}: {year: number; from: number; to: number},
  {limit, isPast}: Hints
): number {
  // A winter told after the new year began in the old one, as did "from October to March".
  if ((season === 24 && from <= 3) || (end !== undefined && end.month < to && from - end.month <= 3)) return year - 1
  if (isPast) return to - from > 1 ? year - 1 : year
  if (from - to <= farthestBack) return year
  return limit !== null && isBefore(limit, year + 1, to) ? year : year + 1
}

const isBefore = (limit: Focus, year: number, month: number): boolean =>
  limit.year < year || (limit.year === year && limit.month !== null && limit.month < month - 1)

/** The decade of the century that the narrative is in; a year of it that lies ahead was in the one before. */
function centuryFrom({shift, decade, yearOfCentury}: Reference, {year}: Focus): string | undefined {
  const century = Math.floor(year / 100) + numberOf(shift)
  if (century < 0) return undefined
  if (yearOfCentury === undefined) return `${String(century).padStart(2, '0')}${decade ?? 'X'}X`
  const told = century * 100 + yearOfCentury
  return formatYear(told > year + farthestShortYear ? told - 100 : told)
}

/** Years ahead of the narrative that two digits may still mean. */
const farthestShortYear = 10
