import type {Evidence, Place} from '../figure.js'
import {words} from '../lexicon/words.js'
import type {Counted} from '../scene/counted.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {otherParty} from '../topic/topic.js'
import {placeTold} from './told.js'

interface Located {
  place: Place | null
  source: Evidence
  rule: string
}

const nowhere: Located = {place: null, source: null, rule: ''}

/** The place that the sentence tells, else that of the figure before, of the heading or of the title. */
export function locate(scene: Scene, counted: Counted, reading: Reading): Located {
  const stated = placeTold(scene, counted, reading)
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

const continuing = words(`
  population/coordinated-count population/part-of-a-group population/change-of-a-figure
`)

/** Others, or some, of those who moved in the figure before. */
const isSameMovement = ({measure, rules}: Reading): boolean =>
  measure === 'flow' && rules.some((rule) => continuing.has(rule))

/** The place of the figure that it shares in; those who went home are not there. */
function sharedPlace(reading: Reading): Located | undefined {
  const {shares, group, goal} = reading
  const isHome = goal === 'home' && group.iso3 !== null
  const isBack = !isSameMovement(reading) && shares?.rules.includes('population/place-of-origin') === true
  return shares?.place == null || isHome || isBack
    ? undefined
    : {place: shares.place, source: 'anaphora', rule: 'population/place-of-figure'}
}

const left = /^\s(?:\p{L}{2,12}\s){0,2}left(?!\p{L})/u

/** `a further 300 left`: not for where those before them went. */
const hasLeft = ({outline: {text}}: Scene, {goal, span}: Reading): boolean =>
  goal === 'away' && left.test(text.slice(span.end, span.end + 40))

/** Others of those who left for a place that is not told. */
const isSharedAway = (reading: Reading): boolean =>
  reading.shares?.place === null && reading.shares.measure === 'flow' && isSameMovement(reading)

/** Those who go home are in their own country, those who leave anywhere. */
const placeOfOrigin = (scene: Scene, {group, goal}: Reading): Located =>
  (goal === 'home' || group.type === 'internally_displaced') && group.iso3 !== null
    ? {place: countryOf(scene, group.iso3), source: 'anaphora', rule: 'population/place-of-origin'}
    : nowhere

/** The host of the article or section, unless they moved and it is their own country; else the other one of two parties. */
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
