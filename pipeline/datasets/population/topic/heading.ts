import type {Context} from '../../../dataset.js'
import type {Section} from '../../../document.js'
import {oneOf} from '../../../language/pattern.js'
import type {Group} from '../figure.js'
import {inEitherCase, words} from '../lexicon/words.js'
import {peopleAlone, peopleIn} from './subject.js'
import {otherParty, type Topic} from './topic.js'
import {kindOfPeople, longestTitle, namesWritten, placeWritten, plainTitle, type Reader} from './wording.js'

/** The topic of a section, by its own heading or one above it. */
export function topicOfSection(topic: Topic, section: Section, context: Context): Topic {
  const reader = {context, known: topic.known}
  return section.path.reduce((read, heading) => withHeading(read, plainTitle(heading), reader), topic)
}

function withHeading(topic: Topic, heading: string, reader: Reader): Topic {
  if (heading.length > longestTitle) return topic
  const subject = peopleIn(heading, reader)
  if (subject !== null) return {...topic, ...subject, hostFrom: 'heading', isOnPeople: true}
  const group = groupOfHeading(heading, reader)
  if (group !== null && group.iso3 !== null && group.iso3 !== topic.host?.iso3) {
    const host = otherParty(topic, group.iso3) ?? topic.host
    return {...topic, group, host, hostFrom: 'heading', isOnPeople: true}
  }
  return {...atPlace(topic, heading, reader), isOnPeople: topic.isOnPeople || onPeople.test(heading)}
}

const stems = String.raw`[Dd]emograph\p{L}{1,5}|(?:[Ii]mm|[Mm])igra\p{L}{2,5}`
const kinds = inEitherCase(
  words(`
    population diaspora community communities expatriate expatriates refugee refugees tourism tourist tourists student
    students census
  `)
)
/** `Demographics`, `Immigration`, `Student exchange` */
const onPeople = new RegExp(String.raw`(?<!\p{L})(?:${stems}|${oneOf(kinds)})(?!\p{L})`, 'u')

/** `Moroccan community`, `Moroccans` */
const groupOfHeading = (heading: string, reader: Reader): Group | null =>
  kindOfPeople.test(heading) || isOnePeople(heading, reader)
    ? (peopleAlone(heading, reader, false)?.group ?? null)
    : null

/** A people's name is all that the heading says: `Moroccans`. */
function isOnePeople(heading: string, reader: Reader): boolean {
  const [name, ...others] = namesWritten(heading, reader)
  if (name === undefined || others.length > 0) return false
  return name.reading.form === 'people' && name.text.length >= heading.length - 7
}

const preposition = /^(?:In|To) /

/** A place as heading: of the host's country, or wherever a diaspora lives. */
function atPlace(topic: Topic, heading: string, reader: Reader): Topic {
  const name = heading.replace(preposition, '')
  const place = topic.group === null ? null : placeWritten(name, reader)
  if (place === null || place.iso3 === null || place.name.length + 6 < name.length) return topic
  const isInside = topic.host === null || topic.host.iso3 === place.iso3
  return isInside ? {...topic, host: place, hostFrom: 'heading'} : topic
}
