import type {List, RootContent} from 'mdast'
import type {InfoboxField, Span} from '../document.js'
import {trimSpan} from '../passage.js'
import {colonOf, readField} from './field.js'
import {spanOf} from './position.js'

/** An infobox with the nodes that hold it, the first of which says so. */
export interface Infobox {
  nodes: readonly RootContent[]
  fields: InfoboxField[]
  /** Prose that stands behind the last field without a blank line between. */
  rest: Span | null
}

/** Every paragraph that says `Infobox` and is directly followed by a list. */
export function infoboxesOf(nodes: readonly RootContent[], text: string): Infobox[] {
  const boxes: Infobox[] = []
  nodes.forEach((mark, at) => {
    const name = markOf(mark, text)
    const lists = name === undefined ? [] : listsFrom(nodes, at + 1, {text, isNamed: name !== ''})
    if (lists.length > 0) boxes.push({nodes: [mark, ...lists], ...readBox(lists, text, boxes.length + 1)})
  })
  return boxes
}

/** The name of the template behind `Infobox` (`ethnic group`), mostly ''. Undefined for any other paragraph. */
function markOf(node: RootContent, text: string): string | undefined {
  if (node.type !== 'paragraph') return undefined
  const {start, end} = spanOf(node)
  return end - start > longestMark ? undefined : opening.exec(text.slice(start, end))?.[1]
}

const longestMark = 60
const opening = /^\p{Cf}?infobox((?: [\p{L} ]{1,40})?)\s{0,3}:?\s*$/iu

/**
 * The list behind the mark, whatever is in it; behind `Infobox` and other words, which may be prose, only a list of labels.
 * A blank line may part the fields: another list of labels goes on with the box.
 */
function listsFrom(nodes: readonly RootContent[], from: number, {text, isNamed}: {text: string; isNamed: boolean}) {
  const lists: List[] = []
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.type !== 'list' || ((at > from || isNamed) && !isLabelled(node, text))) break
    lists.push(node)
  }
  return lists
}

/** The first line has a label, and of those that are no entries of another half or more have one. */
function isLabelled(list: List, text: string): boolean {
  const lines = linesOf(list, text)
  const margin = lines[0]?.indent ?? 0
  const isLabel = lines.filter(({indent}) => indent <= margin).map((line) => colonOf(text, line) !== -1)
  return isLabel[0] === true && isLabel.filter(Boolean).length * 2 >= isLabel.length
}

/** A line of the list and those that go on with it. */
interface Line extends Span {
  indent: number
}

function linesOf({children}: List, text: string): Line[] {
  return children.flatMap(({children: [content]}) => {
    if (content === undefined) return []
    const span = spanOf(content)
    const before = text.slice(Math.max(0, span.start - widestMargin), span.start).split(/[\r\n]/)
    return [{...span, indent: before.at(-1)?.indexOf('-') ?? 0}]
  })
}

const widestMargin = 100

function readBox(lists: readonly List[], text: string, box: number): Pick<Infobox, 'fields' | 'rest'> {
  const lines = lists.flatMap((list) => linesOf(list, text))
  const last = lines.at(-1)
  const rest = last === undefined ? null : proseBehind(text, last)
  if (last !== undefined && rest !== null) last.end = trimSpan(text, {start: last.start, end: rest.start}).end
  return {fields: joinEntries(lines, text).map(({start, end}) => readField(text, {start, end}, box)), rest}
}

/** The first line that goes on with the last field without being indented, and all behind it: the lead, no value. */
function proseBehind(text: string, {start, end}: Span): Span | null {
  const at = text.slice(start, end).search(/(?<=[\r\n])\S/)
  return at === -1 ? null : {start: start + at, end}
}

/** A line that is indented deeper than the field above and has no label of its own is an entry of that field's value. */
function joinEntries(lines: readonly Line[], text: string): Line[] {
  const fields: Line[] = []
  for (const line of lines) {
    const above = fields.at(-1)
    if (above !== undefined && line.indent > above.indent && colonOf(text, line) === -1) above.end = line.end
    else fields.push({...line})
  }
  return fields
}
