import {boundsOf, precisionOf} from '../edtf.js'
import {edtfOf, type NamedEvent} from '../named/event.js'
import type {Time} from '../time.js'
import type {Focus} from './focus.js'

/** Years between the story and the event that it calls by a shared name. */
const farthest = 1

/** The one event of a shared name that is near the times told around it; as it was where there is none, or several. */
export function eventOf(time: Time, around: readonly (Focus | null)[]): Time {
  const {event} = time
  if (event === undefined) return time
  const {others = [], ...first} = event
  for (const focus of around) {
    const near = focus === null ? [] : [first, ...others].filter((candidate) => isNear(candidate, focus))
    const [only] = near
    if (only === undefined) continue
    return near.length === 1 ? dated(time, only) : time
  }
  return time
}

function dated(time: Time, event: NamedEvent): Time {
  const edtf = edtfOf(event)
  return {...time, edtf, precision: precisionOf(edtf), event}
}

function isNear(event: NamedEvent, {year}: Focus): boolean {
  const {year_start, year_end} = boundsOf(edtfOf(event))
  return year_start !== null && year >= year_start - farthest && year <= (year_end ?? year) + farthest
}
