import type {Mention, Passage, Section, Span} from '../../document.js'
import type {CountryReading} from '../../language/countries.js'
import type {Basis, Precision, Relation} from '../../language/dates/index.js'

export type PopulationType =
  | 'refugees'
  | 'asylum_seekers'
  | 'internally_displaced'
  | 'stateless'
  | 'returnees'
  | 'diaspora'
  | 'migrants'
  | 'workers'
  | 'students'
  | 'tourists'
  | 'residents'
  | 'citizens'
  | 'other'

/** Whom a figure counts. */
export interface Group {
  name: string | null
  iso3: string | null
  type: PopulationType | null
  unit: 'persons' | 'households'
}

export interface Place {
  name: string
  iso3: string | null
}

export interface ReferenceDate {
  edtf: string
  precision: Precision | null
  relation: Relation
  basis: Basis
}

/** Where a fact was taken from; null is nowhere. */
export type Evidence = 'sentence' | 'title' | 'anaphora' | null

/** One count of people as read, before it has an id. */
export interface Figure {
  section: Section | null
  /** The sentence, list item's sentence, table cell or infobox value. */
  passage: Passage
  quote: Span
  value: Span
  number: {value: number | null; lower: number | null; upper: number | null; isPercent: boolean}
  comparator: '=' | '~' | '>' | '<' | 'range'
  qualifiers: string[]
  group: Group
  groupSource: Evidence
  measure: 'stock' | 'flow'
  origins: string[]
  place: Place | null
  placeSource: Evidence
  date: ReferenceDate | null
  continues: Figure | null
  rules: string[]
}

/** A counted group as the text words it. */
export interface GroupPhrase {
  group: Group
  /** Where in the outline's text the phrase ends. */
  end: number
  isPartitive: boolean
  /** No more is said than that they are people. */
  isGeneric: boolean
  isRegistered: boolean
  /** Where the phrase says that they are from. */
  origins: string[]
  /** Where it says that they are: "residents of X". */
  place: Mention<CountryReading>[]
  rule: string
}
