import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseArticle} from '../../pipeline/article/parse.js'
import {readHeading} from '../../pipeline/article/syntax/heading.js'
import {anyText} from '../text.js'

interface Block {
  kind: string
  start: number
  end: number
}

type Kind = 'blank' | 'heading' | 'list' | 'table' | 'prose'

function kindOf(line: string): Kind {
  const text = line.replace(/^[ \t]+/, '')
  const cell = text.replace(/[ \t]+$/, '')
  if (text === '') return 'blank'
  if (line.startsWith('=') && readHeading(line) !== null) return 'heading'
  if (/^-([ \t]|$)/.test(text)) return 'list'
  if (/^\|.*\|$/s.test(cell) || /^\+[-+= \t]*\+$/.test(cell)) return 'table'
  return 'prose'
}

interface Line extends Block {
  kind: Kind
  /** Prose behind it goes on with its block. */
  takesProse: boolean
}

function* linesOf(text: string): Generator<Line> {
  for (const {0: line, index} of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const body = line.replace(/[\r\n]+$/, '')
    const kind = kindOf(body)
    const indent = kind === 'heading' ? 0 : body.length - body.replace(/^[ \t]+/, '').length
    const takesProse = kind === 'prose' || (kind === 'list' && /-[ \t]+[^ \t]/.test(body))
    yield {kind, start: index + indent, end: index + body.length, takesProse}
  }
}

/** The source form line by line, with no parser: what micromark's states must come to. */
function readByLines(text: string): Block[] {
  const blocks: Block[] = []
  let before: Line | undefined
  for (const line of linesOf(text)) {
    const last = blocks.at(-1)
    const isMore = line.kind === 'prose' ? before?.takesProse : before?.kind === line.kind && line.kind !== 'heading'
    if (last !== undefined && isMore && line.kind !== 'blank') last.end = line.end
    else if (line.kind !== 'blank')
      blocks.push({kind: line.kind === 'prose' ? 'paragraph' : line.kind, start: line.start, end: line.end})
    // Prose that goes on with an item leaves the item's list open.
    before = isMore && line.kind === 'prose' && before !== undefined ? {...before, takesProse: true} : line
  }
  return blocks
}

const readByParser = (text: string): Block[] =>
  parseArticle(text).children.map(({type, position}) => ({
    kind: type,
    start: position?.start.offset ?? -1,
    end: position?.end.offset ?? -1
  }))

test('the parser finds the blocks that reading line by line finds', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = text.replace(/^\uFEFF+/, '')
      expect(readByParser(article)).toEqual(readByLines(article))
    }),
    {numRuns: 3000}
  )
})
