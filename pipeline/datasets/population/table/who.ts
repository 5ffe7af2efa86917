import type {Evidence, Figure, Group, Place} from '../figure.js'
import type {Topic} from '../topic/topic.js'
import type {Counting} from './cell.js'
import type {TableReader} from './reader.js'
import type {Saying} from './saying.js'

interface Who {
  group: Group | null
  source: Evidence
}

/** Whom a cell counts: as it says itself, by its line, its column, the sentence before the table, or the article. */
export function groupOf({phrase}: Counting, column: Saying, line: Saying, reader: TableReader): Who {
  const {topic, memory, section} = reader
  if (phrase !== undefined && !phrase.isGeneric) return said(phrase.group)
  if (column.isEverybody || line.isEverybody) return said(people('people', null))
  const origin = originOf(column, line, topic)
  const named = [line.group, column.group].find((group) => group?.iso3 != null) ?? line.group ?? column.group
  if (named !== null) return said({...named, iso3: named.iso3 ?? origin?.iso3 ?? topic.group?.iso3 ?? null})
  if (origin !== null) return said(people(`people from ${origin.name}`, origin.iso3))
  if (topic.group !== null) return {group: topic.group, source: 'title'}
  const before = memory.figure?.section === section ? memory.figure.group : undefined
  return residentsOf(line.place ?? column.place, memory.lead?.group ?? before)
}

const said = (group: Group): Who => ({group, source: 'sentence'})
const people = (name: string, iso3: string | null): Group => ({name, iso3, type: null, unit: 'persons'})

/** Without any group they are a country's residents, or those whom the text before the table speaks of. */
function residentsOf(place: Place | null, told: Group | undefined): Who {
  if (told !== undefined) return {group: told, source: 'anaphora'}
  if (place === null) return {group: null, source: null}
  return said({...people('residents', place.iso3), type: 'residents'})
}

/** A country in an article on people in another is where they are from. */
function originOf(column: Saying, line: Saying, {group, host}: Topic): Place | null {
  const place = line.place ?? column.place
  const isOfThem = group?.iso3 == null || group.iso3 === place?.iso3
  return place !== null && host !== null && place.iso3 !== host.iso3 && isOfThem ? place : null
}

/** Where they are: as the line or the column says, else where the article's people are, else in the other party. */
export function placeOf(
  column: Saying,
  line: Saying,
  topic: Topic,
  group: Group
): Pick<Figure, 'place' | 'placeSource'> {
  const stated = originOf(column, line, topic) === null ? (line.place ?? column.place) : null
  if (stated !== null) return {place: stated, placeSource: 'sentence'}
  if (topic.host !== null) return {place: topic.host, placeSource: 'title'}
  const other = topic.parties.length === 2 ? topic.parties.find(({iso3}) => iso3 !== group.iso3) : undefined
  return other === undefined || group.iso3 === null
    ? {place: null, placeSource: null}
    : {place: other, placeSource: 'title'}
}
