import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import type {NameReading} from '../../pipeline/language/names/index.js'
import type {Surface} from '../../pipeline/matcher.js'
import {type NameTables, nameSurfaces} from '../../pipeline/name-surfaces.js'
import {findNames, fold, tables} from './read.js'

const none: NameTables = {
  countries: [],
  'ambiguous-names': [],
  'historical-polities': [],
  organizations: [],
  peoples: [],
  leaders: [],
  places: [],
  'look-alikes': [],
  'place-look-alikes': []
}

/** The tables that name something, in the order in which they may claim a form. */
const order = Object.keys(none) as (keyof NameTables)[]

/** What each table alone says of its forms. */
const readings = new Map(
  order.map((name) => {
    const surfaces: Iterable<Surface<NameReading>> = nameSurfaces({...none, [name]: tables[name]})
    return [name, new Map([...surfaces].map(([form, reading]) => [fold(form), reading]))]
  })
)
const readingsOf = (name: keyof NameTables) => readings.get(name) ?? new Map<string, NameReading | null>()

/** Pairs of tables, `earlier + later`, and the forms that both claim. */
function sharedForms(): Record<string, string[]> {
  const pairs = order.flatMap((earlier, at) => order.slice(at + 1).map((later) => [earlier, later] as const))
  return Object.fromEntries(
    pairs.flatMap(([earlier, later]) => {
      const forms = [...readingsOf(earlier).keys()].filter((form) => readingsOf(later).has(form)).sort()
      return forms.length > 0 ? [[`${earlier} + ${later}`, forms]] : []
    })
  )
}

describe('forms of two tables', () => {
  const capitals = tables.countries.flatMap((country) => country.capitals).map(fold)
  /** `earlier + later`: the earlier means the form; the later says where a place lies, or hides it from `countries`. */
  const expected: Record<string, string[]> = {
    'countries + places': [
      ...capitals,
      'England',
      'Gaza',
      'Gaza Strip',
      'Northern Ireland',
      'Occupied Palestinian Territories',
      'Occupied Palestinian Territory',
      'Scotland',
      'Wales',
      'West Bank'
    ],
    'ambiguous-names + places': [
      'Chagos Archipelago',
      'Chagos Islands',
      'Channel Islands',
      'East Jerusalem',
      'El Aaiun',
      'El Aaiún',
      'Jerusalem',
      'Korean Peninsula',
      'Korean peninsula',
      'Laayoune',
      'Laâyoune',
      'Lefkosia',
      'New Guinea',
      'Nicosia',
      'Timor',
      'Tripoli',
      'West Jerusalem'
    ],
    'historical-polities + places': ['Hejaz', 'Hijaz', 'Indochina'],
    'organizations + places': [
      'Ambazonia',
      'Autonomous Administration of North and East Syria',
      'Jubaland',
      'Puntland',
      'Republika Srpska',
      'Rojava',
      'White House',
      'Çankaya'
    ],
    'peoples + look-alikes': [
      'Central American',
      'Central Americans',
      'Latin American',
      'Latin Americans',
      'Native American',
      'Native Americans',
      'North American',
      'North Americans',
      'South American',
      'South Americans',
      'West Indian',
      'West Indians'
    ],
    'peoples + places': ['Rapa Nui'],
    'leaders + look-alikes': ['George Washington', 'Israel Katz', 'Rosa Luxemburg'],
    'places + look-alikes': [
      'British Columbia',
      'East China Sea',
      'Gulf of Aden',
      'Gulf of Finland',
      'Gulf of Guinea',
      'Gulf of Mexico',
      'Gulf of Oman',
      'Gulf of Riga',
      'Jersey City',
      'Jordan Valley',
      'Lake Chad',
      'Lao Cai',
      'London, Ontario',
      'New Jersey',
      'New Mexico',
      'New South Wales',
      'Niger Delta',
      'Panama Canal',
      'Persian Gulf',
      'Santiago de Compostela',
      'Santiago de Cuba',
      'Santiago del Estero',
      'Sea of Japan',
      'South China Sea',
      'Thai Binh',
      'Thai Nguyen',
      'Timor Sea',
      'Washington State'
    ]
  }

  test('are these alone', () => {
    const sorted = Object.entries(expected).map(([pair, forms]) => [pair, [...new Set(forms)].sort()])
    expect(sharedForms()).toEqual(Object.fromEntries(sorted))
  })

  test('mean what the earlier table says', () => {
    const {names} = packagedGazetteers()
    for (const [pair, forms] of Object.entries(sharedForms())) {
      const earlier = readingsOf(pair.split(' + ')[0] as keyof NameTables)
      for (const form of forms) expect(names.resolve(form), form).toEqual(earlier.get(form))
    }
  })
})

describe('the longest name wins, whatever it names', () => {
  test.each([
    ['the Bank of Ireland in Ireland', ['Bank of Ireland:organization:IRL', 'Ireland:country:IRL']],
    [
      'the Palestine Liberation Organization in Palestine',
      ['Palestine Liberation Organization:organization:PSE', 'Palestine:country:PSE']
    ],
    ['the Palestinian Authority and Palestinians', ['Palestinian Authority:country:PSE', 'Palestinians:country:PSE']],
    [
      'the Soviet Union, the Soviet Army and Soviets',
      ['Soviet Union:polity:RUS', 'Soviet Army:organization:RUS', 'Soviets:polity:RUS']
    ],
    [
      'Niger, Nigeria, Nigeriens, Nigerians, the Niger Delta and the Niger River',
      [
        'Niger:country:NER',
        'Nigeria:country:NGA',
        'Nigeriens:country:NER',
        'Nigerians:country:NGA',
        'Niger Delta:place:NGA'
      ]
    ],
    [
      'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea',
      [
        'Guinea:country:GIN',
        'Guinea-Bissau:country:GNB',
        'Equatorial Guinea:country:GNQ',
        'Papua New Guinea:country:PNG'
      ]
    ],
    [
      'New Guinea, the Gulf of Guinea, French Guinea and Portuguese Guinea',
      [
        'New Guinea:ambiguous:IDN PNG',
        'Gulf of Guinea:place:',
        'French Guinea:polity:GIN',
        'Portuguese Guinea:polity:GNB'
      ]
    ],
    [
      'the Congo, Congo-Kinshasa, the Belgian Congo',
      ['Congo:ambiguous:COD COG', 'Congo-Kinshasa:country:COD', 'Belgian Congo:polity:COD']
    ],
    [
      'The Republic of the Congo and the Democratic Republic of the Congo',
      ['Republic of the Congo:country:COG', 'Democratic Republic of the Congo:country:COD']
    ],
    [
      'Dominica, the Dominican Republic and a Dominican',
      ['Dominica:country:DMA', 'Dominican Republic:country:DOM', 'Dominican:ambiguous:DMA DOM']
    ],
    [
      'South Korea, North Korea, Korea and the Korean Empire',
      ['South Korea:country:KOR', 'North Korea:country:PRK', 'Korea:ambiguous:KOR PRK', 'Korean Empire:polity:KOR PRK']
    ],
    ['Georgia, Atlanta, Georgia and South Georgia', ['Georgia:country:GEO', 'South Georgia:country:SGS']],
    ['Macedonia, North Macedonia and Greek Macedonia', ['Macedonia:country:MKD', 'North Macedonia:country:MKD']],
    ['China, Taiwan and the South China Sea', ['China:country:CHN', 'Taiwan:country:TWN', 'South China Sea:place:']],
    [
      'the People’s Republic of China, the Republic of China and the Bank of China',
      [
        'People’s Republic of China:country:CHN',
        'Republic of China:ambiguous:CHN TWN',
        'Bank of China:organization:CHN'
      ]
    ],
    [
      'the Indian National Congress, Indians and Indiana',
      ['Indian National Congress:organization:IND', 'Indians:country:IND', 'Indiana:place:USA']
    ],
    ['the New York Times in New York', ['New York Times:organization:USA', 'New York:place:USA']],
    ['Latin American states and Americans', ['Latin American:people:', 'Americans:country:USA']],
    ['the Khmer Rouge and Khmer', ['Khmer Rouge:organization:KHM', 'Khmer:people:KHM']],
    [
      'East Germany, East German and German',
      ['East Germany:polity:DEU', 'East German:polity:DEU', 'German:country:DEU']
    ]
  ])('%s', (text, expected) => {
    expect(findNames(text)).toEqual(expected)
  })

  test.each([
    'the American University of Beirut',
    'Air Jordan',
    'AC Milan',
    'AS Roma',
    'the Bank of Alexandria',
    'Paris Saint-Germain',
    'the Prince of Wales',
    'Jack London',
    'the Baghdad Pact',
    'the Indian Ocean',
    'Aegean Macedonia'
  ])('%s: nothing is found', (text) => {
    expect(findNames(text)).toEqual([])
  })

  test('no look-alike holds a name', () => {
    const own = [...readingsOf('look-alikes').keys(), ...readingsOf('place-look-alikes').keys()]
    const claimed = new Set(Object.values(sharedForms()).flat())
    const loud = own.filter((form) => !claimed.has(form) && findNames(form).length > 0)
    expect(loud).toEqual([])
  })
})
