import type {Context} from '../../../dataset.js'
import type {Block} from '../../../document.js'
import {within} from '../../../passage.js'
import {dateOf} from '../date/dated.js'
import {groupBefore} from '../group/group.js'
import type {Lead} from '../scene/memory.js'
import {outlineOf} from '../text/outline.js'
import type {Topic} from '../topic/topic.js'

const opens = /:$|(?<!\p{L})(?:following|as follows|table|below|chart)(?!\p{L})/u

/** The last sentence of a paragraph where it speaks of what follows: `Danes were repatriated from:`. */
export function leadOf(block: Block, {mentions}: Context, topic: Topic): Lead | undefined {
  const last = block.kind === 'paragraph' ? block.sentences.at(-1) : undefined
  if (last === undefined || !opens.test(last.text)) return undefined
  const times = within(mentions.times, last).filter(({reading}) => reading.edtf !== null)
  const time = times.find(({reading}) => reading.attributive !== true) ?? times[0]
  const outline = outlineOf(last, mentions)
  const end = outline.tokens.length
  const group = groupBefore(outline, end, topic, end)?.group
  return {date: time === undefined ? null : dateOf(time), group, text: last.text}
}
