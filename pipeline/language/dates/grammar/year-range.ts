import type {Groups} from '../../../rule.js'
import {pattern} from '../../pattern.js'
import {joinEdtf} from '../edtf.js'
import type {Time} from '../time.js'
import {begins, type TimeRule} from './beginning.js'
import {isBeforeNoun} from './phrase.js'
import {ahead, behind, isGrowth, isMeasured, isName, mayBeCounted} from './quantity.js'
import {attributive, explicit, stretch} from './reading.js'
import {afterWords, eitherCase, group, spaced, yearNumber} from './vocabulary.js'

const fourDigits = String.raw`\d{4}`
const dash = String.raw`\s?[–—-]\s?`
const from = group('from', yearNumber)
const year = group('year', yearNumber)

const afterFrom = `(?:${afterWords(eitherCase('from, between, years, period, period of'), fourDigits)}|(?<=^\\d{4}))`
const notInNumber = String.raw`(?<![-–—/.:]\d{4})`
/** What makes `1940–1950` years; without it only a pair that is no round count is. */
const beforeYears = eitherCase('in, from, during, since, by, until, between, of, years?, period, throughout')
const sure = String.raw`(?:(?<sure>(?<=(?:\(|^)\d{4})|${afterWords(beforeYears, fourDigits)})|)`

const both = String.raw`\d{4}\s?[–—/-]\s?\d{2,4}`
const numbering = String.raw`(?:[Pp]p?\.|[Pp]ages?|[Nn]os?\.|[Nn]umbers?|[Aa]rticles?|[$£€])`
/** "pp. 1023–1056" counts pages. */
const notInName = spaced(String.raw`(?![-–—/.]\d)(?<!${numbering}\s?${both})`)
/** "the 1936–1939 revolt" says which, no more than "the 1948 war" does. */
const article = spaced(`(?<=(?<the>(?:${eitherCase('the, a, an, its, this, their')}) )?${both})`)

/** Stretches from one bare year to another. */
export const yearRangeRules: readonly TimeRule[] = [
  {
    name: 'date/years-from-to',
    begins: begins.yearRange,
    // `1975 and 1980` alone are two.
    pattern: pattern`${from}${afterFrom}(?!(?<=^\d{4}) and )${behind}(?: (?:to|and|until|till|through) |${dash})${year}${ahead}`,
    read: readYears,
    examples: {
      'It stood from 1939 to 1945.': stretch('1939/1945'),
      'Between 1990 and 1995 it grew.': stretch('1990/1995'),
      'Between 1993 and 2009 Omani companies came.': stretch('1993/2009'),
      '1918 to 1947': stretch('1918/1947'),
      'It held between 1500 and 2000 people.': null,
      'It grew from 1500 to 1900.': null,
      'From 1945 to 1939 it stood.': null
    }
  },
  {
    name: 'date/years-with-dash',
    begins: begins.yearRange,
    pattern: pattern`${from}${notInNumber}${sure}${dash}${year}${notInName}${article}${ahead}`,
    read: readYears,
    examples: {
      'He served there (1948–1967).': stretch('1948/1967'),
      'It weighs 1000–1500 kg.': null,
      'See pp. 1023–1056.': null,
      'It held 1000–1500.': null,
      'In 1850–1860 it grew.': stretch('1850/1860'),
      'The 1936–1939 revolt failed.': attributive(stretch('1936/1939'))
    }
  },
  {
    name: 'date/years-with-short-end',
    begins: begins.yearRange,
    pattern: pattern`${from}${notInNumber}\s?(?<mark>[-–/])\s?(?<short>\d\d)${notInName}${article}${ahead}`,
    read: ({from = '', mark, short = '', ahead, the}) => {
      if (mark === '/' && (Number(from) + 1) % 100 !== Number(short)) return undefined
      return readYears({
        from,
        ahead,
        the,
        year: `${Number(from) % 100 === 99 ? Number(from.slice(0, 2)) + 1 : from.slice(0, 2)}${short}`
      })
    },
    examples: {
      'They fought in 1948–49.': stretch('1948/1949'),
      'In 1990-94 it grew.': stretch('1990/1994'),
      'In the season 1999/00 it grew.': stretch('1999/2000'),
      'During the 2011–12 Omani protests it closed.': attributive(stretch('2011/2012')),
      'In 1948–12 it closed.': null
    }
  },
  {
    name: 'date/year-to-present',
    begins: begins.yearRange,
    pattern: pattern`${from}(?:${dash}| to )(?:the )?(?:[Pp]resent|[Tt]oday|[Nn]ow)`,
    read: ({from}) => explicit(`${from}/..`),
    examples: {
      'Ambassador (1975–present).': explicit('1975/..'),
      'It has stood from 1975 to the present.': explicit('1975/..')
    }
  }
]

function readYears({from, year, ahead, behind, the, ...groups}: Groups): Time | undefined {
  const isRound = Number(from) % 10 === 0 && Number(year) % 10 === 0
  // "Between 1993 and 2009 Omani companies came": nobody counts so exactly.
  const isExact = !isRound && Number(from) >= 1700 && Number(year) >= 1700
  if ((isExact ? isMeasured(ahead) : mayBeCounted(ahead)) || isGrowth(behind)) return undefined
  if ('sure' in groups && groups.sure === undefined && isRound) return undefined
  const time = stretch(joinEdtf(`${from}`, `${year}`))
  return isName(ahead) || (the !== undefined && isBeforeNoun(ahead)) ? attributive(time) : time
}
