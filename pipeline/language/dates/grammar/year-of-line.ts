import {aheadIs, bareYear, behindIs, readYear, stands} from './bare-year.js'
import {begins, type TimeRule} from './beginning.js'
import {explicit} from './reading.js'

const nothing = aheadIs(String.raw`\s{0,3}$`)
const alone = behindIs(String.raw`^\s{0,3}`)
const joint = '(?:, and |, |; | and | & )'
const others = String.raw`(?:${joint}\d{4}){0,9}`
const inList = behindIs(String.raw`^\s{0,3}(?:\d{4}${joint}){0,9}`)
const closes = aheadIs(String.raw`\s{0,3}:?\s{0,3}$`)
const listed = aheadIs(String.raw`${others}\s{0,3}$`)
const closing = behindIs(', |[Ff]rom |[Tt]o |[Ss]ince ')
const subject = behindIs(String.raw`^["“]?|\b(?:so|and|that|but),? `)
const yearVerb = aheadIs(
  String.raw` (?:also )?(?:saw|marked|brought|witnessed|was|is|has been|had been|began|became)\b`
)
const entry = behindIs(String.raw`[(;]\s?`)
const entryMark = aheadIs(String.raw`: \d`)
const opening = behindIs('^')
const openingMark = aheadIs(String.raw`:| [–—-] [^\s\d]`)

/** Years that open a line or sentence, close it or are all of it. */
export const yearOfLineRules: readonly TimeRule[] = [
  {
    name: 'date/year-alone',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => (stands(groups, alone, nothing) ? readYear(groups) : undefined),
    examples: {'1917': explicit('1917'), '1917 men': null}
  },
  {
    // `1975, 1980 and 1985` are all of a cell or an item.
    name: 'date/years-alone',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) =>
      stands(groups, inList, listed) && !stands(groups, alone, nothing) ? readYear(groups) : undefined,
    examples: {'1975, 1980': explicit('1975'), '1975 and 1980': explicit('1975'), '1975, 1980 men': null}
  },
  {
    name: 'date/year-closing-line',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => (stands(groups, closing, closes) ? readYear(groups) : undefined),
    examples: {
      'Plan and blockade, 1861': explicit('1861'),
      'The largest, 1861:': explicit('1861'),
      'There were, as of then, 1861 of them': null
    }
  },
  {
    name: 'date/year-as-subject',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => (stands(groups, subject, yearVerb) ? readYear(groups) : undefined),
    examples: {'1987 saw a new wave.': explicit('1987'), '1500 men was all.': null}
  },
  {
    name: 'date/year-opening-line',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => (stands(groups, opening, openingMark) ? readYear(groups) : undefined),
    examples: {'1948: The embassy opens.': explicit('1948'), '1948 – 20': null}
  },
  {
    // `(2017: 8,300; 2018: 9,200)`
    name: 'date/year-as-label',
    begins: begins.year,
    pattern: bareYear,
    read: (groups) => (stands(groups, entry, entryMark) ? readYear(groups) : undefined),
    examples: {'fewer (1948: 200)': explicit('1948'), 'a ratio (1500:1)': null}
  }
]
