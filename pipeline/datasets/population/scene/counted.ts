import type {Span} from '../../../document.js'
import {type Bound, qualify, qualifyAfter} from '../text/qualifier.js'
import {type Token, textAt} from '../text/tokens.js'
import type {Scene} from './scene.js'

/** Offsets in the outline's text: the number's without its per cent sign, the phrase with what qualifies it. */
export interface Counted {
  value: Span
  start: number
  end: number
  /** Index of the token behind the number and what qualifies it there. */
  next: number
  /** Index of the first token of the phrase. */
  first: number
  bound: Bound | null
  qualifiers: string[]
}

const percentSign = /\s{0,3}(?:%|per\s?cent)$/

/** The scene's number with the words before and behind it that qualify it: `an estimated 500 or so`. */
export function countedBy({
  outline: {text, passage, tokens},
  mention,
  at
}: Pick<Scene, 'outline' | 'mention' | 'at'>): Counted {
  const from = mention.start - passage.start
  const to = mention.end - passage.start
  const sign = percentSign.exec(mention.text)?.[0].length ?? 0
  const {start, bound, qualifiers} = qualify(text, from)
  const after = qualifyAfter(text, to)
  const end = after?.end ?? to
  return {
    value: {start: from, end: to - sign},
    start,
    end,
    next: behindShare(tokens, behind(tokens, at, end)),
    first: firstFrom(tokens, at, start),
    bound: bound ?? after?.bound ?? null,
    qualifiers
  }
}

/** Index of the token behind the one at `at` that begins at `end` or later. */
function behind(tokens: readonly Token[], at: number, end: number): number {
  let next = at + 1
  while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++
  return next
}

/** Index of the first token, up to the one at `at`, that begins at `start` or later. */
function firstFrom(tokens: readonly Token[], at: number, start: number): number {
  let first = at
  while (first > 0 && (tokens[first - 1]?.start ?? 0) >= start) first--
  return first
}

/** `2,087,800 (10.4%) of Australians`, `132,635, or 52%, were`: a share between brackets says no more of whom. */
function behindShare(tokens: readonly Token[], at: number): number {
  const isOpen = textAt(tokens, at) === '('
  const isOr = textAt(tokens, at) === ',' && textAt(tokens, at + 1) === 'or'
  const number = isOpen ? at + 1 : isOr ? at + 2 : -1
  if (tokens[number]?.number?.reading.unit !== 'percent') return at
  return textAt(tokens, number + 1) === (isOpen ? ')' : ',') ? number + 2 : at
}
