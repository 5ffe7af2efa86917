import {type Clause, nounPhraseStart} from '../../../language/clauses/index.js'
import type {EventNoun} from '../../../language/nouns/index.js'
import type {VerbEntry, Word} from '../../../language/verbs/index.js'
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  relatives,
  subordinators
} from '../../../language/verbs/vocabulary.js'
import type {Lexicons} from './sentence.js'
import type {Sighting} from './sighting.js'

/** What a time is said of: an event noun or a past participle. */
export interface Governor {
  at: number
  length: number
  noun: EventNoun | null
  verb: VerbEntry | null
  /** `After the signing of …`: it stands in an adverbial, so that the time may date the clause as well. */
  isAdverbial: boolean
}

/** No noun phrase reaches further. */
export const longestPhrase = 30

/** The nearest event noun or participle before the time, with no verb, mark or relative pronoun between. */
export function governorOf(
  words: readonly Word[],
  {first}: Sighting,
  lexicons: Lexicons,
  clauses: readonly Clause[]
): Governor | undefined {
  // `a coup; ten days earlier, …`
  if ((words[first] as Word).isSemicolon) return undefined
  for (let at = first - 1; at >= Math.max(0, first - longestPhrase); at--) {
    if (isInVerb(clauses, at)) return undefined
    const governor = governorAt(words, at, lexicons)
    if (governor !== undefined) return governor
    const {lower, mark, unit} = words[at] as Word
    // Another time stands between: `the summit in Oslo in May and at the assembly the following year`.
    if (unit >= 0 && !isListed(words, at, first)) return undefined
    const isApart = mark === 'comma' && (at < first - 1 || coordinators.has(lower))
    if (mark === 'stop' || isApart || relatives.has(lower) || subordinatorsOnly.has(lower)) return undefined
  }
  return undefined
}

/** `in 1971 and 1974` */
const isListed = (words: readonly Word[], at: number, first: number): boolean =>
  words.slice(at + 1, first).every((word) => word.unit >= 0 || joints.has(word.lower))

const joints = new Set([
  ...coordinators,
  'in',
  'on',
  'from',
  'to',
  'until',
  'the',
  'between',
  'again',
  'of',
  'late',
  'early'
])

function governorAt(words: readonly Word[], at: number, {nouns, verbs}: Lexicons): Governor | undefined {
  const {lower, text, unit} = words[at] as Word
  if (text !== lower && at > 0) return undefined
  const noun = nouns.at(words, at)
  const isOne = noun?.entry.specific === true || (noun?.entry.class === 'agreement' && isIntroduced(words, at))
  if (noun !== undefined && isOne && !isModifier(words, at, noun.length))
    return {at, length: noun.length, noun, verb: null, isAdverbial: opensAdverbial(words, at)}
  const form = unit < 0 ? verbs.formAt(words, at) : undefined
  if (form?.isParticiple !== true || form.entry.kind !== 'event' || !isReduced(words, at, at + form.length))
    return undefined
  return {at, length: form.length, noun: null, verb: form.entry, isAdverbial: false}
}

/** `a treaty on investment in 1994`: that it is introduced with a date says that it was made then; not in `plan to sign a treaty`. */
function isIntroduced(words: readonly Word[], noun: number): boolean {
  const from = nounPhraseStart(words, noun)
  return /^an?$/.test(words[from]?.lower ?? '') && words[from - 2]?.lower !== 'to'
}

const subordinatorsOnly = new Set([...subordinators].filter((word) => !prepositions.has(word)))

/** The word is part of a clause's verb. */
export const isInVerb = (clauses: readonly Clause[], at: number): boolean =>
  clauses.some(({verb}) => verb.from <= at && at < verb.to)

/** `visit programme`: another noun stands behind. */
function isModifier(words: readonly Word[], at: number, length: number): boolean {
  const next = words[at + length]
  return (
    next !== undefined &&
    next.mark === 'none' &&
    next.unit < 0 &&
    !prepositions.has(next.lower) &&
    !coordinators.has(next.lower) &&
    !isAdverb(next)
  )
}

const adverbialPrepositions = new Set([
  'after',
  'before',
  'following',
  'since',
  'until',
  'despite',
  'amid',
  'with',
  'upon',
  'during'
])

function opensAdverbial(words: readonly Word[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 8); at--) {
    const {lower, mark} = words[at] as Word
    // `were charged with looting`
    if (lower === 'with' && at > 0 && mark === 'none') return false
    if (adverbialPrepositions.has(lower)) return true
    if (prepositions.has(lower) || (words[at + 1] as Word).mark !== 'none') return false
  }
  return false
}

/** `the treaty signed in 1990`, `Founded in 1920, …`: a preposition or a time behind, a noun or nothing before. */
export function isReduced(words: readonly Word[], at: number, to: number): boolean {
  // `a project first discussed in the 1970s`, `independence, unilaterally declared in 2008`
  const adverb = words[at - 1]
  const from = adverb !== undefined && (isAdverb(adverb) || adverb.lower === 'first') ? at - 1 : at
  const [before, next] = [words[from - 1], words[to]]
  if (next === undefined || next.mark !== 'none' || !(prepositions.has(next.lower) || isAdverb(next) || next.unit >= 0))
    return false
  if (before === undefined || (words[at] as Word).mark !== 'none' || (words[from] as Word).mark !== 'none') return true
  return (
    !determiners.has(before.lower) &&
    !prepositions.has(before.lower) &&
    !coordinators.has(before.lower) &&
    !auxiliaries.has(before.lower) &&
    !/^(?:be|been|being|having|to)$/.test(before.lower) &&
    !isAdverb(before)
  )
}
