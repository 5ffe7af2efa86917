import type {Cell} from '../../dataset.js'
import type {Portrait} from './portrait.js'

/** A portrait with its words counted once, as comparing it with many others asks for. */
export interface Likeness extends Portrait {
  quoteWords: ReadonlyMap<string, number>
  passageWords: ReadonlyMap<string, number>
}

export const likenessOf = (portrait: Portrait): Likeness => ({
  ...portrait,
  quoteWords: countWords(portrait.quote),
  passageWords: countWords(portrait.passage)
})

/**
 * How much two rows are alike, 0 to 1: the weighted mean over what `weights` names, the share of common words (Dice's
 * coefficient) for quote, passage and lists, sameness for other columns. What neither row has does not count.
 */
export function similarityOf(a: Likeness, b: Likeness, weights: Readonly<Record<string, number>>): number {
  let [sum, total] = [0, 0]
  for (const [feature, weight] of Object.entries(weights)) {
    const alike = compare(feature, a, b)
    if (alike === null) continue
    sum += weight * alike
    total += weight
  }
  return total === 0 ? 0 : sum / total
}

/** Whether two rows name others: a list of one that the other has as well, without an item in common. */
export const isOfOthers = (a: Likeness, b: Likeness, weights: Readonly<Record<string, number>>): boolean =>
  Object.keys(weights).some((column) => {
    const [left, right] = [a.row[column], b.row[column]]
    if (!Array.isArray(left) || !Array.isArray(right) || left.length === 0 || right.length === 0) return false
    return compareCells(left, right) === 0
  })

/** The share of the words of `part` that `whole` has as well, 0 to 1. */
export function containedIn(part: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>): number {
  const size = sizeOf(part)
  return size === 0 ? 0 : commonWords(part, whole) / size
}

function compare(feature: string, a: Likeness, b: Likeness): number | null {
  if (feature === 'quote') return dice(a.quoteWords, b.quoteWords)
  if (feature === 'passage') return dice(a.passageWords, b.passageWords)
  return compareCells(a.row[feature] ?? null, b.row[feature] ?? null)
}

function compareCells(a: Cell, b: Cell): number | null {
  if (Array.isArray(a) && Array.isArray(b)) return dice(count(a), count(b))
  if (a === null && b === null) return null
  return a === b ? 1 : 0
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number | null {
  const size = sizeOf(a) + sizeOf(b)
  return size === 0 ? null : (2 * commonWords(a, b)) / size
}

function commonWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0
  for (const [word, times] of a) common += Math.min(times, b.get(word) ?? 0)
  return common
}

function sizeOf(words: ReadonlyMap<string, number>): number {
  let size = 0
  for (const times of words.values()) size += times
  return size
}

const countWords = (text: string): Map<string, number> => count(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
