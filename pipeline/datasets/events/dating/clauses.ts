import type {Mention} from '../../../document.js'
import type {Clause} from '../../../language/clauses/index.js'
import type {Time} from '../../../language/dates/index.js'
import type {Word} from '../../../language/verbs/index.js'
import {isDated} from '../row.js'
import {isEvent} from './asserted.js'
import {datedByHost, datedParticiple} from './dependent.js'
import {withFurtherTimes} from './further.js'
import {withGaps} from './gapped.js'
import {localTime, timeOfSubjectNoun} from './local.js'
import {occurrenceOf} from './occurrence.js'
import {isMainClause, openingFor, type Scope, scopeOf} from './scope.js'
import type {Lexicons, Reading} from './sentence.js'
import {moreExact} from './sighting.js'
import {datedBySubordinates} from './subordinate.js'
import {type Told, toldBy} from './told.js'

/** The clauses that tell happenings, each with the time that is said of it. */
export function datedClauses(reading: Reading, lexicons: Lexicons): Told[] {
  const scope = scopeOf(reading, lexicons)
  const told: Told[] = []
  let host: Told | undefined
  for (const clause of reading.clauses) {
    const found = datedClause(scope, clause, host)
    if (found === undefined) continue
    told.push(found)
    // What goes on does so from where the clause has come to.
    if (found.clause.kind !== 'participle' && found.noun === null) host = withGaps(reading, found).at(-1)
  }
  const later = datedBySubordinates(reading, told)
  const replaced = new Set(later.map(({clause}) => clause))
  return [...told.filter(({clause}) => !replaced.has(clause)).map((one) => withoutSubordinate(reading, one)), ...later]
    .map((one) => withYears(reading, one))
    .flatMap((one) => withFurtherTimes(reading, one))
    .flatMap((one) => withGaps(reading, one))
}

function datedClause(scope: Scope, clause: Clause, host: Told | undefined): Told | undefined {
  if (!isEvent(scope.words, clause)) return occurrenceOf(scope, clause)
  if (clause.kind === 'participle') return datedParticiple(scope, clause, host)
  return datedFinite(scope, clause) ?? datedByHost(scope, clause, host)
}

/** By a time of its own, else, a main clause, by what opens the sentence. */
function datedFinite(scope: Scope, clause: Clause): Told | undefined {
  const local = localTime(scope, clause) ?? timeOfSubjectNoun(scope, clause)
  const shared = isMainClause(clause) ? openingFor(scope, clause) : undefined
  const isFirst = clause === scope.main
  const time = isFirst ? moreExact(shared, local) : (local ?? shared)
  if (time === undefined || !isDated(time)) return undefined
  if (clause.verb.tense === 'present' && (local === undefined || !isPoint(local))) return undefined
  return toldBy(clause, time, !isFirst && local === undefined ? 'shared' : 'own')
}

/** What has happened by or since a time is told of now; what has happened in it of then. */
const isPoint = ({reading: {relation}}: Mention<Time>): boolean =>
  relation === 'on' || relation === 'in' || relation === 'during'

/** `closed the border in 2007 after troops had left`: what the subordinate clause tells is another happening. */
function withoutSubordinate({words, clauses}: Reading, told: Told): Told {
  const {nested} = told.clause
  const inner = clauses.find(({kind, joint}) => kind === 'subordinate' && (words[joint] as Word).start === nested.start)
  if (inner === undefined || nested.start >= told.end || inner.joint < 1) return told
  return {...told, end: Math.max(told.trigger.end, (words[inner.joint - 1] as Word).end)}
}

/** `During the uprising of 1947`, `in the war (1861–1867)`: the years that the text gives go before those we know. */
function withYears({times, passage: {text, start: from}}: Reading, told: Told): Told {
  const {time} = told
  if (time.reading.event === undefined) return told
  const next = times.find(({start}) => start > time.end)
  const isSaid = next !== undefined && /^\s(?:of\s|\()$/.test(text.slice(time.end - from, next.start - from))
  if (!isSaid || !isDated(next) || next.reading.event !== undefined) return told
  const {edtf, precision} = next.reading
  return {...told, time: {...time, reading: {...time.reading, edtf, precision}}}
}
