import {boundsOf, endsOf, precisionOf} from '../edtf.js'

/** Where the narrative is: a year, and what of it the text has come to. Years are astronomical. */
export interface Focus {
  year: number
  /** 1 to 12; null where only the year is known. */
  month: number | null
  day: number | null
}

/** Where a time leaves the narrative; null where it is too long or open to say. */
export function focusOf(edtf: string): Focus | null {
  if (edtf === '..') return null
  const precision = precisionOf(edtf)
  if (precision === 'open' || precision === 'decade' || precision === 'century') return null
  const {year_start, year_end, date_start} = boundsOf(edtf)
  if (year_start === null || year_end === null || date_start === null) return null
  if (precision === 'year') return {year: year_start, month: null, day: null}
  // A stretch of years leaves nobody anywhere; one within a year, or a winter, is where it begins.
  if (year_end - year_start > 1) return null
  const [first, last] = endsOf(edtf).map(partsOf)
  if (first === undefined || last === undefined) return null
  if (precision === 'day') return first
  if (precision === 'interval' && !edtf.includes('~') && last.day !== null) return last
  return {year: first.year, month: first.month, day: null}
}

function partsOf(edtf: string): Focus {
  const {year = '', month, day} = /^(?<year>-?\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?/.exec(edtf)?.groups ?? {}
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day)
  }
}

/** From one to the other, negative when that is before; a year alone is as near as it can be. */
export function monthsBetween(from: Focus, to: Focus): number {
  if (from.year === to.year && (from.month === null || to.month === null)) return 0
  const isAhead = to.year > from.year
  const [first, last] = [from.month ?? (isAhead ? 12 : 1), to.month ?? (isAhead ? 1 : 12)]
  return (to.year - from.year) * 12 + last - first
}
