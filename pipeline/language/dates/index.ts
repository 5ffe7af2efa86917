import type {Document, Mention, Passage, Section} from '../../document.js'
import {passageAt, type Unit, unitsOf} from '../../passage.js'
import {keepLongest} from '../../rule.js'
import {findTimesIn} from './grammar/index.js'
import {type EventNames, findNamedTimes} from './named/index.js'
import {resolveTimes, type Told} from './narrative/index.js'
import type {Time} from './time.js'

export {families, findTimes, rules} from './grammar/index.js'
export type {EventNames, NamedEvent} from './named/index.js'
export type {Basis, Precision, Relation, Time} from './time.js'

/** Every temporal expression of a document, dated as far as its words and the narrative tell; in no certain order. */
export function readTimes(document: Document, events: EventNames): Mention<Time>[] {
  const told = [...tell(document)]
  const found = findTimesIn(told.map(({passage}) => passage))
  return resolveTimes(
    told.map((unit, at): Told => ({...unit, times: withEvents(found[at] ?? [], unit.passage, events)}))
  )
}

function withEvents(times: Mention<Time>[], passage: Passage, events: EventNames): Mention<Time>[] {
  const named = findNamedTimes(passage, events)
  return named.length === 0 ? times : keepLongest([...times, ...named])
}

function* tell(document: Document): Generator<Omit<Told, 'times'>> {
  let [section, block, paragraph]: [Section | null, Unit['block'], number] = [null, null, 0]
  for (const unit of unitsOf(document)) {
    if (unit.section !== null && unit.section !== section) yield* tellHeading(unit.section, document, ++paragraph)
    if (unit.block !== block) paragraph++
    section = unit.section
    block = unit.block
    yield {passage: unit.passage, paragraph, kind: kindOf(unit)}
  }
}

function* tellHeading({path, start}: Section, {text}: Document, paragraph: number): Generator<Omit<Told, 'times'>> {
  const title = path.at(-1)
  if (title === undefined) return
  const from = text.indexOf(title, start)
  yield {passage: passageAt(text, {start: from, end: from + title.length}), paragraph, kind: 'heading'}
}

function kindOf({kind, block, passage}: Unit): Told['kind'] {
  if (kind === 'cell' || kind === 'infobox') return 'note'
  return block?.kind === 'paragraph' && block.sentences.length === 1 && isTitle(passage) ? 'title' : 'prose'
}

/** A line of plain text that no sentence's end closes. */
const isTitle = ({text}: Passage): boolean => text.length < longestTitle && !/[.!?:;,"”)]$/.test(text)
const longestTitle = 100
