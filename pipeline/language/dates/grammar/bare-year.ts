import type {Groups} from '../../../rule.js'
import {pattern} from '../../pattern.js'
import type {Time} from '../time.js'
import {ahead, behind, isGrowth, isName, mayBeCounted} from './quantity.js'
import {attributive, explicit} from './reading.js'
import {group, spaced, yearNumber} from './vocabulary.js'

/** Four digits and what stands around them. All rules for bare years share it: one match serves them all. */
export const bareYear = pattern`${group('year', yearNumber)}${behind}${ahead}`

/** What leads up to and includes a year, in `behind`, read from its end; the text begins where `^` is. */
export const behindIs = (source: string): RegExp => new RegExp(spaced(`$(?<=(?:${source})\\d{4})`))
export const aheadIs = (source: string): RegExp => new RegExp(spaced(`^(?:${source})`))

export const stands = ({behind = '', ahead = ''}: Groups, before: RegExp, after?: RegExp): boolean =>
  (after === undefined || after.test(ahead)) && before.test(behind)

/** `1948–49`: the rules for ranges read these or nobody does. */
export const isRange = ({ahead = ''}: Groups): boolean => range.test(ahead)
const range = /^\s?[-–—/]\s?\d/

export const isRound = ({year}: Groups, to: number): boolean => Number(year) % to === 0

/** `1948 Arab–Israeli War`: a name that begins with a year. */
export function readYear({year, ahead}: Groups): Time {
  const time = explicit(`${year}`)
  return isName(ahead) ? attributive(time) : time
}

export function readUncounted(groups: Groups): Time | undefined {
  return mayBeCounted(groups.ahead) || isGrowth(groups.behind) ? undefined : readYear(groups)
}
