import type {Clause} from '../../../language/clauses/index.js'
import {precisionOf} from '../../../language/dates/edtf.js'
import {apartFrom} from '../../../language/dates/index.js'
import type {Relation} from '../../../language/dates/time.js'
import type {Word} from '../../../language/verbs/index.js'
import {coordinators} from '../../../language/verbs/vocabulary.js'
import type {DatedTime} from '../row.js'
import {isEvent} from './asserted.js'
import type {Reading} from './sentence.js'
import {type Told, toldBy} from './told.js'

/** How a main clause stands to what its subordinate clause tells; other conjunctions say nothing of time. */
const relations: Readonly<Record<string, Relation>> = {
  when: 'in',
  while: 'in',
  whilst: 'in',
  once: 'after',
  after: 'after',
  before: 'before',
  until: 'until'
}

/** Main clauses that only a subordinate one dates: `The deportations stopped when he was overthrown in 1991`. */
export function datedBySubordinates(reading: Reading, told: readonly Told[]): Told[] {
  const {words, clauses} = reading
  const dated = new Set(told.flatMap(({clause, dating}) => (dating === 'followed' ? [] : [clause])))
  const subordinates = told.filter(
    ({clause, dating}) => (clause.kind === 'subordinate' || clause.kind === 'participle') && dating === 'own'
  )
  if (subordinates.length === 0) return []
  return clauses.flatMap((clause, at) => {
    if (dated.has(clause) || !isMain(clause) || clause.verb.tense === 'present' || !isEvent(words, clause)) return []
    const dating = datingClause(reading, at, subordinates)
    if (dating === undefined) return []
    const [{start, end}, time] = dating
    const told = toldBy(clause, time, 'shared')
    // What says when is quoted, what it is coordinated with is not.
    return [start > told.start && end < told.end ? {...told, end} : told]
  })
}

const isMain = ({kind}: Clause): boolean => kind === 'main' || kind === 'shared'

const points: ReadonlySet<Relation> = new Set(['on', 'in', 'during', 'at_start', 'around'])

/** From the subordinate clause behind it, before another main clause, else from the one that opens the sentence. */
function datingClause(
  {words, clauses, seen}: Reading,
  at: number,
  subordinates: readonly Told[]
): [Told, DatedTime] | undefined {
  const next = clauses.findIndex((clause, place) => place > at && isMain(clause))
  const behind = clauses.slice(at + 1, next < 0 ? clauses.length : next)
  const isFirst = clauses.findIndex(isMain) === at
  const last = clauses.findLastIndex((clause, place) => place < at && isMain(clause))
  const before = clauses
    .slice(last + 1, at)
    .filter(({joint}) => isFirst || coordinators.has(words[joint - 1]?.lower ?? ''))
  const one =
    subordinates.find(({clause}) => behind.includes(clause)) ?? subordinates.find(({clause}) => before.includes(clause))
  // `surrendered while Norway fought on until June`
  if (one === undefined || !points.has(one.time.reading.relation)) return undefined
  const apart = timeApart(seen, one)
  if (apart !== undefined) return [one, apart]
  const {lower, mark} = words[one.clause.joint] as Word
  const relation = relations[lower]
  // Behind a comma `while` sets against.
  if (
    relation === undefined ||
    (lower.startsWith('whil') && mark !== 'none' && one.start > (clauses[at] as Clause).start)
  )
    return undefined
  return [one, {...one.time, reading: {...one.time.reading, relation}}]
}

/** `Six days after he had seized power on 25 July, they met`: as long after or before as is said. */
function timeApart(seen: Reading['seen'], {clause: {kind, joint}, time}: Told): DatedTime | undefined {
  const measure = seen.find(({first, last}) => first <= joint && joint <= last)
  const reference = measure?.time.reading.apart ?? measure?.time.reading.lacks
  if (kind !== 'subordinate' || measure === undefined || reference === undefined) return undefined
  const edtf = apartFrom(time.reading.edtf, reference)
  return edtf === undefined
    ? undefined
    : {...measure.time, reading: {...measure.time.reading, edtf, precision: precisionOf(edtf), relation: 'on'}}
}
