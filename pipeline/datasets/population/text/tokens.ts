import type {Mention, Span} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import type {Quantity} from '../../../language/numbers/index.js'

/** A word, a mark or a mention of a passage; offsets count from the passage's start. */
export interface Token extends Span {
  kind: 'word' | 'mark' | 'name' | 'time' | 'number'
  /** As written; words in lower case. */
  text: string
  isCapital: boolean
  name: Mention<NameReading> | null
  number: Mention<Quantity> | null
}

/** The mentions of a passage that stand for one token each, in text order and without overlaps. */
export interface Marked extends Span {
  kind: 'name' | 'time' | 'number'
  name: Mention<NameReading> | null
  number: Mention<Quantity> | null
}

/** A word with what a hyphen, an apostrophe or a point joins to it, a run of digits, or a mark. */
const piece = /[-‐]?[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’.-](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\p{N}+|[^\s]/gu

const wordStart = /^[-‐]?[\p{L}\p{M}]/u
const capital = /^\p{Lu}/u

/** The tokens of a passage's text, its mentions among them. */
export function tokensOf(text: string, start: number, marked: readonly Marked[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const mention of marked) {
    const from = mention.start - start
    if (from < at) continue
    addWords(tokens, text, at, from)
    at = mention.end - start
    tokens.push({...mention, start: from, end: at, text: text.slice(from, at), isCapital: false})
  }
  addWords(tokens, text, at, text.length)
  return tokens
}

function addWords(tokens: Token[], text: string, from: number, to: number): void {
  for (const {0: written, index} of text.slice(from, to).matchAll(piece)) {
    const isWord = wordStart.test(written)
    tokens.push({
      kind: isWord ? 'word' : 'mark',
      text: isWord ? written.toLowerCase() : written,
      isCapital: capital.test(written),
      name: null,
      number: null,
      start: from + index,
      end: from + index + written.length
    })
  }
}

/** The word at `at`, in lower case; '' where a mark, a mention or nothing stands there. */
export const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at]
  return token?.kind === 'word' ? token.text : ''
}

/** The text of the token at `at`, whatever it is; '' where there is none. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''

/** Behind those of these words, `most` at the utmost, that stand at `at`. */
export function skipWords(tokens: readonly Token[], at: number, skipped: ReadonlySet<string>, most: number): number {
  let next = at
  while (next < at + most && skipped.has(wordAt(tokens, next))) next++
  return next
}

/** Behind the capitalised words, `most` at the utmost, that stand at `at`. */
export function behindCapitals(tokens: readonly Token[], at: number, most: number): number {
  let next = at
  while (next < at + most && tokens[next]?.kind === 'word' && tokens[next]?.isCapital === true) next++
  return next
}

/** Where the token before `next` ends. */
export const endBefore = (tokens: readonly Token[], next: number): number => tokens[next - 1]?.end ?? 0
