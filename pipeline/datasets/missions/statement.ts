import type {Span} from '../../document.js'
import type {MissionType} from '../../language/missions/types.js'
import type {Unit} from '../../passage.js'

/** Who sends a mission or whose ground it stands on: a state, a territory, a union of states. */
export interface State {
  /** Usual English name. */
  name: string
  iso3: string | null
}

/** Where a mission stands. */
export interface Place {
  /** As written. */
  city: string | null
  state: State | null
  /** What supplied the state where the name alone does not say it. */
  rule?: string
}

/** When something began, ended or held, EDTF, and the rule that read it. */
export interface Moment {
  edtf: string
  rule: string
}

/** What a text says has become of a mission by its end. */
export interface Existence {
  exists: boolean | null
  since: Moment | null
  until: Moment | null
  /** When it stood, or did not, by a text that tells neither beginning nor end. */
  at: Moment | null
}

export const unknownExistence: Existence = {exists: null, since: null, until: null, at: null}

/** One mission that a passage tells of: what becomes a row. */
export interface Statement extends Existence {
  unit: Unit
  type: MissionType | null
  sender: State | null
  host: State | null
  city: string | null
  /** Of an accreditation from elsewhere: where the mission is resident. */
  residence: Place | null
  /** Of the infobox: the row of its field. */
  recordId: string | null
  quote: Span
  rules: string[]
}

/** Whether a statement adds nothing to another of its sentence: the same mission, its city perhaps left out. */
export const repeats = (again: Statement, other: Statement): boolean =>
  isSame(other.sender, again.sender) &&
  isSame(other.host, again.host) &&
  other.type === again.type &&
  (other.city === again.city || again.city === null)

export const isSame = (a: State | null, b: State | null): boolean =>
  a !== null && b !== null && (a.iso3 === null || b.iso3 === null ? a.name === b.name : a.iso3 === b.iso3)
