import type {Note} from '../../dataset.js'
import type {Passage} from '../../document.js'
import type {Clause} from '../../language/clauses/index.js'
import type {Sighting} from './dating/sighting.js'

/** Why a sentence with a date in it gave no event. */
export function doubtOf(clauses: readonly Clause[], seen: readonly Sighting[], {start, end}: Passage): Note {
  const place = {start, end}
  const events = clauses.filter(({verb}) => verb.entry?.kind === 'event')
  if (seen.length === 0)
    return {
      ruleId: 'events/no-date-outside',
      reason: 'The dates stand in quotations or parentheses, or tell only since when',
      place
    }
  if (clauses.length === 0) return {ruleId: 'events/no-verb', reason: 'There is a date but no finite verb', place}
  if (clauses.some(({verb}) => !verb.isAsserted || verb.entry?.kind === 'plan')) {
    return {ruleId: 'events/not-asserted', reason: 'What the verb tells is planned or possible', place}
  }
  if (events.length === 0)
    return {ruleId: 'events/no-event-verb', reason: 'No verb is known to tell a happening', place}
  if (events.every(({verb}) => verb.tense === 'present'))
    return {ruleId: 'events/present-tense', reason: 'The verbs tell what is, not what happened', place}
  return {
    ruleId: 'events/date-unattached',
    reason: 'The date does not belong to the clause that tells a happening',
    place
  }
}
