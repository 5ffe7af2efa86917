import type {Note} from '../../../dataset.js'
import type {ListItem, Passage, Section, Sentence} from '../../../document.js'
import {within} from '../../../passage.js'
import {eventsOfSentence, type Reader} from '../narrative.js'
import type {EventDraft} from '../row.js'
import {isDated} from '../row.js'
import {rowOfNames} from './names-line.js'

const visit = /(?<!\p{L})(?:visits?|tours?)(?!\p{L})/iu

/**
 * The events of a list's item: those of its sentences; in a list of visits, of a line that is but a name, one for each
 * date in parentheses behind it (`- President N (1975, 1980)`).
 */
export function eventsOfItem(reader: Reader, section: Section, {sentences}: ListItem): EventDraft[] {
  const doubts: Note[] = []
  const hushed = {...reader, context: {...reader.context, report: (doubt: Note) => doubts.push(doubt)}}
  const drafts = sentences.flatMap((sentence) => eventsOfSentence(hushed, section, sentence))
  const [line] = sentences
  const isName = drafts.length === 0 && sentences.length === 1 && visit.test(section.path.at(-1) ?? '')
  const visits = isName && line !== undefined ? visitsOfLine(reader, section, line) : []
  // What a line by itself leaves in doubt its list has said.
  if (visits.length === 0) for (const doubt of doubts) reader.context.report(doubt)
  return visits.length > 0 ? visits : drafts
}

/** `(1975, 1980)`, `, 17–20 February 1982` */
const parenthesis = /(?:\(([^()]{4,80})\)|,\s[^,()]{0,30}\d{4})[\s.;,]*$/u

function visitsOfLine({context, cast}: Reader, section: Section, line: Sentence): EventDraft[] {
  const match = parenthesis.exec(line.text)
  if (match === null || line.text.length > longestLine) return []
  const name: Passage = {start: line.start, end: line.start + match.index, text: line.text.slice(0, match.index).trim()}
  const times = within(context.mentions.times, {start: name.end, end: line.end}).filter(isDated)
  return times.map((time) => rowOfNames(context, cast, section, line, {name, time}))
}

/** Every event repeats its line. */
const longestLine = 300
