import type {Rule} from '../../../rule.js'
import {oneOf, pattern} from '../../pattern.js'
import type {Precision, Time} from '../time.js'
import {duration, unresolved} from './reading.js'
import {afterWords, countWord, eitherCase, spaced} from './vocabulary.js'

const unit = '(?<unit>day|week|month|year|decade|century)'
const timeOfDay = '(?<unit>day|morning|afternoon|evening|night)'
const units = '(?:day|week|month|year|decade)s|centuries'
const count = String.raw`(?:(?<!\d[.,])\d{1,4}(?:[.,]\d{1,3})?|${countWord})`
const nextTo = oneOf(['following', 'next', 'previous', 'preceding', 'same'])
const thatOrNext = spaced('(?:(?:[Tt]hat|[Tt]he) (?:same |following |next )|[Tt]hat )')
const beforeOne = afterWords(eitherCase('for, within, almost, nearly, over, half, about, after'), '(?:an?|one)')
const away = '(?:later|earlier|ago|before|after(?:wards?)?|thereafter|prior)'
const notAge = spaced(String.raw`(?! (?:old|of age)\b)(?![-’'])`)

/** A day is what a morning or night says of the calendar; a week is no unit of EDTF level 1. */
const precisions = new Map<string, Precision>([
  ...['day', 'morning', 'afternoon', 'evening', 'night'].map((word) => [word, 'day'] as [string, Precision]),
  ['month', 'month'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century']
])
const readUnit = ({unit = ''}: Record<string, string | undefined>): Time => unresolved(precisions.get(unit) ?? null)

/** Times that lean on the narrative before them, and lengths of time. Which time they are is not decided here. */
export const relativeRules: readonly Rule<Time>[] = [
  {
    name: 'date/that-unit',
    pattern: pattern`(?:[Tt]hat|[Tt]his) (?:same |very )?(?:${unit})(?![-’'])`,
    read: readUnit,
    examples: {'Later that year he left.': unresolved('year'), 'In that same month it closed.': unresolved('month')}
  },
  {
    name: 'date/that-part-of-day',
    pattern: pattern`${thatOrNext}${timeOfDay}(?![-’'])`,
    read: readUnit,
    examples: {
      'They left the next morning.': unresolved('day'),
      'That night it burnt.': unresolved('day'),
      'The day was long.': null
    }
  },
  {
    name: 'date/next-unit',
    pattern: pattern`[Tt]he (?:very )?${nextTo} ${unit}(?![-’'])`,
    read: readUnit,
    examples: {
      'The following year he left.': unresolved('year'),
      'They met the same month.': unresolved('month'),
      'The second month was calm.': null
    }
  },
  {
    name: 'date/next-season',
    pattern: pattern`${thatOrNext}(?:spring|summer|autumn|winter)(?! [A-Z]|[-’'])`,
    read: () => unresolved('season'),
    examples: {'That summer they left.': unresolved('season'), 'The summer was long.': null}
  },
  {
    name: 'date/last-or-next-unit',
    pattern: pattern`(?<![Tt]he |[Vv]ery )(?:[Ll]ast|[Nn]ext) ${unit}(?! of)(?![-’'])`,
    read: readUnit,
    examples: {'They leave next year.': unresolved('year'), 'It was his last year of office.': null}
  },
  {
    name: 'date/units-later',
    pattern: pattern`(?:(?:[Aa]n?|${count}) (?:whole |full )?${unit}s?|${unit.replace('unit', 'plural')}s) ${away}`,
    read: ({unit, plural}) => readUnit({unit: unit ?? plural}),
    examples: {
      'Two years later he left.': unresolved('year'),
      'A month after the vote it closed.': unresolved('month'),
      'They met days later.': unresolved('day'),
      'Two doors later he stopped.': null
    }
  },
  {
    name: 'date/day-after',
    pattern: pattern`[Tt]he ${unit} (?:after|before)(?![-’'])`,
    read: readUnit,
    examples: {'The day after, it closed.': unresolved('day')}
  },
  {
    name: 'date/duration',
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
    pattern: pattern`(?:an?|one)${beforeOne} ${unit}${notAge}`,
    read: () => duration,
    examples: {'It was closed for a year.': duration, 'Once a year it opens.': null}
  },
  {
    name: 'date/duration-before-noun',
    pattern: pattern`${count}-(?:day|week|month|year|decade)(?![-’'])(?! old)`,
    read: () => duration,
    examples: {'A three-month siege began.': duration, 'A six-year-old boy.': null, 'The Six-Day War began.': null}
  }
]
