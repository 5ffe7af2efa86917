import {isAbsence} from '../../language/absence.js'
import type {CountryReading} from '../../language/countries.js'
import {type Mission, readMission} from '../../language/missions/index.js'
import {type CountryFinder, countryNamed} from '../../language/parties.js'
import {oneOf} from '../../language/pattern.js'

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

/** One kind of value. It reads the fields with these keys (null: all), white space of their values folded. */
export interface ValueRule {
  /** Published, `infobox/what-it-reads`. */
  name: string
  keys: readonly string[] | null
  read(value: string, countries: CountryFinder): Reading | undefined
  /** `key: value` → type; null where the rule leaves the field to the rules behind it. Each is a test. */
  examples: Record<string, ValueType | null>
}

const plain = (type: ValueType): Reading => ({type, country: null, mission: null})

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
    read: (value, countries) => {
      const country = countryNamed(value, countries)
      return country === null ? undefined : {type: 'country', country, mission: null}
    },
    examples: {
      'party: Norway': 'country',
      'party: the Netherlands': 'country',
      'party: 🇳🇴 Norway': 'country',
      'party: Oslo': null,
      'party: Norway and Sweden': null,
      'party: Atlantis': null
    }
  },
  {
    name: 'infobox/mission',
    keys: ['mission'],
    read: (value, countries) => {
      const mission = readMission(value, countries)
      return mission === undefined ? undefined : {type: 'mission', country: null, mission}
    },
    examples: {
      'mission: Embassy of Chile, Oslo': 'mission',
      'mission: Accredited from Oslo': 'mission',
      'mission: Chile': null
    }
  },
  {
    name: 'infobox/envoy-role',
    keys: ['envoy'],
    read: (value) => (officeAlone.test(value) ? plain('role') : undefined),
    examples: {
      'envoy: Ambassador': 'role',
      'envoy: Ambassador to Norway': 'role',
      "envoy: Chargé d'affaires a.i.": 'role',
      'envoy: Ambassador Ada Example': null
    }
  },
  {
    name: 'infobox/person',
    keys: ['envoy'],
    read: (value) => (/[\p{Lu}\p{Lo}]/u.test(value) && !unfilled.test(value) ? plain('person') : undefined),
    examples: {
      'envoy: Ada Example': 'person',
      'envoy: Ambassador Ada Example': 'person',
      'envoy: vacant': null,
      'envoy: Vacant since May': null,
      'envoy: To be appointed': null
    }
  },
  {
    name: 'infobox/role',
    keys: ['envoytitle'],
    read: (value) => (/\p{L}/u.test(value) ? plain('role') : undefined),
    examples: {'envoytitle: High Commissioner': 'role', 'envoytitle: ?': null}
  },
  {
    name: 'infobox/population',
    keys: ['population', 'pop', 'total'],
    read: (value) => (/\p{Nd}/u.test(value) ? plain('population') : undefined),
    examples: {'population: 4,000 (2010 census)': 'population', 'pop: 350': 'population', 'population: unknown': null}
  },
  {
    name: 'infobox/file',
    keys: null,
    read: (value) => (/\.(?:svg|png|jpe?g|gif|tiff?|webp)$/i.test(value) ? plain('file') : undefined),
    examples: {'map: Chile Norway locator.svg': 'file', 'image: Oslo.JPG': 'file', 'filetype: svg': null}
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
  for (const {name, keys, read} of valueRules) {
    const reading = keys === null || keys.includes(key) ? read(value, countries) : undefined
    if (reading !== undefined) return {...reading, rule: name}
  }
  return {...plain('text'), rule: 'infobox/text'}
}

const unfilled =
  /^(?:vacan(?:t|cy)|to be (?:announced|appointed|confirmed)|tb[acd]$|unknown|not (?:yet )?(?:known|appointed))/i

const office = oneOf([
  'ambassador',
  "chargé d'affaires",
  'consul',
  'consul general',
  'consul-general',
  'envoy',
  'head of mission',
  'high commissioner',
  'nuncio',
  'representative'
])
const officeAlone = new RegExp(String.raw`^${office}(?: \(?a\. ?i\.\)?)?(?: (?:to|of|in|at) .{1,100})?$`, 'i')
