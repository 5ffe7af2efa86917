import {pattern} from '../../pattern.js'
import {aheadIs, bareYear, behindIs, isRange, isRound, readUncounted, readYear, stands} from './bare-year.js'
import {begins, type TimeRule} from './beginning.js'
import {isBeforeNoun} from './phrase.js'
import {ahead, happening, isCounted, isMeasured, mayBeCounted} from './quantity.js'
import {attributive, explicit, lacking} from './reading.js'
import {eitherCase} from './vocabulary.js'

/** Only a year follows "since"; a number of things may follow "by". */
const certain = eitherCase(`
  in, since, until, till, during, throughout, as of, as early as, as late as, prior to, years?, year of, born, died,
  founded, established, into, most of, much of, course of, rest of, events of, through, months of, days of, weeks of, part of, end of
`)
const uncertain = eitherCase('by, before, after, from, following, for, pre-, post-')
const between = '(?: (?:the years?|years?|or around|or about|around|about|approximately|at least))?'
const ledSurely = behindIs(String.raw`\b(?:${certain})${between} `)
const ledPerhaps = behindIs(String.raw`\b(?<passive>[a-z]{1,20}(?:ed|en) )?(?:${uncertain})${between} `)
const ledAtOnce = behindIs('^["“(]?(?:In|By|Since|Until|During) ')
const listed = behindIs(String.raw`\d{4}(?:,|,? and|,? or| to| through) `)
/** "In 1948 and 2000 were hurt." */
const asSubject = aheadIs(String.raw` (?:were|are|have|of)\b`)
const bracketed = behindIs(
  String.raw`(?<people>[A-Z][a-z]{1,20}s )?\((?:official |provisional |preliminary |estimated |approx\. |[A-Za-z][A-Za-z. -]{1,30}, )?`
)
const bracketEnds = aheadIs(
  String.raw`[);,]| (?:est|estimates?|[Cc]ensus|survey|data|figures?|statistics|official|report)\b`
)
const ofHappening = behindIs(String.raw`\b${happening} of `)
const behindBrackets = behindIs(String.raw`\d{1,2} \([^()]{1,40}\), `)
const comma = aheadIs(',')
const circa = behindIs(String.raw`(?:^|[\s(])(?:[Cc]irca |[Cc]a?\.\s?)`)
const made = eitherCase(`
  founded, built, born, established, written, dated, dating, erected, settled, created, made, painted, compiled, completed,
  introduced, arrived, lived, died, flourished, began, started, begun, ended
`)
const about = behindIs(String.raw`(?:(?<opening>^|\b(?:${made}) (?:in )?)|[\s(])(?:[Aa]round|[Aa]bout) `)

/** Four digits where only a year can stand. What the words around leave open is not read. */
export const yearRules: readonly TimeRule[] = [
  {
    name: 'date/year-after-preposition',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) =>
      !stands(groups, ledSurely) || isRange(groups) || isCounted(groups.ahead) ? undefined : readYear(groups),
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
    pattern: bareYear,
    read: (groups) => {
      const match = ledPerhaps.exec(groups.behind ?? '')
      // "Attended by 2000."
      const isAttended = match?.groups?.passive !== undefined && isRound(groups, 100)
      return match === null || isAttended || isRange(groups) ? undefined : readUncounted(groups)
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
    pattern: bareYear,
    read: (groups) =>
      !stands(groups, ledAtOnce) || isRange(groups) || isMeasured(groups.ahead) ? undefined : readYear(groups),
    examples: {'By 1948 refugees had come.': explicit('1948'), 'In 2000 years nobody saw it.': null}
  },
  {
    name: 'date/year-in-list',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) =>
      !stands(groups, listed) || isRange(groups) || asSubject.test(groups.ahead ?? '') || mayBeCounted(groups.ahead)
        ? undefined
        : {...readYear(groups), goesOn: true},
    examples: {
      'In 1947 and 1950 they met.': {...explicit('1950'), goesOn: true},
      'They were 1948 and 2000 were hurt.': null,
      'They were 1948, 1500 men were hurt.': null
    }
  },
  {
    name: 'date/year-in-parentheses',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => {
      const match = bracketEnds.test(groups.ahead ?? '') ? bracketed.exec(groups.behind ?? '') : null
      // Lists of peoples put counts there too, and those are round.
      const isCount = Number(groups.year) < 1900 && match?.groups?.people !== undefined && isRound(groups, 10)
      return match === null || isCount ? undefined : readYear(groups)
    },
    examples: {
      'A treaty (1936) followed.': explicit('1936'),
      'When he stepped down (1880), it rose.': explicit('1880'),
      'Omanis: 500 (2010 estimate)': explicit('2010'),
      'Omanis: 500 (official 2010 data)': explicit('2010'),
      'Omanis: 500 (by birth, 2010)': explicit('2010'),
      'Greeks (1500), Copts (20)': null
    }
  },
  {
    name: 'date/year-behind-brackets',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => (stands(groups, behindBrackets, comma) ? readYear(groups) : undefined),
    examples: {'On December 7 (8 in Asian zones), 1941, it began.': explicit('1941'), 'Of 12 (boys), 1941 left.': null}
  },
  {
    name: 'date/year-of-happening',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => (!stands(groups, ofHappening) || isRange(groups) ? undefined : readUncounted(groups)),
    examples: {'After the revolt of 1925 he left.': explicit('1925'), 'A force of 1925 came.': null}
  },
  {
    name: 'date/circa-year',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) =>
      !stands(groups, circa) || isRange(groups) || isCounted(groups.ahead) ? undefined : readYear(groups),
    examples: {'Founded c. 1500 by monks.': explicit('1500'), 'Circa 1500 it burnt.': explicit('1500')}
  },
  {
    name: 'date/about-year',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => {
      const match = about.exec(groups.behind ?? '')
      // "About 2000 came": a round number may count what is not named.
      const isCount = match?.groups?.opening === undefined && isRound(groups, 50)
      return match === null || isCount || isRange(groups) ? undefined : readUncounted(groups)
    },
    examples: {
      'He was born around 1948.': explicit('1948'),
      'About 1500 it burnt.': explicit('1500'),
      'It was built about 1500 by monks.': explicit('1500'),
      'They killed about 2000.': null,
      'It held about 1948 men.': null
    }
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
  }
]
