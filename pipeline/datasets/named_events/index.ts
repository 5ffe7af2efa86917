import {type Context, defineDataset} from '../../dataset.js'
import {boundsOf} from '../../language/dates/edtf.js'
import {edtfOf, type NamedEvent} from '../../language/dates/named/event.js'
import {readSchema} from '../../schema.js'

export interface NamedEventRow {
  named_event_id: string
  label: string
  kind: string
  edtf: string
  date_start: string | null
  date_end: string | null
  precision: NamedEvent['precision']
  qid: string | null
  source: string
}

/** Those that the articles mention, each once however many articles do. */
export const namedEvents = defineDataset<NamedEventRow>({
  name: 'named_events',
  title: 'Named events that the articles mention',
  schema: readSchema('named_events'),
  key: ['named_event_id'],
  isShared: true,
  extract: ({mentions}: Context) => eventsIn(mentions).map(readEvent)
})

function eventsIn({times}: Context['mentions']): NamedEvent[] {
  const used = new Map<string, NamedEvent>()
  for (const {reading} of times) if (reading.event !== undefined) used.set(reading.event.id, reading.event)
  return [...used.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function readEvent(event: NamedEvent): NamedEventRow {
  const edtf = edtfOf(event)
  const {date_start, date_end} = boundsOf(edtf)
  const {id, label, kind, precision, qid, source} = event
  return {named_event_id: id, label, kind, edtf, date_start, date_end, precision, qid, source}
}
