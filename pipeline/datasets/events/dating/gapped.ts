import type {Span} from '../../../document.js'
import {prepositions} from '../../../language/verbs/vocabulary.js'
import {within} from '../../../passage.js'
import {isDated} from '../row.js'
import {nameBetween} from './gap.js'
import type {Reading} from './sentence.js'
import type {Sighting} from './sighting.js'
import type {Told} from './told.js'

/**
 * Happenings whose verb is said once: `Norway became independent in 1905 and Iceland in 1944`, `visited Lima in May and
 * Santiago in June`, `was ratified by Chile in 1967 and by Peru in 1968`. Each has its own time and who is named with it.
 */
export function withGaps(reading: Reading, told: Told): Told[] {
  if (told.dating !== 'own' || told.noun !== null || told.time.start < told.trigger.end) return [told]
  const {words, seen} = reading
  const own = within(seen, {start: told.time.start, end: told.end})
  const gaps: Gap[] = []
  for (let at = 0; at + 1 < own.length; at++) {
    const name = nameBetween(words, own[at] as Sighting, own[at + 1] as Sighting)
    if (name === undefined || !isDated((own[at + 1] as Sighting).time)) break
    gaps.push({name, sighting: own[at + 1] as Sighting})
  }
  if (gaps.length === 0) return [told]
  return [upTo(told, told.time.end), ...gaps.flatMap((gap) => toldInGap(reading, told, gap))]
}

interface Gap {
  name: Span
  sighting: Sighting
}

/** The clause without what the verb that is not said again tells. */
const upTo = (told: Told, end: number): Told => ({
  ...told,
  end,
  clause: {...told.clause, end, predicate: {...told.clause.predicate, end}, nested: {start: end, end}}
})

function toldInGap({words}: Reading, told: Told, {name, sighting: {time}}: Gap): Told[] {
  if (!isDated(time)) return []
  const {clause} = told
  const behind = {start: name.start, end: time.end}
  const [first] = words.slice(words.findIndex(({start}) => start >= name.start))
  const isSubject = !prepositions.has(first?.lower ?? '') && first?.lower !== 'again' && !hasName(words, told)
  const part = isSubject ? {subject: name, predicate: {start: name.end, end: time.end}} : {predicate: behind}
  const end = time.end
  return [{...told, end, time, clause: {...clause, ...part, end, nested: {start: end, end}}}]
}

/** Whether the verb has a name behind it, which the gap's name takes the place of. */
const hasName = (words: Reading['words'], {trigger, time}: Told): boolean =>
  words.some(({start, text, lower, unit}) => start >= trigger.end && start < time.start && unit < 0 && text !== lower)
