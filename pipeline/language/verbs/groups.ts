import {finiteForm, presentForm} from './finite.js'
import {withInfinitive} from './infinitive.js'
import type {VerbForm, VerbLexicon} from './lexicon.js'
import type {Verb} from './verb.js'
import {
  auxiliaries,
  coordinators,
  doForms,
  have,
  isAdverb,
  isContractedNot,
  modals,
  negations,
  personal,
  relatives,
  subordinators
} from './vocabulary.js'
import type {Word} from './words.js'

/**
 * The finite verbs of a sentence, in text order. One pass; nothing inside a unit (a date) is a verb. `isRelaxed`: a form
 * that may as well be a participle is finite too, for a sentence that has no other. `isChronicle`: the present tells what
 * happened.
 */
export function findVerbs(
  words: readonly Word[],
  lexicon: VerbLexicon,
  {isRelaxed = false, isChronicle = false}: Manner = {}
): Verb[] {
  const verbs: Verb[] = []
  let isOpen = true
  for (let at = 0; at < words.length; ) {
    isOpen ||= opensClause(words[at] as Word) || opensMain(words, at, verbs)
    const verb = verbIn(words, at, lexicon, verbs.at(-1), {isRelaxed: isRelaxed || isOpen, isChronicle})
    if (verb !== undefined) {
      verbs.push(verb)
      isOpen = false
    }
    at = verb === undefined ? at + 1 : verb.to
  }
  return verbs
}

/** How a sentence is read. */
export interface Manner {
  isRelaxed?: boolean
  isChronicle?: boolean
}

function verbIn(
  words: readonly Word[],
  at: number,
  lexicon: VerbLexicon,
  before: Verb | undefined,
  {isRelaxed, isChronicle}: Required<Manner>
): Verb | undefined {
  const found = (words[at] as Word).unit >= 0 ? undefined : verbAt(words, at, lexicon, before, isRelaxed)
  if (found !== undefined) return withInfinitive(words, isChronicle ? toPast(found) : found, lexicon)
  return isChronicle ? presentForm(words, at, lexicon, before) : relativePresent(words, at, lexicon)
}

/** `The pipe, which carries gas to Poland, was opened`: the relative clause has its verb, told of now. */
function relativePresent(words: readonly Word[], at: number, lexicon: VerbLexicon): Verb | undefined {
  const {text, lower, mark} = words[at] as Word
  const pronoun = words[at - 1]
  if (pronoun?.mark !== 'comma' || !/^(?:which|who)$/.test(pronoun.lower)) return undefined
  if (mark !== 'none' || text !== lower || !/[^s]s$/.test(lower) || isAdverb(words[at] as Word)) return undefined
  const form = lexicon.presentAt(words, at)
  const group = {from: at, isBare: false, isNegative: false, isAsserted: true, isPerfect: false} as const
  return {
    ...group,
    head: at,
    to: at + (form?.length ?? 1),
    entry: form?.entry ?? null,
    voice: 'active',
    tense: 'present'
  }
}

const toPast = (verb: Verb): Verb => (verb.tense === 'present' && !verb.isPerfect ? {...verb, tense: 'past'} : verb)

/** A clause begins here that has no verb yet: its first form may be finite. */
const opensClause = ({lower, mark, unit}: Word): boolean =>
  unit < 0 && (mark === 'stop' || coordinators.has(lower) || (mark === 'comma' && personal.has(lower)))

/** `After he had been deposed, the new rulers turned to Chile`: the first clause is a subordinate one, its comma ends it. */
function opensMain(words: readonly Word[], at: number, [first, second]: readonly Verb[]): boolean {
  const {mark} = words[at] as Word
  if (mark !== 'comma' || first === undefined || second !== undefined || first.from === 0) return false
  return subordinators.has((words[0] as Word).lower) && !relatives.has((words[at] as Word).lower)
}

function verbAt(
  words: readonly Word[],
  at: number,
  lexicon: VerbLexicon,
  before: Verb | undefined,
  isRelaxed: boolean
): Verb | undefined {
  const {text, lower} = words[at] as Word
  if (text !== lower) return undefined
  if (!auxiliaries.has(lower)) return finiteForm(words, at, lexicon, before, isRelaxed)
  // `to have signed`, `to do` are infinitives.
  return words[at - 1]?.lower === 'to' ? undefined : auxiliaryGroup(words, at, lexicon)
}

function auxiliaryGroup(words: readonly Word[], at: number, lexicon: VerbLexicon): Verb {
  const {lower} = words[at] as Word
  const group = {
    from: at,
    isBare: false,
    isNegative: isContractedNot(lower) || lower === 'cannot',
    isAsserted: true,
    isPerfect: false
  }
  const isPast =
    lower.startsWith('was') || lower.startsWith('were') || lower.startsWith('had') || lower.startsWith('did')
  const next = skipAdverbs(words, at + 1)
  group.isNegative ||= words.slice(at + 1, next).some((word) => negations.has(word.lower))
  const rest = {...group, tense: isPast ? 'past' : 'present'} as const
  if (modals.has(lower)) return modalGroup(words, next, lexicon, rest)
  if (doForms.has(lower)) return baseGroup(words, at, next, lexicon, rest)
  if (have.has(lower)) return perfectGroup(words, at, next, lexicon, rest)
  return passiveGroup(words, at, next, lexicon, rest)
}

type Rest = Omit<Verb, 'head' | 'to' | 'entry' | 'voice'>

function modalGroup(words: readonly Word[], next: number, lexicon: VerbLexicon, rest: Rest): Verb {
  let head = next
  while (head < words.length && ['have', 'be', 'been'].includes((words[head] as Word).lower))
    head = skipAdverbs(words, head + 1)
  const form = lexicon.baseAt(words, head) ?? lexicon.formAt(words, head)
  const voice = head > next && (words[head - 1] as Word).lower.startsWith('be') ? 'passive' : 'active'
  return close(words, Math.min(head, words.length - 1), form, {...rest, voice, isAsserted: false})
}

function baseGroup(words: readonly Word[], at: number, next: number, lexicon: VerbLexicon, rest: Rest): Verb {
  const form = lexicon.baseAt(words, next)
  return form === undefined
    ? close(words, at, undefined, {...rest, voice: 'active'})
    : close(words, next, form, {...rest, voice: 'active'})
}

function perfectGroup(words: readonly Word[], at: number, next: number, lexicon: VerbLexicon, rest: Rest): Verb {
  if (words[next]?.lower === 'been') {
    const head = skipAdverbs(words, next + 1)
    return passiveGroup(words, next, head, lexicon, {...rest, isPerfect: true})
  }
  const form = participleAt(words, next, lexicon)
  if (form !== undefined) return close(words, next, form, {...rest, voice: 'active', isPerfect: true})
  if (isUnknownParticiple(words[next]))
    return close(words, next, undefined, {...rest, voice: 'active', isPerfect: true})
  if (words[next]?.lower === 'to') return obligedGroup(words, at, next, lexicon, rest)
  return close(words, at, undefined, {...rest, voice: 'active'})
}

/** `had to leave` tells that they did; `has to leave` does not. */
function obligedGroup(words: readonly Word[], at: number, to: number, lexicon: VerbLexicon, rest: Rest): Verb {
  const form = lexicon.baseAt(words, to + 1)
  if (form === undefined || rest.tense === 'present')
    return close(words, at, undefined, {...rest, voice: 'active', isAsserted: false})
  return close(words, to + 1, form, {...rest, voice: 'active'})
}

function passiveGroup(words: readonly Word[], at: number, next: number, lexicon: VerbLexicon, rest: Rest): Verb {
  const head = words[next]?.lower === 'being' ? skipAdverbs(words, next + 1) : next
  const form = participleAt(words, head, lexicon)
  if (form !== undefined) return close(words, head, form, {...rest, voice: 'passive'})
  const progressive = words[head]?.mark === 'none' ? lexicon.gerundAt(words, head) : undefined
  if (progressive !== undefined) return close(words, head, progressive, {...rest, voice: 'active'})
  if (isUnknownParticiple(words[head])) return close(words, head, undefined, {...rest, voice: 'passive'})
  const isPlanned = words[head]?.lower === 'to'
  return close(words, at, undefined, {...rest, voice: 'active', isAsserted: !isPlanned})
}

function close(
  words: readonly Word[],
  head: number,
  form: VerbForm | undefined,
  rest: Omit<Verb, 'head' | 'to' | 'entry'>
): Verb {
  return {...rest, head, to: Math.min(words.length, head + (form?.length ?? 1)), entry: form?.entry ?? null}
}

function participleAt(words: readonly Word[], at: number, lexicon: VerbLexicon): VerbForm | undefined {
  const word = words[at]
  if (word === undefined || word.text !== word.lower || word.mark !== 'none') return undefined
  const form = lexicon.formAt(words, at)
  return form?.isParticiple === true ? form : undefined
}

const isUnknownParticiple = (word: Word | undefined): boolean =>
  word !== undefined && word.text === word.lower && word.mark === 'none' && word.lower.endsWith('ed')

/** Past adverbs, and a coordinated one (`formally and finally`); not across a comma. */
function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from
  for (let word = words[at]; word !== undefined && word.mark !== 'stop' && isAdverb(word); word = words[at]) {
    const isJoined =
      coordinators.has(words[at + 1]?.lower ?? '') && words[at + 2] !== undefined && isAdverb(words[at + 2] as Word)
    at += isJoined ? 2 : 1
  }
  return at
}
