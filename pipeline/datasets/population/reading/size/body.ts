import type {Mention} from '../../../../document.js'
import type {NameReading} from '../../../../language/names/name.js'
import type {Group} from '../../figure.js'
import {readGroup} from '../../group/group.js'
import {bodyNouns} from '../../lexicon/bodies.js'
import {apostrophes} from '../../lexicon/grammar.js'
import {words} from '../../lexicon/words.js'
import {nationOf} from '../../nation.js'
import {placeBehind} from '../../place/around.js'
import {hostBefore} from '../../place/host.js'
import {placeNamed, type Stated} from '../../place/stated.js'
import type {Scene} from '../../scene/scene.js'
import {isNameOfPlace, listAt, placesAt, wordingOf} from '../../text/names.js'
import type {Outline} from '../../text/outline.js'
import {type Token, textAt, wordAt} from '../../text/tokens.js'
import {startOf} from './start.js'
import {ofSubject, ofTopic, type Subject} from './subject.js'

const rule = 'population/size-of-community'

/** `the Syrian community`, `its Danish minority`, `the population of Norway`, `the community`. */
export function bodyAt(scene: Scene, at: number): Subject | undefined {
  const start = startOf(scene.outline.tokens, at)
  return (
    ofGroup(scene, at, start) ??
    ofNames(scene, at, start) ??
    ofMinority(scene, start) ??
    ofPlace(scene, at, start) ??
    ofSubject(scene, start, rule) ??
    ofTopic(scene, start, rule)
  )
}

/** `the community of Danish students` */
function ofGroup({outline, topic}: Scene, at: number, start: number): Subject | undefined {
  const group = wordAt(outline.tokens, at + 1) === 'of' ? readGroup(outline, at + 2, topic) : undefined
  if (group === undefined || group.isBarred || group.isGeneric) return undefined
  return {at: start, group: group.group, groupSource: 'sentence', place: null, figure: null, rule}
}

/** `the Syrian community` */
function ofNames(scene: Scene, at: number, start: number): Subject | undefined {
  const {outline, topic} = scene
  const before = outline.tokens.slice(start, at)
  const named = before.flatMap(({name}) => (name === null || name.reading.kind === 'organization' ? [] : [name]))
  if (!named.some(isOfPeople)) return undefined
  const isList = before.some(({text}) => text === 'and')
  const kind = wordAt(outline.tokens, at)
  const place = placeOfBody(scene, at) ?? hostBefore(outline, start)
  const group: Group = {
    name: `${wordingOf(outline, named)} ${kind}`,
    // `the Jewish community of Georgia`
    iso3: nationOf(named, isList, topic).iso3 ?? (isOf(outline, at) ? codeOfPlace(place) : null),
    type: kind === 'diaspora' ? 'diaspora' : null,
    unit: 'persons'
  }
  return {
    at: start,
    group,
    groupSource: 'sentence',
    place,
    figure: null,
    rule
  }
}

const isOf = ({tokens}: Outline, at: number): boolean => wordAt(tokens, at + 1) === 'of'
const codeOfPlace = (place: Stated): string | null => (place === null || place === 'unknown' ? null : place.iso3)
const isOfPeople = ({reading: {form, kind}}: Mention<NameReading>): boolean => form === 'demonym' || kind === 'people'

/** `the Irish population of Ireland`, `the Danish community in Norway` */
function placeOfBody({outline, topic, memory}: Scene, at: number): Stated {
  const behind = wordAt(outline.tokens, at + 1)
  if (behind === 'there') return memory.figure?.place ?? null
  if (behind !== 'of') return placeBehind(outline, at + 1, 'stock', topic)
  const list = placesAt(outline.tokens, at + 2)
  return list === undefined ? null : placeNamed(list.named)
}

/** `Danes are the largest minority in Norway, with a population of`: the people, not the place, for a body of them was told. */
function ofMinority(scene: Scene, start: number): Subject | undefined {
  const {tokens} = scene.outline
  const name = tokens.findLastIndex((token, at) => at < start && token.name?.reading.form === 'people')
  const isTold = name >= 0 && tokens.slice(name, start).some(({text}) => bodyNouns.has(text) || text === 'group')
  return isTold ? ofSubject(scene, start, rule) : undefined
}

/** `the population of Norway`, `Norway's population`: its residents. */
function ofPlace({outline: {tokens}, topic}: Scene, at: number, start: number): Subject | undefined {
  if (!wordAt(tokens, at).startsWith('population')) return undefined
  const owner = ownerBefore(tokens, start)
  if (owner !== undefined) return residentsOf(start, owner)
  const named = namedOwner(tokens, at, start)
  if (named === undefined) return undefined
  const place = placeNamed(named)
  const iso3 = place === 'unknown' ? null : place.iso3
  const isHost = iso3 === topic.host?.iso3 && named.every(({reading}) => reading.form === 'name')
  // In an article on a people the host's population is theirs.
  return topic.group !== null && isHost ? undefined : residentsOf(start, place)
}

function namedOwner(tokens: readonly Token[], at: number, start: number): Mention<NameReading>[] | undefined {
  if (wordAt(tokens, at + 1) === 'of') return placesAt(tokens, at + 2)?.named
  return apostrophes.has(textAt(tokens, start + 1)) ? listAt(tokens, start, true)?.named : undefined
}

const articles = words('a an')
const having = words('has had with having')

/** `Nigeria has a population of`, `Oslo, with a population of` */
function ownerBefore(tokens: readonly Token[], start: number): Stated | undefined {
  if (!articles.has(textAt(tokens, start)) || !having.has(wordAt(tokens, start - 1))) return undefined
  const name = tokens[textAt(tokens, start - 2) === ',' ? start - 3 : start - 2]?.name
  const isPlace = name != null && isNameOfPlace(name.reading) && name.reading.kind !== 'organization'
  return isPlace ? placeNamed([name]) : undefined
}

function residentsOf(at: number, place: Stated): Subject {
  const iso3 = place === 'unknown' || place === null ? null : place.iso3
  const group: Group = {name: 'residents', iso3, type: 'residents', unit: 'persons'}
  return {at, group, groupSource: 'sentence', place, figure: null, rule: 'population/size-of-place'}
}
