/** How a text names a country: `Syria`, `Syrian`, `Syrians`, `Damascus`. */
export type CountryForm = 'name' | 'demonym' | 'people' | 'capital'

export interface CountryReading {
  /** Key of the gazetteer's entry. */
  id: string
  /** ISO 3166-1 alpha-3 (Kosovo XKX, user-assigned); null for what has no code. */
  iso3: string | null
  /** The entry's usual English name. */
  name: string
  form: CountryForm
}
