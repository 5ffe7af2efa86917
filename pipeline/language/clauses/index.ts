import type {Passage, Span} from '../../document.js'
import {findVerbs, readWords, type Verb, type VerbLexicon, type Word} from '../verbs/index.js'
import {negations} from '../verbs/vocabulary.js'
import type {Clause} from './clause.js'
import {endOfClause} from './extent.js'
import {initial, isMain, type Link, linkVerb, type State} from './link.js'
import {joinTwins} from './twins.js'

export type {Clause} from './clause.js'
export type {ClauseKind} from './link.js'

export interface Clauses {
  words: Word[]
  clauses: Clause[]
}

/** The clauses of a sentence, one for each finite verb, in text order; `units` (dates) are read as one word. */
export function findClauses(passage: Passage, lexicon: VerbLexicon, units: readonly Span[] = []): Clauses {
  const words = readWords(passage, units)
  const [verbs, links] = linkVerbs(words, findVerbs(words, lexicon))
  const ends = endsOfClauses(words, verbs, links)
  const clauses: Clause[] = []
  let shared: Shared = {subject: null, isNegative: false}
  verbs.forEach((verb, at) => {
    const link = links[at] as Link
    const clause = clauseOf(words, verb, link, ends[at] as number, shared)
    if (isMain(link)) shared = {subject: clause.subject, isNegative: isDenied(words, link, verb, shared)}
    clauses.push(clause)
  })
  return {words, clauses: joinTwins(withNested(clauses, links, words))}
}

function linkVerbs(words: readonly Word[], found: readonly Verb[]): [Verb[], Link[]] {
  const verbs: Verb[] = []
  const links: Link[] = []
  let state: State = initial
  for (const verb of found) {
    const [link, next] = linkVerb(words, verb, verbs.at(-1)?.to ?? 0, state)
    if (isAttributive(verb, link)) continue
    verbs.push(verb)
    links.push(link)
    state = next
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
interface Shared {
  subject: Span | null
  isNegative: boolean
}

/** `No agreement was signed`, `neither country signed or ratified`, `no longer recognised`: what is before denies it. */
function isDenied(words: readonly Word[], {kind, subject}: Link, {from}: Verb, shared: Shared): boolean {
  if (words[from - 1]?.lower === 'longer' && words[from - 2]?.lower === 'no') return true
  if (subject >= from) return kind === 'shared' && shared.isNegative
  const {lower} = words[subject] as Word
  // `No. 5 Squadron` denies nothing.
  return negations.has(lower) && (lower !== 'no' || !/^\d/.test(words[subject + 1]?.text ?? ''))
}

/** The word behind each clause: a main one ends where the next main one begins, one inside another at the next of any kind. */
function endsOfClauses(words: readonly Word[], verbs: readonly Verb[], links: readonly Link[]): number[] {
  const ends: number[] = []
  let [nextMain, nextAny] = [words.length, words.length]
  for (let at = links.length - 1; at >= 0; at--) {
    const [link, verb] = [links[at] as Link, verbs[at] as Verb]
    ends[at] = endOfClause(words, verb.to, Math.max(verb.to, isMain(link) ? nextMain : nextAny))
    nextAny = link.boundary
    // A main clause that a relative clause interrupts begins before that clause.
    if (isMain(link)) nextMain = link.boundary
  }
  return ends
}

function clauseOf(words: readonly Word[], verb: Verb, link: Link, to: number, shared: Shared): Clause {
  const trigger = spanOf(words, verb.head, verb.to)
  const hasSubject = link.subject < verb.from
  const subject = hasSubject ? spanOf(words, link.subject, verb.from) : link.kind === 'shared' ? shared.subject : null
  const start = (words[hasSubject ? link.subject : verb.from] as Word).start
  const first = (words[Math.min(link.from, link.subject)] as Word).start
  const end = (words[to - 1] as Word).end
  return {
    kind: link.kind,
    verb: {...verb, isNegative: verb.isNegative || isDenied(words, link, verb, shared)},
    twin: null,
    joint: link.boundary,
    trigger,
    subject,
    opening: {start: first, end: Math.max(first, start)},
    predicate: {start: trigger.end, end},
    nested: {start: end, end},
    start,
    end
  }
}

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end
})

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
