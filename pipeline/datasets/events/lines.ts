import type {Context} from '../../dataset.js'
import type {List, Passage, Section, Span, Table, TableRow} from '../../document.js'
import {longestSentence, within} from '../../passage.js'
import {assign, noRoles} from './roles.js'
import {type DatedTime, draftRow, type EventDraft, isDated, type Roles} from './row.js'

const visit = /(?<!\p{L})visits?(?!\p{L})/iu
const happening =
  /(?<!\p{L})(?:visits?|events?|meetings?|summits?|agreements?|treat(?:y|ies)|timeline|chronology)(?!\p{L})/iu
const placeHeader = /^(?:places?|venues?|locations?|city|cities|where)(?!\p{L})/iu
const dateHeader = /^(?:dates?|years?|when|dates? of .{1,40}|years? of .{1,40})$/iu

/** A dated line of a table of visits, meetings or agreements: one event for each date in its date column. */
export function eventsOfTable(context: Context, section: Section, table: Table): EventDraft[] {
  const {header, rows} = headed(table)
  if (header === null) return []
  const column = header.cells.findIndex(({text}) => dateHeader.test(text))
  const placeColumn = header.cells.findIndex(({text}) => placeHeader.test(text))
  const about = `${section.path.at(-1) ?? ''} ${header.cells.map(({text}) => text).join(' ')}`
  if (column < 0 || !happening.test(about)) return []
  return rows.filter(isShort).flatMap((row) => {
    const cell = row.cells[column]
    const times = cell === undefined ? [] : within(context.mentions.times, cell).filter(isDated)
    const others = row.cells.filter((_, at) => at !== column && at !== placeColumn)
    return times.map((time) => tableRow(context, section, row, {time, others, place: row.cells[placeColumn], about}))
  })
}

/** Every event repeats its line. */
const isShort = ({start, end}: Span): boolean => end - start <= longestSentence

/** A table that marks no header has one when its first row names a date column. */
function headed({header, rows}: Table): {header: TableRow | null; rows: readonly TableRow[]} {
  if (header !== null || rows.length < 2) return {header, rows}
  const [first, ...others] = rows
  const isHeader = first?.cells.some(({text}) => dateHeader.test(text)) === true
  return isHeader && first !== undefined ? {header: first, rows: others} : {header, rows}
}

interface Line {
  time: DatedTime
  /** The cells without the date's and the place's. */
  others: readonly Passage[]
  /** The cell of the column that the header calls a place. */
  place: Passage | undefined
  /** What heading and header say that the table is about. */
  about: string
}

function tableRow(context: Context, section: Section, row: TableRow, {time, others, place, about}: Line): EventDraft {
  const {text} = context.document
  const [first] = others
  const span = {start: (row.cells[0] as Passage).start, end: (row.cells.at(-1) as Passage).end}
  return draftRow(text, {
    section,
    sentence: {...span, text: text.slice(span.start, span.end)},
    span,
    trigger: first?.text || time.text,
    type: visit.test(about) ? 'CONSULT' : null,
    time,
    basis: 'table',
    roles: rolesOfRow(context, others, place),
    isNegative: false,
    confidence: 'high',
    rules: ['events/table-line']
  })
}

/** The first cell acts, the second is acted on; without a column for it, a later capital or country is the place. */
function rolesOfRow({document, mentions}: Context, cells: readonly Passage[], place: Passage | undefined): Roles {
  const [actors = [], recipients = [], ...others] = cells.map((cell) => within(mentions.countries, cell))
  const [named] = place === undefined ? others.flat() : within(mentions.countries, place)
  return assign(document.text, actors, recipients, named)
}

const parenthesis = /\(([^()]{4,80})\)\s*$/u

/** `- President N (1975, 1980)` in a list of visits: one event for each date. */
export function eventsOfList(context: Context, section: Section, list: List): EventDraft[] {
  const {document, mentions} = context
  if (!visit.test(section.path.at(-1) ?? '')) return []
  return list.items.flatMap(({sentences}) => {
    const [line] = sentences
    if (line === undefined || sentences.length > 1 || !isShort(line)) return []
    const match = parenthesis.exec(line.text)
    if (match === null) return []
    const from = line.start + match.index
    const times = within(mentions.times, {start: from, end: line.end}).filter(isDated)
    return times.map((time) => listLine(context, section, line, from, time, document.text))
  })
}

function listLine(
  {mentions}: Context,
  section: Section,
  line: Passage,
  from: number,
  time: DatedTime,
  text: string
): EventDraft {
  const actors = within(mentions.countries, {start: line.start, end: from})
  return draftRow(text, {
    section,
    sentence: line,
    span: line,
    trigger: text.slice(line.start, from).trim() || time.text,
    type: 'CONSULT',
    time,
    basis: 'table',
    roles: actors.length === 0 ? noRoles : assign(text, actors, []),
    isNegative: false,
    confidence: 'medium',
    rules: ['events/list-line']
  })
}
