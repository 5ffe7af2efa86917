import type {Cell, Row} from './dataset.js'

/** Rows of different tables joined by where they stand: a figure gets the id of the event whose clause tells it. */
export function linkTables(tables: ReadonlyMap<string, Row[]>): Map<string, Row[]> {
  const events = bySentence(tables.get('events') ?? [])
  const linkFigure = (figure: Row): Row => ({
    ...figure,
    event_id: eventAround(figure, events.get(figure.sentence_start) ?? [])
  })
  return new Map([...tables].map(([name, rows]) => [name, name === 'population' ? rows.map(linkFigure) : rows]))
}

function bySentence(rows: readonly Row[]): Map<Cell | undefined, Row[]> {
  const groups = new Map<Cell | undefined, Row[]>()
  for (const row of rows) groups.set(row.sentence_start, [...(groups.get(row.sentence_start) ?? []), row])
  return groups
}

/** The shortest clause of the figure's sentence that its value stands in; null when none does. */
function eventAround(figure: Row, events: readonly Row[]): string | null {
  const [start, end] = [Number(figure.value_char_start), Number(figure.value_char_end)]
  const around = events.filter((event) => Number(event.char_start) <= start && end <= Number(event.char_end))
  const [closest] = around.sort((a, b) => widthOf(a) - widthOf(b))
  return typeof closest?.event_id === 'string' ? closest.event_id : null
}

const widthOf = (row: Row): number => Number(row.char_end) - Number(row.char_start)
