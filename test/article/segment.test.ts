import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../../pipeline/article/index.js'
import type {Block} from '../../pipeline/document.js'
import {unitsOf} from '../../pipeline/passage.js'
import {anyText} from '../text.js'

const show = (block: Block): string[] => {
  if (block.kind === 'paragraph') return [block.sentences.map(({text}) => text).join('|')]
  if (block.kind === 'list')
    return block.items.map(
      ({depth, sentences}) => `${'-'.repeat(depth + 1)} ${sentences.map(({text}) => text).join('|')}`
    )
  const rows = block.header === null ? block.rows : [block.header, ...block.rows]
  return rows.map(({cells}) => cells.map(({text}) => text).join(' ¦ '))
}
const blocks = (text: string): string[] => readArticle(text).sections.flatMap((section) => section.blocks.flatMap(show))

describe('title and sections', () => {
  test('the first line names the article, headings make a path', () => {
    const {title, sections} = readArticle('= A–B relations =\nLead.\n== One ==\nX.\n=== Two ===\nY.\n== Three ==\nZ.')
    expect(title).toBe('A–B relations')
    expect(sections.map(({path}) => path.join(' > '))).toEqual(['', 'One', 'One > Two', 'Three'])
  })

  test('a heading of the second level is no title', () => {
    expect(readArticle('== History ==\nX.').title).toBeNull()
  })

  test('only headings give sections without blocks', () => {
    expect(readArticle('= T =\n== A ==\n== B ==').sections.map(({blocks}) => blocks.length)).toEqual([0, 0, 0])
  })
})

describe('infobox', () => {
  const fields = (text: string) => readArticle(text).infobox.map(({label, value}) => [label, value.text, value.start])

  test('a paragraph `Infobox` and the list behind it', () => {
    expect(fields('Infobox\n- Party1: Palestine\n- Envoy1: None\n\nProse.')).toEqual([
      ['Party1', 'Palestine', 18],
      ['Envoy1', 'None', 38]
    ])
  })

  test.each([
    ['Infobox\n- Caption: ', ['Caption', '', 19]],
    ['Infobox\n- Caption:', ['Caption', '', 18]],
    ['Infobox\n- Caption', ['Caption', '', 17]],
    ['Infobox\n- Time:  12:30 ', ['Time', '12:30', 17]],
    ['Infobox\n- : x', ['', 'x', 12]]
  ])('%j', (text, field) => {
    expect(fields(text)).toEqual([field])
  })

  test('the word without a list is prose, and so is a list without the word', () => {
    expect(fields('Infobox\n\nProse.')).toEqual([])
    expect(fields('- Party1: Palestine')).toEqual([])
  })

  test('is not among the blocks', () => {
    expect(blocks('Infobox\n- Party1: Palestine\n\nProse.')).toEqual(['Prose.'])
  })
})

describe('paragraphs', () => {
  test('lines wrapped at a width are one paragraph', () => {
    expect(blocks('The two states opened\nembassies in 1990. They\nclosed them in 2012.')).toEqual([
      'The two states opened\nembassies in 1990.|They\nclosed them in 2012.'
    ])
  })

  test('lines that were not wrapped are a paragraph each', () => {
    expect(blocks('Visits to the capital\nKing Hassan (1984)\nQueen Noor of Jordan (1990)')).toEqual([
      'Visits to the capital',
      'King Hassan (1984)',
      'Queen Noor of Jordan (1990)'
    ])
  })
})

test.each([
  ['5 May 1990: Kohl visited Windhoek\n6 May 1990: Kohl left Namibia', 2],
  ['* 5 May 1990: Kohl came\n* 6 May 1990: Kohl left', 2],
  ['Ghana opened an embassy in 1990\nMalta opened one in 1991\nPeru opened one in 1992', 3],
  ['The ministers of Ghana and\nMalta met in 1990.', 1],
  ['In 1990 Ghana opened\nan embassy. Malta had\nNo such plans at all.', 1]
])('%j is %i paragraph(s)', (text, count) => {
  expect(blocks(text)).toHaveLength(count)
})

test('two hundred thousand lines are no problem', () => {
  expect(readArticle('a b\nabc def ghi\n'.repeat(100_000)).sections[0]?.blocks).toHaveLength(200_000)
})

describe('lists and tables', () => {
  test('indentation gives depth', () => {
    expect(blocks('- a\n  - b\n    - c\n  - d\n- e')).toEqual(['- a', '-- b', '--- c', '-- d', '- e'])
  })

  test.each([
    ['| Guest | Date |\n| --- | --- |\n| King | 1990 |', 'Guest ¦ Date', 1],
    ['+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+', 'a ¦ b', 1],
    ['+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+', undefined, 2],
    ['| a | b |\n| c | d |', undefined, 2]
  ])('%j', (text, header, rows) => {
    const [table] = readArticle(text).sections[0]?.blocks ?? []
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.header?.cells.map((cell) => cell.text).join(' ¦ ')).toBe(header)
    expect(table.rows).toHaveLength(rows)
  })
})

test('units of any text are slices of it, and sentences are ordered and disjoint', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0
      for (const {passage, kind} of unitsOf(readArticle(text))) {
        expect(text.slice(passage.start, passage.end)).toBe(passage.text)
        if (kind === 'infobox') continue
        expect(passage.start).toBeGreaterThanOrEqual(at)
        at = passage.end
      }
    }),
    {numRuns: 500}
  )
})
