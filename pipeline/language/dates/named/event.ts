import type {Mention, Passage} from '../../../document.js'

/** A happening that prose calls by a name, with what is known of its days. */
export interface NamedEvent {
  id: string
  /** war, treaty, conference … */
  kind: string
  label: string
  /** ISO 8601 day, month or year (BC astronomical); `end` is null for what goes on. */
  start: string
  end: string | null
  /** The coarser of the two. */
  precision: 'day' | 'month' | 'year'
  qid: string | null
  source: string
  /** Other events that have the same name: which one it is, the story has to tell. Absent where the name is its own. */
  others?: readonly NamedEvent[]
}

/** Finds names of events in a passage and knows a name alone; the gazetteer's matcher is handed in. */
export interface EventNames {
  find(passage: Passage): readonly Mention<NamedEvent>[]
  resolve(surface: string): NamedEvent | undefined
}

/**
 * The whole event: an interval, or a point where it began and ended on the same. One that ended at an unknown time of
 * the year or month in which it began is that year or month: EDTF has no interval from a part of a time to all of it.
 */
export function edtfOf({start, end}: NamedEvent): string {
  if (end === null) return `${start}/..`
  return start.startsWith(end) ? end : `${start}/${end}`
}
