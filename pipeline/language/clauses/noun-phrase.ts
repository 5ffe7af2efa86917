import type {Word} from '../verbs/index.js'
import {coordinators, determiners, prepositions, relatives, subordinators} from '../verbs/vocabulary.js'

/** No noun phrase before its head is longer. */
const longest = 10

/** Where the noun phrase begins, not before `first`, that ends before the word at `end`; `end` where none does. */
export function nounPhraseStart(words: readonly Word[], end: number, first = 0): number {
  let from = end
  while (from > first && end - from < longest) {
    const pair = pairStart(words, from, first)
    if (pair === undefined && beginsAt(words, from, end)) break
    if (pair !== undefined) from = pair
    from--
    if (determiners.has((words[from] as Word).lower) && (words[from - 1]?.lower ?? '') !== 'of') break
  }
  while (from < end && prepositions.has((words[from] as Word).lower)) from++
  return from
}

/** `the treaty between Chile and Norway`: where `between` is, when the word at `from` is behind its `and`. */
function pairStart(words: readonly Word[], from: number, first: number): number | undefined {
  if (words[from - 1]?.lower !== 'and' || words[from]?.mark !== 'none') return undefined
  for (let at = from - 2; at > first && from - at < 7; at--) {
    const {lower, text, mark} = words[at] as Word
    if (lower === 'between') return at
    if (mark !== 'none' || (text === lower && !determiners.has(lower) && lower !== 'of')) return undefined
  }
  return undefined
}

/** What stands before the word at `from` is no part of the phrase. */
function beginsAt(words: readonly Word[], from: number, end: number): boolean {
  const {lower, unit} = words[from - 1] as Word
  if (unit >= 0 || (from < end && (words[from] as Word).mark !== 'none')) return true
  return (prepositions.has(lower) && lower !== 'of') || joints.some((list) => list.has(lower))
}

const joints = [coordinators, relatives, subordinators]
