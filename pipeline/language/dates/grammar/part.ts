import {daysInMonth, formatMonth, formatYear, precisionOf} from '../edtf.js'
import {eitherCase, group, spaced} from './vocabulary.js'

/** Early, mid and late: thirds, marked approximate. First half, second quarter: exact. */

const adjective = eitherCase('early, late, mid')
const noun = eitherCase('beginning, start, middle, end, close')
const part = String.raw`(?:${adjective})(?=\s|-|–)|(?:${noun})(?= of )`
const some = '(?:part|years|months|days|decades)'

/**
 * "early", "mid-", "late in", "the end of" before a period that follows directly; group `part`. "Beginning in" and
 * "starting in" are verbs and no parts.
 */
export const partBefore = (name = 'part'): string =>
  spaced(String.raw`${group(name, part)}(?: (?:${some} of |of |in )?|\s?[-–]\s?)`)

/** "the first half of", "last quarter of" before a period; groups `nth` and `fraction`. */
export const fractionBefore = spaced(
  `(?<nth>${eitherCase('first, second, third, fourth, last, latter')}|1st|2nd|3rd|4th) (?<fraction>half|quarter) of `
)

/** First unit of each piece, by what is divided: days of a month, months of a year, years of a decade or century. */
const thirds = new Map([
  ['month', [1, 11, 21]],
  ['year', [1, 5, 9]],
  ['decade', [0, 4, 7]],
  ['century', [1, 34, 67]]
])
const halves = new Map([
  ['month', [1, 16]],
  ['year', [1, 7]],
  ['decade', [0, 5]],
  ['century', [1, 51]]
])
const quarters = new Map([
  ['year', [1, 4, 7, 10]],
  ['century', [1, 26, 51, 76]]
])

/** The third of a month, year, decade or century that `part` names, `1901~/1933~`; undefined is handed on. */
export function thirdOf(edtf: string | undefined, part: string): string | undefined {
  if (edtf === undefined) return undefined
  const word = part.toLowerCase()
  const at = /^(?:early|beginning|start)/.test(word) ? 0 : word.startsWith('mid') ? 1 : 2
  return piece(edtf, thirds, at)
    ?.map((end) => `${end}~`)
    .join('/')
}

/** `nth` half or quarter, `1901/1950`; undefined where there is no such piece. */
export function fractionOf(edtf: string | undefined, nth: string, fraction: string): string | undefined {
  if (edtf === undefined) return undefined
  const pieces = fraction === 'half' ? halves : quarters
  const word = nth.toLowerCase()
  const at = ['1', 'f', '2', 's', '3', 't', '4'].indexOf(word.charAt(0)) >> 1
  const isLast = word.startsWith('la')
  const count = pieces.get(precisionOf(edtf))?.length ?? 0
  return piece(edtf, pieces, isLast ? count - 1 : word === 'fourth' ? 3 : at)?.join('/')
}

function piece(edtf: string, pieces: ReadonlyMap<string, number[]>, at: number): [string, string] | undefined {
  const starts = pieces.get(precisionOf(edtf))
  const from = starts?.[at]
  if (starts === undefined || from === undefined) return undefined
  const to = (starts[at + 1] ?? lastUnit(edtf) + 1) - 1
  return [unit(edtf, from), unit(edtf, to)]
}

function lastUnit(edtf: string): number {
  const [year = 0, month = 0] = edtf.split(/(?<=\d)-/).map(Number)
  const precision = precisionOf(edtf)
  return precision === 'month' ? daysInMonth(year, month) : precision === 'year' ? 12 : precision === 'decade' ? 9 : 100
}

/** A century's first year is 1901, though `19XX` begins with 1900; the 5th century BC, `-04XX`, begins with -0499. */
function unit(edtf: string, at: number): string {
  const precision = precisionOf(edtf)
  if (precision === 'month') return `${edtf}-${String(at).padStart(2, '0')}`
  if (precision === 'year') return formatMonth(Number(edtf), at)
  if (edtf.startsWith('-')) return formatYear(Number(edtf.replaceAll('X', '9')) + at - 1)
  return formatYear(Number(edtf.replaceAll('X', '0')) + at)
}
