import {pattern} from '../../pattern.js'
import {formatDay, formatMonth, formatYear, yearBefore} from '../edtf.js'
import type {Time} from '../time.js'
import {begins, type TimeRule} from './beginning.js'
import {explicit, stretch} from './reading.js'
import {dayNumber, fullMonth, group, monthNumber, ordinalNumber, season, seasonNumber} from './vocabulary.js'

const bc = String.raw`(?<bc>BCE?|B\.C\.?(?:E\.)?)`
const ad = String.raw`(?:AD|CE|A\.D\.|C\.E\.)`
const day = group('day', dayNumber)
const month = group('month', fullMonth)
const era = `(?:${bc}|${ad})`
const year = String.raw`(?<![\d][.,])(?<year>\d{1,4}|[1-9],\d{3})`

/** Years that name their era; BC in astronomical years, 490 BC is `-0489`. */
export const eraRules: readonly TimeRule[] = [
  {
    name: 'date/year-bc-or-ad',
    begins: begins.era,
    pattern: pattern`${year} (?:${bc}|${ad})`,
    read: ({year, bc}) => yearOf(year, bc),
    examples: {
      'It fell in 490 BC.': explicit('-0489'),
      'It stood in 70 AD.': explicit('0070'),
      'From 3,000 BCE on it grew.': explicit('-2999'),
      'It fell in 0 BC.': null
    }
  },
  {
    name: 'date/ad-year',
    begins: begins.era,
    pattern: pattern`${ad} (?<year>\d{1,4})(?![,.]\d)`,
    read: ({year}) => yearOf(year, undefined),
    examples: {'In AD 70 it fell.': explicit('0070')}
  },
  {
    name: 'date/years-of-one-era',
    begins: begins.era,
    pattern: pattern`(?<!\d[.,])(?<from>\d{1,4})(?:\s?[–—-]\s?| to | until )${year} (?:${bc}|${ad})`,
    read: ({from, year, bc}) => {
      const [first, last] = [yearOf(from, bc)?.edtf, yearOf(year, bc)?.edtf]
      return first == null || last == null || Number(first) >= Number(last) ? undefined : stretch(`${first}/${last}`)
    },
    examples: {
      'The war of 264–241 BC ended.': stretch('-0263/-0240'),
      'From 66 to 70 AD they fought.': stretch('0066/0070')
    }
  },
  {
    name: 'date/season-of-era',
    begins: begins.era,
    pattern: pattern`(?:(?:early|late|mid)(?: |-))?(?<season>${season})(?: of|,)? ${year} (?:${bc}|${ad})`,
    read: ({season, year, bc}) => {
      const edtf = yearOf(year, bc)?.edtf
      return edtf == null ? undefined : explicit(`${edtf}-${seasonNumber(season)}`)
    },
    examples: {'In the late autumn of 481 BC it met.': explicit('-0480-23')}
  },
  {
    name: 'date/first-year-of-era',
    begins: begins.era,
    pattern: pattern`(?<year>\d{1,4})(?= (?:and|or) \d{1,4} (?:${bc}|${ad}))`,
    read: ({year, bc}) => yearOf(year, bc),
    examples: {'For the rest of 496 and 495 BC it stood.': explicit('-0495')}
  },
  {
    name: 'date/day-or-month-of-era',
    begins: begins.era,
    pattern: pattern`(?:${day} )?${month},? (?:${ad} (?<adYear>\d{1,4})|${year} ${era})`,
    read: ({day, month, adYear, year, bc}) => {
      const number = Number(yearOf(adYear ?? year, bc)?.edtf ?? Number.NaN)
      if (Number.isNaN(number + monthNumber(month))) return undefined
      return explicit(
        day === undefined
          ? formatMonth(number, monthNumber(month))
          : formatDay(number, monthNumber(month), ordinalNumber(day))
      )
    },
    examples: {'He died on 15 March 44 BC.': explicit('-0043-03-15'), 'It fell in August AD 70.': explicit('0070-08')}
  }
]

function yearOf(text: string | undefined, bc: string | undefined): Time | undefined {
  const year = Number((text ?? '').replace(',', ''))
  if (!(year > 0)) return undefined
  return explicit(formatYear(bc === undefined ? year : yearBefore(year)))
}
