import type {CountryForm, CountryReading} from './language/countries.js'
import type {NameReading, Sector} from './language/names/name.js'
import type {PlaceReading} from './language/places.js'
import type {Surface} from './matcher.js'

export interface CountryEntry {
  id: string
  iso2: string | null
  iso3: string | null
  qid: string | null
  status: string
  name: string
  aliases: string[]
  demonyms: string[]
  peoples: string[]
  capitals: string[]
}

/** A name that several countries share, or that only looks like a country's: found, so that nothing shorter is. */
export interface BarredName {
  surface: string
}

/** A name that several countries share. */
export interface AmbiguousName extends BarredName {
  /** Ids of the countries. */
  countries: string[]
}

/** A state or dependency that is no more. */
export interface PolityEntry {
  id: string
  kind: string
  label: string
  aliases: string[]
  demonyms: string[]
  peoples: string[]
  from: string
  to: string
  /** ISO 3166-1 alpha-3 codes of the states that continue it or hold its core. */
  successors: string[]
  qid: string | null
  source: string
}

/** An organisation that acts in articles on international relations. */
export interface OrganizationEntry {
  id: string
  label: string
  aliases: string[]
  sector: Sector
  /** ISO 3166-1 alpha-3 codes of the state or nation that it belongs to; none where it is international. */
  countries: string[]
  qid: string | null
  source: string
}

/** A people that is not the nation of a state. */
export interface PeopleEntry {
  id: string
  label: string
  demonyms: string[]
  peoples: string[]
  /** The state that nearly all of them live in; none where there is none. */
  countries: string[]
  qid: string | null
  source: string
}

/** A statesman whom texts name without his country. */
export interface LeaderEntry {
  id: string
  name: string
  aliases: string[]
  /** ISO 3166-1 alpha-3 code of today's state; null for those who act for none. */
  country: string | null
  offices: string[]
  from: number | null
  to: number | null
  qid: string | null
}

/** Where something can happen, as the map is today: what was Breslau has the country of Wrocław. */
export interface PlaceEntry extends PlaceReading {
  aliases: string[]
  /** GeoNames' identifier; null for what was written down by hand. */
  geonames: string | null
}

/** The tables that name something. */
export interface NameTables {
  countries: readonly CountryEntry[]
  'ambiguous-names': readonly AmbiguousName[]
  'look-alikes': readonly BarredName[]
  'historical-polities': readonly PolityEntry[]
  organizations: readonly OrganizationEntry[]
  peoples: readonly PeopleEntry[]
  leaders: readonly LeaderEntry[]
  places: readonly PlaceEntry[]
  'place-look-alikes': readonly BarredName[]
}

/** Forms of one entry by how they name it. */
type Forms = readonly [CountryForm, readonly string[]][]

export function* countrySurfaces(
  tables: Pick<NameTables, 'countries' | 'ambiguous-names' | 'look-alikes'>
): Generator<Surface<CountryReading>> {
  yield* surfacesOfCountries(tables)
  for (const {surface} of tables['ambiguous-names']) yield [surface, null]
  for (const {surface} of tables['look-alikes']) yield [surface, null]
}

function* surfacesOfCountries({countries}: Pick<NameTables, 'countries'>): Generator<[string, CountryReading]> {
  for (const {id, iso3, name, aliases, demonyms, peoples, capitals} of countries) {
    const forms: Forms = [
      ['name', [name, ...aliases]],
      ['demonym', demonyms],
      ['people', peoples],
      ['capital', capitals]
    ]
    for (const [form, surfaces] of forms) for (const surface of surfaces) yield [surface, {id, iso3, name, form}]
  }
}

/** Names of all kinds, shared ones among them; where two tables have one form, the earlier below means it. */
export function* nameSurfaces(tables: NameTables): Generator<Surface<NameReading>> {
  for (const [form, country] of surfacesOfCountries(tables)) yield [form, readingOfCountry(country), 'variant']
  for (const {surface, countries} of tables['ambiguous-names'])
    yield [
      surface,
      {kind: 'ambiguous', label: surface, form: 'demonym', countries: countries.filter(isCode), sector: null},
      'variant'
    ]
  for (const entry of tables['historical-polities']) yield* surfacesOfPolity(entry)
  for (const {label, aliases, countries, sector} of tables.organizations)
    yield* variants([['name', [label, ...aliases]]], {kind: 'organization', label, countries, sector})
  for (const {label, demonyms, peoples, countries} of tables.peoples)
    yield* variants(
      [
        ['demonym', demonyms],
        ['people', peoples]
      ],
      {kind: 'people', label, countries, sector: null}
    )
  for (const {name, aliases, country} of tables.leaders)
    yield* variants([['name', [name, ...aliases]]], {
      kind: 'leader',
      label: name,
      countries: listOf(country),
      sector: 'GOV'
    })
  for (const {name, aliases, country} of tables.places)
    yield* variants([['name', [name, ...aliases]]], {
      kind: 'place',
      label: name,
      countries: listOf(country),
      sector: null
    })
  for (const {surface} of [...tables['look-alikes'], ...tables['place-look-alikes']]) yield [surface, null, 'variant']
}

const isCode = (id: string): boolean => /^[A-Z]{3}$/.test(id)

const readingOfCountry = (country: CountryReading): NameReading => ({
  kind: 'country',
  label: country.name,
  form: country.form,
  countries: listOf(country.iso3),
  sector: null,
  country
})

function* surfacesOfPolity({
  label,
  aliases,
  demonyms,
  peoples,
  successors
}: PolityEntry): Generator<Surface<NameReading>> {
  const forms: Forms = [
    ['name', [label, ...aliases]],
    ['demonym', demonyms],
    ['people', peoples]
  ]
  yield* variants(forms, {kind: 'polity', label, countries: successors, sector: null})
}

function* variants(forms: Forms, reading: Omit<NameReading, 'form'>): Generator<Surface<NameReading>> {
  for (const [form, surfaces] of forms) for (const surface of surfaces) yield [surface, {...reading, form}, 'variant']
}

const listOf = (code: string | null): string[] => (code === null ? [] : [code])
