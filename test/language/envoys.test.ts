import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {readEnvoy} from '../../pipeline/language/envoys.js'

const {countries} = packagedGazetteers()
const typeOf = (text: string): string | undefined => readEnvoy(text, countries)?.type

describe('persons', () => {
  test.each([
    'Ada Example',
    'Ada Example (since 2019)',
    'Ada Example since 2019',
    'Ada Example, since May 2019',
    'Ambassador Ada Example',
    'Ambassador Example',
    'H.E. Ada Example',
    'Her Excellency Ada Example',
    'Dr. Ada Example',
    "Chargé d'affaires ad interim Ada Example",
    'Chargé d’Affaires a.i. Ada Example',
    'Ada Example, Chargé d’affaires',
    'Ada Example (Ambassador)',
    'Ambassador: Ada Example',
    'Norwegian Ambassador to Chile Ada Example',
    'Ambassador to the Netherlands Ada Example',
    'Ada Example; Bo Example',
    'Ada ibn al-Example',
    'Chad Example',
    'Paris Example',
    'Ambassador Jordan Example',
    'High Commissioner Ada Example, resident in Canberra',
    'ADA EXAMPLE',
    'AMBASSADOR ADA EXAMPLE',
    'عمر مثال',
    '王小明'
  ])('%s', (text) => {
    expect(typeOf(text)).toBe('person')
  })
})

describe('offices', () => {
  test.each([
    'Ambassador',
    'ambassador',
    'AMBASSADOR',
    'Ambassador-designate',
    'Ambassador to Norway',
    'Ambassador to Norway and Sweden',
    'Ambassador of Chile to Norway',
    'Chilean Ambassador to Norway',
    'Norwegian acting Ambassador',
    'Non-resident Ambassador',
    'Ambassador (resident in Paris)',
    'Ambassador, resident in Paris',
    'Ambassador since 2019',
    'Ambassador, since May 2019',
    'Ambassador Extraordinary and Plenipotentiary',
    'Ambassador to the European Union',
    'Ambassador in New York',
    'Permanent Representative to the United Nations',
    "Chargé d'affaires ad interim",
    'Charge d’Affaires',
    "Chargé d'affaires en pied",
    'Consul General',
    'Honorary Consul',
    'Apostolic Nuncio',
    'Deputy Head of Mission',
    'First Secretary'
  ])('%s', (text) => {
    expect(typeOf(text)).toBe('role')
  })
})

describe('neither, or not to be told', () => {
  test.each([
    'vacant',
    'Vacant since May 2019',
    'Ambassador (vacant)',
    'TBD',
    'To be announced',
    'Unknown',
    'Norway',
    'New Delhi',
    'Buenos Aires',
    'Stockholm',
    'Bergen',
    'Embassy Closed Temporarily',
    'Non-resident',
    'Accredited from Stockholm',
    'Embassy of Chile, Oslo',
    'Ambassador recalled in 2016',
    'jane doe',
    'https://example.org/Ada_Example',
    '2019',
    '—',
    ''
  ])('%j', (text) => {
    expect(typeOf(text)).toBeUndefined()
  })
})

test('texts of 200,000 characters take no time', () => {
  for (const piece of ['a', 'Ambassador ', 'Ambassador to Chile ', ', since ', '(', 'Ada ', ' ']) {
    const from = performance.now()
    readEnvoy(piece.repeat(200_000 / piece.length), countries)
    readEnvoy(piece.repeat(290 / piece.length), countries)
    expect(performance.now() - from, piece).toBeLessThan(1000)
  }
})
