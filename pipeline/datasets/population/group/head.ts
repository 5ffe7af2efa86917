import {conjunctions, joints} from '../lexicon/grammar.js'
import {isModifier} from '../lexicon/modifiers.js'
import type {Outline} from '../text/outline.js'
import {type Token, textAt, wordAt} from '../text/tokens.js'
import {type Draft, stepOver} from './modifier.js'
import {type Head, nounAt} from './noun.js'

/** The longest phrase that is read. */
const longest = 9

/** The noun or name that a phrase from `from` on counts; the draft takes what stands before it. */
export function readHead(outline: Outline, from: number, draft: Draft): Head | undefined {
  const {tokens} = outline
  let head: Head | undefined
  let at = from
  while (at < from + longest) {
    const noun = nounAt(tokens, at)
    if (noun !== undefined) {
      head = noun
      at = noun.next
      // "migrant workers", "student visitors": what still follows takes over.
      if (nounAt(tokens, at) === undefined) return joined(tokens, head)
      continue
    }
    const step = stepOver(outline, at, draft)
    if (step === undefined) break
    at = step.next
    if (step.isHead) head = {next: at, noun: null, word: '', isBarred: false}
  }
  return head
}

/** "refugees and migrants", "men, women and children": one count of both. */
function joined(tokens: readonly Token[], head: Head): Head {
  let {next, word} = head
  for (let round = 0; round < 3; round++) {
    const other = nounJoinedAt(tokens, next)
    if (other === undefined || other.isBarred !== head.isBarred) break
    word = `${word} and ${other.word}`
    next = other.next
  }
  return {...head, next, word}
}

/** The noun behind "and" or a comma; behind a comma alone only where the list goes on or a modifier stands before it. */
function nounJoinedAt(tokens: readonly Token[], at: number): Head | undefined {
  const isComma = textAt(tokens, at) === ','
  if (!isComma && !conjunctions.has(wordAt(tokens, at))) return undefined
  let next = at + 1
  if (isComma && conjunctions.has(wordAt(tokens, next))) next++
  if (isModifier(wordAt(tokens, next)) && nounAt(tokens, next) === undefined) next++
  const noun = nounAt(tokens, next)
  const isBare = isComma && next === at + 1
  return noun !== undefined && isBare && !joints.has(textAt(tokens, noun.next)) ? undefined : noun
}
