import type {Verb, Word} from '../verbs/index.js'
import {coordinators, isAdverb, prepositions, relatives, subordinators} from '../verbs/vocabulary.js'
import {findSubject} from './opening.js'

/**
 * How a verb hangs together with what stands before it. `main`: a main clause with its own subject; `shared`: a
 * coordinated verb with the subject of the one before; the others are inside another clause.
 */
export type ClauseKind = 'main' | 'shared' | 'relative' | 'subordinate' | 'complement'

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
  const joint = lastIndex(words, after, verb.from, (word) => coordinators.has(word.lower) || word.mark === 'stop')
  const inner = innerClause(words, after, verb.from)
  if (inner !== undefined && inner.boundary > (joint ?? -1) && !isOpening(words, joint, inner, verb))
    return nest(words, inner, joint, verb, state)
  if (joint !== undefined) return coordinate(words, verb, after, joint, state)
  return resume(words, verb, after, state)
}

function linkFirst(words: readonly Word[], verb: Verb): [Link, State] {
  const {subject, subordinate} = findSubject(words, 0, verb.from)
  if (subordinate !== null) {
    return done(
      {kind: 'subordinate', boundary: subordinate, from: subordinate, subject: subordinate + 1},
      {isComplete: false, pending: null}
    )
  }
  const inner = innerClause(words, subject, verb.from)
  if (inner !== undefined && inner.boundary > subject)
    return done(inner, {isComplete: false, pending: {from: 0, subject}})
  return done({kind: 'main', boundary: 0, from: 0, subject}, {isComplete: true, pending: null})
}

/** A relative clause, `that …` or a subordinate clause opened by a word in between. */
function innerClause(words: readonly Word[], from: number, to: number): Link | undefined {
  const at = lastIndex(
    words,
    from,
    to,
    (word) => relatives.has(word.lower) || word.lower === 'that' || subordinators.has(word.lower)
  )
  const word = at === undefined ? undefined : words[at]
  if (at === undefined || word === undefined) return undefined
  const isSubordinate = subordinators.has(word.lower) && word.lower !== 'where'
  const kind =
    relatives.has(word.lower) || word.lower === 'where' ? 'relative' : isSubordinate ? 'subordinate' : 'complement'
  const hasPreposition = kind === 'relative' && at > from && prepositions.has(words[at - 1]?.lower ?? '')
  const boundary = hasPreposition ? at - 1 : at
  return {kind, boundary, from: boundary, subject: Math.min(at + 1, to)}
}

/** `…, but after talks with Iran, Syria signed`: the word behind the conjunction opens an adverbial, no clause. */
function isOpening(words: readonly Word[], joint: number | undefined, inner: Link, verb: Verb): boolean {
  if (joint === undefined || inner.kind !== 'subordinate') return false
  const isNext = words.slice(joint + 1, inner.boundary).every((word) => word.unit >= 0 || isAdverb(word))
  return isNext && lastIndex(words, inner.boundary + 1, verb.from + 1, (word) => word.mark !== 'none') !== undefined
}

function nest(words: readonly Word[], inner: Link, joint: number | undefined, verb: Verb, state: State): [Link, State] {
  // `…, and the coup, which failed, …`: a new main clause that waits for its verb.
  if (joint !== undefined && inner.kind === 'relative' && isMain(state.last)) {
    const {subject} = findSubject(words, joint + 1, verb.from)
    return done(inner, {isComplete: false, pending: {from: joint + 1, subject}})
  }
  return done(inner, state)
}

function coordinate(words: readonly Word[], verb: Verb, after: number, last: number, state: State): [Link, State] {
  const joint = firstOfNames(words, after, last)
  const start = coordinators.has((words[joint] as Word).lower) ? joint + 1 : joint
  const {subject, subordinate} = findSubject(words, start, verb.from)
  if (subordinate !== null)
    return done({kind: 'subordinate', boundary: joint, from: start, subject: subordinate + 1}, state)
  const isStrong = (words[joint] as Word).mark !== 'none'
  const inMain = isMain(state.last) || (state.isComplete && isStrong) || (words[joint] as Word).mark === 'stop'
  if (!inMain) return done({kind: (state.last as Link).kind, boundary: joint, from: start, subject}, state)
  const kind = subject === verb.from ? 'shared' : 'main'
  return done({kind, boundary: joint, from: start, subject}, {isComplete: true, pending: null})
}

/** `Iran left and [Syria and Jordan] signed`: the conjunction that joins two names is none between clauses. */
function firstOfNames(words: readonly Word[], after: number, last: number): number {
  if ((words[last] as Word).mark !== 'none') return last
  const first = lastIndex(words, after, last, (word) => coordinators.has(word.lower))
  if (first === undefined || last - first > 4) return last
  return words.slice(first + 1, last).every(({text, lower}) => text !== lower) ? first : last
}

/** No word joins the verb to the one before: a comma at most. */
function resume(words: readonly Word[], verb: Verb, after: number, state: State): [Link, State] {
  const comma = lastIndex(words, after, verb.from + 1, (word) => word.mark !== 'none')
  if (!state.isComplete && state.pending !== null) {
    const boundary = comma ?? verb.from
    return done({kind: 'main', boundary, ...state.pending}, {isComplete: true, pending: null})
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
  if (comma === verb.from && isMain(state.last))
    return done({kind: 'shared', boundary: comma, from: comma, subject: verb.from}, state)
  return done({kind: 'complement', boundary: comma, from: comma, subject: comma}, state)
}

/** The comma that opens the apposition which the comma at `to` closes. */
const previousMark = (words: readonly Word[], from: number, to: number): number =>
  lastIndex(words, from, to, (word) => word.mark !== 'none') ?? to

function lastIndex(
  words: readonly Word[],
  from: number,
  to: number,
  test: (word: Word) => boolean
): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at]
    if (word !== undefined && word.unit < 0 && test(word)) return at
  }
  return undefined
}

const done = (link: Link, state: Omit<State, 'last'>): [Link, State] => [
  link,
  {isComplete: state.isComplete, pending: state.pending, last: link}
]
