import type {Portrait} from './portrait.js'
import {isOfOthers, type Likeness, likenessOf, similarityOf} from './similarity.js'

/** A row's columns and words by which it is known again → their weights; see `Dataset.identity`. */
export type Identity = Readonly<Record<string, number>>

/** How many rows a row is compared with at most: those that share most of its rarer words. */
const compared = 40

/** A word in more rows than this tells none of them apart. */
const common = 80

/** Rows, by their place, that may be one row. */
export interface Pair {
  old: number
  fresh: number
  /** Above 1 where rows are alike in words and place. */
  similarity: number
}

/** What is to be compared: rows, the places of those that count, and by what. */
export interface Contest {
  old: readonly Portrait[]
  oldLeft: readonly number[]
  fresh: readonly Portrait[]
  freshLeft: readonly number[]
  identity: Identity
  /** How alike an old row must be to a new one, which is not the same if they are less. */
  least(old: number): number
  /** Whether an old row is no row that names others. */
  isStrict(old: number): boolean
}

/** What speaks for two rows being one beside their words: candidates of a new row, and what to add to a similarity. */
export interface Bias {
  around(fresh: number): readonly number[]
  of(old: number, fresh: number): number
}

const unbiased: Bias = {around: () => [], of: () => 0}

/** Pairs that may be one row, the most alike first; of equals those that come first. */
export function rankPairs(contest: Contest, bias: Bias = unbiased): Pair[] {
  const {old, oldLeft, fresh, freshLeft, identity, least, isStrict} = contest
  if (oldLeft.length === 0 || freshLeft.length === 0) return []
  const likenesses = new Map(oldLeft.map((at) => [at, likenessOf(old[at] as Portrait)]))
  const postings = indexWords(likenesses, identity)
  const pairs: Pair[] = []
  for (const at of freshLeft) {
    const row = likenessOf(fresh[at] as Portrait)
    const candidates = new Set([...candidatesOf(row, postings, identity), ...bias.around(at)])
    for (const from of candidates) {
      const before = likenesses.get(from)
      if (before === undefined || (isStrict(from) && isOfOthers(before, row, identity))) continue
      const similarity = similarityOf(before, row, identity) + bias.of(from, at)
      if (similarity >= least(from)) pairs.push({old: from, fresh: at, similarity})
    }
  }
  return pairs.sort((a, b) => b.similarity - a.similarity || a.old - b.old || a.fresh - b.fresh)
}

function indexWords(rows: ReadonlyMap<number, Likeness>, identity: Identity): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  for (const [at, row] of rows) {
    for (const feature of featuresOf(row, identity)) {
      const posting = postings.get(feature)
      if (posting === undefined) postings.set(feature, [at])
      else posting.push(at)
    }
  }
  return postings
}

/** Rows that share most of a row's telling features, at most `compared`; features that nearly all rows have tell none. */
function candidatesOf(row: Likeness, postings: ReadonlyMap<string, number[]>, identity: Identity): number[] {
  const hits = new Map<number, number>()
  for (const feature of featuresOf(row, identity)) {
    const posting = postings.get(feature) ?? []
    if (posting.length > common) continue
    for (const at of posting) hits.set(at, (hits.get(at) ?? 0) + 1)
  }
  const ranked = [...hits].sort(([a, hitsA], [b, hitsB]) => hitsB - hitsA || a - b)
  return ranked.slice(0, compared).map(([at]) => at)
}

/** The words of a row and the cells of its identity. */
function featuresOf({row, quoteWords, passageWords}: Likeness, identity: Identity): Set<string> {
  const cells = Object.keys(identity).flatMap((column) => {
    const cell = row[column] ?? null
    return cell === null ? [] : [`${column} ${JSON.stringify(cell)}`]
  })
  return new Set([...quoteWords.keys(), ...passageWords.keys(), ...cells])
}
