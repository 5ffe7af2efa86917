import type {Topic} from './topic.js'
import {groupWritten, isPeople, kindOfPeople, namesWritten, placeWritten, type Reader} from './wording.js'

/** Whom a title is about, and where they are. */
export type Subject = Pick<Topic, 'group' | 'host'>

/** `Palestinians in Syria`, `Chilean immigration to Sweden`, `Lebanese Australians`, `Afghan refugees`. */
export const subjectOf = (title: string, reader: Reader, isField = false): Subject | null =>
  residentsIn(title, reader) ??
  peopleIn(title, reader, isField) ??
  peopleOfTwo(title, reader) ??
  peopleAlone(title, reader, isField)

const inPlace = /^(?<people>.{2,100}?) (?:in|to|of) (?:the )?(?<host>.{2,100})$/u

/** `Palestinians in Syria` */
export function peopleIn(title: string, reader: Reader, isField = false): Subject | null {
  const {people, host} = inPlace.exec(title)?.groups ?? {}
  if (people === undefined || host === undefined) return null
  const group = groupWritten(people, reader, isField)
  const place = placeWritten(host, reader)
  return group === null || place === null ? null : {group, host: place}
}

const ofResidents = /^(?:Demographics|Demography|Demographic history|Population) (?:in|of) (?:the )?(?<host>.{2,100})$/u

/** `Demographics of Syria`: whoever lives there, of no one nation. */
function residentsIn(title: string, reader: Reader): Subject | null {
  const {host} = ofResidents.exec(title)?.groups ?? {}
  const place = host === undefined ? null : placeWritten(host, reader)
  return place && {group: {name: 'residents', iso3: null, type: 'residents', unit: 'persons'}, host: place}
}

const hyphen = /[-‐–]/g

/** `Lebanese Australians`: Lebanese in Australia. */
function peopleOfTwo(title: string, {context}: Reader): Subject | null {
  const text = title.replaceAll(hyphen, ' ')
  const [first, second, third] = context.gazetteers.countries.find({text, start: 0, end: text.length})
  if (first === undefined || second === undefined || third !== undefined) return null
  const isAll = first.start === 0 && second.start === first.end + 1 && second.end === title.length
  if (!isAll || second.reading.form !== 'people' || first.reading.form === 'name') return null
  return {
    group: {name: title, iso3: first.reading.iso3, type: null, unit: 'persons'},
    host: {name: second.reading.name, iso3: second.reading.iso3}
  }
}

/** `Afghan refugees`, `Lebanese diaspora`, `Roma people`. */
export function peopleAlone(title: string, reader: Reader, isField: boolean): Subject | null {
  if (title.length > 80 || (!isField && !kindOfPeople.test(title) && !title.endsWith('s'))) return null
  return namesWritten(title, reader).some(isPeople) ? {group: groupWritten(title, reader, isField), host: null} : null
}
