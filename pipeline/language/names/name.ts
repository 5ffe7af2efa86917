import type {CountryForm, CountryReading} from '../countries.js'

/** Who acts, by PLOVER's sectors; UNK is never a name's. */
export type Sector = 'GOV' | 'MIL' | 'REB' | 'OPP' | 'PTY' | 'CVL' | 'JUD' | 'IGO' | 'NGO' | 'MED' | 'BUS' | 'REF'

/** `ambiguous`: several countries share the name. */
export type NameKind = 'country' | 'ambiguous' | 'polity' | 'organization' | 'people' | 'leader' | 'place'

/** What a name names, whoever it may be. */
export interface NameReading {
  kind: NameKind
  /** Usual English name. */
  label: string
  /** `Syria`, `Syrian`, `Syrians`, `Damascus`; of kinds other than countries, peoples and polities always `name`. */
  form: CountryForm
  /**
   * ISO 3166-1 alpha-3 codes: of the country, of a polity's successors, of the state that a people, an organisation, a
   * leader or a place belongs to; none where it belongs to none or that is disputed.
   */
  countries: readonly string[]
  /** Of organisations and leaders. */
  sector: Sector | null
  /** Of countries. */
  country?: CountryReading
}
