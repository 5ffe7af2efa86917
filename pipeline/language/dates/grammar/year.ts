import type {Groups} from '../../../rule.js'
import {pattern} from '../../pattern.js'
import type {Time} from '../time.js'
import {begins, type TimeRule} from './beginning.js'
import {isBeforeNoun} from './phrase.js'
import {
  ahead,
  behind,
  happening,
  isCounted,
  isCountedSoon,
  isGrowth,
  isMeasured,
  isName,
  isQuantity,
  mayBeCounted,
  notRange
} from './quantity.js'
import {attributive, explicit, lacking} from './reading.js'
import {eitherCase, group, spaced, yearNumber} from './vocabulary.js'

/** Only a year follows "since"; a number of things may follow "by". */
const certain = eitherCase(`
  in, since, until, till, during, throughout, as of, as early as, as late as, prior to, years?, year of, born, died,
  founded, established, into, most of, much of, course of, rest of, events of, through, months of, days of, weeks of, part of, end of
`)
const uncertain = eitherCase('by, before, after, from, following, for, pre-, post-')
const between = '(?: (?:the years?|years?|or around|or about|around|about|approximately|at least))?'
const year = group('year', yearNumber)
/** What leads up to and includes a year, in `behind`. */
const led = (words: string): RegExp => new RegExp(spaced(`\\b(?:${words}) \\d{4}$`))
const ledSurely = led(`(?:${certain})${between}`)
const ledPerhaps = led(`(?<passive>[a-z]{1,20}(?:ed|en) )?(?:${uncertain})${between}`)
const ofHappening = led(`${happening} of`)

/** "In 1948 and 2000 were hurt." */
const notSubject = spaced(String.raw`(?! (?:were|are|have|of)\b)`)

const determiner = String.raw`(?:\b(?:${eitherCase('the, a, an, its, his, her, their, this, that, of, our')})|['’]s?)`

/** Four digits where only a year can stand. What the words around leave open is not read. */
export const yearRules: readonly TimeRule[] = [
  {
    name: 'date/year-after-preposition',
    begins: begins.year,
    pattern: pattern`${year}${behind}${notRange}${ahead}`,
    read: (groups) => (!ledSurely.test(groups.behind ?? '') || isCounted(groups.ahead) ? undefined : readYear(groups)),
    examples: {
      'It closed in 2011.': explicit('2011'),
      'Since 2007, nobody came.': explicit('2007'),
      'In 1948 Lebanese traders left.': explicit('1948'),
      'It ended during 1948 Arab–Israeli War talks.': attributive(explicit('1948')),
      'It was heard in 1948 villages.': null,
      'It spread in 1,948 ways.': null
    }
  },
  {
    name: 'date/year-after-uncertain-preposition',
    begins: begins.year,
    pattern: pattern`${year}${behind}${notRange}${ahead}`,
    read: (groups) => {
      const match = ledPerhaps.exec(groups.behind ?? '')
      // "Attended by 2000."
      const isAttended = match?.groups?.passive !== undefined && isRound(groups, 100)
      return match === null || isAttended ? undefined : readUncounted(groups)
    },
    examples: {
      'It had closed by 2011.': explicit('2011'),
      'They came after 1948 and stayed.': explicit('1948'),
      'It was visited by 2000.': null,
      'It was lost by 1948 ballots.': null,
      'They were met by 1500 Omani troops.': null,
      'It rose from 1500 to 3000.': null
    }
  },
  {
    name: 'date/year-after-opening-preposition',
    begins: begins.year,
    pattern: pattern`${year}(?<=^["“(]?(?:In|By|Since|Until|During) \d{4})${notRange}${ahead}`,
    read: (groups) => (isMeasured(groups.ahead) ? undefined : readYear(groups)),
    examples: {'By 1948 refugees had come.': explicit('1948'), 'In 2000 years nobody saw it.': null}
  },
  {
    name: 'date/year-in-list',
    begins: begins.year,
    pattern: pattern`${year}(?<=\d{4}(?:,|,? and|,? or| to| through) \d{4})${notRange}${notSubject}${ahead}`,
    read: (groups) => (mayBeCounted(groups.ahead) ? undefined : {...readYear(groups), goesOn: true}),
    examples: {
      'In 1947 and 1950 they met.': {...explicit('1950'), goesOn: true},
      'In 1948 and 2000 were hurt.': null,
      'In 1948, 1500 men were hurt.': null
    }
  },
  {
    name: 'date/year-in-parentheses',
    begins: begins.year,
    pattern: pattern`${year}(?<=(?<people>[A-Z][a-z]{1,20}s )?\(\d{4})(?=[);,])`,
    // Lists of peoples put counts there too, and those are round.
    read: (groups) =>
      Number(groups.year) < 1900 && groups.people !== undefined && isRound(groups, 10) ? undefined : readYear(groups),
    examples: {
      'A treaty (1936) followed.': explicit('1936'),
      'When he stepped down (1880), it rose.': explicit('1880'),
      'Greeks (1500), Copts (20)': null
    }
  },
  {
    name: 'date/year-alone',
    begins: begins.year,
    pattern: pattern`${year}(?<=^\s{0,3}\d{4})(?=\s{0,3}$)`,
    read: readYear,
    examples: {'1917': explicit('1917'), '1917 men': null}
  },
  {
    name: 'date/year-closing-line',
    begins: begins.year,
    pattern: pattern`${year}(?<=(?:, |[Ff]rom |[Tt]o |[Ss]ince )\d{4})(?=\s{0,3}$)`,
    read: readYear,
    examples: {'Plan and blockade, 1861': explicit('1861')}
  },
  {
    name: 'date/year-as-subject',
    begins: begins.year,
    pattern: pattern`${year}(?<=(?:^["“]?|\b(?:so|and|that|but),? )\d{4})(?= (?:also )?(?:saw|marked|brought|witnessed|was|is|has been|had been|began|became)\b)`,
    read: readYear,
    examples: {'1987 saw a new wave.': explicit('1987'), '1500 men was all.': null}
  },
  {
    name: 'date/year-opening-line',
    begins: begins.year,
    pattern: pattern`${year}(?<=^\d{4})(?=:| [–—-] [^\s\d])`,
    read: readYear,
    examples: {'1948: The embassy opens.': explicit('1948'), '1948 – 20': null}
  },
  {
    name: 'date/year-of-happening',
    begins: begins.year,
    pattern: pattern`${year}${behind}${notRange}${ahead}`,
    read: (groups) => (ofHappening.test(groups.behind ?? '') ? readUncounted(groups) : undefined),
    examples: {'After the revolt of 1925 he left.': explicit('1925'), 'A force of 1925 came.': null}
  },
  {
    name: 'date/year-of-thing',
    begins: begins.year,
    pattern: pattern`${year}(?<=\bof \d{4})${behind}${notRange}${ahead}`,
    read: (groups) => (isQuantity(groups.behind) ? undefined : attributive(readUncounted(groups))),
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
    pattern: pattern`${year}(?<=(?:${determiner}(?: [a-z-]{2,16})? |^)\d{4})(?= ["“A-Za-z])${notRange}${ahead}`,
    // A round number counts what follows in the plural.
    read: (groups) =>
      isCountedSoon(groups.ahead) ||
      !(isBeforeNoun(groups.ahead) || isQuoted.test(groups.ahead ?? '')) ||
      (isRound(groups, 50) && mayBeCounted(groups.ahead))
        ? undefined
        : attributive(explicit(`${groups.year}`)),
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
    name: 'date/year-behind-brackets',
    begins: begins.year,
    pattern: pattern`${year}(?<=\d{1,2} \([^()]{1,60}\), \d{4})(?=,)`,
    read: readYear,
    examples: {'On December 7 (8 in Asian zones), 1941, it began.': explicit('1941')}
  },
  {
    name: 'date/short-year',
    begins: begins.shortYear,
    pattern: pattern`(?<=[a-z] )['’](?<short>\d\d)${ahead}`,
    read: ({short, ahead}) => {
      // An apostrophe behind it closes a quotation.
      if (/\w['’](?![a-z\d])/.test(ahead ?? '')) return undefined
      const time = lacking('year', {unit: 'century', shift: null, yearOfCentury: Number(short)})
      return isBeforeNoun(ahead) ? attributive(time) : time
    },
    examples: {
      'They formed the Club of ’89.': lacking('year', {unit: 'century', shift: null, yearOfCentury: 89}),
      "It grew in the '60s.": null,
      "They called it '99 men' then.": null
    }
  },
  {
    name: 'date/year-possessive',
    begins: begins.year,
    pattern: pattern`${year}(?=['’]s )`,
    read: (groups) => attributive(readYear(groups)),
    examples: {"It was half of 1969's total.": attributive(explicit('1969'))}
  },
  {
    name: 'date/circa-year',
    begins: begins.year,
    pattern: pattern`${year}(?<=(?:^|[\s(])(?:[Cc]irca |[Cc]a?\.\s?)\d{4})${notRange}${ahead}`,
    read: (groups) => (isCounted(groups.ahead) ? undefined : readYear(groups)),
    examples: {'Founded c. 1500 by monks.': explicit('1500'), 'Circa 1500 it burnt.': explicit('1500')}
  },
  {
    name: 'date/about-year',
    begins: begins.year,
    pattern: pattern`${year}(?<=(?:(?<opening>^)|[\s(])(?:[Aa]round|[Aa]bout) \d{4})${notRange}${ahead}`,
    // "About 2000 came": a round number may count what is not named.
    read: (groups) => (groups.opening === undefined && isRound(groups, 50) ? undefined : readUncounted(groups)),
    examples: {
      'He was born around 1948.': explicit('1948'),
      'About 1500 it burnt.': explicit('1500'),
      'They killed about 2000.': null,
      'It held about 1948 men.': null
    }
  }
]

function readYear({year, ahead}: Groups): Time {
  const time = explicit(`${year}`)
  return isName(ahead) ? attributive(time) : time
}

function readUncounted(groups: Groups): Time | undefined {
  return mayBeCounted(groups.ahead) || isGrowth(groups.behind) ? undefined : readYear(groups)
}

const isQuoted = /^\s["“]/

const isRound = ({year}: Groups, to: number): boolean => Number(year) % to === 0
