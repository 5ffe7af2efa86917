import {pattern} from '../../pattern.js'
import {formatDay} from '../edtf.js'
import {begins, type TimeRule} from './beginning.js'
import {explicit, lacking} from './reading.js'
import {ofYear, shiftBy} from './shift.js'
import {group, yearNumber} from './vocabulary.js'

/** Feasts that have a day of their own in the calendar of today. */
const feast = `(?:Christmas(?: Eve| Day)?|New Year['’]s (?:Eve|Day)|May Day|Boxing Day)`

/** Named days of the year. */
export const feastRules: readonly TimeRule[] = [
  {
    name: 'date/feast-year',
    begins: begins.feast,
    pattern: pattern`${group('feast', feast)},? (?:of |in )?${group('year', yearNumber)}`,
    read: ({feast = '', year}) => explicit(formatDay(Number(year), ...dayOf(feast))),
    examples: {
      'By Christmas 1963 they were home.': explicit('1963-12-25'),
      'On New Year’s Eve, 1999 it closed.': explicit('1999-12-31')
    }
  },
  {
    name: 'date/feast',
    begins: begins.feast,
    pattern: pattern`${group('feast', feast)}(?:${ofYear}|(?! [A-Z]|["”]))`,
    read: ({feast = '', ...shift}) => {
      const [month, day] = dayOf(feast)
      return lacking('day', {unit: 'year', shift: shiftBy(shift), month, day})
    },
    examples: {
      'They left on Christmas Eve.': lacking('day', {unit: 'year', shift: null, month: 12, day: 24}),
      'Christmas Island lies far away.': null
    }
  }
]

function dayOf(feast: string): [month: number, day: number] {
  if (feast.startsWith('May')) return [5, 1]
  if (feast.startsWith('New')) return feast.endsWith('Eve') ? [12, 31] : [1, 1]
  return [12, feast.startsWith('Boxing') ? 26 : feast.endsWith('Eve') ? 24 : 25]
}
