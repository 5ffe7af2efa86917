import {pattern} from '../../pattern.js'
import {begins, type TimeRule} from './beginning.js'
import {ahead, isCounted} from './quantity.js'
import {lacking} from './reading.js'
import {eitherCase, season, seasonNumber, spaced} from './vocabulary.js'

const prepositions = eitherCase('in, by, until, since, of, from, to, after, before, during, early, late, mid')
const led = spaced(
  String.raw`(?<=\b(?:${prepositions})(?: the)?(?: early| late| mid)?(?: |-)(?:${season}(?: of)? )?\d{3})`
)

/** Years of three digits, which are years only where the story is told in years before Christ: "In 430 a plague …". */
export const ancientRules: readonly TimeRule[] = [
  {
    name: 'date/bare-ancient-year',
    begins: begins.ancient,
    pattern: pattern`(?:(?<season>${season})(?: of)? )?(?<year>[1-9]\d{2})${led}(?!,\d|\.\d|\s?%)${ahead}`,
    read: ({season, year, ahead}) =>
      isCounted(ahead)
        ? undefined
        : lacking(season === undefined ? 'year' : 'season', {
            unit: 'year',
            shift: null,
            yearBc: Number(year),
            ...(season !== undefined && {season: seasonNumber(season)})
          }),
    examples: {
      'In 430 a plague broke out.': lacking('year', {unit: 'year', shift: null, yearBc: 430}),
      'He died in the autumn of 429.': lacking('season', {unit: 'year', shift: null, yearBc: 429, season: 23}),
      'It was heard in 430 villages.': null,
      'It holds 430 books.': null
    }
  }
]
