import type {Groups, Rule} from '../../../rule.js'
import {pattern} from '../../pattern.js'
import {formatMonth} from '../edtf.js'
import type {Time} from '../time.js'
import {fractionBefore, fractionOf, partBefore, thirdOf} from './part.js'
import {ahead, isRoundCount} from './quantity.js'
import {explicit, unresolved} from './reading.js'
import {afterWords, anyMonth, eitherCase, fullMonth, group, monthNumber, yearNumber} from './vocabulary.js'

const month = group('month', anyMonth)
const year = `${group('year', yearNumber)}${ahead}`
const monthYear = pattern`${month}(?:,| of|, of)? ${year}`

/** The words that make `May` and `March` months: a preposition, or a part of the month named before it. */
const beforeMonth = afterWords(
  eitherCase('in, by, since, until, till, during, throughout, from, before, after, last, next, that, of that'),
  '[A-Z][a-z]{2,8}'
)
const noYear = String.raw`(?!,?\s{1,3}(?:of\s{1,3})?(?:\d|[A-Z]))(?![-–'’])`

/** Months, their parts, with and without the year. */
export const monthRules: readonly Rule<Time>[] = [
  {
    name: 'date/month-year',
    pattern: monthYear,
    read: (groups) => explicit(readMonth(groups)),
    examples: {
      'It opened in April 2025.': explicit('2025-04'),
      'In May of 1951 it closed.': explicit('1951-05'),
      'By Sept. 1960, it was shut.': explicit('1960-09'),
      'In June 2000 refugees came back.': null
    }
  },
  {
    name: 'date/part-of-month-year',
    pattern: pattern`${partBefore()}${monthYear}`,
    read: ({part = '', ...groups}) => explicit(thirdOf(readMonth(groups), part)),
    examples: {
      'It opened in early May 1967.': explicit('1967-05-01~/1967-05-10~'),
      'It closed in mid-May 1967.': explicit('1967-05-11~/1967-05-20~'),
      'At the end of February 1968 it closed.': explicit('1968-02-21~/1968-02-29~')
    }
  },
  {
    name: 'date/half-of-month-year',
    pattern: pattern`${fractionBefore}${monthYear}`,
    read: ({nth = '', fraction = '', ...groups}) => explicit(fractionOf(readMonth(groups), nth, fraction)),
    examples: {'In the first half of April 1948 it rained.': explicit('1948-04-01/1948-04-15')}
  },
  {
    name: 'date/month-of-two',
    pattern: pattern`${group('month', fullMonth)}(?=(?: and| or|,) ${fullMonth}(?: of|,)? ${year})`,
    read: (groups) => explicit(readMonth(groups)),
    examples: {'They met in May and June 1967.': explicit('1967-05'), 'They met in May and June.': null}
  },
  {
    name: 'date/month',
    pattern: pattern`${fullMonth}${beforeMonth}${noYear}`,
    read: () => unresolved('month'),
    examples: {
      'In September, he left.': unresolved('month'),
      'It lasted until May.': unresolved('month'),
      'It may march on.': null,
      'After March Madness it closed.': null,
      'He spoke to May.': null
    }
  },
  {
    name: 'date/next-month',
    pattern: pattern`(?:(?:[Tt]hat|[Tt]he) (?:same |following |next )|[Tt]hat )${fullMonth}${noYear}`,
    read: () => unresolved('month'),
    examples: {'The following May it closed.': unresolved('month'), 'Fields that may flood.': null}
  },
  {
    name: 'date/part-of-month',
    pattern: pattern`${partBefore()}${fullMonth}${noYear}`,
    read: () => unresolved('month'),
    examples: {
      'By late September it had closed.': unresolved('month'),
      'It closed at the end of May.': unresolved('month')
    }
  }
]

const readMonth = ({year, month, ahead}: Groups): string | undefined =>
  isRoundCount(year, ahead) ? undefined : formatMonth(Number(year), monthNumber(month))
