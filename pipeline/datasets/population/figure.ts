import type {Passage, Section, Span} from '../../document.js'
import type {Basis, Precision, Relation} from '../../language/dates/index.js'

/** As what they are counted. */
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

/** Where people are or are from. */
export interface Place {
  name: string
  iso3: string | null
}

/** When they were counted, or moved. */
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
