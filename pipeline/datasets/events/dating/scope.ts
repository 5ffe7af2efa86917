import type {Mention} from '../../../document.js'
import type {Clause} from '../../../language/clauses/index.js'
import type {Time} from '../../../language/dates/index.js'
import type {Word} from '../../../language/verbs/index.js'
import {timesOfNouns} from './governed.js'
import type {Lexicons, Reading} from './sentence.js'
import {openingTime, type Sighting} from './sighting.js'

/** What dating the clauses of one sentence takes. */
export interface Scope extends Reading {
  lexicons: Lexicons
  /** Without the times that an event noun takes away from the verb. */
  seen: readonly Sighting[]
  /** The first main clause. */
  main: Clause | undefined
  /** The time that opens the sentence. */
  opening: Mention<Time> | undefined
}

export function scopeOf(reading: Reading, lexicons: Lexicons): Scope {
  const taken = timesOfNouns(reading, lexicons)
  const seen = taken.size === 0 ? reading.seen : reading.seen.filter(({start}) => !taken.has(start))
  const main = reading.clauses.find(({kind}) => kind === 'main')
  return {...reading, lexicons, seen, main, opening: main && sentenceOpening(reading, main, seen)}
}

export const isMainClause = ({kind}: Clause): boolean => kind === 'main' || kind === 'shared'

/** What dates the whole sentence: the time before its first clause, also where that is a subordinate one. */
function sentenceOpening(
  {words, clauses}: Reading,
  main: Clause,
  seen: readonly Sighting[]
): Mention<Time> | undefined {
  const first = clauses.find(({kind}) => kind !== 'participle') ?? main
  const start = (words[0] as Word).start
  const end = first.kind === 'subordinate' ? first.opening.start : main.opening.end
  return openingTime(words, {...main, opening: {start, end}}, seen)
}

/**
 * The opening time where it reaches the clause: a dash ends it, but for the mark right behind (`5 May 1990: …`), and what
 * opens a later part of the sentence (`In 1393 …; in 1396 Vidin fell and the king was taken`) takes its place.
 */
export function openingFor(scope: Scope, clause: Clause): Mention<Time> | undefined {
  const {words, opening, clauses, seen} = scope
  const part = clauses.findLast(
    (one) => one.kind === 'main' && one.trigger.start < clause.trigger.start && words[one.joint]?.isSemicolon === true
  )
  const time = part === undefined ? undefined : openingTime(words, part, seen)
  return reaching(words, time ?? opening, clause)
}

export function reaching(
  words: readonly Word[],
  time: Mention<Time> | undefined,
  {trigger}: Clause
): Mention<Time> | undefined {
  if (time === undefined) return undefined
  const between = words.filter(({start}) => start >= time.end && start <= trigger.start)
  return between.slice(1).some(({mark, isSemicolon}) => mark === 'stop' && !isSemicolon) ? undefined : time
}
