import type {Clause} from './clause.js'

/** A verb right behind another and a conjunction (`carved up and divided`) tells with it what one verb might. */
export function joinTwins(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = []
  for (const clause of clauses) {
    const before = joined.at(-1)
    if (before !== undefined && isTwin(before, clause)) joined.splice(-1, 1, join(before, clause))
    else joined.push(clause)
  }
  return joined
}

/** Nothing stands between the two but the conjunction, and both say the same of the subject. */
const isTwin = (before: Clause, {kind, verb}: Clause): boolean =>
  kind === 'shared' &&
  verb.from === before.verb.to + 1 &&
  verb.isNegative === before.verb.isNegative &&
  before.verb.entry !== null

const join = (before: Clause, clause: Clause): Clause => ({
  ...clause,
  kind: before.kind,
  joint: before.joint,
  twin: before.verb,
  opening: before.opening,
  trigger: {start: before.trigger.start, end: clause.trigger.end},
  start: before.start
})
