import type {Row} from './dataset.js'

/** Rows of different tables joined by where they stand: a figure gets the id of the event whose clause tells it. */
export function linkTables(tables: ReadonlyMap<string, Row[]>): Map<string, Row[]> {
  const events = tables.get('events') ?? []
  const population = (tables.get('population') ?? []).map((figure) => ({...figure, event_id: eventAround(figure, events)}))
  return new Map([...tables].map(([name, rows]) => [name, name === 'population' ? population : rows]))
}

/** The shortest clause that the figure's value stands in; null when none does. */
function eventAround(figure: Row, events: readonly Row[]): string | null {
  const [start, end] = [Number(figure.value_char_start), Number(figure.value_char_end)]
  const around = events.filter((event) => Number(event.char_start) <= start && end <= Number(event.char_end))
  const [closest] = around.sort((a, b) => widthOf(a) - widthOf(b))
  return typeof closest?.event_id === 'string' ? closest.event_id : null
}

const widthOf = (row: Row): number => Number(row.char_end) - Number(row.char_start)
