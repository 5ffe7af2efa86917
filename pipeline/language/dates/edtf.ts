import type {Precision, Relation} from './time.js'

/** The outermost days of an EDTF value, ISO 8601 (BC by astronomical years, `-0489-01-01`); null is an open end. */
export interface Bounds {
  date_start: string | null
  date_end: string | null
  /** Astronomical: 1 BC is 0, 490 BC is -489. */
  year_start: number | null
  year_end: number | null
}

/** A point in EDTF: year (X for digits left open), month or season, day, `~` for approximate. */
const point = /^(-?\d{2}(?:\d\d|\dX|XX))(?:-(\d\d))?(?:-(\d\d))?~?$/

/** `-489` → `-0489`. Years beyond four digits are not written here. */
export const formatYear = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${twoDigits(month)}`

/** Undefined where the calendar (proleptic Gregorian, as ISO 8601) has no such day. */
export function formatDay(year: number, month: number, day: number): string | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? `${formatMonth(year, month)}-${twoDigits(day)}` : undefined
}

/** Year BC as written (490) → astronomical (-489): there is no year 0 between 1 BC and AD 1. */
export const yearBefore = (yearBc: number): number => 1 - yearBc

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The value marked approximate where level 1 has a mark for it: years, months, days (no seasons, no decades). */
export function approximate(edtf: string): string {
  return ['day', 'month', 'year'].includes(precisionOf(edtf)) && !edtf.endsWith('~') ? `${edtf}~` : edtf
}

/** What the form of an EDTF value says; `century_part` is a reading of an interval and is never returned. */
export function precisionOf(edtf: string): Precision {
  if (edtf.includes('/')) return edtf.includes('..') ? 'open' : 'interval'
  const {length} = edtf.endsWith('~') ? edtf.slice(0, -1) : edtf
  const digits = edtf.startsWith('-') ? length - 1 : length
  if (digits === 10) return 'day'
  if (digits === 7) return edtf.charAt(length - 2) === '2' ? 'season' : 'month'
  return edtf.endsWith('XX') ? 'century' : edtf.endsWith('X') ? 'decade' : 'year'
}

/** First and last as they may stand in a level 1 interval, which takes no seasons and no open digits; `..` is open. */
export function endsOf(edtf: string): [first: string, last: string] {
  const slash = edtf.indexOf('/')
  if (slash >= 0) return [edtf.slice(0, slash), edtf.slice(slash + 1)]
  if (precisionOf(edtf) === 'season') return endsOfSeason(edtf)
  if (!/^-?\d{2}(?:\d|X)X$/.test(edtf)) return [edtf, edtf]
  const [low, high] = [Number(edtf.replaceAll('X', '0')), Number(edtf.replaceAll('X', '9'))]
  return [formatYear(Math.min(low, high)), formatYear(Math.max(low, high))]
}

/** Spring is March to May, and so on; winter begins in December of its year. */
function endsOfSeason(edtf: string): [string, string] {
  const year = Number(edtf.slice(0, -3))
  const season = Number(edtf.slice(-1))
  return [formatMonth(year, season * 3), season === 4 ? formatMonth(year + 1, 2) : formatMonth(year, season * 3 + 2)]
}

/** One interval from the start of one value to the end of another; undefined when that leads backwards. */
export function joinEdtf(from: string, to: string): string | undefined {
  const [first, last] = [endsOf(from)[0], endsOf(to)[1]]
  if (first === '..' || last === '..') return undefined
  const [start, end] = [dayOf(first, 'first'), dayOf(last, 'last')]
  const [other, otherEnd] = [dayOf(endsOf(to)[0], 'first'), dayOf(endsOf(from)[1], 'last')]
  return order(start) < order(other) && order(otherEnd) < order(end) ? `${first}/${last}` : undefined
}

/** The outermost bounds of a value of the forms that this program writes. Throws on any other text. */
export function boundsOf(edtf: string): Bounds {
  const [first, last] = endsOf(edtf)
  const [start, end] = [dayOf(first, 'first'), dayOf(last, 'last')]
  return {date_start: iso(start), date_end: iso(end), year_start: start?.year ?? null, year_end: end?.year ?? null}
}

/** Why a text is no EDTF value of the forms that this program writes, of days that the calendar has; null where it is one. */
export function findEdtfFault(edtf: string): string | null {
  const ends = edtf.split('/')
  if (ends.length > 2 || ends.every((end) => end === '..')) return `\`${edtf}\` is no date in EDTF`
  const wrong = ends.find((end) => !isPoint(end, ends.length === 2))
  if (wrong !== undefined) return `\`${wrong}\` is no date of the calendar in EDTF`
  const [start, end] = endsOf(edtf).map((each, at) => order(dayOf(each, at === 0 ? 'first' : 'last')))
  return Number(start) > Number(end) ? `\`${edtf}\` ends before it starts` : null
}

/** What a value from elsewhere means; nothing where there is none. Throws, saying why, where it is no EDTF value. */
export function readBounds(edtf: string | null): Bounds & {precision: Precision | null} {
  if (edtf === null) return {date_start: null, date_end: null, year_start: null, year_end: null, precision: null}
  const fault = findEdtfFault(edtf)
  if (fault !== null) throw new Error(fault)
  return {...boundsOf(edtf), precision: precisionOf(edtf)}
}

/** Ends of intervals take no seasons and no open digits, but may be open. */
function isPoint(edtf: string, isEnd: boolean): boolean {
  if (edtf === '..') return isEnd
  const [, year = '', month, day] = point.exec(edtf) ?? []
  if (year === '' || (year.includes('X') && (isEnd || month !== undefined))) return false
  if (month === undefined) return true
  const number = Number(month)
  if (number >= 21 && number <= 24) return !isEnd && day === undefined && !edtf.endsWith('~')
  if (number < 1 || number > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), number))
}

/**
 * An event's date from a time and how the event stands to it: since 1975 `1975/..`, until or before 1948 `../1948`,
 * after 1948 `1948/..`; with any other relation the time itself. Open intervals stay as they are.
 */
export function applyRelation(edtf: string, relation: Relation): string {
  const [first, last] = endsOf(edtf)
  if (first === '..' || last === '..') return edtf
  if (relation === 'since') return `${first}/..`
  if (relation === 'after') return `${last}/..`
  if (relation === 'until') return `../${last}`
  if (relation === 'before') return `../${first}`
  return edtf
}

interface Day {
  year: number
  month: number
  day: number
}

function dayOf(edtf: string, which: 'first' | 'last'): Day | null {
  if (edtf === '..') return null
  const match = point.exec(edtf)
  if (match === null) throw new Error(`Cannot bound \`${edtf}\`: no EDTF value of a form that this program writes`)
  const year = Number(match[1])
  const month = Number(match[2] ?? (which === 'first' ? 1 : 12))
  return {year, month, day: Number(match[3] ?? (which === 'first' ? 1 : daysInMonth(year, month)))}
}

const order = (day: Day | null): number => (day === null ? Number.NaN : day.year * 10_000 + day.month * 100 + day.day)
const iso = (day: Day | null): string | null => day && `${formatMonth(day.year, day.month)}-${twoDigits(day.day)}`
const twoDigits = (number: number): string => String(number).padStart(2, '0')
