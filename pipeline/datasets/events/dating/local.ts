import type {Mention} from '../../../document.js'
import type {Clause} from '../../../language/clauses/index.js'
import type {Time} from '../../../language/dates/index.js'
import {relatives} from '../../../language/verbs/vocabulary.js'
import {firstIndex, within} from '../../../passage.js'
import {isDated} from '../row.js'
import {isMainClause, reaching, type Scope} from './scope.js'
import {moreExact, openingTime, ownTime, timeBeforeWhen, timeOfSubject} from './sighting.js'

/** The time that is said of a clause and no other: what opens it, stands in its predicate or tells of its subject. */
export function localTime(scope: Scope, clause: Clause): Mention<Time> | undefined {
  const {words, seen} = scope
  // The measure in `six days after he had left` is the main clause's.
  const others = isMainClause(clause)
    ? seen
    : seen.filter(({first, last}) => first > clause.joint || last < clause.joint)
  const opening = reaching(words, openingTime(words, clause, others), clause)
  return (
    moreExact(opening ?? timeBeforeWhen(words, clause, seen), ownTime(words, clause, seen)) ??
    timeOfSubject(words, clause, seen)
  )
}

/** Nouns of these classes name what was made, not when. */
const standing = new Set([
  'agreement',
  'statement',
  'relations',
  'cooperation',
  'support',
  'dispute',
  'construction',
  'establishment',
  'aid'
])

/** `A decree of June 1975 closed the border`: what they say is done when they are given. */
const rulings = new Set(['decree', 'edict', 'law', 'act', 'ruling', 'ordinance', 'firman', 'proclamation'])

/** `The drought of 1982–83 drove out many more`, `The murder of the king on 5 May triggered a war`: when that was. */
export function timeOfSubjectNoun(
  {words, times, lexicons: {nouns}}: Scope,
  {subject}: Clause
): Mention<Time> | undefined {
  const time = subject === null ? undefined : within(times, subject).find((one) => isDated(one))
  if (subject === null || time === undefined || time.reading.event !== undefined) return undefined
  const from = firstIndex(words, ({start}) => start >= subject.start)
  const to = firstIndex(words, ({start}) => start >= time.start)
  const noun = words
    .slice(from, to)
    .findIndex(({lower}, at) => rulings.has(lower) || nouns.at(words, from + at) !== undefined)
  const entry = noun < 0 ? undefined : nouns.at(words, from + noun)?.entry
  const isRuling = rulings.has(words[from + noun]?.lower ?? '')
  if (noun < 0 || (!isRuling && (entry === undefined || standing.has(entry.class)))) return undefined
  const isPlain = words
    .slice(from + noun + 1, to)
    .every(({lower, mark}) => mark === 'none' && !/ed$/.test(lower) && !relatives.has(lower))
  return isPlain && /^(?:of|in|on|during)$/.test(words[to - 1]?.lower ?? '') ? time : undefined
}
