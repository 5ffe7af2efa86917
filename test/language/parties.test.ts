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
    ['Norway and Ruritania relations', 'Norway NOR + Ruritania ?'],
    ['Chile–Norway', 'Chile CHL + Norway NOR'],
    ['Norway and Chile', 'Norway NOR + Chile CHL'],
    ['Norway and Trinidad and Tobago', 'Norway NOR + Trinidad and Tobago TTO'],
    ['Hong Kong–Norway relations', 'Hong Kong HKG + Norway NOR'],
    ['Holy See–Norway relations', 'Holy See VAT + Norway NOR'],
    ['Norway–European Union relations', 'Norway NOR + European Union ?'],
    ['Soviet Union–Norway relations', 'Soviet Union ? + Norway NOR'],
    ['Kurdish–Turkish relations', 'Kurdish ? + Turkish TUR'],
    ["Côte d'Ivoire–Norway relations", "Côte d'Ivoire CIV + Norway NOR"],
    ['Georgia (country)–Norway relations', 'Georgia GEO + Norway NOR'],
    ['Sino-Indian relations', 'Sino CHN + Indian IND'],
    ['Anglo-Irish relations', 'Anglo GBR + Irish IRL'],
    ['Norwegian relations with Chile', 'Norwegian NOR + Chile CHL'],
    ["Norway's foreign relations with Chile", 'Norway NOR + Chile CHL'],
    ['Relations of Norway with Chile', 'Norway NOR + Chile CHL'],
    ['Political and economic relations between Chile and Norway', 'Chile CHL + Norway NOR'],
    ['Chile–Norway trade relations', 'Chile CHL + Norway NOR'],
    ['History of Chile–Norway relations', 'Chile CHL + Norway NOR'],
    ['Timeline of relations between Chile and Norway', 'Chile CHL + Norway NOR'],
    ['Chile–Norway relations during the Cold War', 'Chile CHL + Norway NOR'],
    ['Relations between Chile and Norway since 1905', 'Chile CHL + Norway NOR'],
    ['Chile–Peru border', 'Chile CHL + Peru PER'],
    ['Israeli–Norwegian trade', 'Israeli ISR + Norwegian NOR'],
    ['Agreement on trade between Chile and Norway', 'Chile CHL + Norway NOR']
  ])('%s: %s', (title, expected) => {
    expect(shown(`= ${title} =\n\nA text.`)).toBe(expected)
  })

  test.each([
    ['Chileans in Norway', 'Chileans CHL + Norway NOR'],
    ['Swiss people in Norway', 'Swiss people CHE + Norway NOR'],
    ['Swiss in Norway', 'Swiss CHE + Norway NOR'],
    ['Chilean refugees in the United States', 'Chilean refugees CHL + United States USA'],
    ['Chilean diaspora in Norway', 'Chilean diaspora CHL + Norway NOR'],
    ['Chilean migration to Norway', 'Chilean CHL + Norway NOR'],
    ['Chilean immigration to the Netherlands', 'Chilean CHL + Netherlands NLD'],
    ['History of the Chileans in Norway', 'Chileans CHL + Norway NOR']
  ])('%s: %s', (title, expected) => {
    expect(shown(`= ${title} =\n\nA text.`)).toBe(expected)
  })

  test.each([
    ['Embassy of Chile, Oslo', 'Chile CHL + Norway NOR'],
    ['Embassy of the United States, London', 'United States USA + United Kingdom GBR'],
    ['Embassy of Chile in Washington, D.C.', 'Chile CHL + United States USA'],
    ['Norwegian Embassy, Santiago', 'Norwegian NOR + Chile CHL'],
    ['High Commission of Malta to India', 'Malta MLT + India IND'],
    ['Consulate of Chile, Bergen, Norway', 'Chile CHL + Norway NOR'],
    ['Apostolic Nunciature to Chile', 'Vatican City VAT + Chile CHL'],
    ['List of ambassadors of Norway to Chile', 'Norway NOR + Chile CHL'],
    ['Norwegian Ambassador to Chile', 'Norwegian NOR + Chile CHL']
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
    'Chile–Norway–Peru border',
    'Chile–Norway–Ruritania treaty',
    'Chile – Norway – Peru border',
    'Old Chile–Norway border',
    'Norway and the World Bank',
    'Indo-European relations',
    'Guinea-Bissau Civil War',
    'Treaty between Norway and Ruritania',
    'Embassy of Chile, Bergen',
    'Embassy of Chile',
    'Embassy of Chile and Peru, Oslo',
    'Embassy of Norway, Oslo',
    'Bridges of Chile, Oslo',
    'Permanent Mission of Chile to the United Nations',
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
    ['Infobox\n- Party_1: {{flag|Norway}}\n- Party 2: [[Chile]][1]', 'Norway NOR + Chile CHL'],
    ['Infobox\n- Party1:\n- Party1: Norway\n- Party2: Chile', 'Norway NOR + Chile CHL'],
    ['Infobox\n- Map: a.svg\n\nA text.\n\nInfobox\n- Party1: Norway\n- Party2: Chile', 'Norway NOR + Chile CHL'],
    ['Infobox\n- Party1: 🇳🇴 Norway\n- Party2: 🏴󠁧󠁢󠁳󠁣󠁴󠁿 the Scots', 'Norway NOR + Scots ?'],
    ['Infobox\n- Party1: Peru\n\nA text.\n\nInfobox\n- Party1: Norway\n- Party2: Chile', 'Norway NOR + Chile CHL'],
    ['Infobox\n- Title: Peru–Norway relations', 'Chile CHL + Norway NOR'],
    ['Infobox\n- Party12: Norway\n- Party2:', 'Chile CHL + Norway NOR']
  ])('%j: %s', (box, expected) => {
    expect(shown(`${titled}${box}\n\nA text.`)).toBe(expected)
  })

  test('what a box calls itself or its group comes behind the title', () => {
    expect(shown('Infobox\n- Title: Peru–Norway relations\n\nA text.')).toBe('Peru PER + Norway NOR')
    expect(shown('Infobox\n- Name: Embassy of Chile, Oslo\n\nA text.')).toBe('Chile CHL + Norway NOR')
    expect(shown('= A people =\n\nInfobox\n- Group: Chileans in Norway\n\nA text.')).toBe('Chileans CHL + Norway NOR')
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
    ['Relations between the State of Chile and the Kingdom of Norway are old.', 'Chile CHL + Kingdom of Norway NOR'],
    ['Relations between Chile (a state) and Norway are old.', 'Chile CHL + Norway NOR'],
    ['The relations of Chile with Norway are old.', 'Chile CHL + Norway NOR'],
    ['Chile and Norway established diplomatic relations in 1919.', 'Chile CHL + Norway NOR'],
    ['The State of Chile and Norway have had full diplomatic relations.', 'Chile CHL + Norway NOR'],
    ['Chile–Norway relations are old.', 'Chile CHL + Norway NOR'],
    ['The Chile–Norway relations are old.', 'Chile CHL + Norway NOR'],
    ['Chile–Norway trade is old.', '? + ?'],
    ['Chile and Norway are states.', '? + ?'],
    ['Chile and Norway established a bank; relations are old.', '? + ?'],
    ['Chile, Norway and Peru established relations.', '? + ?'],
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
  for (const piece of [
    '-',
    ' and ',
    'Chile–',
    ', ',
    ' between ',
    'Embassy of ',
    '{{',
    '(',
    '[',
    ' in ',
    ' ',
    'Chile and ',
    'relations between Chile and '
  ]) {
    for (const text of [long(piece), `relations between ${long(piece)}`]) {
      const sentences = [{text, start: 0, end: text.length, paragraph: 0}]
      const blocks = [{kind: 'paragraph' as const, start: 0, end: text.length, sentences}]
      expect(
        partiesOf({title: text, infobox: [], sections: [{path: [], start: 0, end: text.length, blocks}]}, countries)
      ).toHaveLength(2)
    }
  }
})
