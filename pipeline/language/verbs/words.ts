import {isLetter} from '../../characters.js'
import type {Passage, Span} from '../../document.js'

/** A word of a sentence outside its quotations and parentheses. */
export interface Word extends Span {
  text: string
  lower: string
  /** What stands before it since the word before: nothing, a comma, or a mark that ends a clause (`;`, `:`, a dash). */
  mark: 'none' | 'comma' | 'stop'
  /** That mark is a semicolon or colon: another clause begins, and the same story goes on. */
  isSemicolon: boolean
  /** A quotation or parenthesis stands between the word before and this one. */
  afterAside: boolean
  /** It is part of a day in parentheses, which dates what it stands behind. */
  isBracketed: boolean
  /** Which of the units (say, dates) it is part of, -1 for none. */
  unit: number
}

const opening = new Set(['(', '[', '{'])
const closers = new Set([')', ']', '}'])
const quotes = new Set(['"', '“', '”', '«', '»'])
const brackets = new Set([...opening, ...closers, ...quotes])
const dashes = new Set(['-', '–'])
const stops = new Set([';', ':', '—', '!', '?'])

/** What reading the words of a passage has come to. */
interface Reader {
  text: string
  aside: Aside
  mark: Word['mark']
  isSemicolon: boolean
  afterAside: boolean
  /** Where the parenthesis or quotation ends that is read like the text around it. */
  closing: number
}

/**
 * The words outside quotations and parentheses, in text order, `limit` at most. `units` are spans (in text order, without
 * overlaps) that read as one: a comma inside is none (`March, 2012`).
 */
export function readWords({text, start}: Passage, units: readonly Span[] = [], limit = text.length): Word[] {
  const words: Word[] = []
  const unitAt = unitsInOrder(units)
  const reader: Reader = {
    text,
    aside: {depth: 0, isQuoted: false},
    mark: 'none',
    isSemicolon: false,
    afterAside: false,
    closing: -1
  }
  for (let at = 0; at < text.length && words.length < limit; ) {
    const end = endOfWord(text, at)
    if (end === at) passSign(reader, at)
    else if (isAside(reader.aside)) reader.afterAside = true
    else words.push(wordAt(reader, {start, at, end}, unitAt, words.at(-1)))
    at = Math.max(end, at + 1)
  }
  return words
}

const isAside = ({depth, isQuoted}: Aside): boolean => depth > 0 || isQuoted

function wordAt(
  reader: Reader,
  {start, at, end}: Span & {at: number},
  unitAt: (start: number, end: number) => number,
  before: Word | undefined
): Word {
  const {text, mark, isSemicolon, afterAside, closing} = reader
  const word = text.slice(at, end)
  const unit = unitAt(start + at, start + end)
  const isInside = unit >= 0 && before?.unit === unit
  reader.mark = 'none'
  reader.isSemicolon = false
  reader.afterAside = false
  return {
    start: start + at,
    end: start + end,
    text: word,
    lower: lowerOf(word, before),
    mark: isInside ? 'none' : mark,
    isSemicolon: !isInside && isSemicolon,
    afterAside,
    isBracketed: at < closing && text.charAt(closing) === ')',
    unit
  }
}

/** `all but one`: `but` joins nothing there. */
const lowerOf = (word: string, before: Word | undefined): string =>
  word === 'but' && before !== undefined && exhaustive.has(before.lower) ? 'except' : word.toLowerCase()

const exhaustive = new Set(['all', 'none', 'nothing', 'everything', 'anything', 'everyone', 'nobody'])

/** A character that is no part of a word. */
function passSign(reader: Reader, at: number): void {
  const {text, aside} = reader
  const code = text.charCodeAt(at)
  if (code === 32 || code === 10) return
  const sign = text.charAt(at)
  if (!isAside(aside) && opensTransparent(text, at)) {
    reader.closing = closingOf(text, at)
    if (sign === '(') reader.mark = stronger(reader.mark, ',', 0)
  } else if (at === reader.closing) {
    if (sign === ')') reader.mark = stronger(reader.mark, ',', 0)
  } else if (brackets.has(sign)) reader.aside = turn(aside, sign)
  else if (isAside(aside)) reader.afterAside = true
  else {
    reader.mark = stronger(reader.mark, text, at)
    reader.isSemicolon = reader.mark === 'stop' && (sign === ';' || sign === ':')
  }
}

/** `3,000`, `10:30` */
const number = /\p{N}{1,15}(?:[,.:]\p{N}{2,3}){1,6}(?![\p{L}\p{M}\p{N}])/uy
/** `U.S.` */
const initials = /(?:\p{Lu}\.){2,6}/uy
const beyondPlane = /[\p{L}\p{M}\p{N}]/uy

/** Where the word ends that begins at `at`, with what joins its parts (`Ba'athist`, `Anglo-Iranian`); `at` where none begins. */
function endOfWord(text: string, at: number): number {
  if (!isWordCharacter(text, at)) return at
  const special = specialEnd(text, at)
  if (special > at) return special
  let end = at + 1
  while (
    end < text.length &&
    (isWordCharacter(text, end) || (isJoint(text.charCodeAt(end)) && isWordCharacter(text, end + 1)))
  )
    end++
  return end
}

/** A grouped number's or an abbreviation's end; 0 for any other word, as most are. */
function specialEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  const pattern = code >= 48 && code <= 57 ? number : next === 46 ? initials : undefined
  if (pattern === undefined) return 0
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

const isJoint = (code: number): boolean => code === 39 || code === 45 || code === 0x2019

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdfff) return isLetter[code] === 1
  beyondPlane.lastIndex = code >= 0xdc00 ? at - 1 : at
  return beyondPlane.test(text)
}

/** A day or month in parentheses (`(30 September)`, `(on 2 October)`) is an adverbial like any other. */
const dayInBrackets =
  /\((?:(?:on|in|from|by) )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})?\)/y
/** A verb that opens a quotation is the sentence's own: `the minister "strongly condemned the attack"`. */
const verbInQuotes = /["“](?:\p{Ll}{3,20}ly )?\p{Ll}{2,20}ed [^"”]{1,600}["”]/uy

const patternOf = (text: string, at: number): RegExp | undefined => {
  const sign = text.charAt(at)
  return sign === '(' ? dayInBrackets : sign === '"' || sign === '“' ? verbInQuotes : undefined
}

function closingOf(text: string, at: number): number {
  const pattern = patternOf(text, at)
  if (pattern === undefined) return -1
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - 1 : -1
}

const opensTransparent = (text: string, at: number): boolean => closingOf(text, at) > at

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
