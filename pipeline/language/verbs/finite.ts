import type {VerbForm, VerbLexicon} from './lexicon.js'
import type {Verb} from './verb.js'
import * as english from './vocabulary.js'
import type {Word} from './words.js'

/**
 * A bare past form, when it is a finite verb: not attributive (`the occupied city`), not a participle (`the treaty
 * signed in 1990`, `Founded in 1920, …`), and with something before it that can be its subject.
 */
export function finiteForm(
  words: readonly Word[],
  at: number,
  lexicon: VerbLexicon,
  before: Verb | undefined
): Verb | undefined {
  const form = lexicon.formAt(words, at)
  if (!isForm(words[at] as Word, form)) return undefined
  const to = at + (form?.length ?? 1)
  const from = adverbsBefore(words, at)
  const hasObject = isObject(words, to) || sharesObject(words, to, lexicon)
  const verb = {from, head: at, to, entry: form?.entry ?? null, isNegative: isNegated(words, from, at)}
  const shared = sharedAuxiliary(words, from, before, form, hasObject)
  if (shared !== undefined) {
    const {voice, isPerfect, isAsserted} = shared
    return {...verb, isBare: false, voice, tense: 'past', isPerfect, isAsserted}
  }
  if (form?.isPast === false || !standsAlone({words, from, to, form, hasObject, before})) return undefined
  return {...verb, isBare: true, voice: 'active', tense: 'past', isPerfect: false, isAsserted: true}
}

/** A past form of the lexicon, or a word that looks like one. */
const isForm = (word: Word, form: VerbForm | undefined): boolean =>
  word.text === word.lower && (form !== undefined || looksPast(word))

interface Candidate {
  words: readonly Word[]
  from: number
  to: number
  form: VerbForm | undefined
  hasObject: boolean
  before: Verb | undefined
}

/** A form that is also a participle needs what only a finite verb has: its object, and no agent behind it. */
function standsAlone({words, from, to, form, hasObject, before}: Candidate): boolean {
  const isSure = form?.isParticiple === false
  if (!canFollow(words, from, to, isSure, before)) return false
  if (isSure) return true
  const needsObject = form === undefined || form.entry.object === 'required'
  return (hasObject || !needsObject || followsRelative(words, from)) && words[to]?.lower !== 'by'
}

const nonFinite: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having', 'to'])

/** `the party that Peru formed in 1990`: the object stands before. */
function followsRelative(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const {lower, mark} = words[at] as Word
    if (english.relatives.has(lower) || lower === 'that') return true
    if (mark !== 'none' || english.prepositions.has(lower)) return false
  }
  return false
}

/** `were signed and ratified`: the second participle shares the first one's auxiliary. */
function sharedAuxiliary(
  words: readonly Word[],
  from: number,
  before: Verb | undefined,
  form: VerbForm | undefined,
  hasObject: boolean
): Verb | undefined {
  if (before === undefined || form?.isParticiple !== true) return undefined
  const isJoined = english.coordinators.has(words[from - 1]?.lower ?? '') && from - 1 > before.head
  if (!isJoined || before.isBare) return undefined
  if (before.voice === 'passive') return hasObject ? undefined : before
  return before.isPerfect ? before : undefined
}

/** Whether the word before `from` lets a finite verb follow. */
function canFollow(
  words: readonly Word[],
  from: number,
  to: number,
  isSure: boolean,
  before: Verb | undefined
): boolean {
  const previous = words[from - 1]
  if (previous === undefined) return false
  const {lower, text} = previous
  if (english.relatives.has(lower) || lower === 'that' || english.personal.has(lower)) return true
  if ((words[from] as Word).mark !== 'none') return before !== undefined || from > 1
  if (english.coordinators.has(lower)) return before !== undefined
  if (english.determiners.has(lower) || english.subordinators.has(lower) || english.prepositions.has(lower))
    return false
  if (nonFinite.has(lower) || english.have.has(lower)) return false
  if (/(?:['’]s|s['’])$/.test(text)) return false
  // `several expelled diplomats`, `two captured soldiers`
  if (english.quantifiers.has(lower) || /^\p{N}/u.test(lower)) return isSure || !isBareNoun(words[to])
  return true
}

function adverbsBefore(words: readonly Word[], at: number): number {
  let from = at
  while (
    from > 0 &&
    at - from < 4 &&
    (words[from] as Word).mark === 'none' &&
    english.isAdverb(words[from - 1] as Word)
  )
    from--
  return from
}

const isNegated = (words: readonly Word[], from: number, at: number): boolean =>
  words.slice(from, at).some(({lower}) => english.negations.has(lower))

/** A noun phrase, a quotation or a clause begins at `from`, adverbs aside. */
function isObject(words: readonly Word[], from: number): boolean {
  let at = from
  while (
    words[at] !== undefined &&
    words[at]?.mark === 'none' &&
    english.isAdverb(words[at] as Word) &&
    !english.quantifiers.has((words[at] as Word).lower)
  )
    at++
  const word = words[at]
  if (word === undefined) return false
  if (word.mark !== 'none' || word.unit >= 0) return word.afterAside && word.mark === 'none'
  if (word.afterAside || word.lower === 'that' || isApproximate(words, at)) return true
  return !notObjects.some((words) => words.has(word.lower))
}

/** `signed and ratified the treaty`: the object of the next verb is this one's too. */
function sharesObject(words: readonly Word[], at: number, lexicon: VerbLexicon): boolean {
  if (!english.coordinators.has(words[at]?.lower ?? '') || words[at]?.mark !== 'none') return false
  const next = words[at + 1] !== undefined && english.isAdverb(words[at + 1] as Word) ? at + 2 : at + 1
  const form = lexicon.formAt(words, next)
  return form?.isPast === true && isObject(words, next + form.length)
}

const notObjects = [english.prepositions, english.coordinators, english.subordinators, english.be, english.have]

/** `killed around 200 people`, `sent over 1,000 troops` */
const isApproximate = (words: readonly Word[], at: number): boolean =>
  /^(?:around|about|over|up|near)$/.test((words[at] as Word).lower) &&
  words[at + 1]?.unit === -1 &&
  /^\p{N}/u.test((words[at + 1] as Word).lower)

const isBareNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.mark === 'none' &&
  word.unit < 0 &&
  !english.determiners.has(word.lower) &&
  !english.prepositions.has(word.lower)

/** An unknown verb's regular past; what only looks like one is no verb of an article either. */
const looksPast = ({lower}: Word): boolean =>
  lower.length > 4 && lower.endsWith('ed') && !/(?:eed|hundred|sacred|naked|wicked)$/.test(lower)
