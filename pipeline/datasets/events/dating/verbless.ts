import type {Section} from '../../../document.js'
import {nominalClause} from '../../../language/clauses/index.js'
import type {EventNoun} from '../../../language/nouns/index.js'
import type {VerbLexicon, Word} from '../../../language/verbs/index.js'
import {isDated} from '../row.js'
import {isReduced} from './governor.js'
import type {Lexicons, Reading} from './sentence.js'
import type {Sighting} from './sighting.js'
import type {Told} from './told.js'

/**
 * A line of a list or chronicle that tells a happening without a finite verb: `2022 – Vice President Berg's visit to
 * Oslo`, `Agreement on Air Services, 1990`, `1994: Treaty signed by the king`. The date opens or ends it.
 */
export function verblessLine(reading: Reading, {nouns, verbs}: Lexicons, {path}: Section): Told[] {
  const {words, clauses, seen} = reading
  const [sighting] = seen
  if (sighting === undefined || seen.length > 1 || !isDated(sighting.time)) return []
  const segment = segmentOf(reading, sighting)
  if (segment === undefined || clauses.some(({verb}) => verb.from < segment.to)) return []
  const {from, to, last} = segment
  const isListed = happenings.test(path.at(-1) ?? '')
  const at = words.findIndex((_, place) => place >= from && place < to && isWanted(nouns.at(words, place), isListed))
  const noun = at < 0 ? undefined : nouns.at(words, at)
  if (noun !== undefined) return [toldByLine(words, {from, to: last, at}, noun, sighting.time)]
  const opensLine = sighting.first < from
  return opensLine ? toldByParticiple(words, segment, verbs, sighting.time) : []
}

/** `16 March 1994: Treaty signed by the king`: a headline, whose participle stands behind its noun. */
function toldByParticiple(
  words: readonly Word[],
  {from, to, last}: Segment,
  verbs: VerbLexicon,
  time: Told['time']
): Told[] {
  for (let at = from + 1; at < to; at++) {
    const form = verbs.formAt(words, at)
    if (form?.isParticiple !== true || form.entry.kind !== 'event' || !isReduced(words, at, at + form.length)) continue
    const span = {start: (words[from] as Word).start, end: (words[last - 1] as Word).end}
    const trigger = {start: (words[at] as Word).start, end: (words[at + form.length - 1] as Word).end}
    const subject = {start: span.start, end: (words[at - 1] as Word).end}
    const clause = nominalClause({from: at, to: at + form.length, trigger, subject, ...span, entry: form.entry})
    return [{...span, trigger, clause, noun: null, time, dating: 'own'}]
  }
  return []
}

/** The words `from` to `to` beside the date; the line's own end at `last`. */
interface Segment {
  from: number
  to: number
  last: number
}

/** What stands behind a date that opens the line, up to a semicolon, or before one that ends it. */
function segmentOf({words, passage}: Reading, {first, last}: Sighting): Segment | undefined {
  if (words.slice(0, first).every(({lower}) => lower === 'in' || lower === 'on')) {
    const from = last + 1
    const stop = words.findIndex(({mark}, at) => at > from && mark === 'stop')
    const to = stop < 0 ? words.length : stop
    return from < to && words[from]?.mark !== 'none' ? {from, to, last: to} : undefined
  }
  // What a full stop ends is a sentence, whose verb may be of the present.
  const isLast = last === words.length - 1 && !/[.!?]\s*$/.test(passage.text)
  return isLast && first > 0 ? {from: 0, to: first, last: words.length} : undefined
}

const happenings =
  /(?<!\p{L})(?:visits?|agreements?|treat(?:y|ies)|events?|meetings?|summits?|timeline|chronology|history)(?!\p{L})/iu

const isWanted = (noun: EventNoun | undefined, isListed: boolean): boolean =>
  noun !== undefined && (noun.entry.specific || isListed)

interface Line {
  from: number
  to: number
  at: number
}

function toldByLine(words: readonly Word[], {from, to, at}: Line, noun: EventNoun, time: Told['time']): Told {
  const span = {start: (words[from] as Word).start, end: (words[to - 1] as Word).end}
  const trigger = {start: (words[at] as Word).start, end: (words[at + noun.length - 1] as Word).end}
  const subject = from < at ? {start: span.start, end: trigger.start} : null
  const clause = nominalClause({from: at, to: at + noun.length, trigger, subject, ...span})
  return {...span, trigger, clause, noun, time, dating: 'own'}
}
