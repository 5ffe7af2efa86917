import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {isAbsence} from '../../pipeline/language/absence.js'
import {readMission} from '../../pipeline/language/missions/index.js'
import {missionTypes} from '../../pipeline/language/missions/types.js'
import {applyRules} from '../../pipeline/rule.js'

const {countries} = packagedGazetteers()

describe.each(missionTypes)('$name', ({examples}) => {
  test.each(Object.entries(examples))('%s', (text, expected) => {
    const [mention] = applyRules(missionTypes, {text, start: 0, end: text.length})
    expect(mention?.reading ?? null).toBe(expected)
  })
})

/** `type of sender, city, host`, `?` for null. */
function shown(name: string): string {
  const mission = readMission(name, countries)
  if (mission === undefined) return 'none'
  const {type, sender, city, host} = mission
  return `${type ?? '?'} of ${sender?.iso3 ?? '?'}, ${city ?? '?'}, ${host?.iso3 ?? '?'}`
}

test.each([
  ['Embassy of Chile, Oslo', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile in Oslo', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile – Oslo', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile, Oslo (opened in 1990)', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile, Oslo[2]', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile, Oslo; closed in 2012', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile, Oslo, Norway', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile, 1 High Street, Oslo', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile to Norway', 'embassy of CHL, ?, NOR'],
  ['Embassy of Chile in the Netherlands', 'embassy of CHL, ?, NLD'],
  ['Embassy of Chile to Norway, Copenhagen', 'embassy of CHL, Copenhagen, DNK'],
  ['Embassy of the Republic of Chile, Washington, D.C.', 'embassy of CHL, Washington, D.C., USA'],
  ['Embassy of Chile, The Hague', 'embassy of CHL, The Hague, NLD'],
  ['Palestinian Embassy, Oslo', 'embassy of PSE, Oslo, NOR'],
  ['Royal Norwegian Embassy in Santiago', 'embassy of NOR, Santiago, CHL'],
  ['High Commission of Malta, Canberra', 'high_commission of MLT, Canberra, AUS'],
  ['Apostolic Nunciature to Chile, Santiago', 'nunciature of VAT, Santiago, CHL'],
  ['Permanent Mission of Chile to the United Nations, Geneva', 'mission of CHL, Geneva, ?'],
  ['Consulate-General of Chile, Rotterdam', 'consulate_general of CHL, Rotterdam, ?'],
  ['Consulate of Chile, Rotterdam, Netherlands', 'consulate of CHL, Rotterdam, NLD'],
  ['Honorary Consulate General of Chile, Bergen', 'honorary_consulate of CHL, Bergen, ?'],
  ['U.S. Interests Section in Havana', 'interests_section of USA, Havana, CUB'],
  ['Accredited from Copenhagen', 'accredited_nonresident of ?, Copenhagen, DNK'],
  ['Accredited from the Embassy of Chile in Copenhagen', 'accredited_nonresident of CHL, Copenhagen, DNK'],
  ['Non-resident Embassy of Chile to Iceland', 'accredited_nonresident of CHL, ?, ?'],
  ['Embassy of Chile, Oslo (also accredited to Iceland)', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile (Oslo)', 'embassy of CHL, Oslo, NOR'],
  ['Chilean Embassy, Oslo – closed', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile in Oslo since 1956', 'embassy of CHL, Oslo, NOR'],
  ['Embassy of Chile, Valletta (accredited from Rome)', 'accredited_nonresident of CHL, Rome, ITA'],
  ['Embassy of Chile, resident in Rome, Italy (non-resident)', 'accredited_nonresident of CHL, Rome, ITA'],
  ['Accredited to Norway from London', 'accredited_nonresident of ?, London, GBR']
])('%s: %s', (name, expected) => {
  expect(shown(name)).toBe(expected)
})

describe('what a name does not decide is null', () => {
  test.each([
    ['Embassy, Oslo', 'embassy of ?, Oslo, NOR'],
    ['Embassy of Chile', 'embassy of CHL, ?, ?'],
    ['Embassy of Korea, Oslo', 'embassy of ?, Oslo, NOR'],
    ['Embassy of Chile and Peru, Oslo', 'embassy of ?, Oslo, NOR'],
    ['Consulate of Chile, London, Ontario', 'consulate of CHL, ?, ?'],
    ['Consulate of Chile, London, Canada', 'consulate of CHL, London, ?'],
    ['Embassy of Chile, Jerusalem', 'embassy of CHL, Jerusalem, ?'],
    ['Embassy of Chile, Atlantis', 'embassy of CHL, Atlantis, ?'],
    ['Embassy of Chile, Oslo and Bergen', 'embassy of CHL, ?, ?'],
    ['Embassy of Chile, closed in 2012', 'embassy of CHL, ?, ?'],
    ['Embassy of Chile, Oslo; Consulate of Chile, Bergen', '? of CHL, Oslo, NOR'],
    ['Taipei Economic and Cultural Office in Oslo', 'representative_office of ?, Oslo, NOR'],
    ['Embassy of Chile Oslo', 'embassy of CHL, ?, ?'],
    ['Bureau of Chile, Oslo', 'none'],
    ['Legation of Chile, Oslo', 'mission of CHL, Oslo, NOR'],
    ['Norway', 'none']
  ])('%s: %s', (name, expected) => {
    expect(shown(name)).toBe(expected)
  })
})

describe('absence', () => {
  test.each(['None', 'none.', 'NONE', 'N/A', 'n/a', 'nil', '–', '—', '-', '--', '−', 'None (closed)', 'None[1]'])(
    '%s',
    (text) => {
      expect(isAbsence(text)).toBe(true)
    }
  )
  test.each(['', 'vacant', 'unknown', 'no', 'None of them', '0', 'Namibia', '?'])('not %j', (text) => {
    expect(isAbsence(text)).toBe(false)
  })
})

test('names of 200,000 characters take no time', () => {
  for (const piece of ['embassy of ', ', ', ' in ', '(', '[(', 'the ', 'Chile ', 'Oslo, ', '9', ' ', ' - ']) {
    expect(() => readMission(`Embassy of ${piece.repeat(200_000 / piece.length)}`, countries)).not.toThrow()
  }
})
