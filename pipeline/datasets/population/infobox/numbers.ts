import type {InfoboxField} from '../../../document.js'
import type {Unit} from '../../../passage.js'
import {type Counted, countedBy} from '../scene/counted.js'
import {newMemory} from '../scene/memory.js'
import type {Scene} from '../scene/scene.js'
import {outlineOf} from '../text/outline.js'
import {thousandsOf} from '../text/thousands.js'
import type {Box} from './box.js'

/** A count in a field's value, with all that a sentence's number has. */
export interface BoxNumber {
  scene: Scene
  counted: Counted
  /** Where the next one begins, in the article. */
  until: number
}

/** The counts of a field's value: `500 (2010), 700 (2020)`. */
export function numbersOf({value}: InfoboxField, {context, topic}: Box): BoxNumber[] {
  const outline = outlineOf(value, context.mentions)
  const unit: Unit = {passage: value, kind: 'infobox', section: null, block: null}
  const memory = newMemory()
  const scenes = outline.tokens.flatMap(({number}, at): Scene[] => {
    if (number === null || number.reading.unit !== 'count') return []
    const mention = {...number, reading: thousandsOf(number)}
    return [{outline, unit, context, topic, memory, mention, at}]
  })
  return scenes.map((scene, at) => ({
    scene,
    counted: countedBy(scene),
    until: scenes[at + 1]?.mention.start ?? value.end
  }))
}
