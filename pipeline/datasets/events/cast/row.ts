import {foldSpace} from '../../../language/parties.js'
import type {PlaceReading} from '../../../language/places.js'
import type {Part} from '../roles.js'
import type {Roles} from '../row.js'
import type {Actor} from './actor.js'

export const noRoles: Roles = {
  actors: [],
  actor_countries: [],
  actor_sectors: [],
  recipients: [],
  recipient_countries: [],
  recipient_sectors: [],
  place_name: null,
  place_country: null,
  latitude: null,
  longitude: null
}

/** The columns of those who take part; who acts is not acted on as well. */
export function rowOfRoles(
  {actors, recipients, place}: Part,
  placeOf: (name: string) => PlaceReading | undefined
): Roles {
  const actorCountries = codes(actors)
  const where = place === null ? undefined : placeOf(place.name)
  return {
    actors: names(actors),
    actor_countries: actorCountries,
    actor_sectors: sectors(actors),
    recipients: names(recipients),
    recipient_countries: codes(recipients).filter((code) => !actorCountries.includes(code)),
    recipient_sectors: sectors(recipients),
    place_name: place?.name ?? null,
    place_country: place?.countries[0] ?? where?.country ?? null,
    latitude: where?.latitude ?? null,
    longitude: where?.longitude ?? null
  }
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]
const names = (actors: readonly Actor[]): string[] =>
  unique(actors.flatMap(({name}) => (name === '' ? [] : foldSpace(name))))
const codes = (actors: readonly Actor[]): string[] => unique(actors.flatMap(({countries}) => countries)).sort()
const sectors = (actors: readonly Actor[]): string[] => unique(actors.flatMap(({sector}) => sector ?? [])).sort()
