import {smallNumber} from '../../numbers/words.js'
import {pattern} from '../../pattern.js'
import type {Precision, Time, Unit} from '../time.js'
import {begins, type TimeRule} from './beginning.js'
import {count} from './duration.js'
import {fractionBefore, partBefore} from './part.js'
import {endsClause} from './phrase.js'
import {attributive, lacking, unresolved} from './reading.js'
import {stepsOf, which} from './shift.js'
import {group, ordinalWord, spaced} from './vocabulary.js'

const unit = '(?<unit>day|week|month|year|decade|century|centuries)'
const away = '(?:after th(?:at|is)|later|earlier|ago|before|after(?:wards?)?|thereafter|prior|previously|hence)'

/** A day is what a morning or night says of the calendar; a week is no unit of EDTF level 1. */
const precisions: Readonly<Record<Unit, Precision | null>> = {
  day: 'day',
  week: null,
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century'
}
const clock = spaced(
  String.raw`(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.?|[ap]m|[AP]M|o['’]clock)|\d{1,2}:\d\d(?: (?:hours|hrs|GMT|UTC))?(?<=\d:\d\d.{0,6}))`
)
/** A score and a ratio have colons too. */
const afterAt = spaced(
  String.raw`(?<=(?:(?<at>\b[Aa]t (?:about |around |approximately |exactly )?)|[AP]M|[ap]\.?m\.?|clock|hrs|hours|GMT|UTC|(?:[Bb]y|[Ff]rom|to|until) )[\d:.\sa-zA-Z’']{4,12})`
)
const partOfDay = '(?:morning|afternoon|evening|night|dawn|date)'

/** So many units from the one that the narrative is at, or a third of it. */
const fromNow = (unit: Unit, shift: number, part?: string): Time =>
  lacking(part === undefined ? precisions[unit] : 'interval', {
    unit,
    shift,
    ...(part !== undefined && {part: part.toLowerCase()})
  })

/** "the rest of the year", "later in the year": which part of it is not said in thirds. */
const somewhereIn = spaced(
  '(?:(?:[Ll]ater|[Ee]arlier)(?: in| on(?: in)?)? |(?:[Rr]est|[Rr]emainder|[Cc]ourse|latter part|early part|[Mm]ost|[Mm]uch) of )'
)

/** "For the next year" is a length of time; where "the following decade" begins, nobody knows. */
const notLength = spaced(
  String.raw`(?<!\b(?:[Ff]or|[Oo]ver|[Ww]ithin) the next (?:year|month|week)|\bthe (?:next|following|subsequent|ensuing|previous|preceding) (?:decade|century))`
)

/** Times that lean on the narrative before them, and lengths of time. */
export const relativeRules: readonly TimeRule[] = [
  {
    name: 'date/that-unit',
    begins: begins.step,
    pattern: pattern`(?:(?:[Ll]ater|[Ee]arlier) )?${group('which', which)} (?:${unit}|${partOfDay})${notLength}(?!-|[’'](?!s\b))(?! forward| onwards?\b)`,
    read: ({which = '', unit}) => (unit === 'week' ? unresolved(null) : fromNow(unitOf(unit), stepsOf(which))),
    examples: {
      'Later that year he left.': fromNow('year', 0),
      'In that same month it closed.': fromNow('month', 0),
      'The following year he left.': fromNow('year', 1),
      'They met the previous month.': fromNow('month', -1),
      'They left the next morning.': fromNow('day', 1),
      'That night it burnt.': fromNow('day', 0),
      'For the next year it was shut.': null,
      'In the following decade it grew.': null,
      'In the following year it grew.': fromNow('year', 1),
      'The day was long.': null,
      'The second month was calm.': null
    }
  },
  {
    name: 'date/part-of-unit',
    begins: begins.part,
    pattern: pattern`${partBefore()}(?:[Tt]he|${group('which', which)}) (?<unit>day|month|year|decade)(?![-’']| of)`,
    read: ({part, which = 'that', unit}) =>
      unit === 'decade' && stepsOf(which) !== 0 ? unresolved('decade') : fromNow(unitOf(unit), stepsOf(which), part),
    examples: {
      'At the end of the year it closed.': fromNow('year', 0, 'end'),
      'Late in the month it fell.': fromNow('month', 0, 'late'),
      'Early the next year it rose.': fromNow('year', 1, 'early')
    }
  },
  {
    name: 'date/half-of-unit',
    begins: begins.part,
    pattern: pattern`${fractionBefore}(?:the|${group('which', which)}) (?<unit>month|year)(?![-’'])`,
    read: ({nth = '', fraction = '', which = 'that', unit}) =>
      lacking('interval', {unit: unitOf(unit), shift: stepsOf(which), nth, fraction}),
    examples: {
      'In the second half of the year it rose.': lacking('interval', {
        unit: 'year',
        shift: 0,
        nth: 'second',
        fraction: 'half'
      })
    }
  },
  {
    name: 'date/end-of-unit',
    begins: begins.possessiveUnit,
    pattern: pattern`(?:[Tt]he )?(?<unit>month|year|decade|century)['’]s end`,
    read: ({unit}) => fromNow(unitOf(unit), 0, 'end'),
    examples: {'At month’s end they left.': fromNow('month', 0, 'end')}
  },
  {
    name: 'date/unit-possessive',
    begins: begins.possessiveUnit,
    pattern: pattern`(?<=[Tt]he )(?<unit>month|year)(?=['’]s [a-z])`,
    read: ({unit}) => attributive(fromNow(unitOf(unit), 0)),
    examples: {"It ended the year's campaign.": attributive(fromNow('year', 0))}
  },
  {
    name: 'date/somewhere-in-unit',
    begins: begins.somewhere,
    pattern: pattern`${somewhereIn}(?:the|${group('which', which)}) (?<unit>month|year|decade)(?! [A-Z\d]| of)(?![-’'])`,
    read: ({which = 'that', unit}) => fromNow(unitOf(unit), stepsOf(which)),
    examples: {
      'Later in the year he left.': fromNow('year', 0),
      'For the rest of the month it rained.': fromNow('month', 0)
    }
  },
  {
    name: 'date/last-or-next-unit',
    begins: begins.step,
    pattern: pattern`(?<![Tt]he |[Vv]ery |[Hh]is |[Hh]er |[Ii]ts |[Tt]heir )(?<which>[Ll]ast|[Nn]ext) (?<unit>month|year)(?! of)(?![-’'])`,
    // Prose says so in reported speech, whose day is the narrative's.
    read: ({unit, which = ''}) => fromNow(unitOf(unit), /^n/i.test(which) ? 1 : -1),
    examples: {'They would leave next year.': fromNow('year', 1), 'It was his last year of office.': null}
  },
  {
    name: 'date/units-later',
    begins: begins.counted,
    pattern: pattern`(?:(?<part>[Hh]alf a|[Aa] half-|[Aa] quarter of a) ?century|(?<!(?:quarter|half|third) of |half )(?<count>[Aa]n?|${count}) (?:whole |full )?(?:${unit}s?|nights?)|(?<plural>[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade)s) (?<away>${away})(?:(?<ends>${endsClause})|)`,
    read: ({count, part, unit, plural, away = '', ends}) =>
      part === undefined
        ? readAway(unitOf(unit ?? plural), smallNumber(count ?? ''), away, ends)
        : readAway('year', /quarter/.test(part) ? 25 : 50, away, ends),
    examples: {
      'Two years later he left.': fromNow('year', 2),
      'They had met twenty-five years earlier.': fromNow('year', -25),
      'A decade earlier it stood.': fromNow('decade', -1),
      'A quarter of a century later it fell.': fromNow('year', 25),
      'Two nights later they left.': fromNow('day', 2),
      'A month after the vote it closed.': lacking('month', {unit: 'month', shift: 1, from: 'next'}),
      'They met days later.': unresolved('day'),
      'Several years later it fell.': unresolved('year'),
      'He came three years ago.': unresolved('year'),
      'Two doors later he stopped.': null
    }
  },
  {
    name: 'date/day-after',
    begins: begins.step,
    pattern: pattern`[Tt]he (?:very )?${unit} (?<away>after|before|following)(?:(?<ends>${endsClause})|)(?![-’'])`,
    read: ({unit, away = '', ends}) => readAway(unitOf(unit), 1, away, ends),
    examples: {
      'The day after, it closed.': fromNow('day', 1),
      'The day before the vote it closed.': lacking('day', {unit: 'day', shift: -1, from: 'next'})
    }
  },
  {
    name: 'date/end-day-of-unit',
    begins: begins.nth,
    pattern: pattern`(?<which>first|last|final) day of (?:the|that|${group('step', which)}) (?<unit>month|year)`,
    read: ({which = '', step = 'that', unit}) =>
      lacking('day', {unit: unitOf(unit), shift: stepsOf(step), end: which === 'first' ? 'first' : 'last'}),
    examples: {'On the last day of the year it closed.': lacking('day', {unit: 'year', shift: 0, end: 'last'})}
  },
  {
    name: 'date/nth-day-of',
    begins: begins.nth,
    pattern: pattern`(?:${ordinalWord}|\d{1,2}(?:st|nd|rd|th)|last|final|opening|bloodiest|deadliest)(?: single)? (?:day|month|year|anniversary)(?= (?:of|in) (?!that|the (?:month|year)))`,
    read: () => unresolved('day'),
    examples: {'On 1 July 1916, the first day of the battle, it rained.': unresolved('day')}
  },
  {
    name: 'date/time-of-day',
    begins: begins.clock,
    pattern: pattern`${clock}${afterAt}`,
    read: ({at}) => (at === undefined ? unresolved('day') : fromNow('day', 0)),
    examples: {
      'At 5:30 PM it fell.': fromNow('day', 0),
      'He died at 10:58.': fromNow('day', 0),
      'From 19:00 to 03:00 hrs they marched.': unresolved('day'),
      'They won 3:1.': null,
      'It took 24 hours.': null
    }
  }
]

/** A part of the day says the day. */
const unitOf = (text = 'day'): Unit => (text === 'centuries' ? 'century' : text.toLowerCase()) as Unit

/** "ago" counts from the day of writing, "after the vote" from what comes next; "several" is no number. */
function readAway(unit: Unit, count: number, away: string, ends: string | undefined): Time {
  if (away === 'ago' || Number.isNaN(count)) return unresolved(precisions[unit])
  const shift = /^(?:earlier|before|prior|previously)$/.test(away) ? -count : count
  if (ends !== undefined || !/^(?:after|before|following|prior)$/.test(away)) return fromNow(unit, shift)
  return lacking(precisions[unit], {unit, shift, from: 'next'})
}
