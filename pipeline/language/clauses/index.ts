import type {Passage, Span} from '../../document.js'
import {findVerbs, type Manner, presentForm, readWords, type Verb, type VerbLexicon, type Word} from '../verbs/index.js'
import {coordinators, negations, relatives} from '../verbs/vocabulary.js'
import type {Clause} from './clause.js'
import {endOfClause} from './extent.js'
import {isGardenPath} from './garden-path.js'
import {initial, isMain, type Link, linkVerb, type State} from './link.js'
import {nounPhraseStart} from './noun-phrase.js'
import {withParticiples} from './participle.js'
import {spanOf} from './span.js'
import {joinTwins} from './twins.js'

export type {Clause} from './clause.js'
export {joinsTimes} from './joint.js'
export type {ClauseKind} from './link.js'
export {type Nominal, nominalClause} from './nominal.js'
export {nounPhraseStart} from './noun-phrase.js'

export interface Clauses {
  words: Word[]
  clauses: Clause[]
}

/**
 * The clauses of a sentence, one for each finite verb and each participle that tells a happening, in the order of their
 * verbs; `units` (dates) are read as one word.
 */
export function findClauses(
  passage: Passage,
  lexicon: VerbLexicon,
  units: readonly Span[] = [],
  manner: Manner = {}
): Clauses {
  const words = readWords(passage, units)
  const [verbs, links] = withMain(words, lexicon, manner)
  const ends = endsOfClauses(words, verbs, links)
  const clauses: Clause[] = []
  let shared: Shared = {subject: null, isNegative: false}
  verbs.forEach((verb, at) => {
    const link = links[at] as Link
    const before = clauses.at(-1)
    const isJoined = before?.kind === link.kind && coordinators.has((words[link.boundary] as Word).lower)
    const clause = clauseOf(
      words,
      verb,
      link,
      ends[at] as number,
      isJoined && !isMain(link) ? before : shared,
      verbs[at - 1]?.to ?? 0
    )
    if (isMain(link)) shared = {subject: clause.subject, isNegative: isDenied(words, link, verb, shared)}
    clauses.push(clause)
  })
  const finite = joinTwins(withNested(clauses, links, words))
  return {words, clauses: withParticiples(words, finite, lexicon)}
}

/** A sentence has a main verb: one that seems to have none is read again, less strictly. */
function withMain(words: readonly Word[], lexicon: VerbLexicon, manner: Manner): [Verb[], Link[]] {
  const strict = linkVerbs(words, findVerbs(words, lexicon, manner))
  if (strict[1].some(isMain) || hasPresent(words, lexicon)) return strict
  const relaxed = linkVerbs(words, findVerbs(words, lexicon, {...manner, isRelaxed: true}))
  return relaxed[1].some(isMain) ? relaxed : strict
}

/** `This comes after …`: the main verb is of the present, which tells nothing that happened. */
const hasPresent = (words: readonly Word[], lexicon: VerbLexicon): boolean =>
  words.some((_, at) => presentForm(words, at, lexicon) !== undefined)

function linkVerbs(words: readonly Word[], found: readonly Verb[]): [Verb[], Link[]] {
  const verbs: Verb[] = []
  const links: Link[] = []
  const states: State[] = [initial]
  for (const verb of found) {
    if (isGardenPath(words, verbs.at(-1), verb, links.at(-1))) {
      verbs.pop()
      links.pop()
      states.pop()
    }
    const [link, next] = linkVerb(words, verb, verbs.at(-1)?.to ?? 0, states.at(-1) as State)
    if (isAttributive(verb, link)) continue
    verbs.push(verb)
    links.push(link)
    states.push(next)
  }
  return [verbs, links]
}

/** `In 1775, newly appointed officers arrived`: a bare form that would be a main verb but has no subject is none. */
const isAttributive = (verb: Verb, {kind, subject}: Link): boolean =>
  kind === 'main' &&
  subject >= verb.from &&
  verb.isBare &&
  verb.entry?.past.some((form) => verb.entry?.participle.includes(form)) !== false

/** The subject that coordinated verbs share. */
type Shared = {subject: Span | null; isNegative: boolean} | Clause

/** A clause inside another that the next one is coordinated with. */
const isInner = (shared: Shared): shared is Clause => 'kind' in shared

/** `No agreement was signed`, `neither country signed or ratified`, `no longer recognised`: what is before denies it. */
function isDenied(words: readonly Word[], {kind, subject}: Link, {from}: Verb, shared: Shared): boolean {
  if (words[from - 1]?.lower === 'longer' && words[from - 2]?.lower === 'no') return true
  if (subject >= from) return kind === 'shared' && !isInner(shared) && shared.isNegative
  const {lower} = words[subject] as Word
  // `No. 5 Squadron` denies nothing.
  return negations.has(lower) && (lower !== 'no' || !/^\d/.test(words[subject + 1]?.text ?? ''))
}

/** `signed no treaty`, not `no longer`, `no fewer than` */
const takesNothing = (words: readonly Word[], {voice, to: at}: Verb): boolean =>
  voice === 'active' &&
  words[at]?.lower === 'no' &&
  words[at]?.mark === 'none' &&
  !/^(?:longer|fewer|less|more|sooner|later|other|\d.*)$/.test(words[at + 1]?.lower ?? '')

/** The word behind each clause: a main one ends where the next main one begins, one inside another at the next of any kind. */
function endsOfClauses(words: readonly Word[], verbs: readonly Verb[], links: readonly Link[]): number[] {
  const ends: number[] = []
  let [nextMain, nextAny] = [words.length, words.length]
  for (let at = links.length - 1; at >= 0; at--) {
    const [link, verb] = [links[at] as Link, verbs[at] as Verb]
    ends[at] = endOfClause(words, verb.to, Math.max(verb.to, isMain(link) ? nextMain : nextAny))
    if (link.kind !== 'complement') nextAny = link.boundary
    // A main clause that a relative clause interrupts begins before that clause.
    if (isMain(link)) nextMain = link.boundary
  }
  return ends
}

/** `after`: the word behind the verb before. */
function clauseOf(words: readonly Word[], verb: Verb, link: Link, to: number, shared: Shared, after: number): Clause {
  const trigger = spanOf(words, verb.head, verb.to)
  const hasSubject = link.subject < verb.from
  const antecedent =
    !hasSubject && link.kind === 'relative' ? antecedentStart(words, link.boundary, after) : link.boundary
  const subject = hasSubject
    ? spanOf(words, link.subject, verb.from)
    : link.kind === 'shared' || isInner(shared)
      ? shared.subject
      : antecedent < link.boundary
        ? spanOf(words, antecedent, link.boundary)
        : null
  const first = Math.min(link.from, link.subject)
  const start = (words[hasSubject ? link.subject : antecedent < link.boundary ? antecedent : verb.from] as Word).start
  const end = (words[to - 1] as Word).end
  return {
    kind: link.kind,
    verb: {...verb, isNegative: verb.isNegative || takesNothing(words, verb) || isDenied(words, link, verb, shared)},
    twin: null,
    means: null,
    joint: link.boundary,
    trigger,
    subject,
    opening: {start: (words[first] as Word).start, end: Math.max((words[first] as Word).start, start)},
    predicate: {start: trigger.end, end},
    nested: {start: end, end},
    start,
    end
  }
}

/** Where the noun phrase begins that `who`, `which` or `that` at `joint` stands for; `joint` itself where none does. */
function antecedentStart(words: readonly Word[], joint: number, after: number): number {
  const {lower} = words[joint] as Word
  return relatives.has(lower) || lower === 'that' ? nounPhraseStart(words, joint, after) : joint
}

/** A clause inside another covers its predicate to the end: what stands behind may belong to either. */
function withNested(clauses: Clause[], links: readonly Link[], words: readonly Word[]): Clause[] {
  let outer: Clause | undefined
  clauses.forEach((clause, at) => {
    const {start} = words[(links[at] as Link).boundary] as Word
    if (isMain(links[at])) outer = clause
    else if (outer !== undefined && start < outer.nested.start) outer.nested = {start, end: outer.end}
  })
  return clauses
}
