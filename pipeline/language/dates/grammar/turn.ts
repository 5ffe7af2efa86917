import {pattern} from '../../pattern.js'
import {formatYear} from '../edtf.js'
import {begins, type TimeRule} from './beginning.js'
import {explicit, lacking} from './reading.js'
import {group, ordinal, ordinalNumber, yearNumber} from './vocabulary.js'

/**
 * The turn of a century is about the year in which it begins, of a decade that of its first year, of a year the winter
 * months on both sides.
 */
export const turnRules: readonly TimeRule[] = [
  {
    name: 'date/turn-of-century',
    begins: begins.turn,
    pattern: pattern`[Tt]urn of the (?<nth>${ordinal}) [Cc]entury`,
    read: ({nth}) => explicit(aboutYear((ordinalNumber(nth) - 1) * 100)),
    examples: {'At the turn of the 20th century it grew.': explicit('1900~'), 'He did a turn of the wheel.': null}
  },
  {
    name: 'date/turn-of-decade',
    begins: begins.turn,
    pattern: pattern`[Tt]urn of the ${group('decade', String.raw`(?:1\d|20)\d0`)}['’]?s`,
    read: ({decade}) => explicit(aboutYear(Number(decade))),
    examples: {'At the turn of the 1990s it fell.': explicit('1990~')}
  },
  {
    name: 'date/turn-of-year',
    begins: begins.turn,
    pattern: pattern`[Tt]urn of (?:the year )?${group('year', yearNumber)}\s?[–/-]\s?(?<next>\d\d(?:\d\d)?)`,
    read: ({year, next = ''}) =>
      (Number(year) + 1) % 100 === Number(next.slice(-2)) ? explicit(turnOfYear(Number(year))) : undefined,
    examples: {'At the turn of the year 1948/49 they met.': explicit('1948-12~/1949-01~')}
  },
  {
    name: 'date/turn-of-unit',
    begins: begins.turn,
    pattern: pattern`[Tt]urn of the (?<unit>century|year)`,
    read: ({unit}) =>
      lacking(unit === 'year' ? 'interval' : 'year', {
        unit: unit === 'year' ? 'year' : 'century',
        shift: 0,
        isTurn: true
      }),
    examples: {
      'At the turn of the century it grew.': lacking('year', {unit: 'century', shift: 0, isTurn: true}),
      'At the turn of the year it rained.': lacking('interval', {unit: 'year', shift: 0, isTurn: true})
    }
  }
]

const aboutYear = (year: number): string | undefined => (year > 0 ? `${formatYear(year)}~` : undefined)

/** From December to January. */
export const turnOfYear = (year: number): string => `${formatYear(year)}-12~/${formatYear(year + 1)}-01~`
