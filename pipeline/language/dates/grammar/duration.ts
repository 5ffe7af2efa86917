import {pattern} from '../../pattern.js'
import {begins, type TimeRule} from './beginning.js'
import {duration, unresolved} from './reading.js'
import {afterWords, anyMonth, countWord, eitherCase, ordinalWord, spaced, yearNumber} from './vocabulary.js'

/** A number of units, in digits or words, vague ones among them. */
export const count = String.raw`(?:(?<!\d[.,])\d{1,4}(?:[.,]\d{1,3})?|${countWord})`
const units = '(?:day|week|month|year|decade)s|centuries'
const beforeOne = afterWords(eitherCase('for, within, almost, nearly, over, half, about, after'), '(?:an?|one)')
const notAge = spaced(String.raw`(?! (?:old|of age)\b)(?![-’'])`)

/** Lengths of time, and weeks, which EDTF does not know: recognised so that nothing in them is read as a date. */
export const durationRules: readonly TimeRule[] = [
  {
    name: 'date/week-of',
    begins: begins.nth,
    pattern: pattern`(?:${ordinalWord}|last|final|opening) (?:[a-z]{2,10} weeks|week) of (?:${anyMonth}(?:,? ${yearNumber})?|${yearNumber}|(?:the|that) (?:month|year))`,
    read: () => unresolved(null),
    examples: {'In the last week of May 1951 they left.': unresolved(null)}
  },
  {
    name: 'date/duration',
    begins: begins.counted,
    pattern: pattern`${count} (?:more |further |full |short |long |consecutive |whole )?(?:${units})${notAge}`,
    read: () => duration,
    examples: {
      'It lasted for six months.': duration,
      'After two years of war it closed.': duration,
      'A man 30 years old.': null,
      'The Seven Years’ War ended.': null,
      'It took 3,500 miles.': null
    }
  },
  {
    name: 'date/duration-of-one',
    begins: begins.counted,
    pattern: pattern`(?:an?|one)${beforeOne} (?:day|week|month|year|decade|century)${notAge}`,
    read: () => duration,
    examples: {'It was closed for a year.': duration, 'Once a year it opens.': null}
  },
  {
    name: 'date/duration-before-noun',
    begins: begins.counted,
    pattern: pattern`${count}-(?:day|week|month|year|decade)(?![-’'])(?! old)`,
    read: () => duration,
    examples: {'A three-month siege began.': duration, 'A six-year-old boy.': null, 'The Six-Day War began.': null}
  }
]
