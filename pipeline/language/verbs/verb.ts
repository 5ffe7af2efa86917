import type {VerbEntry} from './lexicon.js'

/** A finite verb with its auxiliaries: words `from` to `to`, half open; the head stands last. */
export interface Verb {
  from: number
  head: number
  to: number
  /** Null for a verb that the lexicon does not hold, a copula or a bare auxiliary. */
  entry: VerbEntry | null
  /** What was tried, decided or begun: `tried to mediate`, `decided to leave`. */
  aim?: VerbEntry
  /** Without auxiliaries: adverbs aside the head alone. */
  isBare: boolean
  voice: 'active' | 'passive'
  tense: 'past' | 'present'
  isPerfect: boolean
  isNegative: boolean
  /** What a modal verb or `was to` tells is not asserted. */
  isAsserted: boolean
}
