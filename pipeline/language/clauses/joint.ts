import type {Word} from '../verbs/index.js'
import {coordinators} from '../verbs/vocabulary.js'

/** Whether the word at `at` joins the clause of the verb at `verb` to what stands before it. */
export const isJoint = (words: readonly Word[], at: number, verb: number): boolean => {
  const {lower, mark} = words[at] as Word
  return (coordinators.has(lower) && !isWithinSubject(words, at, verb)) || mark === 'stop' || isSplice(words, at)
}

/** `Polls held in 2018 and 2021 found …`: the verb's subject begins before the times. */
function isWithinSubject(words: readonly Word[], at: number, verb: number): boolean {
  if (!joinsTimes(words, at) || (words[at] as Word).mark !== 'none') return false
  let end = at + 1
  while (words[end]?.unit === words[at + 1]?.unit) end++
  return end === verb
}

/** `in 2014, 2018 and 2021`: a conjunction between two times. */
export const joinsTimes = (words: readonly Word[], at: number): boolean =>
  coordinators.has(words[at]?.lower ?? '') && (words[at - 1]?.unit ?? -1) >= 0 && (words[at + 1]?.unit ?? -1) >= 0

/** `…, however, the treaty was never ratified`: an adverb between commas that opens another main clause. */
export const isSplice = (words: readonly Word[], at: number): boolean =>
  splices.has((words[at] as Word).lower) && (words[at] as Word).mark === 'comma'

const splices = new Set(['however', 'nevertheless', 'nonetheless', 'therefore', 'thus', 'hence'])

/** No pair of names is longer. */
const longestPair = 7

/** `Iran left and [Syria and Jordan] signed`: the conjunction that joins two names is none between clauses. */
export function firstOfNames(words: readonly Word[], after: number, last: number): number {
  if ((words[last] as Word).mark !== 'none') return last
  const first = lastIndex(words, after, last, (word) => coordinators.has(word.lower))
  if (first === undefined || last - first > longestPair) return last
  // `…, and one year later Berg and Lund met`
  const names = words.slice(first + 1, last).filter(({unit}) => unit < 0)
  return [...names, words[last + 1] as Word].every(({text, lower}) => text !== lower) ? first : last
}

/** The last word from `from` to before `to` that passes the test and is no part of a time. */
export function lastIndex(
  words: readonly Word[],
  from: number,
  to: number,
  test: (word: Word, at: number) => boolean
): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at]
    if (word !== undefined && (word.unit < 0 || governsClause(words, at)) && test(word, at)) return at
  }
  return undefined
}

/** `three days after he had left`: the last word of the time opens a clause. */
const governsClause = (words: readonly Word[], at: number): boolean => {
  const {lower, unit} = words[at] as Word
  return (lower === 'after' || lower === 'before') && words[at + 1]?.unit !== unit
}
