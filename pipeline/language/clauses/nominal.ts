import type {Span} from '../../document.js'
import type {Verb, VerbEntry} from '../verbs/index.js'
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
export const nominalClause = ({from, to, entry, ...rest}: Nominal): Clause =>
  participleClause({
    ...rest,
    joint: from,
    verb: nonFinite({from, head: to - 1, to, entry: entry ?? null, voice: entry === undefined ? 'active' : 'passive'})
  })

/** The verb of a clause that has no finite one: what it tells is of the main verb's time, and so of the past. */
export const nonFinite = (verb: Pick<Verb, 'from' | 'head' | 'to' | 'entry' | 'voice'>): Verb => ({
  ...verb,
  isBare: false,
  tense: 'past',
  isPerfect: false,
  isNegative: false,
  isAsserted: true
})

/** A clause without adverbials before its subject and without a clause inside. */
export const participleClause = (
  clause: Pick<Clause, 'verb' | 'joint' | 'trigger' | 'subject' | 'start' | 'end'>
): Clause => ({
  ...clause,
  kind: 'participle',
  twin: null,
  means: null,
  opening: {start: clause.start, end: clause.start},
  predicate: {start: clause.trigger.end, end: clause.end},
  nested: {start: clause.end, end: clause.end}
})
