import type {Groups} from '../../../rule.js'
import {aheadIs, bareYear, behindIs, isRange, isRound, readUncounted, readYear, stands} from './bare-year.js'
import {begins, type TimeRule} from './beginning.js'
import {isBeforeNoun} from './phrase.js'
import {isCountedSoon, isQuantity, mayBeCounted} from './quantity.js'
import {attributive, explicit} from './reading.js'
import {eitherCase} from './vocabulary.js'

const ofThing = behindIs(String.raw`\bof `)
const determiner = eitherCase('the, a, an, its, his, her, their, this, that, of, our')
const determined = behindIs(String.raw`^|(?:\b(?:${determiner})|['’]s?)(?: [a-z-]{2,16})? `)
const noun = aheadIs(' ["“A-Za-z]')
const quoted = aheadIs(' ["“]')
const possessive = aheadIs("['’]s ")

/** Years that say which one, not when. */
export const yearOfNameRules: readonly TimeRule[] = [
  {
    name: 'date/year-of-thing',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) =>
      !stands(groups, ofThing) || isRange(groups) || isQuantity(groups.behind)
        ? undefined
        : attributive(readUncounted(groups)),
    examples: {
      'Under the Constitution of 1791 they met.': attributive(explicit('1791')),
      'Operations of 1950 failed.': attributive(explicit('1950')),
      'A force of 1925 came.': null,
      'A garrison of 1200 men fell.': null
    }
  },
  {
    name: 'date/year-before-noun',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => (isBeforeThing(groups) ? attributive(explicit(`${groups.year}`)) : undefined),
    examples: {
      'A secret 1902 pact was kept.': attributive(explicit('1902')),
      'The 1948 war ended.': attributive(explicit('1948')),
      'The 1777 campaigns failed.': attributive(explicit('1777')),
      'In his 1995 book he denied it.': attributive(explicit('1995')),
      'The 1500 men left.': null,
      'Its 1200 hotels closed.': null
    }
  },
  {
    name: 'date/year-possessive',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => (possessive.test(groups.ahead ?? '') ? attributive(readYear(groups)) : undefined),
    examples: {"It was half of 1969's total.": attributive(explicit('1969'))}
  }
]

/** "the 1902 pact"; a round number counts what follows in the plural. */
function isBeforeThing(groups: Groups): boolean {
  const {ahead} = groups
  if (!stands(groups, determined, noun) || isRange(groups) || isCountedSoon(ahead)) return false
  return (isBeforeNoun(ahead) || quoted.test(ahead ?? '')) && !(isRound(groups, 50) && mayBeCounted(ahead))
}
