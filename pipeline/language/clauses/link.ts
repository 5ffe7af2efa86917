import type {Verb, Word} from '../verbs/index.js'
import {coordinators, isAdverb, prepositions, relatives, subordinators} from '../verbs/vocabulary.js'
import {firstOfNames, isJoint, isSplice, lastIndex} from './joint.js'
import {findSubject} from './opening.js'

/**
 * How a verb hangs together with what stands before it. `main`: a main clause with its own subject; `shared`: a
 * coordinated verb with the subject of the one before; the others are inside another clause. `participle`: a verb in
 * -ing that hangs on a clause.
 */
export type ClauseKind = 'main' | 'shared' | 'relative' | 'subordinate' | 'complement' | 'participle'

export interface Link {
  kind: ClauseKind
  /** Where what belongs to the clause before ends: a conjunction, a relative pronoun, a comma. */
  boundary: number
  /** First word of the clause with its adverbials. */
  from: number
  /** First word of the subject; the verb's own where it is shared or not told. */
  subject: number
}

/** What the verbs so far leave open. */
export interface State {
  last: Link | undefined
  /** A main verb was found, and no new main clause has begun since. */
  isComplete: boolean
  /** Where the main clause began that a relative clause interrupts. */
  pending: {from: number; subject: number} | null
}

export const initial: State = {last: undefined, isComplete: false, pending: null}

export const isMain = (link: Link | undefined): boolean => link?.kind === 'main' || link?.kind === 'shared'

/** `after`: the first word behind the verb before (0 for the first verb). */
export function linkVerb(words: readonly Word[], verb: Verb, after: number, state: State): [Link, State] {
  if (state.last === undefined) return linkFirst(words, verb)
  const joint = lastIndex(words, after, verb.from, (_, at) => isJoint(words, at, verb.from))
  const inner = withoutPhrase(words, innerClause(words, after, verb.from), joint, verb, state)
  // `which Chile and Peru signed`: a conjunction behind the relative pronoun joins names of its clause.
  const isInside =
    inner !== undefined && (inner.boundary > (joint ?? -1) || (words[joint as number] as Word).mark === 'none')
  if (inner !== undefined && isInside && !isOpening(words, joint, inner, verb))
    return nest(words, inner, joint, verb, state)
  if (joint !== undefined && closesInner(words, verb, after, joint, state)) return resume(words, verb, after, state)
  if (joint !== undefined) return coordinate(words, verb, after, joint, state)
  return resume(words, verb, after, state)
}

/**
 * `after` and the like are prepositions where a verb without a subject of its own follows a conjunction (`sent condolences
 * after the death and flew to Oslo`), or a comma before the main clause has come (`When they left after the war, Chile …`).
 */
function withoutPhrase(
  words: readonly Word[],
  inner: Link | undefined,
  joint: number | undefined,
  verb: Verb,
  {isComplete}: State
): Link | undefined {
  if (inner?.kind !== 'subordinate') return inner
  // `was abducted while visiting a farm and set free`
  const isParticipial = /ing$/.test(words[inner.boundary + 1]?.lower ?? '') && joint !== undefined
  if (isParticipial && joint > inner.boundary && joint + 1 === verb.from) return undefined
  if (!prepositions.has((words[inner.boundary] as Word).lower)) return inner
  if (joint !== undefined && joint > inner.boundary && joint + 1 === verb.from) return undefined
  const comma = lastIndex(words, inner.boundary + 1, verb.from + 1, (word) => word.mark === 'comma')
  return comma !== undefined && !isComplete ? undefined : inner
}

/**
 * The clause inside ends by a comma before the conjunction or right before the verb, which goes on with the main clause:
 * `The talks, which are led by the EU and the UN, opened`; `After it was lost, clashes between A and B broke out`.
 */
function closesInner(words: readonly Word[], verb: Verb, after: number, joint: number, state: State): boolean {
  if (state.isComplete || isMain(state.last) || (words[joint] as Word).mark !== 'none') return false
  if (state.pending !== null) return (words[verb.from] as Word).mark === 'comma'
  return lastIndex(words, after, joint, (word) => word.mark === 'comma') !== undefined
}

function linkFirst(words: readonly Word[], verb: Verb): [Link, State] {
  // `State visit of the king; Chile handed over two ships.`
  const stop = lastIndex(words, 1, verb.from, (word) => word.mark === 'stop') ?? 0
  const {subject, subordinate} = findSubject(words, stop, verb.from)
  if (subordinate !== null) {
    return done(
      {kind: 'subordinate', boundary: subordinate, from: subordinate, subject: subjectBehind(words, subordinate, verb)},
      {isComplete: false, pending: null}
    )
  }
  const inner = withoutPhrase(words, innerClause(words, subject, verb.from), undefined, verb, initial)
  if (inner !== undefined && inner.boundary > subject)
    return done(inner, {isComplete: false, pending: {from: 0, subject}})
  // `After the war of 1990, which hurt Peru, …`: the relative clause stands in what opens the sentence.
  if (inner?.kind === 'relative' && subject > 0) return done(inner, {isComplete: false, pending: null})
  return done({kind: 'main', boundary: 0, from: 0, subject}, {isComplete: true, pending: null})
}

/** The first word behind a conjunction, or behind the measure that it ends (`six days after`). */
function behindJoint(words: readonly Word[], at: number): number {
  const {unit} = words[at] as Word
  let next = at + 1
  while (unit >= 0 && words[next]?.unit === unit) next++
  return next
}

/** A relative clause, `that …` or a subordinate clause opened by a word in between. */
function innerClause(words: readonly Word[], from: number, to: number): Link | undefined {
  const at = lastIndex(
    words,
    from,
    to,
    (word, place) =>
      relatives.has(word.lower) ||
      word.lower === 'that' ||
      (subordinators.has(word.lower) && !isBeforeTime(words, place))
  )
  const word = at === undefined ? undefined : words[at]
  if (at === undefined || word === undefined) return undefined
  const isSubordinate = subordinators.has(word.lower) && word.lower !== 'where'
  const kind =
    relatives.has(word.lower) || word.lower === 'where' ? 'relative' : isSubordinate ? 'subordinate' : 'complement'
  const hasPreposition = kind === 'relative' && at > from && prepositions.has(words[at - 1]?.lower ?? '')
  const boundary = hasPreposition ? at - 1 : at
  const subject =
    isSubordinate || kind === 'complement'
      ? findSubject(words, Math.min(at + 1, to), to)
      : {subject: Math.min(at + 1, to), subordinate: null}
  return {
    kind,
    boundary,
    from: boundary,
    subject: subject.subordinate === null ? subject.subject : Math.min(at + 1, to)
  }
}

/** The subject behind a conjunction, past adverbials: `when, on 30 August, soldiers surrounded Oslo`. */
function subjectBehind(words: readonly Word[], joint: number, {from}: Verb): number {
  const next = behindJoint(words, joint)
  const {subject, subordinate} = findSubject(words, next, from)
  return subordinate === null && subject < from ? subject : next
}

/** `…, but after talks with Iran, Syria signed`: the word behind the conjunction opens an adverbial, no clause. */
function isOpening(words: readonly Word[], joint: number | undefined, inner: Link, verb: Verb): boolean {
  if (joint === undefined || inner.kind !== 'subordinate') return false
  const isNext = words.slice(joint + 1, inner.boundary).every((word) => word.unit >= 0 || isAdverb(word))
  return isNext && lastIndex(words, inner.boundary + 1, verb.from + 1, (word) => word.mark !== 'none') !== undefined
}

function nest(words: readonly Word[], inner: Link, joint: number | undefined, verb: Verb, state: State): [Link, State] {
  // `Chile left, and when Peru attacked, Norway …`: another main clause is to come.
  if (joint !== undefined && inner.kind === 'subordinate' && inner.boundary === joint + 1 && isMain(state.last))
    return done(inner, {isComplete: false, pending: null})
  // `…, and the coup, which failed, …`: a new main clause that waits for its verb.
  if (joint !== undefined && inner.kind === 'relative' && isMain(state.last)) {
    const {subject} = findSubject(words, joint + 1, verb.from)
    return done(inner, {isComplete: false, pending: {from: joint + 1, subject}})
  }
  return done(inner, state)
}

function coordinate(words: readonly Word[], verb: Verb, after: number, last: number, state: State): [Link, State] {
  const joint = firstOfNames(words, after, last)
  const start = coordinators.has((words[joint] as Word).lower) || isSplice(words, joint) ? joint + 1 : joint
  const {subject, subordinate} = findSubject(words, start, verb.from)
  // `…, and when Peru attacked, Chile …`: another main clause is to come.
  if (subordinate !== null)
    return done(
      {kind: 'subordinate', boundary: joint, from: start, subject: subjectBehind(words, subordinate, verb)},
      {isComplete: false, pending: null}
    )
  const isStrong = (words[joint] as Word).mark !== 'none'
  const inMain = isMain(state.last) || (state.isComplete && isStrong) || (words[joint] as Word).mark === 'stop'
  if (!inMain) return done({kind: (state.last as Link).kind, boundary: joint, from: start, subject}, state)
  const kind = subject === verb.from ? 'shared' : 'main'
  return done({kind, boundary: joint, from: start, subject}, {isComplete: true, pending: null})
}

/** No word joins the verb to the one before: a comma at most. */
function resume(words: readonly Word[], verb: Verb, after: number, state: State): [Link, State] {
  const comma = lastIndex(words, after, verb.from + 1, (word) => word.mark !== 'none')
  if (!state.isComplete && state.pending !== null) {
    const boundary = Math.min(comma ?? verb.from, state.pending.from > 0 ? state.pending.from - 1 : verb.from)
    const {lower} = words[state.pending.subject] as Word
    // `Following the war in which Peru lost Arica, Chile left`: the relative clause stood in an adverbial.
    const isAdverbial = comma !== undefined && comma < verb.from && prepositions.has(lower)
    const {subject} = isAdverbial ? findSubject(words, comma, verb.from) : state.pending
    return done({kind: 'main', boundary, from: state.pending.from, subject}, {isComplete: true, pending: null})
  }
  if (comma === undefined) return done({kind: 'complement', boundary: after, from: after, subject: after}, state)
  if (!state.isComplete) {
    const from =
      comma === verb.from
        ? (lastIndex(words, after, previousMark(words, after, comma), (word) => word.mark !== 'none') ?? after)
        : comma
    return done(
      {kind: 'main', boundary: from, from, subject: findSubject(words, from, verb.from).subject},
      {isComplete: true, pending: null}
    )
  }
  // `shut the border after two men were shot, declared …`: the series of the main verbs goes on.
  if (comma === verb.from) return done({kind: 'shared', boundary: comma, from: comma, subject: verb.from}, state)
  return done({kind: 'complement', boundary: comma, from: comma, subject: comma}, state)
}

/** The comma that opens the apposition which the comma at `to` closes. */
const previousMark = (words: readonly Word[], from: number, to: number): number =>
  lastIndex(words, from, to, (word) => word.mark !== 'none') ?? to

/** `fell off after 1985`: a preposition. */
const isBeforeTime = (words: readonly Word[], at: number): boolean =>
  prepositions.has((words[at] as Word).lower) && (words[at] as Word).unit < 0 && (words[at + 1]?.unit ?? -1) >= 0

const done = (link: Link, state: Omit<State, 'last'>): [Link, State] => [
  link,
  {isComplete: state.isComplete, pending: state.pending, last: link}
]
