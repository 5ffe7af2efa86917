import type {Block, Passage} from '../../../document.js'
import {longestSentence} from '../../../passage.js'
import type {Figure} from '../figure.js'
import {saysPeople} from '../lexicon/headers.js'
import {anyOf, phrases} from '../lexicon/words.js'
import {countingIn} from './cell.js'
import {figureOfCell} from './figure.js'
import {type Grid, gridOf} from './grid.js'
import type {TableReader} from './reader.js'
import {type Saying, sayingOf} from './saying.js'

/** The columns of a table that are no counts; -1 where there is none. */
interface Layout {
  labelAt: number
  dateAt: number
  /** Columns of years that date no count: `Opened`. */
  yearsAt: ReadonlySet<number>
}

/** The figures of a table that counts people; none of a block that is no table. */
export function figuresOfTable(block: Block, reader: TableReader): Figure[] {
  const grid = gridOf(block, reader.context.document.text)
  if (grid === undefined) return []
  const columns = grid.header.map((cell) => sayingOf(cell, reader.context, reader.topic))
  const layout = layoutOf(grid, reader)
  const isOnPeople = isTableOfPeople(columns, reader)
  // `Trade` is a line of workers where the column says that it counts them.
  const isOfGroups = columns.some(({group, isOther}) => group !== null && !isOther)
  return grid.rows.filter(isShort).flatMap((row) => {
    const line = lineOf(row, layout, reader)
    if (line === undefined || (line.isOther && !isOfGroups) || !(line.isPeople || isOnPeople)) return []
    return figuresOfLine(
      row,
      line.date === null ? {...line, date: dateOfHeader(columns, layout)} : line,
      columns,
      layout,
      reader
    )
  })
}

function figuresOfLine(
  row: readonly Passage[],
  line: Saying,
  columns: readonly Saying[],
  {labelAt, dateAt, yearsAt}: Layout,
  reader: TableReader
): Figure[] {
  return row.flatMap((cell, at) => {
    const column = columns[at]
    const isCount = at !== labelAt && at !== dateAt && !yearsAt.has(at) && column !== undefined && !column.isOther
    return isCount ? (figureOfCell(cell, column, line, reader) ?? []) : []
  })
}

/** `Sector (2012)`: the date that the labels' head tells. */
const dateOfHeader = (columns: readonly Saying[], {labelAt}: Layout): Saying['date'] => columns[labelAt]?.date ?? null

/** Every figure repeats its line. */
const isShort = (row: readonly Passage[]): boolean => (row.at(-1)?.end ?? 0) - (row[0]?.start ?? 0) <= longestSentence

/**
 * Whether every line counts people: by the columns, the heading, or an article on a people. A table that compares two
 * countries has them for columns; then each line must say it.
 */
function isTableOfPeople(columns: readonly Saying[], {section, topic}: TableReader): boolean {
  const isSaid = columns.some(({isPeople, date}) => isPeople || date !== null)
  const isOnPeople = topic.isOnPeople || columns.some(({isPeople}) => isPeople) || saysPeople(section.path.at(-1) ?? '')
  return isOnPeople && (isSaid || topic.group !== null)
}

/** What a line's label, and the cell under a header for dates, say; undefined for a line without a label. */
function lineOf(row: readonly Passage[], {labelAt, dateAt}: Layout, {context, topic}: TableReader): Saying | undefined {
  const [label, dateCell] = [row[labelAt], row[dateAt]]
  if (label === undefined) return undefined
  const said = sayingOf(label, context, topic)
  return dateCell === undefined ? said : {...said, date: sayingOf(dateCell, context, topic).date ?? said.date}
}

const dateHeader = /^(?:years?|dates?|census(?: year)?|as of|time|period)$/iu

function layoutOf(grid: Grid, reader: TableReader): Layout {
  const labelAt = labelColumn(grid, reader)
  const dateAt = grid.header.findIndex(({text}, at) => at !== labelAt && dateHeader.test(text))
  return {labelAt, dateAt, yearsAt: yearColumns(grid, reader)}
}

const bareYear = /^(?:1[5-9]|20)\d\d$/

/** Columns that hold nothing but years, under a head that tells of no people and of no year. */
const yearColumns = ({header, rows}: Grid, {context, topic}: TableReader): ReadonlySet<number> =>
  new Set(
    header.flatMap((head, at) => {
      const isOfYears = rows.length > 1 && rows.every((row) => bareYear.test(row[at]?.text ?? ''))
      const {isPeople, date} = sayingOf(head, context, topic)
      return isOfYears && !isPeople && date === null ? [at] : []
    })
  )

const dates = anyOf(phrases('year, years, date, dates, census, period, as of, time'), 'iu')
const letter = /\p{L}/u

/** The first column: that of dates, or the first that is not all numbers. */
function labelColumn({header, rows}: Grid, {context, topic}: TableReader): number {
  if (header[0]?.text.search(dates) === 0) return 0
  const isLabel = (cell: Passage | undefined): boolean =>
    cell !== undefined && letter.test(cell.text) && countingIn(cell, context, topic) === undefined
  const first = header.findIndex((_, column) => rows.some((row) => isLabel(row[column])))
  return Math.max(0, first)
}
