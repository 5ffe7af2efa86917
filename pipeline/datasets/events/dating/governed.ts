import type {Span} from '../../../document.js'
import {type Clause, joinsTimes, nominalClause, nounPhraseStart} from '../../../language/clauses/index.js'
import type {Relation} from '../../../language/dates/time.js'
import type {Word} from '../../../language/verbs/index.js'
import {coordinators, determiners, relatives, subordinators} from '../../../language/verbs/vocabulary.js'
import {type DatedTime, isDated} from '../row.js'
import {isTemporal} from './adverbial.js'
import {withFurtherTimes} from './further.js'
import {type Governor, governorOf, isInVerb, longestPhrase} from './governor.js'
import type {Lexicons, Reading} from './sentence.js'
import type {Sighting} from './sighting.js'
import type {Told} from './told.js'

/**
 * Happenings that an event noun (`the signing of a treaty in 2004`) or a past participle (`the treaty signed in 2004`)
 * tells, with a time that is said of it: one that dates no clause, or that stands in what opens one (`After the signing
 * of … in 2004, …`).
 */
export function governedEvents(reading: Reading, lexicons: Lexicons, told: readonly Told[]): Told[] {
  const {words, seen} = reading
  const used = new Set(told.map(({time}) => time.start))
  const found = seen.flatMap((sighting) => {
    if (
      !isDated(sighting.time) ||
      sighting.time.reading.event !== undefined ||
      sighting.time.reading.basis === 'named_event' ||
      (!sighting.isGoverned && !isTemporal(words, sighting.first, sighting.last, sighting.time, 'predicate'))
    )
      return []
    const governor = governorOf(words, sighting, lexicons, reading.clauses)
    if (
      governor === undefined ||
      (used.has(sighting.start) && !governor.isAdverbial && !isInSubject(reading, sighting))
    )
      return []
    if (isMerelyMeant(reading, governor) || (governor.noun !== null && isToldOf(told, sighting))) return []
    return withFurtherTimes(reading, toldByGovernor(reading, governor, ofItself(sighting.time)))
  })
  return found.filter((one, at) => !found.slice(0, at).some((other) => isSame(one, other)))
}

/** Each of several times finds the happening, which has them all by then. */
const isSame = (one: Told, other: Told): boolean =>
  one.trigger.start === other.trigger.start && one.time.start === other.time.start

/** `was overthrown in the coup of 2006 on 19 September`: the clause has told it of the same time. */
const isToldOf = (told: readonly Told[], {start, end, time}: Sighting): boolean =>
  told.some(
    (one) =>
      one.time.start < start && one.trigger.end < start && end <= one.end && one.time.reading.edtf === time.reading.edtf
  )

/** `was to host a summit in 2020`: nobody says that it was held. */
const isMerelyMeant = ({clauses, words}: Reading, {at}: Governor): boolean => {
  const {start, end} = words[at] as Word
  const around = clauses.findLast(({predicate}) => predicate.start <= start && end <= predicate.end)
  return around !== undefined && !around.verb.isAsserted && !around.verb.isNegative
}

/** `The murder of the king in 1990 triggered a war`: the time may date the clause as well. */
const isInSubject = ({clauses}: Reading, {start}: Sighting): boolean =>
  clauses.some(
    ({subject, trigger}) => subject !== null && subject.start < start && start < subject.end && start < trigger.start
  )

/**
 * The times that an event noun takes away from the verb before it, because something stands between that the verb's own
 * time would not follow: an infinitive or `anniversary` (`came to mark the anniversary of the massacre in 1976`).
 */
export function timesOfNouns({words, seen, clauses}: Reading, lexicons: Lexicons): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const sighting of seen) {
    const governor = governorOf(words, sighting, lexicons, clauses)
    if (governor?.noun != null && isRemote(words, governor.at, clauses)) taken.add(sighting.start)
  }
  return taken
}

function isRemote(words: readonly Word[], noun: number, clauses: readonly Clause[]): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - longestPhrase) && !isInVerb(clauses, at); at--) {
    const {lower, mark} = words[at] as Word
    if (lower === 'anniversary') return true
    if (lower === 'to' && words[at + 1]?.text === words[at + 1]?.lower && !determiners.has(words[at + 1]?.lower ?? ''))
      return true
    if (mark === 'stop') return false
  }
  return false
}

/** `After the killings of 1972`: the killings were in 1972. */
const ofItself = (time: DatedTime): DatedTime => ({
  ...time,
  reading: {...time.reading, relation: inTime(time.reading.relation)}
})
const inTime = (relation: Relation): Relation =>
  relation === 'after' || relation === 'before' || relation === 'until' ? 'in' : relation

function toldByGovernor({words, clauses, passage}: Reading, governor: Governor, time: DatedTime): Told {
  const {at, length, noun, verb} = governor
  const from = nounPhraseStart(words, at)
  const to = phraseEnd(words, at + length, clauses, time)
  const trigger: Span = {start: (words[at] as Word).start, end: (words[at + length - 1] as Word).end}
  const start = (words[from] as Word).start
  const end = Math.max(time.end, (words[to - 1] as Word).end)
  const subject = from < at ? {start, end: trigger.start} : null
  const clause = nominalClause({
    from: at,
    to: at + length,
    trigger,
    start,
    end,
    subject,
    ...(verb !== null && {entry: verb})
  })
  return {start, end: Math.min(end, passage.end), trigger, clause, noun, time, dating: 'own'}
}

/** Past the time to the next mark, verb or conjunction: `… in 2016 by rebels`. */
function phraseEnd(words: readonly Word[], from: number, clauses: readonly Clause[], time: Span): number {
  let to = from
  while (to < words.length) {
    const word = words[to] as Word
    const isBehind = word.start >= time.end && !isFurtherTime(words, to)
    if (isBehind && (word.mark !== 'none' || isInVerb(clauses, to) || stops.has(word.lower) || opens(clauses, word)))
      break
    to++
  }
  return to
}

/** `held in 2014, 2018 and 2021` */
const isFurtherTime = (words: readonly Word[], at: number): boolean =>
  joinsTimes(words, at) || ((words[at - 1]?.unit ?? -1) >= 0 && (words[at] as Word).unit >= 0)

/** `After his overthrow in 1979 relations improved`: the subject of the main clause. */
const opens = (clauses: readonly Clause[], {start}: Word): boolean =>
  clauses.some(({subject}) => subject?.start === start)

const stops: ReadonlySet<string> = new Set([...coordinators, ...relatives, ...subordinators, 'that'])
