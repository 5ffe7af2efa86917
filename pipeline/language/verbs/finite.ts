import type {VerbForm, VerbLexicon} from './lexicon.js'
import {isObject, sharesObject} from './object.js'
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
  before: Verb | undefined,
  isRelaxed: boolean
): Verb | undefined {
  const form = lexicon.formAt(words, at)
  if (!isForm(words[at] as Word, form)) return undefined
  const to = at + (form?.length ?? 1)
  const from = adverbsBefore(words, at)
  const hasObject = isObject(words, to) || sharesObject(words, to, lexicon)
  const verb = {from, head: at, to, entry: form?.entry ?? null, isNegative: isNegated(words, from, at)}
  // `continued armed resistance`
  if (before?.to === at && form?.isParticiple === true && (words[at] as Word).mark === 'none' && hasObject)
    return undefined
  const shared = sharedAuxiliary(words, from, before, form, hasObject)
  if (shared !== undefined) {
    const {voice, isPerfect, isAsserted} = shared
    return {...verb, isBare: false, voice, tense: 'past', isPerfect, isAsserted}
  }
  if (!isRelaxed && isReducedObject(words, from, to, before, form)) return undefined
  if (form?.isPast === false || !standsAlone({words, from, to, form, hasObject, before, isRelaxed})) return undefined
  return {...verb, isBare: true, voice: 'active', tense: 'past', isPerfect: false, isAsserted: true}
}

/** Behind these a clause may follow without `that`. */
const speech = new Set([
  'say',
  'announce',
  'claim',
  'report',
  'state',
  'argue',
  'think',
  'believe',
  'know',
  'feel',
  'add',
  'declare',
  'note',
  'warn',
  'admit',
  'deny'
])

/** `froze funds meant for the army`: a participle behind the object of the verb before, with a preposition behind it. */
function isReducedObject(
  words: readonly Word[],
  from: number,
  to: number,
  before: Verb | undefined,
  form: VerbForm | undefined
): boolean {
  if (before === undefined || form?.isParticiple === false || speech.has(before.entry?.lemma ?? '')) return false
  const next = words[to]
  if (next === undefined || !(english.prepositions.has(next.lower) || next.unit >= 0)) return false
  const [first] = words.slice(before.to, from)
  if (first === undefined || first.unit >= 0 || english.prepositions.has(first.lower)) return false
  const previous = (words[from - 1] as Word).lower
  if (english.relatives.has(previous) || previous === 'that' || nominative.has(previous)) return false
  return (
    words
      .slice(before.to, from)
      .every(
        ({lower, mark}, at) =>
          mark === 'none' &&
          !english.coordinators.has(lower) &&
          !english.relatives.has(lower) &&
          !(at > 0 && english.subordinators.has(lower)) &&
          !english.personal.has(lower)
      ) && (words[from] as Word).mark === 'none'
  )
}

/** A form of the present in a chronicle (`1975: Chile recognises Norway`): it tells what happened then. */
export function presentForm(words: readonly Word[], at: number, lexicon: VerbLexicon, before?: Verb): Verb | undefined {
  const {text, lower} = words[at] as Word
  const form = text === lower ? lexicon.presentAt(words, at) : undefined
  const from = adverbsBefore(words, at)
  if (form === undefined || !canFollow(words, from, at + form.length, true, before)) return undefined
  const to = at + form.length
  if (form.entry.object === 'required' && !isObject(words, to) && !sharesObject(words, to, lexicon)) return undefined
  return {
    from,
    head: at,
    to,
    entry: form.entry,
    isNegative: false,
    isBare: true,
    voice: 'active',
    tense: 'past',
    isPerfect: false,
    isAsserted: true
  }
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
  isRelaxed: boolean
}

/** A form that is also a participle needs what only a finite verb has: its object, and no agent behind it. */
function standsAlone({words, from, to, form, hasObject, before, isRelaxed}: Candidate): boolean {
  const isSure = form?.isParticiple === false
  if (!canFollow(words, from, to, isSure, before)) return false
  if (isSure || nominative.has(words[from - 1]?.lower ?? '')) return true
  const needsObject = form === undefined || form.entry.object === 'required'
  return (hasObject || !needsObject || isRelaxed || followsRelative(words, from)) && !hasAgent(words, to)
}

/** `held by the army`, not `retaliated by expelling` */
const hasAgent = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'by' && !/ing$/.test(words[at + 1]?.lower ?? '') && !means.has(words[at + 1]?.lower ?? '')

/** `talked by telephone`, `left by sea` */
const means = new Set(
  'telephone phone letter train rail ship boat sea air land road bus car plane aeroplane foot'.split(' ')
)

/** What stands behind one of these is finite: `he discussed with the king`. */
const nominative: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'who'])

/** `the party that Peru formed in 1990`: the object stands before. */
function followsRelative(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const {lower, mark} = words[at] as Word
    if (english.relatives.has(lower) || lower === 'that') return true
    if (mark !== 'none' || english.prepositions.has(lower)) return false
  }
  return false
}

/** In the passive, too, they have an object: `was expelled and given two days`. */
const ditransitive = new Set([
  'give',
  'grant',
  'award',
  'offer',
  'pay',
  'deny',
  'hand',
  'show',
  'teach',
  'issue',
  'allow'
])

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
  if (before.voice === 'passive') return hasObject && !ditransitive.has(form.entry.lemma) ? undefined : before
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
  if (noSubjects.some((list) => list.has(lower)) || /(?:['’]s|s['’])$/.test(text)) return false
  return isSure || !isCounted(previous, words[to])
}

const nonFinite: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having', 'to'])
const noSubjects = [english.determiners, english.subordinators, english.prepositions, nonFinite, english.have]

/** `several expelled diplomats`, `two captured soldiers`; not `Six more reached Oslo`. */
function isCounted(previous: Word, next: Word | undefined): boolean {
  const {lower, unit} = previous
  if (unit >= 0 || (lower === 'more' && next !== undefined && next.text !== next.lower)) return false
  return (english.quantifiers.has(lower) || /^\p{N}/u.test(lower)) && isBareNoun(next)
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
  words
    .slice(from, at)
    .some(({lower}, place) => english.negations.has(lower) && words[from + place + 1]?.lower !== 'only')

const isBareNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.mark === 'none' &&
  word.unit < 0 &&
  !english.determiners.has(word.lower) &&
  !english.prepositions.has(word.lower)

/** An unknown verb's regular past; what only looks like one is no verb of an article either. */
const looksPast = ({lower}: Word): boolean =>
  lower.length > 4 && lower.endsWith('ed') && !/(?:eed|hundred|sacred|naked|wicked)$/.test(lower)
