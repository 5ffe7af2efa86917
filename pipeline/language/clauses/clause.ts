import type {Span} from '../../document.js'
import type {Verb, VerbEntry} from '../verbs/index.js'
import type {ClauseKind} from './link.js'

/** A finite verb with what belongs to it. Spans from the subject (its own, else the verb) to the last complement. */
export interface Clause extends Span {
  kind: ClauseKind
  verb: Verb
  /** An earlier verb that shares subject and complements (`carved up and divided`); the span reaches back to it. */
  twin: Verb | null
  /** What it was done by: `retaliated by expelling two envoys`. */
  means: VerbEntry | null
  /** The word that joins it to what stands before: a conjunction, a relative pronoun, or its own first word. */
  joint: number
  /** The head's place in the text. */
  trigger: Span
  /** The subject before the verb, also one shared with an earlier verb; null where the text has none before it. */
  subject: Span | null
  /** The adverbials before the clause's own subject; zero width where there are none. */
  opening: Span
  /** From the verb's last word to the end of the clause. */
  predicate: Span
  /** The rest of the predicate from where another clause begins inside it; zero width at its end where none does. */
  nested: Span
}
