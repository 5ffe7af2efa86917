import type {Mention, Passage} from '../../document.js'
import {applyRules} from '../../rule.js'
import type {Quantity} from './numeral.js'
import {joinRanges} from './range.js'
import {rules} from './rules.js'

export type {Quantity} from './numeral.js'

/**
 * Every number of a passage, in text order, without overlaps: counts, percentages and amounts of money, with scale word
 * and unit inside the span. Bare years are among them; whoever reads counts drops what a time mention covers.
 */
export function findQuantities(passage: Passage): Mention<Quantity>[] {
  return joinRanges(passage, applyRules(rules, passage))
}
