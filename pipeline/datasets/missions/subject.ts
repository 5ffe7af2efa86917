import type {Span} from '../../document.js'
import {type Clause, findClauses} from '../../language/clauses/index.js'
import {relatives} from '../../language/verbs/vocabulary.js'
import {isPlainAdverb, isWord, type Reader, stateOf, wordAt} from './reader.js'
import {isSame, type State} from './statement.js'
import type {Token} from './token.js'

/** Of whom a verb is told. */
export interface Subject {
  states: State[]
  /** `both countries`, `neither`: the article's two. */
  isPair: boolean
  isNegative: boolean
  /** `they`: those two only if the rest of the sentence says so. */
  isPronoun: boolean
  /** First token. */
  from: number
}

const nobody = (from: number): Subject => ({states: [], isPair: false, isNegative: false, isPronoun: false, from})
const grounds = new Set(
  'countries country nations nation states state sides side parties party governments government'.split(' ')
)
const numbers = new Set(['both', 'two', 'neither', 'each', 'either', 'respective'])
const bodies = new Set(
  'government governments authorities administration regime state republic kingdom ministry cabinet side embassy president king parliament'.split(
    ' '
  )
)
/** A name behind one of these is no subject: `relations with Chile`. */
const notSubjects = new Set('with to in from for against by at on between into near than towards toward'.split(' '))
/** Between a subject and its verb no more stands than this. */
const longestGap = 12

/** The subject that ends before the token `end`; undefined where what stands there cannot be told. */
export function readSubject(reader: Reader, end: number): Subject | undefined {
  const at = skipBack(reader, end - 1)
  const token = reader.tokens[at]
  if (token === undefined) return undefined
  return (
    pairAt(reader, at) ??
    pronounAt(reader, at) ??
    namesAt(reader, at) ??
    bodyAt(reader, at) ??
    sharedSubject(reader, end)
  )
}

/** Back over adverbs and times: `Chile, in 1990, [opened]`. */
function skipBack({tokens}: Reader, from: number): number {
  let at = from
  while (at > Math.max(0, from - longestGap)) {
    const token = tokens[at] as Token
    const isTimed =
      token.time !== null ||
      (tokens[at + 1]?.time != null && /^(?:in|on|since|by|during|after|until)$/.test(token.lower))
    if (!isTimed && !isPlainAdverb(token) && token.lower !== 'each') break
    at--
  }
  return at
}

function pairAt(reader: Reader, at: number): Subject | undefined {
  const word = wordAt(reader, at)
  const isCounted = grounds.has(word) || word === 'of'
  let from = at
  if (isCounted) while (from > at - 4 && /^(?:the|of|other|these|those)$/.test(wordAt(reader, from - 1))) from--
  const number = isCounted ? wordAt(reader, from - 1) : word
  if (!numbers.has(number)) return undefined
  if (!isCounted && number !== 'both' && number !== 'neither' && number !== 'each') return undefined
  const start = isCounted ? from - 1 : at
  return {
    ...nobody(wordAt(reader, start - 1) === 'the' ? start - 1 : start),
    isPair: true,
    isNegative: number === 'neither'
  }
}

function pronounAt(reader: Reader, at: number): Subject | undefined {
  const word = wordAt(reader, at)
  if (word === 'it') return nobody(at)
  if (word === 'they') return {...nobody(at), isPronoun: true}
  if (word === 'there') return nobody(at)
  if (!relatives.has(word) && word !== 'that') return undefined
  return namesAt(reader, at - 1)
}

/** `Chile`, `Chile and Peru`, `both Chile, Peru and Bolivia`, `neither Chile nor Peru`. */
function namesAt(reader: Reader, at: number): Subject | undefined {
  const last = nounState(reader.tokens[at])
  if (last === null) return undefined
  const states = [last]
  let from = at
  for (let other = joinedTo(reader, from, states); other !== undefined; other = joinedTo(reader, from, states)) {
    states.unshift(other.state)
    from = other.at
  }
  if (wordAt(reader, from - 1) === 'the') from--
  const opener = wordAt(reader, from - 1)
  if (notSubjects.has(opener)) return undefined
  const isInverted = /^(?:does|do|did|has|had)$/.test(opener) && /^(?:nor|neither)$/.test(wordAt(reader, from - 2))
  const isOpened = /^(?:both|neither|nor)$/.test(opener)
  return {
    ...nobody(isInverted ? from - 2 : isOpened ? from - 1 : from),
    states,
    isNegative: isInverted || opener === 'neither' || opener === 'nor'
  }
}

const joining = new Set(['and', 'or', 'nor'])
const mostStates = 20

/** The state that a conjunction, or a comma of a list, joins to those from `from` on. */
function joinedTo(reader: Reader, from: number, states: readonly State[]): {state: State; at: number} | undefined {
  const isJoined = isWord(reader, from - 1, joining)
  const isListed = states.length > 1 && reader.tokens[from]?.mark === 'comma'
  const at = isJoined ? from - 2 : from - 1
  const state = isJoined || isListed ? nounState(reader.tokens[at]) : null
  return state === null || states.length >= mostStates ? undefined : {state, at}
}

/** A state as the doer: by its name or its capital's. */
function nounState(token: Token | undefined): State | null {
  if (token?.name == null || token.isPossessive || token.name.form === 'demonym' || token.name.form === 'people')
    return null
  return stateOf(token.name)
}

/** `the Chilean government`, `Chile's government` */
function bodyAt(reader: Reader, at: number): Subject | undefined {
  if (!isWord(reader, at, bodies)) return undefined
  const name = reader.tokens[at - 1]?.name
  const state = name == null ? null : stateOf(name)
  return state === null ? undefined : {...nobody(wordAt(reader, at - 2) === 'the' ? at - 2 : at - 1), states: [state]}
}

/** `Norway recognised Chile and maintains an embassy`: behind a conjunction the verb goes on with the subject before. */
function sharedSubject(reader: Reader, end: number): Subject | undefined {
  const found = subjectOfClause(reader, end)
  if (found !== undefined || !isWord(reader, end - 1, joints)) return found
  // `other states, who broke off relations and closed their embassies`
  const before = reader.tokens.slice(Math.max(0, end - longestShared), end)
  const clause = lastMainClause(reader, end)
  const isInside = before.some(({start, lower}) => start > (clause?.trigger.start ?? 0) && opensInner.test(lower))
  return isInside ? undefined : (presentSubject(reader, end - 1) ?? subjectBefore(reader, end))
}

/** `Chile maintains relations with Norway and has an embassy in Oslo`: the grammar of events knows no present. */
function presentSubject(reader: Reader, end: number): Subject | undefined {
  for (let at = end - 1; at >= Math.max(1, end - longestGap * 2); at--) {
    const word = wordAt(reader, at)
    if (!/^(?:has|have|is|are|maintains?|keeps?|operates?|enjoys?|recogni[sz]es?)$/.test(word)) continue
    const found = pairAt(reader, at - 1) ?? namesAt(reader, at - 1) ?? bodyAt(reader, at - 1)
    if (found !== undefined) return found
  }
  return undefined
}

const joints = new Set(['and', 'but', 'or', 'then', 'yet'])
const longestShared = 60
const opensInner = /^(?:who|which|that|whose|whom|where|when|while|because|although|though|if|whether)$/

/** The subject that the clause of the verb has by the grammar of events: shared by two verbs, or far before its verb. */
function subjectOfClause(reader: Reader, end: number): Subject | undefined {
  const {tokens} = reader
  const [from, to] = [tokens[end]?.start ?? 0, tokens[Math.min(tokens.length - 1, end + longestGap)]?.end ?? 0]
  const clause = clausesOf(reader).find(({trigger}) => from <= trigger.start && trigger.start < to)
  return clause?.subject == null ? undefined : subjectIn(reader, clause.subject)
}

/** `Norway broke off relations, closing its embassy`: that of the main clause before. */
export function subjectBefore(reader: Reader, end: number): Subject | undefined {
  const subject = lastMainClause(reader, end)?.subject ?? null
  return subject === null ? undefined : subjectIn(reader, subject)
}

function lastMainClause(reader: Reader, end: number): Clause | undefined {
  const start = reader.tokens[end]?.start ?? 0
  const isBefore = ({kind, trigger}: Clause): boolean => (kind === 'main' || kind === 'shared') && trigger.start < start
  return clausesOf(reader).filter(isBefore).at(-1)
}

/** Found once a sentence, and only where a subject is not beside its verb. */
const found = new WeakMap<Reader, readonly Clause[]>()

function clausesOf(reader: Reader): readonly Clause[] {
  const {tokens, unit, context} = reader
  const times = tokens.flatMap(({time}) => (time === null ? [] : [time]))
  const clauses = found.get(reader) ?? findClauses(unit.passage, context.gazetteers.verbs, times).clauses
  found.set(reader, clauses)
  return clauses
}

function subjectIn(reader: Reader, span: Span): Subject | undefined {
  const {tokens} = reader
  const first = tokens.findIndex(({start}) => start >= span.start)
  const inside = tokens.filter(({start, end: last}) => span.start <= start && last <= span.end)
  const last = first + inside.length - 1
  return pairAt(reader, last) ?? namesAt(reader, last) ?? bodyAt(reader, last) ?? onlyState(inside, first)
}

/** The one state that a subject names: `the foreign minister of Chile`. */
function onlyState(tokens: readonly Token[], from: number): Subject | undefined {
  const states = tokens.flatMap(({name}) => (name === null ? [] : [stateOf(name)])).filter((state) => state !== null)
  const [first] = states
  if (first === undefined || !states.every((state) => isSame(state, first))) return undefined
  return {...nobody(from), states: [first]}
}
