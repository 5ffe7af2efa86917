import type {Document, Mention, Passage, Section, Span} from '../../document.js'
import {passageAt, type Unit, unitsOf} from '../../passage.js'
import {keepLongest} from '../../rule.js'
import {yearCellsOf} from './cells.js'
import {findTimesIn} from './grammar/index.js'
import {type EventNames, findNamedTimes} from './named/index.js'
import {resolveTimes, type Told} from './narrative/index.js'
import type {Time} from './time.js'

export {families, findTimes, rules} from './grammar/index.js'
export type {EventNames, NamedEvent} from './named/index.js'
export {apartFrom, originOf} from './narrative/apart.js'
export type {Basis, Precision, Relation, Time} from './time.js'

/** Every temporal expression of a document, dated as far as its words and the narrative tell; in no certain order. */
export function readTimes(document: Document, events: EventNames): Mention<Time>[] {
  const units = [...tell(document)]
  const found = findTimesIn(units.map(({passage}) => passage))
  return resolveTimes(
    units.map(({passage, paragraph, kind, isCount}, at): Told => {
      const times = (found[at] ?? []).filter(
        ({rule}) => !isCount || (rule !== 'date/year-alone' && rule !== 'date/years-alone')
      )
      return {passage, paragraph, kind, times: withEvents(times, passage, events)}
    })
  )
}

function withEvents(times: Mention<Time>[], passage: Passage, events: EventNames): Mention<Time>[] {
  const named = findNamedTimes(passage, events).filter(
    (name) => isCertain(name) || !times.some((time) => overlap(name, time))
  )
  return named.length === 0 ? times : keepLongest([...times, ...named])
}

/** A name that several events share hides no date. */
const isCertain = ({reading}: Mention<Time>): boolean => reading.event?.others === undefined
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A passage before its times are found; in a cell that counts, four digits alone are no year. */
type Untold = Omit<Told, 'times'> & {isCount: boolean}

function* tell(document: Document): Generator<Untold> {
  let [section, block, paragraph]: [Section | null, Unit['block'], number] = [null, null, 0]
  let years: ReadonlySet<Passage> = new Set()
  for (const unit of unitsOf(document)) {
    if (unit.section !== null && unit.section !== section) yield* tellHeading(unit.section, document, ++paragraph)
    if (unit.block !== block) {
      paragraph++
      years = unit.block?.kind === 'table' ? yearCellsOf(unit.block) : new Set()
    }
    section = unit.section
    block = unit.block
    const {passage} = unit
    yield {passage, paragraph, kind: kindOf(unit), isCount: unit.kind === 'cell' && !years.has(passage)}
  }
}

function* tellHeading({path, start}: Section, {text}: Document, paragraph: number): Generator<Untold> {
  const title = path.at(-1)
  if (title === undefined) return
  const from = text.indexOf(title, start)
  yield {passage: passageAt(text, {start: from, end: from + title.length}), paragraph, kind: 'heading', isCount: false}
}

function kindOf({kind, block, passage}: Unit): Told['kind'] {
  if (kind === 'cell' || kind === 'infobox') return 'note'
  return block?.kind === 'paragraph' && block.sentences.length === 1 && isTitle(passage) ? 'title' : 'prose'
}

/** A line of plain text that no sentence's end closes. */
const isTitle = ({text}: Passage): boolean => text.length < longestTitle && !/[.!?:;,"”)]$/.test(text)
const longestTitle = 100
