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

/** A word, in the group (`3,000`, `10:30` and `U.S.` are one), or any other character that is no white space. */
const token =
  /(\p{N}{1,15}(?:[,.:]\p{N}{2,3}){1,6}(?![\p{L}\p{M}\p{N}])|(?:\p{Lu}\.){2,6}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*)|\S/gu
const opening = new Set(['(', '[', '{'])
const closing = new Set([')', ']', '}'])
const quotes = new Set(['"', '“', '”', '«', '»'])
const brackets = new Set([...opening, ...closing, ...quotes])
const dashes = new Set(['-', '–'])
const stops = new Set([';', ':', '—', '!', '?'])

/**
 * The words outside quotations and parentheses, in text order, `limit` at most. `units` are spans (in text order, without
 * overlaps) that read as one: a comma inside is none (`March, 2012`).
 */
export function readWords({text, start}: Passage, units: readonly Span[] = [], limit = text.length): Word[] {
  const words: Word[] = []
  const unitAt = unitsInOrder(units)
  let aside: Aside = {depth: 0, isQuoted: false}
  let mark: Word['mark'] = 'none'
  let afterAside = false
  token.lastIndex = 0
  for (let match = token.exec(text); match !== null && words.length < limit; match = token.exec(text)) {
    const [quote, word] = match
    if (word === undefined && brackets.has(quote)) aside = turn(aside, quote)
    else if (aside.depth > 0 || aside.isQuoted) afterAside = true
    else if (word === undefined) mark = stronger(mark, text, match.index)
    else {
      const from = start + match.index
      const end = from + word.length
      const unit = unitAt(from, end)
      const isInside = unit >= 0 && words.at(-1)?.unit === unit
      words.push({
        start: from,
        end,
        text: word,
        lower: word.toLowerCase(),
        mark: isInside ? 'none' : mark,
        afterAside,
        unit
      })
      mark = 'none'
      afterAside = false
    }
  }
  return words
}

/** Which unit a stretch lies in, -1 for none; asked in text order. */
function unitsInOrder(units: readonly Span[]): (start: number, end: number) => number {
  let next = 0
  return (start, end) => {
    while (next < units.length && (units[next] as Span).end <= start) next++
    const unit = units[next]
    return unit !== undefined && unit.start <= start && end <= unit.end ? next : -1
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
const isDash = (text: string, at: number): boolean =>
  dashes.has(text.charAt(at)) && /^\s[-–]\s/.test(text.slice(at - 1, at + 2))
