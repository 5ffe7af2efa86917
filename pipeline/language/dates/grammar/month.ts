import type {Groups} from '../../../rule.js'
import {pattern} from '../../pattern.js'
import {formatMonth} from '../edtf.js'
import type {Time} from '../time.js'
import {begins, type TimeRule} from './beginning.js'
import {fractionBefore, fractionOf, partBefore, thirdOf} from './part.js'
import {isBeforeNoun} from './phrase.js'
import {ahead, isRoundCount} from './quantity.js'
import {attributive, explicit, lacking} from './reading.js'
import {ofYear, shiftBy, which} from './shift.js'
import {anyMonth, eitherCase, fullMonth, fullMonthNumber, group, monthNumber, spaced, yearNumber} from './vocabulary.js'

const month = group('month', anyMonth)
const year = `${group('year', yearNumber)}${ahead}`
const monthYear = pattern`${month}(?:,| of|, of)? ${year}`

/** Names that are something else as well. The other months' names are nothing else, but for a colour before them. */
const words = ['March', 'April', 'May', 'June', 'August']
const coloured = /\b(?:Black|Red|Bloody|White|Green)\s{1,3}$/
/** What makes `May` and `March` months: a preposition, a part of the month or another month before it. */
const leading = new RegExp(
  spaced(
    `\\b(?:${eitherCase(`
      in, by, since, until, till, during, throughout, from, before, after, into, through, mid, of that, month of, as of, following, towards
    `)}|${fullMonth}(?:,? and|,? or| to| through| until|,)(?: in| early| late)?) $`
  )
)
const before = '(?<=(?<before>[^]{0,40})[A-Z][a-z]{2,8})'
const noYear = String.raw`(?!\s{1,3}(?:of\s{1,3})?\d{1,2}(?!\d|,\d)|,?\s{1,3}(?:of\s{1,3})?${yearNumber}(?!\d|,\d))(?![-–]\s?\d|['’])(?=(?<ahead>[^]{0,40}))`
const monthOf = `(?<month>${fullMonth})`
/** The rules for a month alone share it, and ask what stands around. */
const monthAlone = pattern`${monthOf}${before}(?:${ofYear}|${noYear})`
/** "the October offensive", "a March operation": what a noun behind the month makes of it. */
const determined = new RegExp(
  spaced(String.raw`\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Tt]his) (?:[a-z-]{2,16} )?$`)
)
const verbOfMonth = /^\s{1,3}(?:saw|brought|marked|witnessed)\b/

/** Months, their parts, with and without the year. */
export const monthRules: readonly TimeRule[] = [
  {
    name: 'date/month-year',
    begins: begins.monthBeforeYear,
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
    begins: begins.part,
    pattern: pattern`${partBefore()}(?:the month of )?${monthYear}`,
    read: ({part = '', ...groups}) => explicit(thirdOf(readMonth(groups), part)),
    examples: {
      'It opened in early May 1967.': explicit('1967-05-01~/1967-05-10~'),
      'It closed in mid-May 1967.': explicit('1967-05-11~/1967-05-20~'),
      'At the end of February 1968 it closed.': explicit('1968-02-21~/1968-02-29~')
    }
  },
  {
    name: 'date/half-of-month-year',
    begins: begins.part,
    pattern: pattern`${fractionBefore}${monthYear}`,
    read: ({nth = '', fraction = '', ...groups}) => explicit(fractionOf(readMonth(groups), nth, fraction)),
    examples: {'In the first half of April 1948 it rained.': explicit('1948-04-01/1948-04-15')}
  },
  {
    name: 'date/month-of-two',
    begins: begins.monthBeforeMonth,
    pattern: pattern`${group('month', fullMonth)}(?=(?: and| or|,) ${fullMonth}(?: of|,)? ${year})`,
    read: (groups) => explicit(readMonth(groups)),
    examples: {'They met in May and June 1967.': explicit('1967-05'), 'They met in May and June.': null}
  },
  {
    name: 'date/month-before-noun',
    begins: begins.month,
    pattern: monthAlone,
    read: (groups) =>
      determined.test(groups.before ?? '') && isBeforeNoun(groups.ahead)
        ? attributive(readYearless(groups))
        : undefined,
    examples: {
      'It began with a March operation.': attributive(monthOfYear(3)),
      'The costly August battles ended.': attributive(monthOfYear(8)),
      'The May of his life.': null
    }
  },
  {
    name: 'date/month',
    begins: begins.month,
    pattern: monthAlone,
    read: (groups) => (isMonth(groups) ? readYearless(groups) : undefined),
    examples: {
      'In September, he left.': monthOfYear(9),
      'It lasted until May.': monthOfYear(5),
      'In April, Oman left.': monthOfYear(4),
      'In November of the same year it ended.': lacking('month', {unit: 'year', shift: 0, month: 11}),
      'It may march on.': null,
      'After March Madness it closed.': null,
      'He spoke to May.': null,
      'During Black September Saturday came.': null
    }
  },
  {
    name: 'date/word-month-as-subject',
    begins: begins.month,
    pattern: monthAlone,
    read: (groups) => (verbOfMonth.test(groups.ahead ?? '') ? readYearless(groups) : undefined),
    examples: {'August saw another attack.': monthOfYear(8), 'May came home.': null}
  },
  {
    name: 'date/next-month',
    begins: begins.step,
    pattern: pattern`(?<which>${which}) ${monthOf}${noYear}`,
    read: readYearless,
    examples: {
      'The following May it closed.': lacking('month', {unit: 'year', shift: 'next', month: 5}),
      'It fell the previous April.': lacking('month', {unit: 'year', shift: 'last', month: 4}),
      'Fields that may flood.': null
    }
  },
  {
    name: 'date/part-of-month',
    begins: begins.part,
    pattern: pattern`${partBefore()}${monthOf}(?:${ofYear}|${noYear})`,
    read: readYearless,
    examples: {
      'By late September it had closed.': lacking('month', {unit: 'year', shift: null, month: 9, part: 'late'}),
      'It closed at the end of May.': lacking('month', {unit: 'year', shift: null, month: 5, part: 'end'})
    }
  },
  {
    name: 'date/half-of-month',
    begins: begins.part,
    pattern: pattern`${fractionBefore}${monthOf}(?:${ofYear}|${noYear})`,
    read: readYearless,
    examples: {
      'In the first half of May it closed.': lacking('month', {
        unit: 'year',
        shift: null,
        month: 5,
        nth: 'first',
        fraction: 'half'
      })
    }
  }
]

function readMonth({year, month, ahead}: Groups): string | undefined {
  const number = monthNumber(month)
  return isRoundCount(year, ahead) || Number.isNaN(number) ? undefined : formatMonth(Number(year), number)
}

function monthOfYear(month: number): Time {
  return lacking('month', {unit: 'year', shift: null, month})
}

/** "by May Sarton": behind a month that is a name as well, a capital without a comma may go on with it, but not after "in". */
function isMonth({month = '', before = '', ahead = ''}: Groups): boolean {
  if (!words.includes(month)) return !coloured.test(before)
  return leading.test(before) && (/\b[Ii]n\s{1,3}$/.test(before) || !/^\s{1,3}[A-Z]/.test(ahead))
}

function readYearless({month, part, nth, fraction, ...shift}: Groups): Time | undefined {
  const number = fullMonthNumber(month)
  if (Number.isNaN(number)) return undefined
  return lacking('month', {
    unit: 'year',
    shift: shiftBy(shift),
    month: number,
    ...(part !== undefined && {part: part.toLowerCase()}),
    ...(nth !== undefined && fraction !== undefined && {nth, fraction})
  })
}
