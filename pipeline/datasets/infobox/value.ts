import {isAbsence} from '../../language/absence.js'
import type {CountryReading} from '../../language/countries.js'
import {isUnfilled, readEnvoy} from '../../language/envoys.js'
import type {Mission} from '../../language/missions/index.js'
import {type CountryFinder, countryNamed} from '../../language/parties.js'
import {hasCount} from './count.js'
import {readMissions} from './missions.js'

export type ValueType = 'country' | 'mission' | 'person' | 'role' | 'population' | 'file' | 'text' | 'none'

export interface Reading {
  type: ValueType
  country: CountryReading | null
  mission: Mission | null
}

/** What a field's value says, and the name of the rule that read it. */
export interface Value extends Reading {
  rule: string
}

/** One kind of value. It reads the fields with these keys (null: all), their values as plain text. */
export interface ValueRule {
  /** Published, `infobox/what-it-reads`. */
  name: string
  keys: readonly string[] | null
  /** Keys of prose, which it leaves alone. */
  notKeys?: readonly string[]
  read(value: string, countries: CountryFinder): Reading | undefined
  /** `key: value` → type; null where the rule leaves the field to the rules behind it. Each is a test. */
  examples: Record<string, ValueType | null>
}

const plain = (type: ValueType): Reading => ({type, country: null, mission: null})

const countryOf = (country: CountryReading | null): Reading | undefined =>
  country === null ? undefined : {type: 'country', country, mission: null}

const countryKeys = ['country', 'host_country', 'location_country', 'receiving_country', 'region'].concat([
  'sending_country',
  'subdivision_name'
])
const missionKeys = ['mission', 'consulate', 'consulate_general', 'embassy', 'high_commission']
const envoyKeys = [
  'envoy',
  'ambassador',
  'chargé',
  'chargé_d_affaires',
  'charge_d_affaires',
  'consul',
  'consul_general'
].concat(['head_of_mission', 'high_commissioner', 'nuncio'])
const populationKeys = ['population', 'pop', 'total'].concat(
  ['census', 'est', 'estimate', 'metro', 'rural', 'urban'].map((kind) => `population_${kind}`)
)

/** As on Wikimedia Commons, with what may stand behind it in a link: `Oslo.jpg|thumb`. */
const fileName =
  /^(?:(?:file|image|media):)?[^<>{}[\]|:/\n]{1,240}\.(?:apng|avif|bmp|djvu|gif|jpe?g|mid|mp[34]|og[agv]|pdf|png|stl|svgz?|tiff?|wav|web[mp]|xcf)(?:\|.{0,300})?$/i

/** In this order: the first that reads a value is its rule. The last reads any. */
export const valueRules: readonly ValueRule[] = [
  {
    name: 'infobox/empty',
    keys: null,
    read: (value) => (/^\p{Cf}*$/u.test(value) ? plain('none') : undefined),
    examples: {'caption: ': 'none', 'caption: –': null}
  },
  {
    name: 'infobox/absent',
    keys: null,
    read: (value) => (isAbsence(value) ? plain('none') : undefined),
    examples: {
      'envoy: None': 'none',
      'mission: n/a': 'none',
      'mission: —': 'none',
      'envoy: None (closed in 2012)': 'none',
      'envoy: vacant': null,
      'party: Norway': null,
      'caption: None of them': null
    }
  },
  {
    name: 'infobox/party',
    keys: ['party'],
    read: (value, countries) => countryOf(countryNamed(value, countries)),
    examples: {
      'party: Norway': 'country',
      'party: the Netherlands': 'country',
      'party: 🇳🇴 Norway': 'country',
      'party: Norwegians': 'country',
      'party: Oslo': null,
      'party: Norway and Sweden': null,
      'party: Atlantis': null
    }
  },
  {
    name: 'infobox/country',
    keys: countryKeys,
    read: (value, countries) => {
      const country = countryNamed(value, countries)
      return country?.form === 'name' ? countryOf(country) : undefined
    },
    examples: {
      'region: Norway': 'country',
      'country: Chile': 'country',
      'region: Oslo': null,
      'region: Norwegians': null,
      'region: Norway (Oslo)': null,
      'popplace: Norway': null
    }
  },
  {
    name: 'infobox/mission',
    keys: missionKeys,
    read: (value, countries) => {
      const mission = readMissions(value, countries)
      return mission === undefined ? undefined : {type: 'mission', country: null, mission}
    },
    examples: {
      'mission: Embassy of Chile, Oslo': 'mission',
      'mission: Accredited from Oslo': 'mission',
      'embassy: Chilean Embassy, Oslo': 'mission',
      'mission: Chile': null,
      'mission: To be announced': null,
      'mission: https://example.org/embassy': null,
      'caption: Embassy of Chile, Oslo': null
    }
  },
  {
    name: 'infobox/envoy-role',
    keys: envoyKeys,
    read: (value, countries) => (readEnvoy(value, countries)?.type === 'role' ? plain('role') : undefined),
    examples: {
      'envoy: Ambassador': 'role',
      'envoy: Ambassador to Norway': 'role',
      "envoy: Chargé d'affaires a.i.": 'role',
      'envoy: Ambassador Ada Example': null,
      'envoy: Ambassador (vacant)': null
    }
  },
  {
    name: 'infobox/person',
    keys: envoyKeys,
    read: (value, countries) => (readEnvoy(value, countries)?.type === 'person' ? plain('person') : undefined),
    examples: {
      'envoy: Ada Example': 'person',
      'envoy: Ambassador Ada Example': 'person',
      'ambassador: Ada Example': 'person',
      'envoy: vacant': null,
      'envoy: Vacant since May': null,
      'envoy: To be appointed': null,
      'envoy: Stockholm': null
    }
  },
  {
    name: 'infobox/titled-person',
    keys: ['envoytitle'],
    read: (value, countries) => {
      const envoy = readEnvoy(value, countries)
      return envoy?.type === 'person' && envoy.hasOffice ? plain('person') : undefined
    },
    examples: {
      'envoytitle: Ambassador Ada Example': 'person',
      'envoytitle: Ambassador': null,
      'envoytitle: Trade Adviser': null
    }
  },
  {
    name: 'infobox/role',
    keys: ['envoytitle'],
    read: (value) => (/\p{L}/u.test(value) && !isUnfilled(value) ? plain('role') : undefined),
    examples: {
      'envoytitle: High Commissioner': 'role',
      'envoytitle: Trade Adviser': 'role',
      'envoytitle: ?': null,
      'envoytitle: vacant': null
    }
  },
  {
    name: 'infobox/population',
    keys: populationKeys,
    read: (value) => (hasCount(value) ? plain('population') : undefined),
    examples: {
      'population: 4,000 (2010 census)': 'population',
      'pop: 350': 'population',
      'total: 1950 (2010)': 'population',
      'population: several thousand': 'population',
      'population: 2,000–3,000': 'population',
      'population_urban: 12,000': 'population',
      'population: unknown': null,
      'population: see the 2010 census': null,
      'pop: 12%': null,
      'total: US$ 4 million': null,
      'total: 5 km2': null,
      'population_as_of: 12 May 2010': null
    }
  },
  {
    name: 'infobox/file',
    keys: null,
    notKeys: ['alt', 'caption', 'footnotes', 'image_alt', 'mapcaption', 'notes', 'title'],
    read: (value) => (fileName.test(value) ? plain('file') : undefined),
    examples: {
      'map: Chile Norway locator.svg': 'file',
      'image: Oslo.JPG': 'file',
      'image: File:Oslo (port), 1905.jpeg|thumb|200px': 'file',
      'audio: Anthem.ogg': 'file',
      'filetype: svg': null,
      'website: https://example.org/oslo.jpg': null,
      'caption: From Oslo 1905.jpg': null,
      'image: Oslo.svg and others': null
    }
  },
  {
    name: 'infobox/text',
    keys: null,
    read: () => plain('text'),
    examples: {'envoy: vacant': 'text', 'party: Atlantis': 'text', 'colour: blue': 'text'}
  }
]

/** Never fails: what no other rule reads is text. */
export function readValue(key: string, value: string, countries: CountryFinder): Value {
  for (const {name, keys, notKeys, read} of valueRules) {
    const isMeant = (keys?.includes(key) ?? true) && notKeys?.includes(key) !== true
    const reading = isMeant ? read(value, countries) : undefined
    if (reading !== undefined) return {...reading, rule: name}
  }
  return {...plain('text'), rule: 'infobox/text'}
}
