import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../../pipeline/article/index.js'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {countryNamed, partiesOf} from '../../pipeline/language/parties.js'
import {anyText} from '../text.js'

const {countries} = packagedGazetteers()

/** `Name ISO + Name ISO`, `?` for what is unknown. */
function shown(text: string): string {
  const parties = partiesOf(readArticle(text), countries)
  return parties.map((party) => (party === null ? '?' : `${party.name} ${party.country?.iso3 ?? '?'}`)).join(' + ')
}

describe('the title names the parties', () => {
  test.each([
    ['Chile–Norway relations', 'Chile CHL + Norway NOR'],
    ['Chile-Norway relations', 'Chile CHL + Norway NOR'],
    ['Chile – Norway relations', 'Chile CHL + Norway NOR'],
    ['Chile and Norway relations', 'Chile CHL + Norway NOR'],
    ['Chile–Norway bilateral relations', 'Chile CHL + Norway NOR'],
    ['Chile–Norway relations (1905–1940)', 'Chile CHL + Norway NOR'],
    ['Relations between Chile and the Netherlands', 'Chile CHL + Netherlands NLD'],
    ['Bilateral relations of Chile and Norway', 'Chile CHL + Norway NOR'],
    ['Guinea-Bissau–Portugal relations', 'Guinea-Bissau GNB + Portugal PRT'],
    ['Guinea-Bissau-Portugal relations', 'Guinea-Bissau GNB + Portugal PRT'],
    ['Guinea–Guinea-Bissau relations', 'Guinea GIN + Guinea-Bissau GNB'],
    ['Norway–Timor-Leste relations', 'Norway NOR + Timor-Leste TLS'],
    ['Trinidad and Tobago–Norway relations', 'Trinidad and Tobago TTO + Norway NOR'],
    ['Relations between Bosnia and Herzegovina and Chile', 'Bosnia and Herzegovina BIH + Chile CHL'],
    ['Israeli–Norwegian relations', 'Israeli ISR + Norwegian NOR'],
    ['Abkhazia–Norway relations', 'Abkhazia ? + Norway NOR'],
    ['Ruritania–Norway relations', 'Ruritania ? + Norway NOR'],
    ['Norway and Ruritania relations', 'Norway NOR + Ruritania ?']
  ])('%s: %s', (title, expected) => {
    expect(shown(`= ${title} =\n\nA text.`)).toBe(expected)
  })

  test.each([
    ['Chileans in Norway', 'Chileans CHL + Norway NOR'],
    ['Swiss people in Norway', 'Swiss people CHE + Norway NOR'],
    ['Swiss in Norway', 'Swiss CHE + Norway NOR'],
    ['Chilean refugees in the United States', 'Chilean refugees CHL + United States USA'],
    ['Chilean diaspora in Norway', 'Chilean diaspora CHL + Norway NOR']
  ])('%s: %s', (title, expected) => {
    expect(shown(`= ${title} =\n\nA text.`)).toBe(expected)
  })

  test('a people without a country counts when the article is about people', () => {
    expect(shown('= Sami in Chile =\n\nSami in Chile are residents of Sami descent.')).toBe('Sami ? + Chile CHL')
    expect(shown('= Sami in Chile =\n\nInfobox\n- Group: Sami in Chile\n\nA text.')).toBe('Sami ? + Chile CHL')
  })

  test.each([
    'Foreign relations of Norway',
    'Relations of Trinidad and Tobago',
    'Bosnia and Herzegovina relations',
    'Chile–Norway–Peru relations',
    'Public relations',
    'Cost-benefit relations',
    'Bread and butter relations',
    'Bridges in Norway',
    'Norway in Chile',
    'Chileans in winter',
    'Damascus–Oslo',
    '–Norway relations'
  ])('%s: neither', (title) => {
    expect(shown(`= ${title} =\n\nThe bridges are long.`)).toBe('? + ?')
  })
})

describe('the infobox comes before the title, the title before the lead', () => {
  const titled = '= Chile–Norway relations =\n\n'

  test.each([
    ['Infobox\n- Party1: Norway\n- Party2: Chile', 'Norway NOR + Chile CHL'],
    ['Infobox\n- party 1: Norway\n- PARTY2: the Sudan Republic', 'Norway NOR + Sudan Republic ?'],
    ['Infobox\n- Party1: Norway', 'Chile CHL + Norway NOR'],
    ['Infobox\n- Party1: Norway\n- Party2: None', 'Chile CHL + Norway NOR'],
    ['Infobox\n- Party1: Norway\n- Party2: –', 'Chile CHL + Norway NOR'],
    ['Infobox\n- Party12: Norway\n- Party2:', 'Chile CHL + Norway NOR']
  ])('%j: %s', (box, expected) => {
    expect(shown(`${titled}${box}\n\nA text.`)).toBe(expected)
  })

  test('one party of the infobox stands alone where nothing names both', () => {
    expect(shown('Infobox\n- Party2: Norway\n\nA text.')).toBe('? + Norway NOR')
  })
})

describe('the lead sentence names the parties when nothing else does', () => {
  test.each([
    ['These are the bilateral relations between Chile and Norway.', 'Chile CHL + Norway NOR'],
    ['The diplomatic relations of Chile and the Netherlands are old.', 'Chile CHL + Netherlands NLD'],
    ['Ties between the countries of Chile\nand Norway are old.', 'Chile CHL + Norway NOR'],
    ['There are relations between Chileans and Norwegians.', 'Chileans CHL + Norwegians NOR'],
    ['There are relations between Chile, Norway and Peru.', '? + ?'],
    ['There are relations between Chile and Norway and Peru.', '? + ?'],
    ['There are relations between Congo and Chile and Norway.', '? + ?'],
    ['There are relations between Chile and Norwegian traders.', '? + ?'],
    ['There are relations between Santiago and Oslo.', '? + ?'],
    ['There are relations between Chile and the old Norway.', '? + ?'],
    ['Chile. There are relations between Chile and Norway.', '? + ?']
  ])('%s: %s', (lead, expected) => {
    expect(shown(lead)).toBe(expected)
  })
})

test.each([
  ['Norway', 'NOR'],
  ['the  Netherlands', 'NLD'],
  ['🇳🇴 Norway', 'NOR'],
  ['Norway.', 'NOR'],
  ['Oslo', undefined],
  ['Norway 1905', undefined],
  ['South of Norway', undefined],
  ['Congo', undefined],
  ['', undefined],
  ['__proto__', undefined]
])('%j alone names %s', (text, iso3) => {
  expect(countryNamed(text, countries)?.iso3).toBe(iso3)
})

test('any text has two parties or fewer, each with a name', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const parties = partiesOf(readArticle(text), countries)
      expect(parties).toHaveLength(2)
      for (const party of parties) if (party !== null) expect(party.name).toMatch(/\S/)
    })
  )
})

test.each([
  ['Georgia (country)', 'GEO'],
  ['Namibia (South West Africa)', 'NAM'],
  ['Georgia (U.S. state)', null],
  ['Georgia (state)', null],
  ['Luxembourg (Belgium)', null],
  ['(Chile)', 'CHL']
])('%s names %s', (text, iso3) => {
  expect(countryNamed(text, countries)?.iso3 ?? null).toBe(iso3)
})

test('titles and lead sentences of 200,000 characters take no time', () => {
  const long = (piece: string): string => piece.repeat(200_000 / piece.length)
  for (const piece of ['-', ' and ', 'Chile–', '(', '[', ' in ', ' ', 'Chile and ', 'relations between Chile and ']) {
    for (const text of [long(piece), `relations between ${long(piece)}`]) {
      const sentences = [{text, start: 0, end: text.length, paragraph: 0}]
      const blocks = [{kind: 'paragraph' as const, start: 0, end: text.length, sentences}]
      expect(
        partiesOf({title: text, infobox: [], sections: [{path: [], start: 0, end: text.length, blocks}]}, countries)
      ).toHaveLength(2)
    }
  }
})
