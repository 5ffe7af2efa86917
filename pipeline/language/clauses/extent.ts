import type {Word} from '../verbs/index.js'
import {coordinators, determiners, isAdverb, prepositions, relatives, subordinators} from '../verbs/vocabulary.js'

/**
 * The word behind the clause's last complement: at the latest `to`, sooner where a comma opens an aside (`, accusing it of
 * …`, `, after which …`, `, his first visit …`) or a conjunction another clause (`when …`).
 */
export function endOfClause(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at < to && !opensAside(words, at, to)) at++
  // `announced it would pay, and when …`: what the conjunction joins is another clause's.
  return at > from && coordinators.has((words[at - 1] as Word).lower) ? at - 1 : at
}

function opensAside(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at] as Word
  if (word.mark === 'stop') return !word.afterAside
  if (word.mark !== 'none' && isMeasureOfTime(words, at, to)) return true
  if (word.unit >= 0) return false
  if (word.mark === 'none') return clauseWords.has(word.lower)
  const next = at + 1 < to ? words[at + 1] : undefined
  if (clauseWords.has(word.lower) || subordinators.has(word.lower) || relatives.has(word.lower)) return true
  if (isParticiple(word, next) || isAbsolute(words, at, to) || isPartOf(words, at)) return true
  if (determiners.has(word.lower))
    return ordinal.test(next?.lower ?? '') || words.slice(at + 1, Math.min(to, at + 5)).some(opensInner)
  return prepositions.has(word.lower) && opensInnerBehind(words, at, to)
}

/** `, in line with an agreement that they had reached`: what is said by the way has a clause of its own. */
function opensInnerBehind(words: readonly Word[], at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 14); next++) {
    const word = words[next] as Word
    if (word.mark !== 'none') return false
    if (opensInner(word)) return true
  }
  return false
}

const opensInner = ({lower, unit}: Word): boolean => unit < 0 && (relatives.has(lower) || lower === 'that')

/** `, each of which was turned down`, `, some of whom …` */
const isPartOf = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'of' && relatives.has(words[at + 2]?.lower ?? '')

const ordinal = /^(?:first|second|third|last|only|latest)$/

const timeUnit = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/
const timeOrder = /^(?:after|before|later|earlier)$/

/** `, three days after the king had left`, `, nearly 18 months after …` */
function isMeasureOfTime(words: readonly Word[], at: number, to: number): boolean {
  for (let next = at; next < Math.min(to, at + 4); next++) {
    const {lower, mark} = words[next] as Word
    if (next > at && mark !== 'none') return false
    if (timeUnit.test(lower)) return timeOrder.test(words[next + 1]?.lower ?? '')
  }
  return false
}

/** `, Venezuela having left the union`, `, with both sides finding …`: a noun phrase with a participle for its verb. */
function isAbsolute(words: readonly Word[], at: number, to: number): boolean {
  const isWith = (words[at] as Word).lower === 'with'
  for (let next = at + 1; next < Math.min(to, at + 10); next++) {
    const {lower, text, mark} = words[next] as Word
    if (mark !== 'none' || (prepositions.has(lower) && lower !== 'of')) return false
    if (lower === 'having' || lower === 'being') return true
    if (isWith && text === lower && lower.endsWith('ing') && lower.length > 5) return next > at + 1
  }
  return false
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
