import type {Mention, Passage} from '../../document.js'
import {keepLongest, type Rule} from '../../rule.js'
import {centuryRules} from './century.js'
import {dayRules} from './day.js'
import {dayRangeRules} from './day-range.js'
import {decadeRules} from './decade.js'
import {eraRules} from './era.js'
import {joinStretches} from './join.js'
import {monthRules} from './month.js'
import {relate} from './relation.js'
import {relativeRules} from './relative.js'
import {type Family, scan} from './scan.js'
import {seasonRules} from './season.js'
import type {Time} from './time.js'
import {yearRules} from './year.js'
import {yearRangeRules} from './year-range.js'

export type {Basis, Precision, Relation, Time} from './time.js'

const month = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'

/** Where two families read the same characters, the one listed first has it. */
export const families: readonly Family<Time>[] = [
  {look: new RegExp(`${month}|[12]\\d{3}-\\d\\d-|day`), begins: 'either', rules: dayRules},
  {look: new RegExp(month), begins: 'letter', rules: monthRules},
  {look: /pring|ummer|utumn|[Ff]all|inter|[12]\d{3}/, begins: 'letter', rules: seasonRules},
  {look: /[12]\d{3}/, begins: 'digit', rules: yearRules},
  {look: /[12]\d{3}/, begins: 'digit', rules: yearRangeRules},
  {look: new RegExp(month), begins: 'either', rules: dayRangeRules},
  {look: /\d0['’]?s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/, begins: 'either', rules: decadeRules},
  {look: /entur/, begins: 'either', rules: centuryRules},
  {look: /[BC]\.?[CE]|A\.?D/, begins: 'either', rules: eraRules},
  {
    look: /day|week|month|year|decade|centur|morning|afternoon|evening|\bnight|spring|summer|autumn|winter/,
    begins: 'either',
    rules: relativeRules
  }
]

export const rules: readonly Rule<Time>[] = families.flatMap((family) => family.rules)

const findAll = scan(families)

/** Every temporal expression of a passage, in text order, without overlaps: the longest, then the rule listed first. */
export function findTimes(passage: Passage): Mention<Time>[] {
  return joinStretches(keepLongest(findAll(passage)), passage).map((mention) => relate(mention, passage))
}
