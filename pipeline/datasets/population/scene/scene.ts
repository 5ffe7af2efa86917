import type {Context} from '../../../dataset.js'
import type {Mention, Span} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import {foldSpace} from '../../../language/space.js'
import type {Unit} from '../../../passage.js'
import type {Outline} from '../text/outline.js'
import type {Topic} from '../topic/topic.js'
import type {Memory} from './memory.js'

/** A number and all around it that decides what it counts. */
export interface Scene {
  outline: Outline
  unit: Unit
  context: Context
  topic: Topic
  memory: Memory
  mention: Mention<Quantity>
  /** Index of the number's token. */
  at: number
}

/** Publishes a doubt; undefined, so that it can stand for the figure that is not made. */
export function note({context, outline: {passage}}: Scene, ruleId: string, why: string, {start, end}: Span): undefined {
  const place = {start: passage.start + start, end: passage.start + end}
  context.report({
    ruleId,
    reason: `Cannot count people: \`${foldSpace(passage.text.slice(start, end))}\` ${why}`,
    place
  })
}
