import type {Groups} from '../../../rule.js'
import {pattern} from '../../pattern.js'
import {formatDay} from '../edtf.js'
import type {Time} from '../time.js'
import {begins, type TimeRule} from './beginning.js'
import {isBeforeNoun, isPhraseEnd} from './phrase.js'
import {ahead, isCounted, isRoundCount} from './quantity.js'
import {attributive, explicit, lacking, unresolved} from './reading.js'
import {ofYear, shiftBy, shiftOf, which} from './shift.js'
import {
  afterWords,
  anyMonth,
  dayNumber,
  eitherCase,
  fullMonth,
  fullMonthNumber,
  group,
  monthNumber,
  ordinalNumber,
  ordinalWord,
  spaced,
  weekday,
  weekdayNumber,
  yearNumber
} from './vocabulary.js'

const onWeekday = spaced(`(?:${weekday},? (?:the )?)?`)
const day = group('day', dayNumber)
/** "On June 5 aircraft came": only a day follows it. */
const lead = spaced(String.raw`(?:(?<=\b(?<lead>[Oo]n|[Uu]ntil) )|)`)
const month = group('month', anyMonth)
const year = `${group('year', yearNumber)}${ahead}`
/** "the 18 April attack", "the September 11 attacks": an article before and a noun behind make it part of a name. */
const article = spaced(
  String.raw`(?<=(?<the>(?<on>\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]o) )?[Tt]he )?(?:\d{1,2}(?:st|nd|rd|th)?|[A-Z][a-z]{2,8}))`
)
/** What goes before "the 20th" only where it is a day. */
const onThe = spaced(String.raw`(?<=\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom) the [a-z\d-]{3,14})`)
const noYear = String.raw`(?!,?\s{1,3}${yearNumber}(?!\d|,\d))${ahead}`

const dayOfYear = (month: number, day: number): Time => lacking('day', {unit: 'year', shift: null, month, day})

const beforeWeekday = afterWords(eitherCase('on, by, until, since, last, next, following'), weekday)

/** Days that are written with their month, with and without the year. */
export const dayRules: readonly TimeRule[] = [
  {
    name: 'date/day-of-two-calendars',
    begins: begins.dayBeforeMonth,
    // The old calendar's day goes before the one that EDTF means.
    pattern: pattern`${dayNumber} ${anyMonth} [(]${day} ${month}[)],? ${year}`,
    read: readDay,
    examples: {
      'It was declared on 22 September (5 October) 1908.': explicit('1908-10-05'),
      'On 22 September (5 people) nothing happened.': null
    }
  },
  {
    name: 'date/day-month-year',
    begins: begins.dayBeforeMonth,
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
    begins: begins.monthBeforeDay,
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
    begins: begins.isoDay,
    pattern: pattern`(?<![-/.])(?<year>${yearNumber})-(?<month>\d\d)-(?<day>\d\d)(?![-/])`,
    read: ({year, month, day}) => explicit(formatDay(Number(year), Number(month), Number(day))),
    examples: {
      'Last changed 2019-07-20.': explicit('2019-07-20'),
      'Number 2019-13-20.': null,
      'See 1999-10-10-7.': null
    }
  },
  {
    name: 'date/numeric-day',
    begins: begins.numericDay,
    pattern: pattern`(?<![-/.\d])(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>${yearNumber})(?![-/.]\d)`,
    read: readNumeric,
    examples: {
      'Signed on 18/04/2025.': explicit('2025-04-18'),
      'Signed on 04/18/2025.': explicit('2025-04-18'),
      'Signed on 20.4.2025.': explicit('2025-04-20'),
      // The fourth of May for some, the fifth of April for others.
      'Signed on 04/05/2025.': unresolved('day'),
      'Version 1.2.2025.1 is out.': null
    }
  },
  {
    name: 'date/day-of-two',
    begins: begins.dayBeforeMonth,
    pattern: pattern`${day}(?=(?:(?:,|,? and|,? or) (?:the )?${dayNumber}){1,4}(?: of)? ${month}(?:,? ${year})?)`,
    read: (groups) => (groups.year === undefined ? readYearless(groups) : readDay(groups)),
    examples: {
      'They met on 18 and 20 April 2025.': explicit('2025-04-18'),
      'They met on 18 and 20 April.': dayOfYear(4, 18),
      'They met 18 and 20 people.': null
    }
  },
  {
    name: 'date/day-month',
    begins: begins.dayBeforeMonth,
    pattern: pattern`${onWeekday}${day}${article}(?: of)? (?<month>${fullMonth})(?:${ofYear}|${noYear})`,
    read: readYearless,
    examples: {
      'They met on 18 April.': dayOfYear(4, 18),
      'They met on 18 April of that year.': lacking('day', {unit: 'year', shift: 0, month: 4, day: 18}),
      'It began on the 24 February and lasted.': dayOfYear(2, 24),
      'On Monday, 2 May it closed.': dayOfYear(5, 2),
      'Since the 17 November movement rose, it has been calm.': attributive(dayOfYear(11, 17)),
      'On 31 June it closed.': null
    }
  },
  {
    name: 'date/ordinal-day-month',
    begins: begins.dayBeforeMonth,
    pattern: pattern`(?<day>\d{1,2}(?:st|nd|rd|th))(?: of)? (?<month>${fullMonth})(?:${ofYear}|${noYear})`,
    read: readYearless,
    examples: {'On the 18th of April they met.': dayOfYear(4, 18)}
  },
  {
    name: 'date/day-in-words',
    begins: begins.ordinalDay,
    pattern: pattern`(?<day>${ordinalWord}) of ${month}(?:(?:,| of|, of)? ${year}|${ofYear})?`,
    read: (groups) => (groups.year === undefined ? readYearless(groups) : readDay(groups)),
    examples: {
      'The eighteenth of June 1815 was wet.': explicit('1815-06-18'),
      'On the first of May it opened.': dayOfYear(5, 1)
    }
  },
  {
    name: 'date/month-day',
    begins: begins.monthBeforeDay,
    pattern: pattern`${lead}${onWeekday}(?<month>${fullMonth})${article} (?:the )?${day}(?:${ofYear}|${noYear})`,
    read: readYearless,
    examples: {
      'On April 18 they met.': dayOfYear(4, 18),
      'On July 25 of that year it passed.': lacking('day', {unit: 'year', shift: 0, month: 7, day: 25}),
      'After the September 11 attacks it closed.': attributive(dayOfYear(9, 11)),
      'On June 5 aircraft bombed it.': dayOfYear(6, 5),
      'In May 15 people were elected.': null
    }
  },
  {
    name: 'date/second-day',
    begins: begins.secondDay,
    pattern: pattern`${day}(?<=(?<month>${fullMonth}) \d{1,2}(?:st|nd|rd|th)?(?:,? and| or|,) (?:the )?\d{1,2}(?:st|nd|rd|th)?)(?:,? ${group('year', yearNumber)})?${ahead}`,
    read: (groups) =>
      groups.year !== undefined ? readDay(groups) : isPhraseEnd(groups.ahead) ? readYearless(groups) : undefined,
    examples: {
      'On May 6 and 7th they fought.': dayOfYear(5, 7),
      'It ended on May 4 and 5, 1990.': explicit('1990-05-05'),
      'In May 4 and 5 people came.': null
    }
  },
  {
    name: 'date/day-of-month',
    begins: begins.ordinalDay,
    pattern: pattern`(?<day>\d{1,2}(?:st|nd|rd|th)|${ordinalWord}(?= of (?:the|that)))${onThe}(?<ofMonth> of (?:the|that)(?: same)? month)?${ahead}`,
    read: ({day, ofMonth, ahead}) =>
      ordinalNumber(day) > 31 || (ofMonth === undefined && !isPhraseEnd(ahead) && !isName(ahead))
        ? undefined
        : lacking('day', {unit: 'month', shift: null, day: ordinalNumber(day)}),
    examples: {
      'The attack on the 20th was repulsed.': lacking('day', {unit: 'month', shift: null, day: 20}),
      'He came on the 3rd of that month.': lacking('day', {unit: 'month', shift: null, day: 3}),
      'On the 9th Oman left.': lacking('day', {unit: 'month', shift: null, day: 9}),
      'An attack on the 9th Division failed.': null,
      'It stands on the 20th floor.': null,
      'He ran in the 20th.': null
    }
  },
  {
    name: 'date/next-weekday',
    begins: begins.step,
    pattern: pattern`(?<which>${which}) (?<weekday>${weekday})(?! [A-Z])`,
    read: ({which, weekday}) => lacking('day', {unit: 'week', shift: shiftOf(which), weekday: weekdayNumber(weekday)}),
    examples: {'The following Monday he left.': lacking('day', {unit: 'week', shift: 'next', weekday: 1})}
  },
  {
    name: 'date/weekday',
    begins: begins.weekday,
    pattern: pattern`${weekday}${beforeWeekday}(?! [A-Z])`,
    read: () => unresolved('day'),
    examples: {'On Sunday they met.': unresolved('day'), 'It is known as Bloody Sunday.': null}
  }
]

/** "On the 9th Oman left", but not "on the 9th Division". */
const isName = (ahead = ''): boolean => /^\s{1,3}[A-Z][a-z]/.test(ahead) && !numbered.test(ahead)
const numbered =
  /^\s{1,3}(?:Army|Division|Corps|Regiment|Brigade|Battalion|Infantry|Cavalry|Fleet|Squadron|Wing|Group|Congress|Conference|Session|Assembly|Party|Century|Parallel|Amendment|Summit|Plenum|Street|Avenue|District|Guards|Panzer|Airborne|Armou?red|Marine|Foot|Air|Field|Mountain|Bomber|Light)\b/

/** Dots go with the day first; with slashes only a number above twelve tells which one is the day. */
function readNumeric({first, second, mark, year}: Groups): Time | undefined {
  const [a, b] = [Number(first), Number(second)]
  if (mark === '.' || a > 12) return explicit(formatDay(Number(year), b, a))
  if (b > 12) return explicit(formatDay(Number(year), a, b))
  return a === b ? explicit(formatDay(Number(year), a, b)) : unresolved('day')
}

function readDay({year, month, day, ahead}: Groups): Time | undefined {
  return isRoundCount(year, ahead)
    ? undefined
    : explicit(formatDay(Number(year), monthNumber(month), ordinalNumber(day)))
}

function readYearless({month, day, ahead, the, on, lead, ofYear}: Groups): Time | undefined {
  const [monthOfYear, dayOfMonth] = [fullMonthNumber(month), ordinalNumber(day)]
  // A leap year allows every day that some year has.
  if ((lead === undefined && isCounted(ahead)) || formatDay(2000, monthOfYear, dayOfMonth) === undefined)
    return undefined
  const time = lacking('day', {unit: 'year', shift: shiftBy({ofYear}), month: monthOfYear, day: dayOfMonth})
  return the !== undefined && isBeforeNoun(ahead, on === undefined ? 'any' : 'small') ? attributive(time) : time
}
