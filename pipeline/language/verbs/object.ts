import type {VerbLexicon} from './lexicon.js'
import * as english from './vocabulary.js'
import type {Word} from './words.js'

/** A noun phrase, a quotation or a clause begins at `from`, adverbs aside. */
export function isObject(words: readonly Word[], from: number): boolean {
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
export function sharesObject(words: readonly Word[], at: number, lexicon: VerbLexicon): boolean {
  if (!english.coordinators.has(words[at]?.lower ?? '') || words[at]?.mark !== 'none') return false
  const next = words[at + 1] !== undefined && english.isAdverb(words[at + 1] as Word) ? at + 2 : at + 1
  const form = lexicon.formAt(words, next)
  return form?.isPast === true && isObject(words, next + form.length)
}

const notObjects = [english.prepositions, english.coordinators, english.subordinators, english.be, english.have]

/** `killed around 200 people`, `sent over 1,000 troops`, `murdered between 9,000 and 20,000` */
const isApproximate = (words: readonly Word[], at: number): boolean =>
  /^(?:around|about|over|up|near|between)$/.test((words[at] as Word).lower) &&
  words[at + 1]?.unit === -1 &&
  /^\p{N}/u.test((words[at + 1] as Word).lower)
