import type {Mention} from '../../../document.js'
import type {Time} from '../../../language/dates/time.js'
import type {Word} from '../../../language/verbs/index.js'
import {
  auxiliaries,
  connectives,
  coordinators,
  isAdverb,
  phraseWords,
  prepositions,
  subordinators,
  temporalPrepositions,
  timeLightWords
} from '../../../language/verbs/vocabulary.js'

/** Whether a time is an adverbial of its clause, not part of a noun phrase (`the 2015 agreement`, `the war of 1948`). */
export function isTemporal(
  words: readonly Word[],
  first: number,
  last: number,
  time: Mention<Time>,
  place: 'opening' | 'predicate'
): boolean {
  const preposition = prepositionBefore(words, first)
  if (place === 'opening') return leads(words, first, time, preposition !== undefined)
  if (preposition !== undefined) return time.reading.basis === 'named_event' || !isAttributive(words, first, last)
  const {mark} = words[first] as Word
  if (mark === 'comma' || time.reading.basis === 'relative')
    return time.reading.basis !== 'named_event' && !isAttributive(words, first, last)
  return time.reading.basis === 'explicit' && time.reading.precision === 'day'
}

/** The temporal preposition that governs the word at `first`, over a few light words. */
function prepositionBefore(words: readonly Word[], first: number): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const {lower} = words[at] as Word
    if (temporalPrepositions.has(lower)) return lower
    if (lower === 'of') return prepositionOfNoun(words, at)
    if (!timeLightWords.has(lower) || (words[at + 1] as Word).mark !== 'none') return undefined
  }
  return undefined
}

const durative = new Set(['during', 'throughout', 'after', 'before', 'following', 'amid', 'until', 'upon'])

/** `was expanded by a treaty of November 1980` */
const documents = /^(?:treaty|agreement|accord|protocol|convention|decree|edict|law|act|ruling|resolution|order)$/

/** `during the oil boom of the 1970s`, `after the election of October 2020` */
function prepositionOfNoun(words: readonly Word[], of: number): string | undefined {
  for (let at = of - 1; at >= Math.max(0, of - 6); at--) {
    const {lower} = words[at] as Word
    if (lower === 'by' && documents.test(words[of - 1]?.lower ?? '')) return lower
    if (durative.has(lower) || (temporalPrepositions.has(lower) && timeLightWords.has(words[of - 1]?.lower ?? '')))
      return lower
    if (prepositions.has(lower) || (words[at + 1] as Word).mark !== 'none' || auxiliaries.has(lower)) return undefined
  }
  return undefined
}

/** The time's piece of the opening, from a comma on, begins with it or a temporal preposition, not with `Founded`. */
function leads(words: readonly Word[], first: number, time: Mention<Time>, isGoverned: boolean): boolean {
  let at = first
  while (
    at > 0 &&
    first - at < 20 &&
    (words[at] as Word).mark === 'none' &&
    !coordinators.has((words[at - 1] as Word).lower)
  )
    at--
  const {lower} = words[at] as Word
  // `Under an agreement signed in 1972, Chileans could …`
  if (isGoverned)
    return !participle.test(lower) && (temporalPrepositions.has(lower) || !isPostmodifier(words, first, at))
  const isOfDocument = words[first - 1]?.lower === 'of' && /^(?:under|by|through|with)$/.test(lower)
  return (
    temporalPrepositions.has(lower) ||
    isOfDocument ||
    at === first ||
    (timeLightWords.has(lower) && time.reading.basis !== 'named_event')
  )
}

const participle = /^(?:[\p{L}-]+ed|born|built|held|known|led|made|seen|set|sent|begun|written)$/u

/** `the 2015 agreement`: an article before, a noun behind. */
function isAttributive(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1]?.lower ?? ''
  const next = words[last + 1]
  const hasNoun = next !== undefined && next.mark === 'none' && next.unit < 0 && !endsPhrase(next)
  return hasNoun && /^(?:the|a|an|its|his|her|their|this|that|of)$/.test(before)
}

const endsPhrase = (word: Word): boolean =>
  [phraseWords, prepositions, subordinators, auxiliaries, connectives].some((words) => words.has(word.lower)) ||
  isAdverb(word)

/** `negotiated in 1990`, `ending in 1990`: the time belongs to a participle behind the verb. */
export function isPostmodifier(words: readonly Word[], first: number, from: number): boolean {
  const governor = words[first - 2]
  if (governor === undefined || first - 2 < from || governor.text !== governor.lower) return false
  // `charged with looting on 21 June`: a noun.
  if (/ing$/.test(governor.lower) && prepositions.has(words[first - 3]?.lower ?? '')) return false
  return /(?:ed|ing)$/.test(governor.lower) && temporalPrepositions.has(words[first - 1]?.lower ?? '')
}
