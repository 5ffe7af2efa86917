import type {Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Point} from 'unist'
import {flesh, skeletonOf} from './skeleton.js'
import {remarkArticle} from './syntax/index.js'

const processor = unified().use(remarkParse).use(remarkArticle).freeze()

/** Long texts go to micromark in pieces of this many characters or more: a small heap keeps its speed even. */
const pieceLength = 1 << 15

/** Blocks never reach across a blank line, so a text may be cut after one. micromark eats a piece's leading BOM. */
const blankLine = /\n\r?\n(?!\uFEFF)/g

/** Source text (UTF-16, any) → mdast, every offset an index into `text`. Linear in the text's length. */
export function parseArticle(text: string): Root {
  const children: RootContent[] = []
  const start: Point = {line: 1, column: 1, offset: 0}
  let end = start
  for (const piece of pieces(text)) {
    const skipped = piece.startsWith('\uFEFF') ? 1 : 0
    const skeleton = skeletonOf(piece.slice(skipped))
    const root = processor.parse(piece.slice(0, skipped) + skeleton.text)
    flesh(root, skeleton.cuts, text, {...end, offset: (end.offset ?? 0) + skipped})
    for (const child of root.children) children.push(child)
    end = root.position?.end ?? end
  }
  return {type: 'root', children, position: {start, end}}
}

function* pieces(text: string): Generator<string> {
  let from = 0
  while (from + pieceLength < text.length) {
    blankLine.lastIndex = from + pieceLength
    if (blankLine.exec(text) === null) break
    yield text.slice(from, blankLine.lastIndex)
    from = blankLine.lastIndex
  }
  yield text.slice(from)
}
