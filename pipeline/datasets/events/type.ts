import type {Span} from '../../document.js'
import type {Clause} from '../../language/clauses/index.js'
import {readWords, type VerbLexicon} from '../../language/verbs/index.js'
import {objectEnds} from '../../language/verbs/vocabulary.js'

/** The verb with its object: the nouns up to the first preposition behind it, in the passive those of the subject. */
export function typeOf(text: string, verbs: VerbLexicon, {verb, twin, subject, predicate}: Clause): string | null {
  const entries = [twin?.entry, verb.entry].filter((entry) => entry != null)
  const span = verb.voice === 'active' ? predicate : subject
  const asksObject = entries.some((entry) => Object.keys(entry.types_by_object).length > 0)
  const nouns = asksObject && span !== null ? nounPhrase(text, span) : []
  const types = entries.map((entry) => verbs.typeOf(entry, nouns))
  const [type = null] = types
  return types.every((other) => other === type) ? type : null
}

function nounPhrase(text: string, {start, end}: Span): string[] {
  const words = readWords({start, end, text: text.slice(start, Math.min(end, start + 400))}, [], 16)
  const limit = words.findIndex(({lower, mark}, at) => at > 0 && (objectEnds.has(lower) || mark === 'stop'))
  return words.slice(0, limit < 0 ? words.length : limit).map(({lower}) => lower)
}
