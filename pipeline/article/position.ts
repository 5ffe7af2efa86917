import type {Node} from 'unist'
import type {Span} from '../document.js'

/** Where a parsed node stands in the text. */
export function spanOf({type, position}: Node): Span {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined)
    throw new Error(`Cannot place a \`${type}\` node: it has no position`)
  return {start: start.offset, end: end.offset}
}
