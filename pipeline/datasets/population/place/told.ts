import {foldSpace} from '../../../language/space.js'
import type {Counted} from '../scene/counted.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {wordAt} from '../text/tokens.js'
import {otherParty, type Topic} from '../topic/topic.js'
import {placeBefore, placeBehind} from './around.js'
import {hostBefore, ownerOf} from './host.js'
import type {Stated} from './stated.js'

/** The place that the sentence tells: by its own words, behind the count or before it. */
export function placeTold(scene: Scene, {first}: Counted, {place, next, measure, group, goal}: Reading): Stated {
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
