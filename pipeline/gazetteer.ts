import {eventSurfaces, type NamedEventEntry} from './event-names.js'
import type {CountryForm, CountryReading} from './language/countries.js'
import type {NamedEvent} from './language/dates/index.js'
import {buildVerbs, type VerbLexicon, type VerbTable} from './language/verbs/index.js'
import {buildGazetteer, type Gazetteer, type Surface} from './matcher.js'

export type {NamedEventEntry} from './event-names.js'

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

/** A state or dependency that is no more. */
export interface PolityEntry {
  id: string
  kind: string
  label: string
  aliases: string[]
  demonyms: string[]
  from: string
  to: string
  /** ISO 3166-1 alpha-3 codes of the states that continue it or hold its core. */
  successors: string[]
  qid: string | null
  source: string
}

export interface Gazetteers {
  countries: Gazetteer<CountryReading>
  events: Gazetteer<NamedEvent>
  verbs: VerbLexicon
}

/** The tables of `source/gazetteers` that reading a text takes, as the files hold them. */
export interface GazetteerTables {
  countries: readonly CountryEntry[]
  'ambiguous-names': readonly BarredName[]
  'look-alikes': readonly BarredName[]
  'event-verbs': VerbTable
  'named-events': readonly NamedEventEntry[]
}

/** With those that are there to be looked up only. */
export interface PublishedTables extends GazetteerTables {
  'historical-polities': readonly PolityEntry[]
}

export function buildGazetteers(tables: GazetteerTables): Gazetteers {
  return {
    countries: buildGazetteer('country/gazetteer', countrySurfaces(tables)),
    events: buildGazetteer('date/named-event', eventSurfaces(tables['named-events'])),
    verbs: buildVerbs(tables['event-verbs'])
  }
}

function* countrySurfaces(tables: GazetteerTables): Generator<Surface<CountryReading>> {
  for (const {id, iso3, name, aliases, demonyms, peoples, capitals} of tables.countries) {
    const forms: [CountryForm, readonly string[]][] = [
      ['name', [name, ...aliases]],
      ['demonym', demonyms],
      ['people', peoples],
      ['capital', capitals]
    ]
    for (const [form, surfaces] of forms) for (const surface of surfaces) yield [surface, {id, iso3, name, form}]
  }
  for (const {surface} of tables['ambiguous-names']) yield [surface, null]
  for (const {surface} of tables['look-alikes']) yield [surface, null]
}
