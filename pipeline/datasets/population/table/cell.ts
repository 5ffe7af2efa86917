import type {Context} from '../../../dataset.js'
import type {Mention, Passage} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import {within} from '../../../passage.js'
import {readGroup} from '../group/group.js'
import type {GroupPhrase} from '../group/phrase.js'
import {outlineOf} from '../text/outline.js'
import {type Qualified, qualify} from '../text/qualifier.js'
import {thousandsOf} from '../text/thousands.js'
import type {Topic} from '../topic/topic.js'

/** The number that a cell holds, with the group that it counts where the cell says it: `22,556 Ecuadorians`. */
export interface Counting {
  mention: Mention<Quantity>
  /** The number as people are counted: no parts of a person. */
  number: Quantity
  qualified: Qualified
  phrase: GroupPhrase | undefined
}

const opening = /^[\s~≈+*(]*(?:approx\.?\)?\s*)?$/
/** Footnote marks and remarks in brackets; what is in brackets holds no more than one pair of them, to stay linear. */
const remarks = /^(?:\s|[*†‡+]|\[[^[\]]{1,12}\]|\((?:[^()]|\([^()]{0,60}\)){0,60}\)|est\.?){0,12}$/u

/** Undefined where other words than qualifiers, a group and remarks stand around the number, and for parts of a person. */
export function countingIn(cell: Passage, {mentions}: Context, topic: Topic): Counting | undefined {
  const mention = within(mentions.quantities, cell).find(({reading: {unit}}) => unit === 'count')
  if (mention === undefined) return undefined
  const qualified = qualify(cell.text, mention.start - cell.start)
  if (!opening.test(cell.text.slice(0, qualified.start))) return undefined
  const phrase = groupBehind(cell, mention, mentions, topic)
  const end = phrase === undefined ? mention.end - cell.start : phrase.end
  const number = thousandsOf(mention)
  const isWhole = number.value === null || Number.isInteger(number.value)
  return isWhole && remarks.test(cell.text.slice(end)) ? {mention, number, qualified, phrase} : undefined
}

function groupBehind(
  cell: Passage,
  mention: Mention<Quantity>,
  mentions: Context['mentions'],
  topic: Topic
): GroupPhrase | undefined {
  const outline = outlineOf(cell, mentions)
  const at = outline.tokens.findIndex(({start}) => start >= mention.end - cell.start)
  const phrase = at < 0 ? undefined : readGroup(outline, at, topic)
  return phrase?.isBarred === true ? undefined : phrase
}
