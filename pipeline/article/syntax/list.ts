import {markdownLineEnding} from 'micromark-util-character'
import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {consumeLineEnding, itemMarker, lines, nextLine, skipSpace} from './line.js'

/** Consecutive `- ` lines, each with the lines that go on with it. Items are flat: indentation says their depth. */
export const list: Construct = {name: 'articleList', tokenize: tokenizeList}

const nextItem = nextLine(itemMarker)

function tokenizeList(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return effects.check(itemMarker, start, nok)

  function start(code: Code): State | undefined {
    effects.enter('articleList')
    return item(code)
  }

  function item(code: Code): State | undefined {
    effects.enter('articleItem')
    return effects.attempt(itemMarker, skipSpace(effects, text), nok)(code)
  }

  function text(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return ending(code)
    effects.enter('articleItemText')
    return lines(effects, endText)(code)
  }

  function endText(code: Code): State | undefined {
    effects.exit('articleItemText')
    return ending(code)
  }

  function ending(code: Code): State | undefined {
    effects.exit('articleItem')
    return effects.check(nextItem, onward, end)(code)
  }

  function onward(code: Code): State | undefined {
    consumeLineEnding(effects, code)
    return skipSpace(effects, item)
  }

  function end(code: Code): State | undefined {
    effects.exit('articleList')
    return ok(code)
  }
}
