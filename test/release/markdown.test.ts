import fc from 'fast-check'
import type {Nodes, Parents} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {codeOf, proseOf, tableOf} from '../../pipeline/release/document/markdown.js'

const parser = unified().use(remarkParse).freeze()
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : ((node as Partial<Parents>).children ?? []).map(textOf).join('')

/** Types of the nodes in the only paragraph; what it says. */
function read(markdown: string): {kinds: string[]; text: string} {
  const {children} = parser.parse(markdown)
  const [paragraph] = children
  if (paragraph?.type !== 'paragraph' || children.length > 1) return {kinds: children.map(({type}) => type), text: ''}
  return {kinds: paragraph.children.map(({type}) => type), text: textOf(paragraph)}
}

describe('proseOf', () => {
  test.each([
    ['a *b* _c_ ~d~ [e](f) <g> &amp; \\h', String.raw`a \*b\* \_c\_ \~d\~ \[e\](f) \<g> \&amp; \\h`],
    ['snake_case and 5 & 6 > 4', 'snake_case and 5 & 6 > 4'],
    ['1948~ is `1948~`, `a_` and a lone `', '1948\\~ is `1948~`, `a_` and a lone \\`'],
    ['two\n  lines', 'two lines'],
    ['a bar: `\\|`', String.raw`a bar: \`\\|\``]
  ])('%s', (text, markdown) => {
    expect(proseOf(text)).toBe(markdown)
  })

  const marks = fc.constantFrom(...'\\*_~[]()<>!#+-=|&;:.1aä "\'😀')
  test('any text without backticks is read as it was written', () => {
    const anyText = fc.oneof(fc.string({unit: marks}), fc.string({unit: 'grapheme'}))
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = raw
          .replaceAll('`', '')
          .replace(/\s+|\0/g, ' ')
          .trim()
        fc.pre(text !== '')
        expect(read(proseOf(text))).toEqual({kinds: ['text'], text})
      }),
      {numRuns: 1000}
    )
  })

  test('whatever backticks stand in it, only text and code come of it', () => {
    const anyText = fc.string({unit: fc.oneof(marks, fc.constant('`'))})
    fc.assert(
      fc.property(anyText, (text) => {
        const {kinds} = read(proseOf(text))
        expect(kinds.filter((kind) => kind !== 'text' && kind !== 'inlineCode')).toEqual([])
      }),
      {numRuns: 1000}
    )
  })
})

test.each([
  ['^[a-z]+$', '`^[a-z]+$`'],
  ['a`b', 'a\\`b'],
  ['', '']
])('codeOf %s', (value, markdown) => {
  expect(codeOf(value)).toBe(markdown)
})

test('a bar in a cell is no end of it', () => {
  expect(tableOf(['a', 'b'], [['x | y', '`p|q`']])).toBe(
    ['| a | b |', '| --- | --- |', String.raw`| x \| y | ${'`p\\|q`'} |`].join('\n')
  )
})
