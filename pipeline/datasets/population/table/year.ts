import type {Dated} from '../date/dated.js'

const yearOrSpan = /^(1[5-9]\d\d|20\d\d)(?:[/–-](\d\d(?:\d\d)?))?$/

/** `1990`, `1990/91`: a year, or a school year, that the reader of times left alone because no word goes with it. */
export function yearOf(text: string): Dated | null {
  const [, year, end] = yearOrSpan.exec(text.trim()) ?? []
  if (year === undefined) return null
  const edtf = end === undefined ? year : `${year}/${end.length === 2 ? year.slice(0, 2) : ''}${end}`
  const precision = end === undefined ? 'year' : 'interval'
  return {date: {edtf, precision, relation: 'in', basis: 'table'}, rule: 'population/year-of-table'}
}

const yearInWords = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)/g
const letter = /\p{L}/u

/** `Population in 1990`: the one year that a heading or a column's head names among words. */
export function onlyYear(text: string): Dated | null {
  const years = text.match(yearInWords) ?? []
  return years.length === 1 && letter.test(text) ? yearOf(years[0] ?? '') : null
}
