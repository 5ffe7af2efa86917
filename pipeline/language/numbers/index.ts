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

const findAll = scan(families, new RegExp(`(?<![\\dA-Za-z])(?:\\d|${symbol}|${beginnings})`))

/**
 * Every number of each passage, in text order, without overlaps: counts, percentages and amounts of money, with scale
 * word and unit inside the span. Bare years are among them; whoever reads counts drops what a time mention covers.
 */
export function findQuantitiesIn(passages: readonly Passage[]): Mention<Quantity>[][] {
  return findAll(passages).map((found, at) => joinRanges(passages[at] as Passage, keepLongest(found)))
}

export const findQuantities = (passage: Passage): Mention<Quantity>[] => findQuantitiesIn([passage])[0] ?? []

/** The numerals of a passage by themselves, overlaps and all. */
export const findNumerals = (passage: Passage): Mention<Numeral>[] => findAll([passage])[0] ?? []
