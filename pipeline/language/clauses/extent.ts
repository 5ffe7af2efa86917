import type {Word} from '../verbs/index.js'
import {determiners, isAdverb, prepositions, relatives, subordinators} from '../verbs/vocabulary.js'

/**
 * The word behind the clause's last complement: at the latest `to`, sooner where a comma opens an aside (`, accusing it of
 * …`, `, after which …`, `, his first visit …`) or a conjunction another clause (`when …`).
 */
export function endOfClause(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at < to && !opensAside(words, at, to)) at++
  return at
}

function opensAside(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at] as Word
  if (word.mark === 'stop') return !word.afterAside
  if (word.unit >= 0) return false
  if (word.mark === 'none') return clauseWords.has(word.lower)
  const next = at + 1 < to ? words[at + 1] : undefined
  if (clauseWords.has(word.lower) || subordinators.has(word.lower) || relatives.has(word.lower)) return true
  if (isParticiple(word, next)) return true
  if (determiners.has(word.lower)) return /^(?:first|second|third|last|only|latest)$/.test(next?.lower ?? '')
  return prepositions.has(word.lower) && relatives.has(next?.lower ?? '')
}

/** Without a comma, too, these begin another clause. */
const clauseWords: ReadonlySet<string> = new Set([
  'when',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'whereby'
])

/** `, accusing it`, `, backed by Iran`; `, including Gaza` goes on. */
function isParticiple({text, lower}: Word, next: Word | undefined): boolean {
  if (text !== lower || lower === 'including' || lower === 'during') return false
  if (lower.endsWith('ing') && lower.length > 5) return true
  return lower.endsWith('ed') && next !== undefined && (prepositions.has(next.lower) || isAdverb(next))
}
