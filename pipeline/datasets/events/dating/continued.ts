import type {Clause} from '../../../language/clauses/index.js'
import type {Word} from '../../../language/verbs/index.js'
import type {DatedTime} from '../row.js'
import {isEvent, isUnknownVerb} from './asserted.js'
import type {Reading} from './sentence.js'
import {type Told, toldBy} from './told.js'

/** A sentence with such a word tells of another time, and so may what follows it. */
export const leadsElsewhere = ({words}: Pick<Reading, 'words'>): boolean => words.some(({lower}) => leaves.has(lower))

/** The happenings of a sentence without a time of its own that goes on from a dated one. */
export function continuedClauses({words, clauses}: Reading, time: DatedTime): Told[] {
  const first = clauses.find(({kind}) => kind === 'main')
  if (first === undefined || !isContinued(words, first)) return []
  return clauses
    .filter((clause) => reaches(words, clause))
    .filter((clause) => isContinued(words, clause))
    .map((clause) => toldBy(clause, time, 'continued'))
}

/** Also `…, while Peru recalled its envoy`. */
function reaches(words: readonly Word[], {kind, joint}: Clause): boolean {
  const isContrast = kind === 'subordinate' && words[joint]?.lower === 'while' && words[joint]?.mark === 'comma'
  return isContrast || kind === 'main' || kind === 'shared' || kind === 'participle'
}

/** Simple past of a known verb: the past perfect goes back, the perfect comes up to now. */
const isContinued = (words: readonly Word[], clause: Clause): boolean =>
  isEvent(words, clause) && !isUnknownVerb(words, clause) && !clause.verb.isPerfect && !clause.verb.isNegative

/** Words that say the story goes elsewhere in time, or tells of habits. */
const leaves = new Set([
  'later',
  'subsequently',
  'since',
  'initially',
  'today',
  'now',
  'currently',
  'traditionally',
  'historically',
  'often',
  'usually',
  'regularly',
  'frequently',
  'throughout',
  'recently',
  'eventually',
  'finally',
  'previously',
  'formerly',
  'earlier',
  'ago',
  'before',
  'afterwards',
  'afterward',
  'years',
  'decades',
  'centuries',
  'generations',
  'always',
  'annually',
  'sometimes',
  'occasionally',
  'gradually',
  'increasingly',
  'soon',
  'until',
  'originally',
  'once',
  'over',
  'winter',
  'summer',
  'spring',
  'autumn'
])
