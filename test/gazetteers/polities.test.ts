import {describe, expect, test} from 'vitest'
import {describeDated} from './entries.js'
import {codes, findNames, formsOf, tables} from './read.js'

const polities = tables['historical-polities']

describeDated(
  'historical polities',
  polities.map((polity) => ({...polity, forms: formsOf(polity), start: polity.from, end: polity.to}))
)

describe('historical polities', () => {
  test('successors are countries', () => {
    expect(polities.filter(({successors}) => successors.some((code) => !codes.has(code))).map(({id}) => id)).toEqual([])
  })

  test.each([
    ['The Soviet Union and Soviets in Russia', ['Soviet Union:polity:RUS', 'Soviets:polity:RUS', 'Russia:country:RUS']],
    ['Ottomans fought the Habsburgs.', ['Ottomans:polity:TUR', 'Habsburgs:organization:']],
    [
      'East Germany, West Germany, Germany',
      ['East Germany:polity:DEU', 'West Germany:polity:DEU', 'Germany:country:DEU']
    ],
    [
      'Belgian Congo, French Guinea, Portuguese Guinea',
      ['Belgian Congo:polity:COD', 'French Guinea:polity:GIN', 'Portuguese Guinea:polity:GNB']
    ]
  ])('%s', (text, expected) => {
    expect(findNames(text)).toEqual(expected)
  })
})
