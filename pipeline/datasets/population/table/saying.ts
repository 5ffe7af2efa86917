import type {Context} from '../../../dataset.js'
import type {Mention, Passage} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import {foldSpace} from '../../../language/space.js'
import {type Dated, dateOf} from '../date/dated.js'
import type {Group, Place} from '../figure.js'
import {readGroup} from '../group/group.js'
import type {GroupPhrase} from '../group/phrase.js'
import {bodyNouns} from '../lexicon/bodies.js'
import {saysEverybody, saysFlow, saysOther, saysPeople} from '../lexicon/headers.js'
import {personNouns} from '../lexicon/people.js'
import {codeOf, nationOf} from '../nation.js'
import {isActor, isNameOfPlace, isSharedPlace} from '../text/names.js'
import {type Outline, outlineOf} from '../text/outline.js'
import type {Topic} from '../topic/topic.js'
import {onlyYear, yearOf} from './year.js'

/** What a header or a label says of the numbers in its column or line. */
export interface Saying {
  date: Dated | null
  group: Group | null
  place: Place | null
  isPeople: boolean
  /** Of anything but people. */
  isOther: boolean
  isFlow: boolean
  /** Of everybody, not only of those whom the article is about. */
  isEverybody: boolean
}

const negated = /(?<!\p{L})non-/iu

/** What a cell of words says: `Refugees`, `2011`, `Iraq`. */
export function sayingOf(cell: Passage, context: Context, topic: Topic): Saying {
  const outline = outlineOf(cell, context.mentions)
  const time = outline.times.find(({reading}) => reading.edtf !== null)
  const phrase = groupIn(outline, topic)
  const isNegated = negated.test(cell.text)
  const name = isNegated ? undefined : nameIn(outline)
  return {
    date: time === undefined ? (yearOf(cell.text) ?? onlyYear(cell.text)) : dateOf(time),
    ...groupAndPlace(phrase, name, topic),
    isPeople: isNegated || phrase !== undefined || saysPeople(cell.text) || hasNoun(cell.text),
    isOther: saysOther(cell.text),
    isFlow: saysFlow(cell.text),
    isEverybody: saysEverybody(cell.text)
  }
}

/** A group that its first words name. */
const groupIn = (outline: Outline, topic: Topic): GroupPhrase | undefined =>
  [0, 1, 2].map((at) => readGroup(outline, at, topic)).find((phrase) => phrase !== undefined && !phrase.isBarred)

const nameIn = ({names}: Outline): Mention<NameReading> | undefined => names.find(({reading}) => !isActor(reading))

function groupAndPlace(
  phrase: GroupPhrase | undefined,
  name: Mention<NameReading> | undefined,
  topic: Topic
): Pick<Saying, 'group' | 'place'> {
  // `San Juan` is no people, though no gazetteer of peoples knows it.
  const isPlace = phrase?.isUnknown === true && name !== undefined && isNameOfPlace(name.reading)
  if (phrase !== undefined && !phrase.isGeneric && !isPlace) return {group: phrase.group, place: phrase.home}
  if (name === undefined) return {group: null, place: null}
  if (isNameOfPlace(name.reading) || isSharedPlace(name)) return {group: null, place: placeOfName(name, topic)}
  const {iso3, home} = nationOf([name], false, topic)
  return {group: {name: name.text, iso3, type: null, unit: 'persons'}, place: home}
}

/** A city by a name that is known elsewhere is, in an article on a people in a country, one of that country. */
function placeOfName({text, reading}: Mention<NameReading>, {host}: Topic): Place {
  const iso3 = codeOf(reading)
  const isNamesake = (reading.kind === 'place' || reading.kind === 'ambiguous') && host?.iso3 != null
  return {name: foldSpace(text), iso3: isNamesake ? host.iso3 : iso3}
}

const noLetters = /[^\p{L}]+/u

const hasNoun = (text: string): boolean =>
  text
    .toLowerCase()
    .split(noLetters)
    .some((word) => personNouns.has(word) || bodyNouns.has(word))
