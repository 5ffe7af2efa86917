import {markdownLineEnding, markdownLineEndingOrSpace, markdownSpace} from 'micromark-util-character'
import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {heading} from './heading.js'
import {codes} from './tokens.js'

/** A `- ` line: any indentation, a dash, then white space or the line's end. Consumes up to and with the dash. */
export const itemMarker: Construct = {name: 'articleItemMarker', tokenize: tokenizeItemMarker, partial: true}

/** A whole table line: a row `| … |` or a grid's rule `+---+`. */
export const tableLine: Construct = {name: 'articleTableLine', tokenize: tokenizeTableLine, partial: true}

/** At a line ending: the next line goes on with the paragraph or item before it. */
const continuation: Construct = {name: 'articleContinuation', tokenize: tokenizeContinuation, partial: true}

/** At a line ending: the next line is what `line` says. */
export const nextLine = (line: Construct): Construct => ({
  name: `${line.name}Next`,
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      if (code === null) return nok(code)
      consumeLineEnding(effects, code)
      return effects.attempt(line, ok, nok)
    }
  }
})

/**
 * A line ending within a block gets a token of its own: micromark hands lines over one by one and finds their seams by
 * it, and mdast's compiler would add the text of its own `lineEnding` to the paragraph.
 */
export function consumeLineEnding(effects: Effects, code: Code): void {
  effects.enter('articleLineEnding')
  effects.consume(code)
  effects.exit('articleLineEnding')
}

/** Consume white space within the line, then go on with `next`. */
export function skipSpace(effects: Effects, next: State): State {
  return start

  function start(code: Code): State | undefined {
    if (!markdownSpace(code)) return next(code)
    effects.enter('linePrefix')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (markdownSpace(code)) {
      effects.consume(code)
      return inside
    }
    effects.exit('linePrefix')
    return next(code)
  }
}

/** The rest of this line and every line that goes on with it, each a token; `next` stands at the last one's end. */
export function lines(effects: Effects, next: State): State {
  return start

  function start(code: Code): State | undefined {
    effects.enter('articleLine')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code !== null && !markdownLineEnding(code)) {
      effects.consume(code)
      return inside
    }
    effects.exit('articleLine')
    return code === null ? next(code) : effects.check(continuation, onward, next)(code)
  }

  function onward(code: Code): State | undefined {
    consumeLineEnding(effects, code)
    return start
  }
}

function tokenizeItemMarker(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return skipSpace(effects, marker)

  function marker(code: Code): State | undefined {
    if (code !== codes.dash) return nok(code)
    effects.enter('articleItemMarker')
    effects.consume(code)
    effects.exit('articleItemMarker')
    return after
  }

  function after(code: Code): State | undefined {
    return code === null || markdownLineEndingOrSpace(code) ? ok(code) : nok(code)
  }
}

function tokenizeTableLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let fence: Code = null
  let last: Code = null
  let fences = 0
  return skipSpace(effects, start)

  function start(code: Code): State | undefined {
    if (code !== codes.bar && code !== codes.plus) return nok(code)
    fence = code
    effects.enter('articleTableRow')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      if (last !== fence || fences < 2) return nok(code)
      effects.exit('articleTableRow')
      return ok(code)
    }
    if (!markdownSpace(code)) last = code
    if (code === fence) fences++
    else if (fence === codes.plus && !isRuleCode(code)) return nok(code)
    effects.consume(code)
    return inside
  }
}

const isRuleCode = (code: Code): boolean => code === codes.dash || code === codes.equals || markdownSpace(code)

function tokenizeContinuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return ending

  function ending(code: Code): State | undefined {
    if (code === null) return nok(code)
    consumeLineEnding(effects, code)
    return effects.attempt(heading, nok, skipSpace(effects, text))
  }

  function text(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return nok(code)
    if (code === codes.dash) return effects.attempt(itemMarker, nok, ok)(code)
    if (code === codes.bar || code === codes.plus) return effects.attempt(tableLine, nok, ok)(code)
    return ok(code)
  }
}
