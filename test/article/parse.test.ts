import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../pipeline/article/parse.js'
import {anyText} from '../text.js'

/** The tree in one line: `heading1(Title) paragraph(Some prose.) list(item(a) item(b))`. */
function outline(text: string): string {
  const show = (node: Nodes): string => {
    if (node.type === 'text') return text.slice(node.position?.start.offset, node.position?.end.offset)
    const name = node.type === 'heading' ? `heading${node.depth}` : node.type
    return 'children' in node ? `${name}(${node.children.map(show).join(' ')})` : name
  }
  return parseArticle(text).children.map(show).join(' ')
}

describe('headings', () => {
  test.each([
    ['= Title =', 'heading1(Title)'],
    ['==A==', 'heading2(A)'],
    ['====== A ======', 'heading6(A)'],
    ['======= A =======', 'heading6(= A =)'],
    ['=== A ==', 'heading2(= A)'],
    ['== A ==  ', 'heading2(A)'],
    ['before\n== A ==\nafter', 'paragraph(before) heading2(A) paragraph(after)'],
    ['- item\n== A ==\n- item', 'list(listItem(paragraph(item))) heading2(A) list(listItem(paragraph(item)))'],
    ['== A ==\r\nafter', 'heading2(A) paragraph(after)'],
    ['== 2 = 2 ==', 'heading2(2 = 2)'],
    ['== مقدمة 😀 ==', 'heading2(مقدمة 😀)']
  ])('%j is %s', (text, tree) => {
    expect(outline(text)).toBe(tree)
  })

  test.each(['== A', 'A ==', ' == A ==', '==', '=', '= =', '== A == and more', `== ${'A'.repeat(300)} ==`])(
    '%j is none',
    (text) => {
      expect(outline(text)).toMatch(/^paragraph/)
    }
  )
})

describe('lists', () => {
  test.each([
    ['- a\n- b', 'list(listItem(paragraph(a)) listItem(paragraph(b)))'],
    ['- a\ngoes on\n- b', 'list(listItem(paragraph(a\ngoes on)) listItem(paragraph(b)))'],
    ['text\n- a', 'paragraph(text) list(listItem(paragraph(a)))'],
    ['- \n- b', 'list(listItem() listItem(paragraph(b)))'],
    ['- a\n\n- b', 'list(listItem(paragraph(a))) list(listItem(paragraph(b)))'],
    ['- - a', 'list(listItem(paragraph(- a)))'],
    ['-a', 'paragraph(-a)'],
    ['* a\n+ b\n1. c', 'paragraph(* a\n+ b\n1. c)']
  ])('%j is %s', (text, tree) => {
    expect(outline(text)).toBe(tree)
  })
})

describe('tables', () => {
  test.each([
    [
      '| a | b |\n| --- | --- |\n| c | |',
      'table(tableRow(tableCell(a) tableCell(b)) tableRow() tableRow(tableCell(c) tableCell()))'
    ],
    ['+---+\n| a |\n+---+', 'table(tableRow() tableRow(tableCell(a)) tableRow())'],
    ['| a \\| b |', 'table(tableRow(tableCell(a \\| b)))'],
    ['text\n| a | b |', 'paragraph(text) table(tableRow(tableCell(a) tableCell(b)))'],
    ['| not a row', 'paragraph(| not a row)'],
    ['+ 3 percent', 'paragraph(+ 3 percent)']
  ])('%j is %s', (text, tree) => {
    expect(outline(text)).toBe(tree)
  })
})

describe('everything else is prose', () => {
  test.each([
    '1945. The war ended.',
    '    indented',
    'a\n---',
    'a\n===',
    '# a',
    '> a',
    '```\na\n```',
    '<b>bold</b> &amp; more',
    '[a]: b',
    '*a_ **b** `c` [d](e) ![f](g) \\*',
    'two spaces  \nand a break'
  ])('%j', (text) => {
    expect(outline(text)).toBe(`paragraph(${text.trimStart()})`)
  })
})

describe('positions', () => {
  test.each(['\uFEFFtext', 'a\0b', '\ttab\n\t- item', 'a\r\n\r\n== B ==\rc', '😀 a\n\n- 𐎠'])(
    'count every character of %j',
    (text) => {
      for (const node of parseArticle(text).children) {
        const {start, end} = node.position ?? {}
        const slice = text.slice(start?.offset, end?.offset)
        expect(slice).not.toBe('')
        expect(slice).not.toMatch(/^[\r\n]|[\r\n]$/)
      }
    }
  )

  test('blocks are ordered, disjoint and hold every character that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const {position} of parseArticle(text).children) {
          expect(text.slice(at, position?.start.offset).replaceAll('\uFEFF', '').trim()).toBe('')
          at = position?.end.offset ?? 0
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      {numRuns: 500}
    )
  })

  test('a long text gives the same tree as its parts', () => {
    const part = 'Some prose of a line.\n\n== Heading ==\n- a\n- b\n\n| c | d |\n\n'
    const count = 3000
    const {children} = parseArticle(part.repeat(count))
    expect(children).toHaveLength(4 * count)
    const last = children.at(-3)?.position?.start
    expect(last?.offset).toBe(part.length * (count - 1) + part.indexOf('=='))
    expect(last?.line).toBe(8 * (count - 1) + 3)
  })
})
