import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {lines} from './line.js'

/**
 * Prose: every line that is nothing else, with the lines that go on with it. No character in it is markup, so
 * a line is one token.
 */
export const paragraph: Construct = {name: 'articleParagraph', tokenize: tokenizeParagraph}

function tokenizeParagraph(this: TokenizeContext, effects: Effects, ok: State): State {
  return start

  function start(code: Code): State | undefined {
    effects.enter('articleParagraph')
    return lines(effects, end)(code)
  }

  function end(code: Code): State | undefined {
    effects.exit('articleParagraph')
    return ok(code)
  }
}
