import {be, doForms, have, isContractedNot, modals} from '../../language/verbs/vocabulary.js'
import {readOperations} from './operations.js'
import {isPlainAdverb, type Reader, wordAt} from './reader.js'
import {type Effect, type MissionVerb, missionVerb, verbalNouns} from './verb.js'

/** A verb of missions with its auxiliaries. */
export interface Group {
  effect: Effect
  /** Its first token, and the one behind its last. */
  from: number
  to: number
  isNegative: boolean
  /** Planned, possible, wanted: not said to have come about. */
  isPlanned: boolean
  isPassive: boolean
  /** `has opened`, `has had`, any present. */
  isNow: boolean
  /** It has no subject of its own: `…, closing its embassy`, `the closure of its embassy`. */
  isLoose: boolean
}

const others = new Set(['not', 'never', 'no', 'longer', 'been', 'being', 'be', 'to', 'jointly', 'nor', 'has', 'yet'])
/** No group has more auxiliaries and adverbs. */
const longestGroup = 8

/** The group whose verb stands at `at`; undefined where that is no verb of missions, or but an adjective or a noun. */
export function readGroup(reader: Reader, at: number): Group | undefined {
  const special = readVerbalNoun(reader, at) ?? readBeing(reader, at)
  if (special !== undefined) return special
  const token = reader.tokens[at]
  if (token === undefined || token.name !== null || token.text !== token.lower) return undefined
  const operations = readOperations(reader, at)
  const verb = operations?.verb ?? missionVerb(token.lower)
  if (verb === undefined || isAuxiliary(reader, at)) return undefined
  let from = at
  while (from > 0 && at - from < longestGroup && reader.tokens[from]?.mark === 'none' && isPart(reader, from - 1))
    from--
  // `the established embassies`
  if (/^(?:the|a|an|its|their|this)$/.test(wordAt(reader, from - 1)) && from === at) return undefined
  const group = groupOf(reader, {from, at, verb})
  return operations === undefined ? group : {...group, to: behindOperations(reader, operations.last)}
}

/** `suspended operations at its embassy` */
const behindOperations = (reader: Reader, last: number): number =>
  /^(?:at|of)$/.test(wordAt(reader, last + 1)) ? last + 2 : last + 1

const isAuxiliaryWord = (word: string): boolean =>
  be.has(word) || have.has(word) || doForms.has(word) || modals.has(word) || isContractedNot(word)

const isPart = (reader: Reader, at: number): boolean => {
  const token = reader.tokens[at]
  if (token === undefined || token.name !== null || token.time !== null || token.noun !== null) return false
  return isAuxiliaryWord(token.lower) || others.has(token.lower) || isPlainAdverb(token)
}

/** `has opened`, `has not yet opened`, `had been closed`: `has` and `had` are no verbs of their own there. */
function isAuxiliary(reader: Reader, at: number): boolean {
  if (!have.has(wordAt(reader, at))) return false
  let next = at + 1
  while (next < at + 5 && isPart(reader, next) && !have.has(wordAt(reader, next))) next++
  const word = wordAt(reader, next)
  if (wordAt(reader, next - 1) === 'to' || wordAt(reader, next - 1) === 'been') return true
  return missionVerb(word)?.isParticiple === true || (next === at + 1 && /[^e]ed$/.test(word))
}

function groupOf(reader: Reader, {from, at, verb}: {from: number; at: number; verb: MissionVerb}): Group {
  const words = reader.tokens.slice(from, at).map(({lower}) => lower)
  const isPassive = verb.isParticiple && words.some((word) => be.has(word) || /^be(?:en|ing)?$/.test(word))
  const isBare = words.every((word) => !isAuxiliaryWord(word) && !/^(?:been?|being|to)$/.test(word))
  const isInfinitive = words.includes('to')
  const modal = words.find((word) => modals.has(word))
  const isLate = modal === 'would' && words.some((word) => /^(?:later|eventually|subsequently|finally)$/.test(word))
  const hasPresent = words.some((word) =>
    /^(?:is|are|has|have|does|do|isn['’]t|aren['’]t|hasn['’]t|haven['’]t|doesn['’]t|don['’]t)$/.test(word)
  )
  return {
    effect: verb.effect,
    from,
    to: at + 1,
    isNegative: words.some((word) => /^(?:not|never|nor|cannot|no)$/.test(word) || isContractedNot(word)),
    isPlanned:
      (modal !== undefined && !isLate) ||
      (isInfinitive && !isCompelled(reader, from, words)) ||
      isSupposed(reader, from) ||
      (verb.isBase && isBare && isContinued(reader, from)) ||
      (verb.isGerund && !isTold(reader, from)),
    isPassive,
    isNow: hasPresent || (isBare && !verb.isPast && !verb.isGerund),
    isLoose: verb.isGerund && isBare
  }
}

/** `agreed to exchange ambassadors and open embassies`: the infinitive goes on. */
function isContinued({tokens}: Reader, from: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[from - 1]?.lower ?? '')) return false
  return tokens
    .slice(Math.max(0, from - longestCondition), from - 1)
    .some(({lower}) => lower === 'to' || modals.has(lower))
}

const compelling = /^(?:forced|compelled|obliged|managed|proceeded)$/

/** `was forced to close`, `became the first country to open` tell that it came about. */
function isCompelled(reader: Reader, from: number, words: readonly string[]): boolean {
  if (words.includes('had')) return true
  const before = [1, 2, 3, 4, 5, 6].map((back) => wordAt(reader, from - back))
  if (compelling.test(before[0] ?? '')) return true
  return before.some(
    (word, at) => /^(?:first|last|only|second|third)$/.test(word) && /^(?:the|its|their)$/.test(before[at + 1] ?? '')
  )
}

/** How far back a conjunction makes what follows a supposition. */
const longestCondition = 12

function isSupposed({tokens}: Reader, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - longestCondition); at--) {
    if (/^(?:if|whether|unless|lest)$/.test(tokens[at]?.lower ?? '')) return true
    if (tokens[at + 1]?.mark === 'stop' || tokens[at]?.lower === 'but') return false
  }
  return false
}

const telling = new Set(['by', 'after', 'upon', 'following', 'despite', 'since', 'with', 'before', 'without'])

/** `, closing its embassy`, `after closing its embassy`: what a participle tells came about; `of opening an embassy` did not. */
function isTold(reader: Reader, from: number): boolean {
  const {tokens} = reader
  if (from === 0 || tokens[from]?.mark === 'comma') return true
  const before = wordAt(reader, from - 1)
  return (telling.has(before) && before !== 'without') || (before === 'and' && tokens[from - 1]?.mark === 'comma')
}

const witnessed = new Set(
  'after following with since upon by attended saw marked celebrated inaugurated until through despite before'.split(
    ' '
  )
)

const foreseeing =
  /^(?:plan|plans|planned|planning|proposals?|proposed|expected|scheduled|foreseen|agreed|discussed|announced|considered|possible|intention)$/

/** `The opening of an embassy in Oslo is planned`: a sentence that looks ahead does not tell that it came about. */
const isForeseen = ({tokens}: Reader): boolean => tokens.some(({lower}) => modals.has(lower) || foreseeing.test(lower))

/** `after the official opening of` its embassy; what is only agreed on or talked about is planned. */
function readVerbalNoun(reader: Reader, at: number): Group | undefined {
  const effect = verbalNouns.get(wordAt(reader, at))
  if (effect === undefined || wordAt(reader, at + 1) !== 'of') return undefined
  let from = at
  while (from > at - 3 && /^(?:the|official|formal|a|its|permanent|temporary|recent)$/.test(wordAt(reader, from - 1)))
    from--
  return {
    effect,
    from,
    to: at + 2,
    isNegative: false,
    isPlanned: from === 0 ? isForeseen(reader) : !witnessed.has(wordAt(reader, from - 1)),
    isPassive: false,
    isNow: false,
    isLoose: true
  }
}

/** `there is an embassy`, `has been without an embassy` */
function readBeing(reader: Reader, at: number): Group | undefined {
  const word = wordAt(reader, at)
  const isThere = be.has(word) && wordAt(reader, at - 1) === 'there'
  const isWithout = word === 'without' && /^(?:is|are|was|were|been|remains|remained)$/.test(wordAt(reader, at - 1))
  if (!isThere && !isWithout) return undefined
  let from = at
  while (from > 0 && at - from < longestGroup && isPart(reader, from - 1)) from--
  const words = reader.tokens.slice(from, at + 1).map(({lower}) => lower)
  return {
    effect: isThere ? 'have' : 'lack',
    from: isThere ? at - 1 : from,
    to: at + 1,
    isNegative: words.some((written) => /^(?:not|no|never)$/.test(written) || isContractedNot(written)),
    isPlanned: words.some((written) => modals.has(written)),
    isPassive: false,
    isNow: words.some((written) => /^(?:is|are|isn['’]t|aren['’]t|has|have|remains)$/.test(written)),
    isLoose: isThere
  }
}
