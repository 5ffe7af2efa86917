import type {Mention, Passage} from '../../../document.js'
import {keepLongest} from '../../../rule.js'
import {type Family, scan} from '../../scan.js'
import type {Time} from '../time.js'
import {ancientRules} from './ancient.js'
import {beginning, type TimeRule} from './beginning.js'
import {centuryRules} from './century.js'
import {dayRules} from './day.js'
import {dayRangeRules} from './day-range.js'
import {decadeRules} from './decade.js'
import {durationRules} from './duration.js'
import {eraRules} from './era.js'
import {feastRules} from './feast.js'
import {joinStretches, keepLists} from './join.js'
import {monthRules} from './month.js'
import {relate} from './relation.js'
import {relativeRules} from './relative.js'
import {seasonRules} from './season.js'
import {turnRules} from './turn.js'
import {yearRules} from './year.js'
import {yearOfLineRules} from './year-of-line.js'
import {yearOfNameRules} from './year-of-name.js'
import {yearRangeRules} from './year-range.js'

/** Where two rules read the same characters, the one listed first has it. */
export const rules: readonly TimeRule[] = [
  ...dayRules,
  ...monthRules,
  ...seasonRules,
  ...yearRules,
  ...yearOfLineRules,
  ...yearOfNameRules,
  ...yearRangeRules,
  ...dayRangeRules,
  ...decadeRules,
  ...feastRules,
  ...centuryRules,
  ...eraRules,
  ...ancientRules,
  ...turnRules,
  ...relativeRules,
  ...durationRules
]

/** Rules that begin alike are tried together. */
export const families: readonly Family<Time>[] = [...new Set(rules.map(({begins}) => begins))].map((begins) => ({
  begins: begins.pattern,
  initials: begins.initials,
  rules: rules.filter((rule) => rule.begins === begins)
}))

const findAll = scan(families, beginning)

/** Every temporal expression of each passage, in text order, without overlaps: the longest, then the rule listed first. */
export function findTimesIn(passages: readonly Passage[]): Mention<Time>[][] {
  return findAll(passages).map((found, at) => {
    if (found.length === 0) return found
    const passage = passages[at] as Passage
    return joinStretches(keepLists(keepLongest(found), passage), passage).map((mention) => relate(mention, passage))
  })
}

export const findTimes = (passage: Passage): Mention<Time>[] => findTimesIn([passage])[0] ?? []
