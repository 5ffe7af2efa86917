import type {Mention, Passage} from '../../../document.js'
import {keepLongest, type Rule} from '../../../rule.js'
import {type Family, scan} from '../../scan.js'
import type {Time} from '../time.js'
import {centuryRules} from './century.js'
import {dayRules} from './day.js'
import {dayRangeRules} from './day-range.js'
import {decadeRules} from './decade.js'
import {eraRules} from './era.js'
import {feastRules} from './feast.js'
import {joinStretches} from './join.js'
import {monthRules} from './month.js'
import {relate} from './relation.js'
import {relativeRules} from './relative.js'
import {seasonRules} from './season.js'
import {countWord, ordinalWord, season, weekday} from './vocabulary.js'
import {yearRules} from './year.js'
import {yearRangeRules} from './year-range.js'

const month = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
/** Of a part or a fraction of a period. */
const part =
  '[Ee]arl[yi]|[Ll]a[ts]|[Mm]id|[Bb]eg|[Ss]tart|[Ee]nd|[Cc]lose|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[1-4](?:st|nd|rd|th)'
const day = String.raw`\d{1,2}\D`
/** Of "that", "the following" and the like. */
const step = '[Tt]h[aei]|[Nn]ext'
const anything = /(?:)/

/** Where two families read the same characters, the one listed first has it. */
export const families: readonly TimeFamily[] = [
  {
    look: new RegExp(`${month}|[12]\\d{3}-\\d\\d-|day|\\d(?:st|nd|rd|th)`),
    begins: new RegExp(`${day}|\\d{4}-|${month}|${weekday}|${ordinalWord}|${step}`),
    rules: dayRules
  },
  {look: new RegExp(month), begins: new RegExp(`${month}|${step}|${part}`), rules: monthRules},
  {
    look: /pring|ummer|utumn|[Ff]all|inter|[12]\d{3}/,
    begins: new RegExp(`${season}|Q|${part}|${step}`),
    rules: seasonRules
  },
  {look: /[12]\d{3}|['’]\d\d/, begins: /[12]\d{3}(?!\d)|['’]\d\d/, rules: yearRules},
  {look: /[12]\d{3}/, begins: /[12]\d{3}(?:\s?[–—/-]|\s{1,3}(?:to|and|un|til|th))/, rules: yearRangeRules},
  {look: new RegExp(month), begins: new RegExp(`${day}|${month}`), rules: dayRangeRules},
  {look: /\d0['’]?s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/, begins: anything, rules: decadeRules},
  {look: /Christmas|New Year|May Day|Boxing/, begins: /Christmas|New|May|Boxing/, rules: feastRules},
  {look: /entur/, begins: anything, rules: centuryRules},
  {look: /[BC]\.?[CE]|A\.?D/, begins: anything, rules: eraRules},
  {
    look: /day|week|month|year|decade|centur|morning|afternoon|evening|\bnight|dawn|\d\s?[ap]\.?m|\d\s?[AP]M|\d:\d|hours|hrs|clock/,
    begins: new RegExp(
      `\\d[\\d.,]{0,7}[\\s-]\\s{0,2}[cdflmswy]|\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[aphoAP]|)|(?!${month})\\D`
    ),
    rules: relativeRules
  }
]

/** A family of times always has a look: most sentences have no time in them. */
type TimeFamily = Family<Time> & {look: RegExp}

export const rules: readonly Rule<Time>[] = families.flatMap((family) => family.rules)

const period = 'day|week|month|year|decade|century'
const partOfYearOrDay = 'morning|afternoon|evening|night|dawn|spring|summer|autumn|fall|winter'

/** Where a temporal expression may begin. */
const beginning = new RegExp(
  String.raw`['’]\d|\b(?:\d|${month}|${weekday}|${season}|Q\d|(?:final|opening|bloodiest|deadliest)\s|AD|CE|Christmas|New\sYear|Boxing|A\.D|C\.E|${part}|[Nn]ext|[Rr]est\sof|[Cc]ourse\sof|` +
    String.raw`[Tt]h(?:at|is)\s{1,3}(?=[A-Z]|same|very|following|next|${period}|${partOfYearOrDay})|` +
    String.raw`[Tt]he\s{1,3}(?=very|same|following|next|ensuing|subsequent|previous|preceding|prior|rest|remainder|course|latter|early|${period})|` +
    String.raw`[Aa]n?\s{1,3}(?=whole|full|few|${period})|(?:day|week|month|year|decade)(?:s?\s|['’]s)|centur|` +
    `(?:twen|thir|for|fif|six|seven|eigh|nine)ties|${ordinalWord}|${countWord})`
)

const findAll = scan(families, beginning)

/** Every temporal expression of a passage, in text order, without overlaps: the longest, then the rule listed first. */
export function findTimes(passage: Passage): Mention<Time>[] {
  return joinStretches(keepLongest(findAll(passage)), passage).map((mention) => relate(mention, passage))
}
