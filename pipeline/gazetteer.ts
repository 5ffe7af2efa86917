import {eventSurfaces, type NamedEventEntry} from './event-names.js'
import type {CountryReading} from './language/countries.js'
import type {NamedEvent} from './language/dates/index.js'
import type {NameReading} from './language/names/name.js'
import {buildNouns, type EventNounEntry, type NounLexicon} from './language/nouns/index.js'
import type {PlaceReading} from './language/places.js'
import {buildVerbs, type VerbLexicon, type VerbTable} from './language/verbs/index.js'
import {buildGazetteer, fold, type Gazetteer} from './matcher.js'
import {countrySurfaces, type NameTables, nameSurfaces} from './name-surfaces.js'

export type {NamedEventEntry} from './event-names.js'
export type {
  BarredName,
  CountryEntry,
  LeaderEntry,
  OrganizationEntry,
  PeopleEntry,
  PlaceEntry,
  PolityEntry
} from './name-surfaces.js'

export interface Gazetteers {
  /** Countries alone. */
  countries: Gazetteer<CountryReading>
  /** Countries, polities, organisations, peoples, leaders and places: the longest name wins whatever it names. */
  names: Gazetteer<NameReading>
  events: Gazetteer<NamedEvent>
  verbs: VerbLexicon
  nouns: NounLexicon
  /** Where a place of that name lies. */
  placeOf(name: string): PlaceReading | undefined
  /** The usual English name of the country with an ISO 3166-1 alpha-3 code. */
  countryNameOf(iso3: string): string | undefined
}

/** The tables of `source/gazetteers` that reading a text takes, as the files hold them. */
export interface GazetteerTables extends NameTables {
  'event-verbs': VerbTable
  'event-nouns': readonly EventNounEntry[]
  'named-events': readonly NamedEventEntry[]
}

export function buildGazetteers(tables: GazetteerTables): Gazetteers {
  const places = new Map(
    tables.places.flatMap((place) => [place.name, ...place.aliases].map((name) => [fold(name), place] as const))
  )
  const countryNames = new Map(tables.countries.map(({iso3, name}) => [iso3, name]))

  return {
    countries: buildGazetteer('country/gazetteer', countrySurfaces(tables)),
    names: buildGazetteer('name/gazetteer', nameSurfaces(tables)),
    events: buildGazetteer('date/named-event', eventSurfaces(tables['named-events'])),
    verbs: buildVerbs(tables['event-verbs']),
    nouns: buildNouns(tables['event-nouns']),
    placeOf: (name) => places.get(fold(name)),
    countryNameOf: (iso3) => countryNames.get(iso3)
  }
}
