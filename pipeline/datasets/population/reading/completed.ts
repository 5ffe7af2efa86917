import type {Figure} from '../figure.js'
import {isOfThem} from '../group/of-them.js'
import {type GroupPhrase, isOfNation} from '../group/phrase.js'
import {anyOf, words} from '../lexicon/words.js'
import {placeBehind} from '../place/around.js'
import {figureBeside} from '../scene/memory.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {otherParty} from '../topic/topic.js'

type Completed = Pick<Reading, 'group' | 'groupSource' | 'shares'>

/** Whoever they are, they are not those whom the article is about. */
const foreign =
  /(?<!\p{L})(?:[Ii]nternational|[Ff]oreign|foreigners|aliens|[Tt]ourists|[Vv]isitors|travell?ers|non-\p{L}+)(?!\p{L})/u

/** Whoever belongs to them belongs to many nations. */
const ofContinent = anyOf(words('African Africans European Europeans Westerners Latin'))

/** A group without a nation is of the nation that the article, or the figure before, is about. */
export function completed(scene: Scene, phrase: GroupPhrase): Completed {
  const {group, isList, isUnknown} = phrase
  const nation = scene.topic.group?.iso3 ?? null
  const asSaid: Completed = {group, groupSource: 'sentence', shares: null}
  if (isOfNation(phrase))
    return group.iso3 === null && nation !== null && !isList && !ofContinent.test(group.name ?? '')
      ? {group: {...group, iso3: nation}, groupSource: 'title', shares: null}
      : asSaid
  return group.name === null || isUnknown || foreign.test(group.name) ? asSaid : ofThoseBefore(scene, phrase)
}

/** `500 refugees`: of the nation that is spoken of, if the phrase does not say where they are from. */
function ofThoseBefore(scene: Scene, phrase: GroupPhrase): Completed {
  const {topic} = scene
  const {group, origins, place} = phrase
  if (isMixed(scene, phrase)) return {group, groupSource: 'sentence', shares: null}
  const other = origins.length > 0 ? otherParty(topic, goalOf(scene, phrase)) : null
  if (other !== null) return {group: {...group, iso3: other.iso3}, groupSource: 'title', shares: null}
  const nation = topic.group?.iso3 ?? null
  const before = figureAlike(scene, phrase)
  const known = nation ?? before?.group.iso3 ?? null
  if (known === null || place.length > 0 || (origins.length > 0 && nation === null))
    return {group, groupSource: topic.group === null ? 'sentence' : 'title', shares: null}
  const shares = topic.host === null ? (before ?? null) : null
  return {group: {...group, iso3: known}, groupSource: nation === null ? 'anaphora' : 'title', shares}
}

/** The figure before, if it may be of the same people. */
function figureAlike(scene: Scene, {isGeneric, group}: GroupPhrase): Figure | undefined {
  const last = figureBeside(scene)
  const isAlike = last !== undefined && (isGeneric || last.group.type === group.type || areAbroad(last))
  return isAlike ? last : undefined
}

/** Of `600,000 Bangladeshis in Malaysia` the workers told of next are some. */
const areAbroad = ({group, place}: Figure): boolean =>
  group.type === null && place?.iso3 != null && place.iso3 !== group.iso3

const equated = words('were are')

/** `500 refugees, of whom 200 were Iraqis`: then the others are not. */
function isMixed({outline: {tokens}}: Scene, {next}: GroupPhrase): boolean {
  const of = tokens.findIndex((_, at) => at >= next && at < next + 8 && isOfThem(tokens, at))
  if (of < 0) return false
  const verb = tokens.findIndex(({text}, at) => at > of && at < of + 7 && equated.has(text))
  return verb > 0 && tokens.slice(verb + 1, verb + 4).some(({name}) => name?.reading.form === 'people')
}

/** The country that people from a place that is in no gazetteer went to. */
function goalOf({outline, topic}: Scene, {next}: GroupPhrase): string | null {
  const place = placeBehind(outline, next, 'flow', topic)
  return place === null || place === 'unknown' ? null : place.iso3
}
