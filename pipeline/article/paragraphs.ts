import type {Span} from '../document.js'
import {trimSpan} from '../passage.js'

/** Nobody wraps lines wider than this; longer lines are paragraphs of their own. */
const widest = 200

/**
 * The paragraphs of a block of lines without a blank line between them. Lines that were wrapped at a width are one
 * paragraph; otherwise each line is one, as in MediaWiki's plain-text extracts.
 */
export function splitParagraphs(text: string, block: Span): Span[] {
  const lines = linesOf(text, block).filter(({start, end}) => end > start)
  const [first] = lines
  if (first === undefined) return []
  return isWrapped(text, lines) && !isLineList(text, lines)
    ? [{start: first.start, end: (lines.at(-1) ?? first).end}]
    : lines
}

/** Wrapped greedily: wherever a line was broken, the next line's first word would not have fitted any more. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const width = lines.reduce((most, {start, end}) => Math.max(most, end - start), 0)
  if (width > widest) return lines.length === 1
  return lines.every(({start, end}, at) => {
    const next = lines[at + 1]
    return next === undefined || end - start + 1 + firstWordLength(text, next) > width
  })
}

/** What a wrapped line may end with and an entry of a list hardly: a comma, a hyphen, a word that wants another. */
const unfinished =
  /(?:[,–-]|(?<!\p{L})(?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|that|which|was|were|is|are|had|has|its|their))$/u

/**
 * Entries a line each (`5 May 1990: …`): every line begins as a sentence or an entry does and none is left unfinished.
 * Two such lines may as well be one wrapped sentence, unless both begin with a digit or a bullet.
 */
function isLineList(text: string, lines: readonly Span[]): boolean {
  const texts = lines.map(({start, end}) => text.slice(start, end))
  if (texts.length < 2 || texts.slice(0, -1).some((line) => unfinished.test(line.slice(-8)))) return false
  const isEntry = texts.length > 2 ? /^[^\p{Ll}]/u : /^[\p{N}*•·–—]/u
  return texts.every((line) => isEntry.test(line))
}

function firstWordLength(text: string, {start, end}: Span): number {
  const length = text.slice(start, end).search(/\s/)
  return length === -1 ? end - start : length
}

const lineEnding = /\r\n|\n|\r/g

function linesOf(text: string, {start, end}: Span): Span[] {
  const lines: Span[] = []
  const block = text.slice(start, end)
  let from = 0
  lineEnding.lastIndex = 0
  for (let match = lineEnding.exec(block); match !== null; match = lineEnding.exec(block)) {
    lines.push(trimSpan(text, {start: start + from, end: start + match.index}))
    from = lineEnding.lastIndex
  }
  lines.push(trimSpan(text, {start: start + from, end}))
  return lines
}
