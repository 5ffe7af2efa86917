import type {VerbForm, VerbLexicon} from './lexicon.js'
import type {Verb} from './verb.js'
import {be, have} from './vocabulary.js'
import type {Word} from './words.js'

/**
 * A verb that only says how the next one came about gives way to it: `managed to sign`, `was forced to close`, `became the
 * first country to recognise`.
 */
export function withInfinitive(words: readonly Word[], verb: Verb, lexicon: VerbLexicon): Verb {
  const to = infinitiveBehind(words, verb)
  if (to === undefined) return withGerund(words, verb, lexicon)
  const isPassive = words[to + 1]?.lower === 'be'
  const head = isPassive ? to + 2 : to + 1
  const form = isPassive ? participleAt(words, head, lexicon) : lexicon.baseAt(words, head)
  // `began to patrol`: the beginning is the happening.
  if (form === undefined || (form.entry.kind === 'state' && verb.entry !== null)) return verb
  if (aiming.has(verb.entry?.lemma ?? '')) return {...verb, aim: form.entry}
  return {...verb, head, to: head + form.length, entry: form.entry, voice: isPassive ? 'passive' : 'active'}
}

/** What is tried or decided is not said to have come about: the verb stays, and says what of. */
const aiming = new Set(['try', 'attempt', 'decide', 'choose', 'opt', 'vote', 'move', 'threaten', 'offer', 'vow'])

/** `began rounding up` */
function withGerund(words: readonly Word[], verb: Verb, lexicon: VerbLexicon): Verb {
  const lemma = verb.entry?.lemma ?? ''
  const goesOn = implicative.has(lemma) || lemma === 'keep' || lemma === 'continue'
  const form = goesOn && words[verb.to]?.mark === 'none' ? lexicon.gerundAt(words, verb.to) : undefined
  if (form === undefined || form.entry.kind !== 'event') return verb
  return {...verb, head: verb.to, to: verb.to + form.length, entry: form.entry}
}

/** Lemmas whose infinitive is told to have happened. */
const implicative = new Set(['manage', 'begin', 'start', 'proceed', 'hasten', 'rush', 'go on', 'get'])
/** In the passive alone: `was compelled to leave`. */
const compelling = new Set(['force', 'compel', 'oblige'])
/** `was quick to condemn`, `became the first to visit` */
const ready = new Set(['first', 'last', 'second', 'third', 'only', 'latest', 'quick', 'swift', 'prompt', 'able'])

function infinitiveBehind(words: readonly Word[], {entry, voice, head, to}: Verb): number | undefined {
  const isCopula = entry === null ? be.has((words[head] as Word).lower) : entry.lemma === 'become'
  if (isCopula) return infinitiveOfNoun(words, to)
  const lemma = entry?.lemma ?? ''
  const gives = voice === 'passive' ? compelling.has(lemma) : implicative.has(lemma) || aiming.has(lemma)
  return gives && words[to]?.lower === 'to' && words[to]?.mark === 'none' ? to : undefined
}

/** No predicate noun is longer. */
const longest = 12

function infinitiveOfNoun(words: readonly Word[], from: number): number | undefined {
  let isReady = false
  for (let at = from; at < Math.min(words.length, from + longest); at++) {
    const {lower, mark} = words[at] as Word
    if (mark !== 'none' || have.has(lower)) return undefined
    if (lower === 'to' && isReady) return at
    isReady ||= ready.has(lower)
  }
  return undefined
}

function participleAt(words: readonly Word[], at: number, lexicon: VerbLexicon): VerbForm | undefined {
  const form = lexicon.formAt(words, at)
  return form?.isParticiple === true ? form : undefined
}
