import type {Clause} from '../../../language/clauses/index.js'
import {originOf} from '../../../language/dates/index.js'
import type {Word} from '../../../language/verbs/index.js'
import {coordinators, personal, prepositions, relatives} from '../../../language/verbs/vocabulary.js'
import {within} from '../../../passage.js'
import {isDated} from '../row.js'
import {localTime} from './local.js'
import {openingFor, type Scope} from './scope.js'
import type {Reading} from './sentence.js'
import {moreExact, ownTime} from './sighting.js'
import {type Told, toldBy} from './told.js'

/** A participle's own time, else the one that opens the sentence, else that of the clause that it hangs on. */
export function datedParticiple(scope: Scope, clause: Clause, host: Told | undefined): Told | undefined {
  const own = ownTime(scope.words, clause, scope.seen)
  if (own !== undefined) return isDated(own) ? toldBy(clause, own, 'own') : undefined
  const opening = openingFor(scope, clause)
  const shared = opening !== undefined && host !== undefined ? moreExact(opening, host.time) : opening
  if (shared !== undefined && isDated(shared)) return toldBy(clause, shared, 'shared')
  return host === undefined || host.start > clause.start ? undefined : toldBy(clause, host.time, 'followed')
}

/** A clause without a time of its own that has one by another clause, `host`, which was told before. */
export function datedByHost(scope: Scope, clause: Clause, host: Told | undefined): Told | undefined {
  if (host === undefined) return undefined
  const apart = datedApart(scope, clause, host)
  return apart ?? (localTime(scope, clause) === undefined ? datedWith(scope, clause, host) : undefined)
}

/** `on 5 May, three days after he had left`: as long before or after the main clause's time as is said. */
function datedApart({words, seen}: Scope, clause: Clause, host: Told): Told | undefined {
  const {kind, joint} = clause
  const measure = seen.find(({first, last}) => first <= joint && joint <= last)
  const reference = measure?.time.reading.apart ?? measure?.time.reading.lacks
  if (kind !== 'subordinate' || measure === undefined || reference?.from !== 'next') return undefined
  const edtf = originOf(host.time.reading.edtf, reference)
  if (edtf === undefined || words[joint]?.unit === -1) return undefined
  const reading = {...measure.time.reading, edtf, relation: 'on' as const}
  return toldBy(clause, {...measure.time, reading}, 'own')
}

/**
 * What a coordinated clause before it has (`when he was seized and deported`), what the clause around has (`launched an
 * operation, during which he was arrested`), or for what goes on (`In 1441 they came to Rome, where the pope received
 * them`) what opens the sentence.
 */
function datedWith(scope: Scope, clause: Clause, host: Told): Told | undefined {
  const {words} = scope
  if (clause.verb.isPerfect || clause.kind === 'complement' || lasts(scope, clause)) return undefined
  const {lower} = words[clause.joint] as Word
  const isSameKind = host.clause.kind === clause.kind || clause.kind === 'shared'
  if (coordinators.has(lower) && isSameKind) return toldBy(clause, host.time, 'followed')
  if (host.clause.verb.to > clause.joint) return undefined
  const isRelativeNext = relatives.has(words[clause.joint + 1]?.lower ?? '')
  if (prepositions.has(lower) && isRelativeNext) return toldBy(clause, host.time, 'followed')
  return (
    datedByOpening(scope, clause, host) ??
    (isBeside(words, clause) && isAt(host) ? toldBy(clause, host.time, 'followed') : undefined)
  )
}

/** For what goes on what opens the sentence, or a more exact time that the clause before has. */
function datedByOpening(scope: Scope, clause: Clause, host: Told): Told | undefined {
  const shared = goesOn(scope.words, clause) ? openingFor(scope, clause) : undefined
  const time = shared === undefined ? undefined : moreExact(shared, host.time)
  return time !== undefined && isDated(time) ? toldBy(clause, time, 'shared') : undefined
}

/** `Chile closed its embassy in 1990, while Peru recalled its envoy`; what follows a semicolon with a pronoun; `, where …`. */
const isBeside = (words: readonly Word[], clause: Clause): boolean =>
  words[clause.joint]?.lower.startsWith('whil') === true ||
  isPlaceNext(words, clause) ||
  opensWithPronoun(words, clause)

/** `sent an envoy in March 1918; he presented …` */
function opensWithPronoun(words: readonly Word[], {kind, joint, subject}: Clause): boolean {
  if (kind !== 'main' || subject === null || words[joint]?.isSemicolon !== true) return false
  return words.some(({start, end, lower}) => start === subject.start && end === subject.end && personal.has(lower))
}

/** `met him in Oslo on 5 May, where they agreed …` */
const isPlaceNext = (words: readonly Word[], {joint}: Clause): boolean =>
  words[joint]?.lower === 'where' && words[joint]?.mark === 'comma'

const isAt = ({time: {reading}}: Told): boolean => reading.relation === 'on' || reading.relation === 'in'

/** `, who …`, `, where …`, `, while …`, `, some of whom …` */
function goesOn(words: readonly Word[], {joint}: Clause): boolean {
  const {lower, mark} = words[joint] as Word
  const isRelative = relatives.has(lower) || relatives.has(words[joint + 1]?.lower ?? '')
  return mark === 'comma' && (isRelative || lower === 'where' || lower === 'while')
}

/** `was surveyed over the next few years`: it goes on from there. */
const lasts = ({times, passage: {text, start: from}}: Reading, {predicate, nested}: Clause): boolean =>
  within(times, {start: predicate.start, end: nested.start}).some(
    ({rule, start}) =>
      rule === 'date/duration' && goingOn.test(text.slice(Math.max(0, start - from - 24), start - from))
  )

const goingOn = /(?:over|next|following)\s(?:the\s)?(?:next\s|following\s|coming\s)?$/
