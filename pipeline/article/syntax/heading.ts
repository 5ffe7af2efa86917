import {markdownLineEnding, markdownSpace, unicodeWhitespace} from 'micromark-util-character'
import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {codes} from './tokens.js'

/** MediaWiki's deepest heading is `====== … ======`. */
const deepest = 6

/** A longer line is prose: every row of a section repeats its heading. */
const longestHeading = 300

/** `== Title ==` alone on a line that starts with `=`: one pass over the line, no look-ahead. */
export const heading: Construct = {name: 'articleHeading', tokenize: tokenizeHeading}

/**
 * What a heading line says: its depth (1 to 6) and where its title stands in the line, half open; null for a line that
 * is no heading. Of uneven fences the shorter counts and the rest is title, as in MediaWiki.
 */
export function readHeading(line: string): {depth: number; start: number; end: number} | null {
  const end = line.trimEnd().length
  let opened = 0
  while (opened < end && line[opened] === '=') opened++
  let closed = 0
  while (closed < end - opened && line[end - 1 - closed] === '=') closed++
  const depth = Math.min(opened, closed, deepest)
  const title = line.slice(depth, end - depth)
  if (line.length > longestHeading || depth === 0 || /^[=\s]*$/.test(title)) return null
  return {depth, start: depth + title.length - title.trimStart().length, end: depth + title.trimEnd().length}
}

function tokenizeHeading(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const {now} = this
  const {column} = now()
  let hasTitle = false
  let isFenced = false
  return start

  function start(code: Code): State | undefined {
    if (code !== codes.equals || column !== 1) return nok(code)
    effects.enter('articleHeading')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      if (!hasTitle || !isFenced || now().column - column > longestHeading) return nok(code)
      effects.exit('articleHeading')
      return ok(code)
    }
    if (!isSpace(code)) {
      isFenced = code === codes.equals
      hasTitle ||= !isFenced
    }
    effects.consume(code)
    return inside
  }
}

/** The white space that `String.prototype.trim` knows, so that tokenizer and `readHeading` agree. */
const isSpace = (code: Code): boolean => markdownSpace(code) || unicodeWhitespace(code) || code === 0xfeff
