import type {List as ListNode, RootContent, Table as TableNode} from 'mdast'
import type {Block, List, ListItem, Paragraph, Sentence, Span, Table, TableRow} from '../document.js'
import {passageAt} from '../passage.js'
import {splitParagraphs} from './paragraphs.js'
import {spanOf} from './position.js'
import {splitSentences} from './sentences.js'

/** Numbers the paragraphs and list items of an article from its top. */
export type Counter = () => number

/** The blocks that one node of the tree holds; a paragraph node may hold several paragraphs. */
export function blocksOf(node: RootContent, text: string, count: Counter): Block[] {
  if (node.type === 'paragraph')
    return splitParagraphs(text, spanOf(node)).map((span) => paragraphAt(span, text, count))
  if (node.type === 'list') return [listOf(node, text, count)]
  if (node.type === 'table') return [tableOf(node, text)]
  return []
}

function paragraphAt(span: Span, text: string, count: Counter): Paragraph {
  return {kind: 'paragraph', ...span, sentences: sentencesIn(span, text, count())}
}

function sentencesIn({start, end}: Span, text: string, paragraph: number): Sentence[] {
  return splitSentences(text.slice(start, end)).map((sentence) => {
    const span = {start: start + sentence.start, end: start + sentence.end}
    return {...passageAt(text, span), paragraph}
  })
}

function listOf(node: ListNode, text: string, count: Counter): List {
  const indents: number[] = []
  const items = node.children.map((item): ListItem => {
    const depth = depthOf((item.position?.start.column ?? 1) - 1, indents)
    const [content] = item.children
    const span = content === undefined ? {start: spanOf(item).end, end: spanOf(item).end} : spanOf(content)
    return {...spanOf(item), depth, sentences: sentencesIn(span, text, count())}
  })
  return {kind: 'list', ...spanOf(node), items}
}

/** Depth of an item by the indentations that are open above it, which it updates. */
function depthOf(indent: number, indents: number[]): number {
  while (indents.length > 0 && (indents.at(-1) as number) >= indent) indents.pop()
  indents.push(indent)
  return indents.length - 1
}

/** A rule, which has no cells, behind the first row marks it as header; in a grid, where rules part all rows, only `=`. */
function tableOf(node: TableNode, text: string): Table {
  const lines = node.children.map((row) => ({row, line: passageAt(text, spanOf(row)).text}))
  const isGrid = lines.some(({line}) => line.startsWith('+'))
  const rows = lines.filter(({row}) => row.children.length > 0).map(({row}) => rowOf(row, text))
  const behind = lines[lines.findIndex(({row}) => row.children.length > 0) + 1]
  const hasHeader = behind !== undefined && behind.row.children.length === 0 && (!isGrid || behind.line.includes('='))
  return {
    kind: 'table',
    ...spanOf(node),
    header: hasHeader ? (rows[0] ?? null) : null,
    rows: hasHeader ? rows.slice(1) : rows
  }
}

function rowOf(row: TableNode['children'][number], text: string): TableRow {
  return {...spanOf(row), cells: row.children.map((cell) => passageAt(text, spanOf(cell)))}
}
