import type {Portrait} from './portrait.js'
import {containedIn, type Likeness, likenessOf, similarityOf} from './similarity.js'

/** A row's columns and words by which it is known again → their weights; see `Dataset.identity`. */
export type Identity = Readonly<Record<string, number>>

/** Rows less alike than this are not the same row. */
const threshold = 0.55

/** How many rows a row is compared with at most: those that share most of its rarer words. */
const compared = 40

/** A word in more rows than this tells none of them apart. */
const common = 80

/**
 * Which old row each new row is: index in `fresh` → index in `old`, one to one. First those that are the same to the
 * letter, neighbours included, then without them, then the most alike first. Time grows with the rows, not with their
 * pairs. The result depends on nothing but the arguments.
 */
export function matchRows(
  old: readonly Portrait[],
  fresh: readonly Portrait[],
  identity: Identity
): Map<number, number> {
  const matches = new Map<number, number>()
  pairEqual(old, fresh, matches, (row) => JSON.stringify([signatureOf(row, identity), row.before, row.after]))
  pairEqual(old, fresh, matches, (row) => signatureOf(row, identity))
  pairAlike(old, fresh, matches, identity)
  return matches
}

/**
 * Old rows without a match that went into a new row which was matched to another: they are as alike as rows must be to
 * match, and the new row has nearly all their words. Index in `old` → index in `fresh`.
 */
export function findMerged(
  old: readonly Portrait[],
  fresh: readonly Portrait[],
  matches: ReadonlyMap<number, number>,
  identity: Identity
): Map<number, number> {
  const matched = new Set(matches.values())
  const left = [...old.keys()].filter((at) => !matched.has(at))
  const taken = [...matches.keys()].sort((a, b) => a - b)
  const merged = new Map<number, number>()
  for (const {old: from, fresh: into} of rankPairs(old, left, fresh, taken, identity)) {
    if (!merged.has(from) && saysAll(old[from], fresh[into])) merged.set(from, into)
  }
  return merged
}

/** Of the words of a row that went into another, at most a fifth are lost. */
const kept = 0.8

const saysAll = (part: Portrait | undefined, whole: Portrait | undefined): boolean =>
  part !== undefined &&
  whole !== undefined &&
  containedIn(likenessOf(part).quoteWords, likenessOf(whole).quoteWords) >= kept

const signatureOf = ({row, quote, passage}: Portrait, identity: Identity): string =>
  JSON.stringify([quote, passage, ...Object.keys(identity).map((column) => row[column] ?? null)])

/** Pairs rows of one signature in their order, as far as both sides have some. */
function pairEqual(
  old: readonly Portrait[],
  fresh: readonly Portrait[],
  matches: Map<number, number>,
  signature: (row: Portrait) => string
): void {
  const matched = new Set(matches.values())
  const queues = new Map<string, number[]>()
  for (const [at, row] of old.entries()) {
    if (matched.has(at)) continue
    const key = signature(row)
    const queue = queues.get(key)
    if (queue === undefined) queues.set(key, [at])
    else queue.push(at)
  }
  for (const queue of queues.values()) queue.reverse()
  for (const [at, row] of fresh.entries()) {
    const from = matches.has(at) ? undefined : queues.get(signature(row))?.pop()
    if (from !== undefined) matches.set(at, from)
  }
}

function pairAlike(
  old: readonly Portrait[],
  fresh: readonly Portrait[],
  matches: Map<number, number>,
  identity: Identity
): void {
  const matched = new Set(matches.values())
  const oldLeft = [...old.keys()].filter((at) => !matched.has(at))
  const freshLeft = [...fresh.keys()].filter((at) => !matches.has(at))
  for (const pair of rankPairs(old, oldLeft, fresh, freshLeft, identity)) {
    if (matches.has(pair.fresh) || matched.has(pair.old)) continue
    matches.set(pair.fresh, pair.old)
    matched.add(pair.old)
  }
}

interface Pair {
  old: number
  fresh: number
  similarity: number
}

/** Pairs that may be one row, the most alike first; of equals those that come first. */
function rankPairs(
  old: readonly Portrait[],
  oldLeft: readonly number[],
  fresh: readonly Portrait[],
  freshLeft: readonly number[],
  identity: Identity
): Pair[] {
  if (oldLeft.length === 0 || freshLeft.length === 0) return []
  const freshAlike = new Map(freshLeft.map((at) => [at, likenessOf(fresh[at] as Portrait)]))
  const postings = indexWords(freshAlike, identity)
  const pairs: Pair[] = []
  for (const from of oldLeft) {
    const row = likenessOf(old[from] as Portrait)
    for (const at of candidatesOf(row, postings, identity)) {
      const similarity = similarityOf(row, freshAlike.get(at) as Likeness, identity)
      if (similarity >= threshold) pairs.push({old: from, fresh: at, similarity})
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
