import type {Nodes} from 'mdast'
import type {Point} from 'unist'
import {firstIndex} from '../passage.js'

/** A text whose lines of prose are cut to their first letter, which is all of them that says what blocks there are. */
export interface Skeleton {
  text: string
  cuts: readonly Cut[]
}

interface Cut {
  /** Where in the skeleton the rest of a line is missing: at its end. */
  at: number
  /** UTF-16 units that are missing there, and up to there. */
  length: number
  total: number
}

/** Lines that begin with what opens or closes a block stay whole, as do those with white space that is not Markdown's. */
const prose = /(?<![^\n\r])([ \t]*[^\s=|+-])([^\n\r]+)/g

/** micromark takes a step or two for every character: it is given few. */
export function skeletonOf(source: string): Skeleton {
  const cuts: Cut[] = []
  let total = 0
  const text = source.replace(prose, (_, kept: string, {length}: string, start: number) => {
    cuts.push({at: start - total + kept.length, length, total: total + length})
    total += length
    return kept
  })
  return {text, cuts}
}

/** Move what was parsed from a skeleton to where it stands in `source`, behind `before`, and give it its words again. */
export function flesh(node: Nodes, cuts: readonly Cut[], source: string, before: Point): void {
  const {start, end} = node.position ?? {}
  for (const point of [start, end]) if (point !== undefined) move(point, cuts, before)
  // As micromark has it.
  if (node.type === 'text') node.value = source.slice(start?.offset, end?.offset).replaceAll('\0', '\uFFFD')
  if ('children' in node) for (const child of node.children) flesh(child, cuts, source, before)
}

function move(point: Point, cuts: readonly Cut[], before: Point): void {
  const offset = point.offset ?? 0
  const cut = cuts[firstIndex(cuts, ({at}) => at > offset) - 1]
  if (cut?.at === offset) point.column += cut.length
  point.line += before.line - 1
  point.offset = offset + (cut?.total ?? 0) + (before.offset ?? 0)
}
