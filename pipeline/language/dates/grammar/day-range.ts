import type {Groups} from '../../../rule.js'
import {pattern} from '../../pattern.js'
import {formatDay, formatMonth, joinEdtf} from '../edtf.js'
import type {Time} from '../time.js'
import {begins, type TimeRule} from './beginning.js'
import {ahead, isCounted, mayBeCounted} from './quantity.js'
import {lackingStretch, stretch} from './reading.js'
import {ofYear, shiftBy} from './shift.js'
import {
  anyMonth,
  dayNumber,
  fullMonth,
  fullMonthNumber,
  group,
  monthNumber,
  ordinalNumber,
  spaced,
  yearNumber
} from './vocabulary.js'

const dash = String.raw`\s?[–—-]\s?`
/** Between the ends of a stretch; "and" only after "between". */
const and = String.raw`and(?<=[Bb]etween (?:the )?[A-Za-z\d]{1,12}(?: (?:of )?[A-Za-z\d]{1,12})? and)`
const to = spaced(`(?:${dash}|/| (?:to|till|until|through|${and}) (?:the )?)`)
const year = `${group('year', yearNumber)}${ahead}`
const day = group('day', dayNumber)
const fromDay = group('fromDay', dayNumber)
const month = group('month', anyMonth)
const fromMonth = group('fromMonth', anyMonth)
/** Group names are one a pattern, so the American order has its own. */
const monthsFirst = [
  `${group('fromMonth2', anyMonth)} ${group('fromDay2', dayNumber)}`,
  `${group('month2', anyMonth)} ${group('day2', dayNumber)}`
]
  .map(spaced)
  .join(to)
const noYear = String.raw`(?!,?\s{1,3}${yearNumber}(?!\d|,\d))`

/** Stretches of days and months, whose ends may share a month or a year. */
export const dayRangeRules: readonly TimeRule[] = [
  {
    name: 'date/days-of-month',
    begins: begins.dayBeforeDay,
    pattern: pattern`${fromDay}${to}${day}(?: of|,)? ${month}(?:,| of)? ${year}`,
    read: readDays,
    examples: {
      'They met 18–20 April 2025.': stretch('2025-04-18/2025-04-20'),
      'Between the 3rd and the 5th of May 1951 it rained.': stretch('1951-05-03/1951-05-05'),
      'On 18 and 20 April 2025 they met.': null
    }
  },
  {
    name: 'date/month-with-days',
    begins: begins.monthBeforeDay,
    pattern: pattern`${month} ${fromDay}${to}${day},? ${year}`,
    read: readDays,
    examples: {'They met August 10–13, 1975.': stretch('1975-08-10/1975-08-13'), 'Held May 30–31 to 1975.': null}
  },
  {
    name: 'date/days-of-two-months',
    begins: begins.dayOrMonth,
    pattern: pattern`(?:${fromDay} ${fromMonth}${to}${day} ${month}|${monthsFirst}),? ${year}`,
    read: ({year, ahead, ...groups}) =>
      readDays({
        year,
        ahead,
        fromDay: groups.fromDay ?? groups.fromDay2,
        fromMonth: groups.fromMonth ?? groups.fromMonth2,
        day: groups.day ?? groups.day2,
        month: groups.month ?? groups.month2
      }),
    examples: {
      'They met 30 April – 2 May 2014.': stretch('2014-04-30/2014-05-02'),
      'From December 30 to January 2, 2014, they met.': stretch('2013-12-30/2014-01-02')
    }
  },
  {
    name: 'date/months-of-year',
    begins: begins.monthBeforeMonth,
    pattern: pattern`${fromMonth}${to}${month}(?:,| of)? ${year}`,
    read: ({fromMonth, month, year, ahead}) => {
      if (mayBeCounted(ahead)) return undefined
      const [first, last] = [monthNumber(fromMonth), monthNumber(month)]
      if (Number.isNaN(first + last)) return undefined
      return stretch(
        joinEdtf(formatMonth(Number(year) - (first > last ? 1 : 0), first), formatMonth(Number(year), last))
      )
    },
    examples: {
      'It lasted between May and June 1967.': stretch('1967-05/1967-06'),
      'November–February 1980 was cold.': stretch('1979-11/1980-02')
    }
  },
  {
    name: 'date/days-without-year',
    begins: begins.dayOrMonth,
    pattern: pattern`(?:${fromDay}${to}${day} (?<month>${fullMonth})|(?<month2>${fullMonth}) (?<fromDay2>${dayNumber})${to}(?<day2>${dayNumber}))(?:${ofYear}|${noYear})`,
    read: (groups) => readYearless({fromMonth: groups.month, ...groups}),
    examples: {
      'They met on 18–20 April.': lackingStretch({
        unit: 'year',
        shift: null,
        month: 4,
        day: 18,
        to: {month: 4, day: 20}
      }),
      'On 6-7 February they fled.': lackingStretch({
        unit: 'year',
        shift: null,
        month: 2,
        day: 6,
        to: {month: 2, day: 7}
      })
    }
  },
  {
    name: 'date/days-of-two-months-without-year',
    begins: begins.dayOrMonth,
    pattern: pattern`(?:${fromDay} (?<fromMonth>${fullMonth})${to}${day} (?<month>${fullMonth})|(?<fromMonth2>${fullMonth}) (?<fromDay2>${dayNumber})${to}(?<month2>${fullMonth}) (?<day2>${dayNumber}))(?:${ofYear}|${noYear})`,
    read: readYearless,
    examples: {
      'From 30 April to 2 May it rained.': lackingStretch({
        unit: 'year',
        shift: null,
        month: 4,
        day: 30,
        to: {month: 5, day: 2}
      })
    }
  },
  {
    name: 'date/months-without-year',
    begins: begins.monthBeforeMonth,
    pattern: pattern`(?<=(?<from>[Ff]rom|[Bb]etween) )(?<fromMonth>${fullMonth}) (?:to|until|till|through|and) (?:early |late |mid-)?(?<month>${fullMonth})(?:${ofYear}|${noYear})`,
    read: readYearless,
    examples: {
      'It lasted from July to September.': lackingStretch({unit: 'year', shift: null, month: 7, to: {month: 9}})
    }
  }
]

/** The year belongs to the last day; a stretch from December to January began in the year before. */
function readDays({fromDay, fromMonth, day, month, year, ahead}: Groups): Time | undefined {
  if (isCounted(ahead)) return undefined
  const [firstMonth, lastMonth] = [monthNumber(fromMonth ?? month), monthNumber(month)]
  const first = formatDay(Number(year) - (firstMonth > lastMonth ? 1 : 0), firstMonth, ordinalNumber(fromDay))
  const last = formatDay(Number(year), lastMonth, ordinalNumber(day))
  return first === undefined || last === undefined ? undefined : stretch(joinEdtf(first, last))
}

/** Both ends lack the year; the second one may be in the next year, which the narrative settles. */
function readYearless(groups: Groups): Time | undefined {
  const [month, toMonth] = [groups.fromMonth ?? groups.fromMonth2 ?? groups.month2, groups.month ?? groups.month2].map(
    fullMonthNumber
  )
  const [day, toDay] = [groups.fromDay ?? groups.fromDay2, groups.day ?? groups.day2].map(ordinalNumber)
  if (month === undefined || toMonth === undefined || Number.isNaN(month + toMonth)) return undefined
  const exists = (m: number, d: number | undefined): boolean => !d || formatDay(2000, m, d) !== undefined
  if (!exists(month, day) || !exists(toMonth, toDay) || (month === toMonth && !((day ?? 0) < (toDay ?? 0))))
    return undefined
  return lackingStretch({
    unit: 'year',
    shift: shiftBy(groups),
    month,
    ...(day && {day}),
    to: {month: toMonth, ...(toDay && {day: toDay})}
  })
}
