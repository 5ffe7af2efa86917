import countries from 'i18n-iso-countries'
import {describe, expect, test} from 'vitest'
import {findCountries, tables, twiceIn} from './read.js'

describe('countries', () => {
  test.each([
    ['Niger borders Nigeria.', ['Niger:NER', 'Nigeria:NGA']],
    ['The Niger River crosses the Niger Delta.', []],
    [
      'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea',
      ['Guinea:GIN', 'Guinea-Bissau:GNB', 'Equatorial Guinea:GNQ', 'Papua New Guinea:PNG']
    ],
    ['Dominica is not the Dominican Republic.', ['Dominica:DMA', 'Dominican Republic:DOM']],
    ['The Dominican ambassador came.', []],
    ['South Korea and North Korea', ['South Korea:KOR', 'North Korea:PRK']],
    [
      'The Republic of the Congo and the Democratic Republic of the Congo',
      ['Republic of the Congo:COG', 'Democratic Republic of the Congo:COD']
    ],
    ['China and Taiwan', ['China:CHN', 'Taiwan:TWN']],
    ['The Republic of China on Taiwan and the Republic of China', ['Republic of China on Taiwan:TWN']],
    ['The People’s Republic of China (PRC) and the ROC', ['People’s Republic of China:CHN', 'PRC:CHN']],
    ['Nigerien and Nigerian troops', ['Nigerien:NER', 'Nigerian:NGA']],
    [
      'Guineans, Bissau-Guineans, Equatoguineans and Papua New Guineans',
      ['Guineans:GIN', 'Bissau-Guineans:GNB', 'Equatoguineans:GNQ', 'Papua New Guineans:PNG']
    ],
    ['The Gulf of Guinea and Upper Guinea', []],
    [
      'Congo-Kinshasa, Congo-Brazzaville, the DRC and Zaire',
      ['Congo-Kinshasa:COD', 'Congo-Brazzaville:COG', 'DRC:COD', 'Zaire:COD']
    ],
    ['Congolese troops crossed the Congo River.', []],
    ['The Commonwealth of Dominica', ['Commonwealth of Dominica:DMA']],
    ['Korea, the ROK and the DPRK', ['ROK:KOR', 'DPRK:PRK']],
    ['He moved from Tbilisi to Atlanta, Georgia.', ['Tbilisi:GEO']],
    [
      'The U.S. state of Georgia, South Georgia, the Strait of Georgia and Georgia',
      ['South Georgia:SGS', 'Georgia:GEO']
    ],
    ['Macedonia, North Macedonia, Greek Macedonia and Central Macedonia', ['Macedonia:MKD', 'North Macedonia:MKD']],
    ['ancient Macedonians and ethnic Macedonians', ['Macedonians:MKD']],
    ['Ireland and Northern Ireland', ['Ireland:IRL', 'Northern Ireland:GBR']],
    ['Irish and Northern Irish ministers', ['Irish:IRL', 'Northern Irish:GBR']],
    ['England, New England, Wales, New South Wales', ['England:GBR', 'Wales:GBR']],
    ['Samoa, Western Samoa and American Samoa', ['Samoa:WSM', 'Western Samoa:WSM', 'American Samoa:ASM']],
    ['Sudan, South Sudan and Southern Sudan', ['Sudan:SDN', 'South Sudan:SSD', 'Southern Sudan:SSD']],
    ['South Sudanese and Sudanese', ['South Sudanese:SSD', 'Sudanese:SDN']],
    ['Timor, West Timor, East Timor and the Timor Sea', ['East Timor:TLS']],
    [
      'The Virgin Islands, the British Virgin Islands and the U.S. Virgin Islands',
      ['British Virgin Islands:VGB', 'U.S. Virgin Islands:VIR']
    ],
    ['Saint Martin and Sint Maarten', ['Sint Maarten:SXM']],
    ['Jersey, New Jersey and Jersey City', ['Jersey:JEY']],
    ['Mexico, New Mexico, a New Mexican and Mexico City', ['Mexico:MEX', 'Mexico City:MEX']],
    ['Michael Jordan crossed the Jordan River to Jordan.', ['Jordan:JOR']],
    ['Chad Wolf saw Lake Chad and Chad.', ['Chad:TCD']],
    ['George Washington and Washington', ['Washington:USA']],
    ['Poles at the North Pole and at the South Pole', ['Poles:POL']],
    ['Persian envoys in the Persian Gulf and the Gulf of Aden', ['Persian:IRN']],
    ['Latin-American and Inter-American', []],
    ['Turkey, Türkiye and the Turks and Caicos Islands', ['Turkey:TUR', 'Türkiye:TUR', 'Turks and Caicos Islands:TCA']],
    ['Gaza, the West Bank and Tel Aviv', ['Gaza:PSE', 'West Bank:PSE', 'Tel Aviv:ISR']],
    ['Latin American states met in New Mexico.', []],
    ['Palestinians met the Syrian envoy in Damascus.', ['Palestinians:PSE', 'Syrian:SYR', 'Damascus:SYR']],
    ['Indiana', []],
    ['eSwatini, mainland China and the i-Kiribati', ['eSwatini:SWZ', 'mainland China:CHN', 'i-Kiribati:KIR']],
    ['reSwatini, eSwatinis, Omni-Vanuatu', ['Vanuatu:VUT']],
    ['the Côte\nd’Ivoire, Åland Islands', ['Côte\nd’Ivoire:CIV', 'Åland Islands:ALA']]
  ])('%s', (text, expected) => {
    expect(findCountries(text)).toEqual(expected)
  })

  test('every ISO 3166-1 code is there, with its pair', () => {
    const pairs = Object.entries(countries.getAlpha2Codes()).filter(([alpha2]) => alpha2 !== 'XK')
    const ours = new Map(tables.countries.map(({iso2, iso3}) => [iso2, iso3]))
    expect(pairs.filter(([alpha2, alpha3]) => ours.get(alpha2) !== alpha3)).toEqual([])
    expect(pairs.length).toBeGreaterThanOrEqual(249)
  })

  test('every other code is known to be none of ISO 3166-1', () => {
    expect(
      tables.countries
        .filter(({iso3}) => iso3 !== null && countries.alpha3ToAlpha2(iso3) === undefined)
        .map(({iso3}) => iso3)
    ).toEqual(['XKX'])
  })

  test('the UN has 193 members and two observers', () => {
    expect(tables.countries.filter(({status}) => status === 'un_member')).toHaveLength(193)
    expect(tables.countries.filter(({status}) => status === 'un_observer').map(({id}) => id)).toEqual(['PSE', 'VAT'])
  })

  test('no Wikidata item stands twice', () => {
    expect(twiceIn(tables.countries.flatMap(({qid}) => qid ?? []))).toEqual([])
  })
})
