import type {Dataset} from '../dataset.js'
import {articles} from './articles/index.js'
import {events} from './events/index.js'
import {infobox} from './infobox/index.js'
import {missions} from './missions/index.js'
import {namedEvents} from './named_events/index.js'
import {notes} from './notes/index.js'
import {population} from './population/index.js'
import {timeMentions} from './time_mentions/index.js'

/** Every published table, in the order of the release. Adding one is adding a line; notes come last, after all reports. */
export const datasets: readonly Dataset[] = [
  articles,
  infobox,
  events,
  population,
  timeMentions,
  missions,
  namedEvents,
  notes
]
