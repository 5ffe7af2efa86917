import {readGroup} from '../../group/group.js'
import {placeBehind} from '../../place/around.js'
import type {Scene} from '../../scene/scene.js'
import {outlineOf} from '../../text/outline.js'
import type {Subject} from './subject.js'

/** `Danes in Norway form …. Their number is 500`: those whom the sentence before names first. */
export function ofSentenceBefore(scene: Scene, start: number): Subject | undefined {
  const {outline, unit, context, topic} = scene
  const sentences = unit.block?.kind === 'paragraph' ? unit.block.sentences : []
  const before = sentences.findLast(({end}) => end <= outline.passage.start)
  if (before === undefined) return undefined
  const told = outlineOf(before, context.mentions)
  const at = told.tokens.findIndex(({name}) => name?.reading.form === 'people')
  const phrase = at < 0 ? undefined : readGroup(told, at, topic)
  if (phrase === undefined || phrase.isBarred) return undefined
  const place = placeBehind(told, phrase.next, 'stock', topic)
  const rule = 'population/this-figure'
  return {at: start, group: phrase.group, groupSource: 'anaphora', place, figure: null, rule}
}
