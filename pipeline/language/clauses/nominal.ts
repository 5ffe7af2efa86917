import type {Span} from '../../document.js'
import type {VerbEntry} from '../verbs/index.js'
import type {Clause} from './clause.js'

/** An event noun, or a participle behind its noun, with what belongs to it; word `from` to `to` is the noun or participle. */
export interface Nominal extends Span {
  from: number
  to: number
  trigger: Span
  subject: Span | null
  /** The participle's verb. */
  entry?: VerbEntry
}

/** It in the shape of a clause, for those who ask who takes part; a participle is passive. */
export const nominalClause = ({from, to, trigger, subject, entry, start, end}: Nominal): Clause => ({
  kind: 'participle',
  verb: {
    from,
    head: to - 1,
    to,
    entry: entry ?? null,
    isBare: false,
    voice: entry === undefined ? 'active' : 'passive',
    tense: 'past',
    isPerfect: false,
    isNegative: false,
    isAsserted: true
  },
  twin: null,
  means: null,
  joint: from,
  trigger,
  subject,
  opening: {start, end: start},
  predicate: {start: trigger.end, end},
  nested: {start: end, end},
  start,
  end
})
