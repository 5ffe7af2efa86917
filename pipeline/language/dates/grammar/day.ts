import type {Groups, Rule} from '../../../rule.js'
import {pattern} from '../../pattern.js'
import {formatDay} from '../edtf.js'
import type {Time} from '../time.js'
import {ahead, isCounted, isRoundCount} from './quantity.js'
import {explicit, unresolved} from './reading.js'
import {
  afterWords,
  anyMonth,
  dayNumber,
  eitherCase,
  fullMonth,
  group,
  monthNumber,
  ordinalNumber,
  ordinalWord,
  spaced,
  weekday,
  yearNumber
} from './vocabulary.js'

const onWeekday = spaced(`(?:${weekday},? (?:the )?)?`)
const day = group('day', dayNumber)
const month = group('month', anyMonth)
const year = `${group('year', yearNumber)}${ahead}`
/** "the 18 April attack", "the September 11 attacks": part of a name, where a date would have no article or no noun. */
const notName = spaced(`(?<![Tt]he )`)
const noYear = String.raw`(?!,?\s{1,3}\d)${ahead}`

const beforeWeekday = afterWords(eitherCase('on, by, until, since, last, next, following'), weekday)

/** Days that are written with their month, with and without the year. */
export const dayRules: readonly Rule<Time>[] = [
  {
    name: 'date/day-month-year',
    pattern: pattern`${onWeekday}${day}(?: of|,)? ${month}(?:,| of|, of)? ${year}`,
    read: readDay,
    examples: {
      'They met on 18 April 2025.': explicit('2025-04-18'),
      'It was signed on the 3rd of May, 1951 in Oslo.': explicit('1951-05-03'),
      'On Friday, 2 Sept. 1960, it closed.': explicit('1960-09-02'),
      'On 31 February 2010 nothing happened.': null,
      'They took in, on 3 March, 2000 refugees.': null
    }
  },
  {
    name: 'date/month-day-year',
    pattern: pattern`${onWeekday}${month} (?:the )?${day},? ${year}`,
    read: readDay,
    examples: {
      'On April 18, 2025, they met.': explicit('2025-04-18'),
      'Until Tuesday, March the 3rd, 1970 it was shut.': explicit('1970-03-03'),
      'In April 45, 2011 nothing happened.': null
    }
  },
  {
    name: 'date/iso-day',
    pattern: pattern`(?<![-/.])(?<year>${yearNumber})-(?<month>\d\d)-(?<day>\d\d)(?![-/])`,
    read: ({year, month, day}) => explicit(formatDay(Number(year), Number(month), Number(day))),
    examples: {
      'Last changed 2019-07-20.': explicit('2019-07-20'),
      'Number 2019-13-20.': null,
      'See 1999-10-10-7.': null
    }
  },
  {
    name: 'date/day-of-two',
    pattern: pattern`${day}(?=(?: and| or|,) (?:the )?${dayNumber}(?: of)? ${month},? ${year})`,
    read: readDay,
    examples: {'They met on 18 and 20 April 2025.': explicit('2025-04-18'), 'They met 18 and 20 people.': null}
  },
  {
    name: 'date/day-month',
    pattern: pattern`${notName}${onWeekday}${day}(?: of)? (?<month>${fullMonth})${noYear}`,
    read: readYearless,
    examples: {
      'They met on 18 April.': unresolved('day'),
      'On Monday, 2 May it closed.': unresolved('day'),
      'Since the 17 November movement rose, it has been calm.': null,
      'On 31 June it closed.': null
    }
  },
  {
    name: 'date/ordinal-day-month',
    pattern: pattern`(?<day>\d{1,2}(?:st|nd|rd|th))(?: of)? (?<month>${fullMonth})${noYear}`,
    read: readYearless,
    examples: {'On the 18th of April they met.': unresolved('day')}
  },
  {
    name: 'date/day-in-words',
    pattern: pattern`(?<day>${ordinalWord}) of ${month}(?:(?:,| of|, of)? ${year})?`,
    read: (groups) => (groups.year === undefined ? readYearless(groups) : readDay(groups)),
    examples: {
      'The eighteenth of June 1815 was wet.': explicit('1815-06-18'),
      'On the first of May it opened.': unresolved('day')
    }
  },
  {
    name: 'date/month-day',
    pattern: pattern`${notName}${onWeekday}(?<month>${fullMonth}) (?:the )?${day}${noYear}`,
    read: readYearless,
    examples: {
      'On April 18 they met.': unresolved('day'),
      'After the September 11 attacks it closed.': null,
      'In May 15 people were elected.': null
    }
  },
  {
    name: 'date/weekday',
    pattern: pattern`${weekday}${beforeWeekday}(?! [A-Z])`,
    read: () => unresolved('day'),
    examples: {'On Sunday they met.': unresolved('day'), 'It is known as Bloody Sunday.': null}
  }
]

function readDay({year, month, day, ahead}: Groups): Time | undefined {
  return isRoundCount(year, ahead)
    ? undefined
    : explicit(formatDay(Number(year), monthNumber(month), ordinalNumber(day)))
}

/** A leap year allows every day that some year has. */
function readYearless({month, day, ahead}: Groups): Time | undefined {
  return isCounted(ahead) || formatDay(2000, monthNumber(month), ordinalNumber(day)) === undefined
    ? undefined
    : unresolved('day')
}
