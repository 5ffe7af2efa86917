import {foldSpace} from '../../../language/space.js'
import type {Evidence, Place} from '../figure.js'
import {words} from '../lexicon/words.js'
import type {Counted} from '../scene/counted.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {wordAt} from '../text/tokens.js'
import {otherParty, type Topic} from '../topic/topic.js'
import {placeBefore, placeBehind} from './around.js'
import {hostBefore, ownerOf} from './host.js'
import type {Stated} from './stated.js'

interface Located {
  place: Place | null
  source: Evidence
  rule: string
}

const nowhere: Located = {place: null, source: null, rule: ''}

/** The place that the sentence tells, else that of the figure before, of the heading or of the title. */
export function locate(scene: Scene, counted: Counted, reading: Reading): Located {
  const stated = statedPlace(scene, counted, reading)
  if (stated === 'unknown') return nowhere
  if (stated !== null) return {place: stated, source: 'sentence', rule: 'population/place-in-clause'}
  if (reading.home != null) return {place: reading.home, source: 'sentence', rule: 'population/place-of-name'}
  if (hasLeft(scene, reading) || isSharedAway(reading)) return nowhere
  return (
    sharedPlace(reading) ??
    (reading.goal === 'here' && reading.group.type !== 'internally_displaced'
      ? placeOfTopic(scene, reading)
      : placeOfOrigin(scene, reading))
  )
}

/** The place of the figure that it shares in; those who went home are not there. */
function sharedPlace({shares, group, goal, measure, rules}: Reading): Located | undefined {
  const isHome = goal === 'home' && group.iso3 !== null
  const isSame = measure === 'flow' && rules.some((rule) => continuing.has(rule))
  const isBack = !isSame && shares?.rules.includes('population/place-of-origin') === true
  return shares?.place == null || isHome || isBack
    ? undefined
    : {place: shares.place, source: 'anaphora', rule: 'population/place-of-figure'}
}

const left = /^\s(?:\p{L}{2,12}\s){0,2}left(?!\p{L})/u

/** `a further 300 left`: not for where those before them went. */
const hasLeft = ({outline: {text}}: Scene, {goal, span}: Reading): boolean =>
  goal === 'away' && left.test(text.slice(span.end, span.end + 40))

const continuing = words(`
  population/coordinated-count population/part-of-a-group population/change-of-a-figure
`)

/** Others of those who left for a place that is not told. */
const isSharedAway = ({shares, measure, rules}: Reading): boolean =>
  shares !== null &&
  shares.place === null &&
  shares.measure === 'flow' &&
  measure === 'flow' &&
  rules.some((rule) => continuing.has(rule))

/** Those who go home are in their own country, those who leave anywhere. */
const placeOfOrigin = (scene: Scene, {group, goal}: Reading): Located =>
  (goal === 'home' || group.type === 'internally_displaced') && group.iso3 !== null
    ? {place: countryOf(scene, group.iso3), source: 'anaphora', rule: 'population/place-of-origin'}
    : nowhere

/** The host of the article or section, unless that is their own country; else the other one of two parties. */
function placeOfTopic({topic}: Scene, {group, measure}: Reading): Located {
  const {host} = topic
  const isOwn =
    topic.group !== null && (measure === 'stock' || topic.group.iso3 === null || topic.group.iso3 === host?.iso3)
  if (host !== null && (group.iso3 === null || group.iso3 !== host.iso3 || isOwn))
    return {place: host, source: 'title', rule: `population/place-of-${topic.hostFrom}`}
  const other = otherParty(topic, group.iso3)
  return other === null ? nowhere : {place: other, source: 'title', rule: 'population/place-of-other-party'}
}

/** Their own country, by its usual name if the article uses any. */
function countryOf({context}: Scene, iso3: string): Place {
  const mention = context.mentions.countries.find(({reading}) => reading.iso3 === iso3)
  return {name: mention?.reading.name ?? iso3, iso3}
}

function statedPlace(scene: Scene, {first}: Counted, {place, next, measure, group, goal}: Reading): Stated {
  const {outline} = scene
  const topic = abroad(scene, group, goal)
  const told = successor(scene, topic, place ?? placeBehind(outline, next, measure, topic))
  // Where they set out from is not where they went.
  if (told !== null || goal === 'home') return told
  const before = successor(
    scene,
    topic,
    hostBefore(outline, first) ??
      placeBefore(outline, first, topic) ??
      (measure === 'stock' ? ownerOf(outline, first) : null)
  )
  // `Factories recruited in Denmark, and by 1996 there were 500 Danes`
  const isOwn = topic.parties.length === 2 && before !== null && before !== 'unknown' && before.iso3 === group.iso3
  const isThere = wordAt(outline.tokens, first - 1) === 'where'
  return isOwn && !isThere && group.iso3 !== null ? null : before
}

/** `Czechoslovakia`, in an article on people in one of its successors, is that one. */
function successor({outline}: Scene, {host}: Topic, stated: Stated): Stated {
  if (stated === null || stated === 'unknown' || stated.iso3 !== null || host?.iso3 == null) return stated
  const {iso3} = host
  const name = outline.names.find(({text}) => foldSpace(text) === stated.name)
  return name?.reading.countries.includes(iso3) === true ? {...stated, iso3} : stated
}

/** For one party's people `the country` is the other one, and places that no gazetteer knows are in it. */
function abroad({topic}: Scene, group: Reading['group'], goal: Reading['goal']): Topic {
  const other = goal === 'home' ? null : otherParty(topic, group.iso3)
  return other === null
    ? topic
    : {...topic, host: topic.host ?? other, near: topic.near?.iso3 === group.iso3 ? null : topic.near}
}
