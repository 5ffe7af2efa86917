import type {Heading, Paragraph, TableCell, Text} from 'mdast'
import type {CompileContext, Extension} from 'mdast-util-from-markdown'
import type {Point, Token} from 'micromark-util-types'
import {readHeading} from './heading.js'
import {readCells} from './table.js'

/** The article's tokens as mdast nodes: heading, paragraph, list, listItem, table, tableRow, tableCell, text. */
export const articleFromMarkdown: Extension = {
  enter: {
    articleHeading: enterHeading,
    articleParagraph: enterParagraph,
    articleList(token) {
      this.enter({type: 'list', ordered: false, spread: false, children: []}, token)
    },
    articleItem(token) {
      this.enter({type: 'listItem', spread: false, children: []}, token)
    },
    articleItemText: enterParagraph,
    articleTable(token) {
      this.enter({type: 'table', children: []}, token)
    },
    articleTableRow(token) {
      this.enter({type: 'tableRow', children: cellsOf(this.sliceSerialize(token), token)}, token)
    }
  },
  exit: {
    articleHeading: exit,
    articleParagraph: exit,
    articleList: exit,
    articleItem: exit,
    articleItemText: exit,
    articleTable: exit,
    articleTableRow: exit
  }
}

function exit(this: CompileContext, token: Token): undefined {
  this.exit(token)
}

function enterHeading(this: CompileContext, token: Token): undefined {
  const line = this.sliceSerialize(token)
  const {depth, start, end} = readHeading(line) ?? {depth: 1, start: 0, end: line.length}
  const children = [textNode(line, token, start, end)]
  this.enter({type: 'heading', depth: depth as Heading['depth'], children}, token)
}

function enterParagraph(this: CompileContext, token: Token): undefined {
  const position = {start: pointOf(token.start), end: pointOf(token.end)}
  const text: Text = {type: 'text', value: this.sliceSerialize(token), position}
  this.enter({type: 'paragraph', children: [text]} satisfies Paragraph, token)
}

function cellsOf(line: string, {start: at}: Token): TableCell[] {
  return readCells(line).map(({start, end}) => ({
    type: 'tableCell',
    children: [textNode(line, {start: at}, start, end)],
    position: {start: shift(at, start), end: shift(at, end)}
  }))
}

function textNode(line: string, {start: at}: {start: Point}, start: number, end: number): Text {
  return {type: 'text', value: line.slice(start, end), position: {start: shift(at, start), end: shift(at, end)}}
}

const pointOf = ({line, column, offset}: Point) => ({line, column, offset})
const shift = ({line, column, offset}: Point, by: number) => ({line, column: column + by, offset: offset + by})
