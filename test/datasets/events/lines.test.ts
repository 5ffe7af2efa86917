import {describe, expect, test} from 'vitest'
import {events} from '../../../pipeline/datasets/events/index.js'
import {contextOf} from '../../context.js'
import {describeTold, rowsOf, told} from './told.js'

describeTold({
  'a line of a chronicle may tell in the present tense': [
    [
      '== Timeline ==\n\n- 1975: Diplomatic relations are established.\n- March 2003 – President Berg opens the embassy in Oslo and meets the king.',
      'Diplomatic relations are established @ 1975 SUPPORT',
      'President Berg opens the embassy in Oslo @ 2003-03 SUPPORT',
      'meets the king @ 2003-03 CONSULT'
    ],
    ['The treaty is signed in 1975.']
  ],
  'or by a noun alone': [
    [
      "== Timeline ==\n\n- 2022 – Vice President Berg's visit to Oslo",
      "Vice President Berg's visit to Oslo @ 2022 CONSULT"
    ],
    ['== Timeline ==\n\n- Visit of the king to Oslo, May 1990', 'Visit of the king to Oslo, May 1990 @ 1990-05 CONSULT']
  ],
  'in a list of visits a name with a date is a visit': [
    [
      '== State visits ==\n\n- President Berg of Norway to Chile, 17–20 February 1982',
      'President Berg of Norway to Chile, 17–20 February 1982 @ 1982-02-17/1982-02-20 CONSULT'
    ],
    [
      '== State visits ==\n\n- King Harald (1975, 1980)',
      'King Harald (1975, 1980) @ 1975 CONSULT',
      'King Harald (1975, 1980) @ 1980 CONSULT'
    ],
    ['== State visits ==\n\n- King Harald'],
    ['== Monarchs ==\n\n- King Harald (1975, 1980)']
  ],
  'a sentence in a list of visits is read as one': [
    ['== State visits ==\n\n- King Harald visited Lima in 1975.', 'King Harald visited Lima in 1975 @ 1975 CONSULT']
  ],
  'what a full stop ends is a sentence': [['== Agreements ==\n\nThe list shows every agreement on fish, 5 May 1990.']]
})

const table = (heading: string, ...lines: string[]): string =>
  `== ${heading} ==\n\n${[lines[0], (lines[0] ?? '').replace(/[^|]+/g, ' --- '), ...lines.slice(1)].join('\n')}`

describe('tables', () => {
  test('each line is an event for each date in its column', () => {
    const text = table(
      'Visits',
      '| Guest | Date |',
      '| King Harald | May 1975, June 1980 |',
      '| Juan Soto | May 1995 |'
    )
    expect(rowsOf(text).map(({trigger, date_edtf}) => `${trigger} ${date_edtf}`)).toEqual([
      'King Harald 1975-05',
      'King Harald 1980-06',
      'Juan Soto 1995-05'
    ])
  })

  test('a line without a date is none', () => {
    expect(told(table('Visits', '| Guest | Date |', '| King Harald | unknown |'))).toEqual([])
  })

  test.each([
    ['Visits', '| Guest | Date |', 'CONSULT'],
    ['Treaties', '| Title | Year |', '-'],
    ['Overview', '| Visit | Date of arrival |', 'CONSULT']
  ])('%s, %s: %s', (heading, header, type) => {
    const rows = rowsOf(table(heading, header, '| King Harald | 1975 |'))
    expect(rows.map(({event_type}) => event_type ?? '-')).toEqual([type])
  })

  test.each([
    ['Trade', '| Exports | Year |'],
    ['Visits', '| Guest | Host |']
  ])('a table of other things or without a column of dates tells nothing: %s, %s', (heading, header) => {
    expect(rowsOf(table(heading, header, '| Copper | 1975 |'))).toEqual([])
  })

  test('the first cell acts, the second is acted on', () => {
    const [row] = rowsOf(table('Visits', '| Guest | Host | Date |', '| King of Norway | President of Peru | 1975 |'))
    expect(row).toMatchObject({actor_countries: ['NOR'], recipient_countries: ['PER']})
  })

  test('a visit whose host is not named is to the other party', () => {
    const [row] = rowsOf(table('Visits', '| Guest | Date |', '| King of Norway | 1975 |'))
    expect(row).toMatchObject({actor_countries: ['NOR'], recipient_countries: ['CHL']})
  })
})

test('each year of a cell is a visit', () => {
  const table =
    '== Visits ==\n\n| Visitor | Date |\n|---|---|\n| President Berg | 1975 and 1980 |\n| King Olav | 1985, 1990 |'
  expect(rowsOf(table).map(({date_edtf}) => date_edtf)).toEqual(['1975', '1980', '1985', '1990'])
})

test('a line that is a visit by its list leaves nothing in doubt', () => {
  const context = contextOf(
    '= Chile–Norway relations =\n\n== State visits ==\n\n- President Berg to Chile (October 2018)\n'
  )
  expect(events.extract(context)).toHaveLength(1)
  expect(context.notes).toEqual([])
})

describeTold({
  'a headline of a chronicle has a participle for its verb': [
    [
      '== Chronology ==\n\n- 16 March 1994: Partnership signed by the king\n- May 2012: Protests in the capital',
      'Partnership signed by the king @ 1994-03-16 SUPPORT',
      'Protests in the capital @ 2012-05 PROTEST'
    ]
  ]
})
