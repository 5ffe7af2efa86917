import {describe, expect, test} from 'vitest'
import {rowsOf} from './told.js'

describe('where it was', () => {
  test.each<[text: string, name: string | null, country: string | null]>([
    ['In 1990 the kings met in Oslo.', 'Oslo', 'NOR'],
    ['In 1990 the kings met in the city of Bergen.', 'Bergen', 'NOR'],
    ['In 1990 the kings met near Bergen.', 'Bergen', 'NOR'],
    ['In 1990 Chilean officials met in Kenya.', 'Kenya', 'KEN'],
    ['In 1990 the kings met at Yalta.', 'Yalta', null],
    ['In 1990 two men were arrested in Lima by the police.', 'Lima', 'PER'],
    ['In 1990 Chile opened an embassy in Nairobi.', 'Nairobi', 'KEN'],
    ['After the murder of the consul in Bergen in 1990, Chile left the bloc.', 'Bergen', 'NOR'],
    ['In 1990 the kings left Oslo.', null, null],
    ['In 1990 the kings met the mayor of Oslo.', null, null],
    ['In 1990 the kings met in Atlantis.', null, null],
    ['In 1990 the kings met in secret.', null, null]
  ])('%s → %s, %s', (text, name, country) => {
    const [row] = rowsOf(text)
    expect([row?.place_name, row?.place_country]).toEqual([name, country])
  })

  test('a town has its coordinates, a name that is none has none', () => {
    const [town] = rowsOf('In 1990 the kings met in Bergen.')
    expect(town?.latitude).toBeCloseTo(60.39, 1)
    expect(town?.longitude).toBeCloseTo(5.32, 1)
    const [nowhere] = rowsOf('In 1990 the kings met in secret.')
    expect([nowhere?.latitude, nowhere?.longitude]).toEqual([null, null])
  })

  test('south and west are negative', () => {
    const [row] = rowsOf('In 1990 the kings met in Lima.')
    expect([Math.sign(row?.latitude ?? 0), Math.sign(row?.longitude ?? 0)]).toEqual([-1, -1])
  })

  test('each clause has its own', () => {
    const rows = rowsOf('In 1990 the kings met in Oslo and signed a treaty in Bergen.')
    expect(rows.map((row) => row.place_name)).toEqual(['Oslo', 'Bergen'])
  })

  test('a column of places says where the visit was', () => {
    const [row] = rowsOf(
      '== Visits ==\n\n| Guest | City | Date |\n| --- | --- | --- |\n| King of Norway | Lima | May 1990 |'
    )
    expect(row).toMatchObject({place_name: 'Lima', place_country: 'PER', actor_countries: ['NOR']})
  })
})
