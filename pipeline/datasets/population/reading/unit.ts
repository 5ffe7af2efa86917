import type {Context} from '../../../dataset.js'
import {longestSentence, type Unit, within} from '../../../passage.js'
import type {Figure, Place} from '../figure.js'
import {figureBeside, type Memory, remember} from '../scene/memory.js'
import type {Scene} from '../scene/scene.js'
import {quantitiesIn} from '../text/counts.js'
import {outlineOf} from '../text/outline.js'
import {thousandsOf} from '../text/thousands.js'
import type {Topic} from '../topic/topic.js'
import {beginningOf, type Start, startOfChange} from './change.js'
import {readFigure} from './number.js'
import {shareAlike} from './share-alike.js'

/** The figures of a sentence, list item or cell; `memory` carries on from unit to unit. */
export function figuresOfUnit(unit: Unit, context: Context, about: Topic, memory: Memory): Figure[] {
  const quantities = quantitiesIn(unit.passage, context.mentions)
  // Most passages have none, and drawing an outline is the costly part.
  if (quantities.length === 0 || isTooLong(unit, context)) return []
  const outline = outlineOf(unit.passage, context.mentions, quantities)
  const topic = {...about, near: countryNear(unit, context, about) ?? figureBeside({memory, unit})?.place ?? null}
  const figures: Figure[] = []
  let pending: Start | undefined
  for (const [at, {number}] of outline.tokens.entries()) {
    if (number === null) continue
    const mention = {...number, reading: thousandsOf(number)}
    const scene: Scene = {outline, unit, context, topic, memory, mention, at}
    const figure = number.reading.unit === 'money' ? undefined : readFigure(scene)
    if (figure !== undefined) figures.push(...beginningOf(figure, pending), figure)
    pending = figure === undefined ? startOfChange(scene) : undefined
    remember(memory, unit, mention, figure)
  }
  return shareAlike(figures, unit.passage)
}

function isTooLong({passage}: Unit, context: Context): boolean {
  if (passage.text.length <= longestSentence) return false
  const reason = `More than ${longestSentence} characters without a sentence's end`
  context.report({ruleId: 'population/long-sentence', reason, place: passage})
  return true
}

/** The party that the paragraph names last before a sentence. */
function countryNear({passage, block}: Unit, {mentions}: Context, {parties}: Topic): Place | null {
  if (block === null || parties.length === 0) return null
  const before = within(mentions.countries, {start: block.start, end: passage.start})
  const named = before.findLast(
    ({reading: {form, iso3}}) => form === 'name' && parties.some((party) => party.iso3 === iso3)
  )
  return named === undefined ? null : {name: named.reading.name, iso3: named.reading.iso3}
}
