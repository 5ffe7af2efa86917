import {endsOf, precisionOf} from '../edtf.js'

/** Where the narrative is: a year, and what of it the text has come to. Years are astronomical. */
export interface Focus {
  year: number
  /** 1 to 12; null where only the year is known. */
  month: number | null
  day: number | null
}

/** Where a time leaves the narrative; null where it is too long or open to say. */
export function focusOf(edtf: string): Focus | null {
  switch (precisionOf(edtf)) {
    case 'day':
    case 'month':
    case 'year':
      return edtf === '..' ? null : pointOf(edtf)
    case 'season':
    case 'interval':
      return withinAYear(edtf)
    default:
      return null
  }
}

/** One within a year, or a winter, is where it begins, days where they end; a stretch of years leaves nobody anywhere. */
function withinAYear(edtf: string): Focus | null {
  const [first, last] = endsOf(edtf).map(pointOf)
  if (first === undefined || last === undefined || last.year - first.year > 1) return null
  if (last.day !== null && !edtf.includes('~')) return last
  return first.month === null && last.year > first.year ? null : {...first, day: null}
}

/** `-0489-06-12~`: the year has four digits, behind a sign for those before Christ. */
function pointOf(edtf: string): Focus {
  const from = edtf.startsWith('-') ? 5 : 4
  const part = (at: number): number | null => (edtf.length > at + 1 ? Number(edtf.slice(at + 1, at + 3)) : null)
  return {year: Number(edtf.slice(0, from)), month: part(from), day: part(from + 3)}
}

/** From one to the other, negative when that is before; a year alone is as near as it can be. */
export function monthsBetween(from: Focus, to: Focus): number {
  if (from.year === to.year && (from.month === null || to.month === null)) return 0
  const isAhead = to.year > from.year
  const [first, last] = [from.month ?? (isAhead ? 12 : 1), to.month ?? (isAhead ? 1 : 12)]
  return (to.year - from.year) * 12 + last - first
}
