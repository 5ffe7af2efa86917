import type {Passage, Span} from '../../document.js'

/** A word of a sentence outside its quotations and parentheses. */
export interface Word extends Span {
  text: string
  lower: string
  /** What stands before it since the word before: nothing, a comma, or a mark that ends a clause (`;`, `:`, a dash). */
  mark: 'none' | 'comma' | 'stop'
  /** A quotation or parenthesis stands between the word before and this one. */
  afterAside: boolean
  /** Which of the units (say, dates) it is part of, -1 for none. */
  unit: number
}

const token = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}\s]/gu
const opening = new Set(['(', '[', '{'])
const closing = new Set([')', ']', '}'])
const quotes = new Set(['"', '“', '”', '«', '»'])
const brackets = new Set([...opening, ...closing, ...quotes])
const stops = new Set([';', ':', '—', '!', '?'])

/**
 * The words outside quotations and parentheses, in text order. `units` are spans (in text order, without overlaps) that
 * read as one: a comma inside is none (`March, 2012`).
 */
export function readWords(passage: Passage, units: readonly Span[] = []): Word[] {
  const words: Word[] = []
  let next = 0
  for (const token of tokensOutside(passage)) {
    while (next < units.length && (units[next] as Span).end <= token.start) next++
    const span = units[next]
    const unit = span !== undefined && span.start <= token.start && token.end <= span.end ? next : -1
    const isInside = unit >= 0 && words.at(-1)?.unit === unit
    words.push({...token, mark: isInside ? 'none' : token.mark, unit})
  }
  return words
}

/** The words and what stands before each; quotations and parentheses are skipped. */
function* tokensOutside({text, start}: Passage): Generator<Omit<Word, 'unit'>> {
  let aside: Aside = {depth: 0, isQuoted: false}
  let mark: Word['mark'] = 'none'
  let afterAside = false
  for (const match of text.matchAll(token)) {
    const [quote] = match
    const isBracket = brackets.has(quote)
    if (isBracket) aside = turn(aside, quote)
    else if (aside.depth > 0 || aside.isQuoted) afterAside = true
    else if (isWord(quote)) {
      const from = start + match.index
      yield {start: from, end: from + quote.length, text: quote, lower: quote.toLowerCase(), mark, afterAside}
      mark = 'none'
      afterAside = false
    } else mark = stronger(mark, text, match.index)
  }
}

interface Aside {
  depth: number
  isQuoted: boolean
}

function turn({depth, isQuoted}: Aside, bracket: string): Aside {
  if (quotes.has(bracket)) return {depth, isQuoted: !isQuoted}
  return {depth: opening.has(bracket) ? depth + 1 : Math.max(0, depth - 1), isQuoted}
}

function stronger(mark: Word['mark'], text: string, at: number): Word['mark'] {
  if (mark === 'stop' || stops.has(text.charAt(at)) || isDash(text, at)) return 'stop'
  return text.charAt(at) === ',' ? 'comma' : mark
}

/** A hyphen or en dash with spaces around it; without, it joins words or numbers. */
const isDash = (text: string, at: number): boolean => /^\s[-–]\s/.test(text.slice(at - 1, at + 2))

const isWord = (text: string): boolean => /^[\p{L}\p{M}\p{N}]/u.test(text)
