import type {Span} from '../../../document.js'
import type {Clause} from '../../../language/clauses/index.js'
import type {EventNoun} from '../../../language/nouns/index.js'
import type {DatedTime} from '../row.js'

/**
 * How a happening has its date. `own`: the time is said of it alone; `shared`: the time opens the sentence and is said of
 * other clauses too; `followed`: a participle that goes on from a dated clause; `retold`: `during his visit` names a
 * happening told before; `continued`: the story goes on from a dated sentence.
 */
export type Dating = 'own' | 'shared' | 'followed' | 'retold' | 'continued'

/** A happening that a clause or a noun tells, with its date. */
export interface Told extends Span {
  trigger: Span
  clause: Clause
  /** Null where a verb tells it. */
  noun: EventNoun | null
  time: DatedTime
  dating: Dating
}

export const toldBy = (clause: Clause, time: DatedTime, dating: Dating): Told => ({
  start: clause.start,
  end: clause.end,
  trigger: clause.trigger,
  clause,
  noun: null,
  time,
  dating
})
