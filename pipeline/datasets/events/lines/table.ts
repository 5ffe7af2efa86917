import type {Context} from '../../../dataset.js'
import type {Passage, Section, Span, Table, TableRow} from '../../../document.js'
import {longestSentence, within} from '../../../passage.js'
import {actorsIn} from '../cast/actors.js'
import type {Cast} from '../cast/cast.js'
import type {Reader} from '../narrative.js'
import {rolesOf, type Stage, withCounterpart} from '../roles.js'
import {type DatedTime, draftRow, type EventDraft, isDated, type Roles} from '../row.js'

const visit = /(?<!\p{L})visit(?:s|ors?)?(?!\p{L})/iu
const happening =
  /(?<!\p{L})(?:visit(?:s|ors?)?|events?|meetings?|summits?|agreements?|treat(?:y|ies)|timeline|chronology)(?!\p{L})/iu
const placeHeader = /^(?:places?|venues?|locations?|city|cities|where)(?!\p{L})/iu
const dateHeader = /^(?:dates?|years?|when|dates? of .{1,40}|years? of .{1,40})$/iu

/** A dated line of a table of visits, meetings or agreements: one event for each date in its date column. */
export function eventsOfTable({context, cast}: Reader, section: Section, table: Table): EventDraft[] {
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
    return times.map((time) =>
      tableRow(context, cast, section, row, {time, others, place: row.cells[placeColumn], about})
    )
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

function tableRow(
  context: Context,
  cast: Cast,
  section: Section,
  row: TableRow,
  {time, others, place, about}: Line
): EventDraft {
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
    roles: rolesOfRow(context, cast, others, place),
    isNegative: false,
    confidence: 'high',
    rules: ['events/table-line']
  })
}

/** The first cell acts, the second is acted on; without a column for it, a later place is where it was. */
function rolesOfRow(
  {gazetteers: {placeOf}}: Context,
  cast: Cast,
  cells: readonly Passage[],
  place: Passage | undefined
): Roles {
  const [actors = [], recipients = [], ...others] = cells.map((cell) => actorsIn(cast, cell))
  const named = place === undefined ? others.flat() : actorsIn(cast, place)
  const where = named.find(({isPlace}) => isPlace) ?? null
  const stage: Stage = {cast, barred: [], earlier: [], subjects: new Map(), hasClause: false, placeOf}
  return rolesOf(withCounterpart({actors, recipients, place: where}, cast, 'CONSULT'), stage)
}
