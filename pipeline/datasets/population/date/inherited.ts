import {within} from '../../../passage.js'
import type {ReferenceDate} from '../figure.js'
import {anyOf, inEitherCase, phrases, words} from '../lexicon/words.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {type Dated, dateOf} from './dated.js'
import {referenceDate} from './own.js'
import {isPresent, isTimeless} from './tense.js'

const parts = words('population/part-of-a-group population/count-from-a-country')

/** Its own date, that of the figure in the sentence that it shares in, or that of the paragraph. */
export function dateOfReading(scene: Scene, {shares, rules, measure}: Reading): Dated | null {
  const {outline, mention} = scene
  const {passage, times, quantities} = outline
  const shared = shares !== null && shares.value.start >= passage.start ? shares.date : null
  // What stands before a part is the date of the whole, which it shares anyway.
  const isPart = shared !== null && rules.some((rule) => parts.has(rule))
  const own = isPart ? times.filter(({start}) => start >= mention.end) : times
  const dated = referenceDate({passage, times: own}, mention, quantities, measure)
  if (dated !== null) return dated
  if (rules.includes('population/change-of-a-figure')) return null
  if (shared !== null) return inherited(shared, 'figure')
  return besideDate(scene) ?? (scene.unit.kind === 'item' ? dateOfLead(scene) : dateOfParagraph(scene))
}

const inherited = (date: ReferenceDate, from: 'figure' | 'paragraph'): Dated => ({
  date: {...date, basis: 'inherited'},
  rule: `population/date-of-${from}`
})

const adding = anyOf(words('and while whereas'))
const turn = /[;.]|(?<!\p{L})(?:now|today|currently|then|later)(?!\p{L})/u

/** "500 Danes visited in 2018 and 300 Swedes came": the date of the count that this one is added to. */
function besideDate({outline: {passage}, memory: {figure}, mention}: Scene): Dated | null {
  if (figure === undefined || figure.value.start < passage.start || figure.date === null) return null
  const between = passage.text.slice(figure.value.end - passage.start, mention.start - passage.start)
  return adding.test(between) && !turn.test(between) ? inherited(figure.date, 'figure') : null
}

/** The date of the sentence that opens the list. */
const dateOfLead = ({memory: {lead}}: Scene): Dated | null =>
  lead?.date == null ? null : inherited(lead.date.date, 'paragraph')

const sameTime = anyOf(inEitherCase(phrases('at that time, at the time, at this time, by then, by that time')))

/** `At that time`: the one that the paragraph told last. */
function lastTime({outline: {passage}, unit: {block}, context: {mentions}}: Scene): Dated | null {
  const before = block === null ? [] : within(mentions.times, {start: block.start, end: passage.start})
  const time = before.findLast(({reading}) => reading.edtf !== null && reading.attributive !== true)
  const dated = time === undefined ? null : dateOf(time)
  return dated && inherited(dated.date, 'paragraph')
}

/** The date of the paragraph so far, where the sentence has none of its own and goes on in its tense. */
function dateOfParagraph(scene: Scene): Dated | null {
  const {
    outline: {passage, times},
    unit,
    memory: {frame}
  } = scene
  if (isTimeless(passage.text)) return null
  if (sameTime.test(passage.text)) return lastTime(scene)
  if (frame === undefined || frame.block !== unit.block) return null
  if (times.some(({reading}) => reading.edtf !== null && reading.attributive !== true)) return null
  return isPresent(passage.text) && !frame.isPresent ? null : inherited(frame.date, 'paragraph')
}
