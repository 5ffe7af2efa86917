import type {Mention, Passage} from '../../document.js'
import {keepLongest} from '../../rule.js'
import {type Family, scan} from '../scan.js'
import type {Numeral, Quantity} from './numeral.js'
import {joinRanges} from './range.js'
import {digitRules, moneyRules, wordRules} from './rules.js'
import {symbol} from './unit.js'
import {beginnings} from './words.js'

export type {Quantity} from './numeral.js'

const families: readonly Family<Numeral>[] = [
  {begins: /\d/, rules: digitRules},
  {begins: /[^\da-z]/, rules: moneyRules},
  {begins: /[A-Za-z]/, rules: wordRules}
]

export const findNumerals = scan(families, new RegExp(`(?<![\\dA-Za-z])(?:\\d|${symbol}|${beginnings})`))

/**
 * Every number of a passage, in text order, without overlaps: counts, percentages and amounts of money, with scale word
 * and unit inside the span. Bare years are among them; whoever reads counts drops what a time mention covers.
 */
export function findQuantities(passage: Passage): Mention<Quantity>[] {
  return joinRanges(passage, keepLongest(findNumerals(passage)))
}
