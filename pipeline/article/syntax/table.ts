import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {nextLine, tableLine} from './line.js'

/** Consecutive lines `| cell | cell |`, of a pipe table or, with rules `+---+` between them, of a grid. */
export const table: Construct = {name: 'articleTable', tokenize: tokenizeTable}

const nextRow = nextLine(tableLine)

/** Where each cell of a table line stands in it, trimmed, half open; a rule (`+---+`, `| --- |`) has no cells. */
export function readCells(line: string): {start: number; end: number}[] {
  if (/^[\s|+:=-]*$/.test(line) && /[-=]/.test(line)) return []
  const bars = [...line.matchAll(/\\.|\|/gs)].filter(([mark]) => mark === '|').map(({index}) => index)
  return bars.slice(0, -1).map((bar, at) => trimCell(line, bar + 1, bars[at + 1] as number))
}

function trimCell(line: string, from: number, to: number): {start: number; end: number} {
  const cell = line.slice(from, to)
  const start = from + cell.length - cell.trimStart().length
  return {start, end: Math.max(start, from + cell.trimEnd().length)}
}

function tokenizeTable(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return effects.check(tableLine, start, nok)

  function start(code: Code): State | undefined {
    effects.enter('articleTable')
    return effects.attempt(tableLine, row, nok)(code)
  }

  function row(code: Code): State | undefined {
    return effects.attempt(nextRow, row, end)(code)
  }

  function end(code: Code): State | undefined {
    effects.exit('articleTable')
    return ok(code)
  }
}
