import type {Cell} from '../../dataset.js'
import {alignRows} from './alignment.js'
import type {Portrait} from './portrait.js'
import {type Identity, rankPairs} from './rank.js'
import type {Remembered} from './remembered.js'
import {containedIn, likenessOf} from './similarity.js'

/** New row → the old row that it is, by their places; no two have an old row of one id. */
export type Matches = ReadonlyMap<number, number>

/** Matches that are being found. */
interface Matching {
  old: readonly Remembered[]
  fresh: readonly Portrait[]
  identity: Identity
  matches: Map<number, number>
  /** Ids that are given. */
  taken: Set<string>
}

/**
 * Which old row each new row is. First those that are the same to the letter, between the same neighbours where several
 * are, then the most alike first. Time grows with the rows, not with their pairs. The result depends on nothing but the
 * arguments.
 */
export function matchRows(old: readonly Remembered[], fresh: readonly Portrait[], identity: Identity): Matches {
  const matching = {old, fresh, identity, matches: new Map<number, number>(), taken: new Set<string>()}
  for (const surroundings of surroundingsOf) pairEqual(matching, surroundings)
  pairAlike(matching)
  return matching.matches
}

/** What tells rows apart that are the same to the letter, the most telling first. */
const surroundingsOf: readonly ((row: Portrait) => readonly Cell[])[] = [
  ({row, before, after, line}) => [row.section ?? null, before, after, line],
  ({row, line}) => [row.section ?? null, line],
  ({line}) => [line],
  ({row, before, after}) => [row.section ?? null, before, after],
  ({row, before}) => [row.section ?? null, before],
  ({row, after}) => [row.section ?? null, after],
  ({row}) => [row.section ?? null],
  () => []
]

/**
 * Old rows without a match whose words went into a new row that is another old one: the two are as alike as rows must
 * be to match, and the new row has nearly all the words, and every number, which it did not have before. Place in `old` → place in `fresh`.
 */
export function findMerged(
  old: readonly Remembered[],
  fresh: readonly Portrait[],
  matches: Matches,
  identity: Identity
): Map<number, number> {
  const taken = new Set([...matches.values()].map((at) => old[at]?.id))
  const oldLeft = [...old.keys()].filter((at) => !taken.has(old[at]?.id))
  const freshLeft = [...matches.keys()].sort((a, b) => a - b)
  const merged = new Map<number, number>()
  const contest = {old, oldLeft, fresh, freshLeft, identity, least: () => alike, isStrict: () => true}
  for (const {old: from, fresh: into} of rankPairs(contest)) {
    const had = old[matches.get(into) ?? -1]
    if (!merged.has(from) && saysAll(old[from], fresh[into]) && !saysAll(old[from], had)) merged.set(from, into)
  }
  return merged
}

/** Of the words of a row that went into another, at most a fifth are lost, and none of its numbers. */
const kept = 0.8

function saysAll(part: Portrait | undefined, whole: Portrait | undefined): boolean {
  if (part === undefined || whole === undefined) return false
  const [words, among] = [likenessOf(part).quoteWords, likenessOf(whole).quoteWords]
  const hasNumbers = [...words.keys()].every((word) => !/\d/.test(word) || among.has(word))
  return hasNumbers && containedIn(words, among) >= kept
}

const signatureOf = ({row, quote, passage}: Portrait, identity: Identity): string =>
  JSON.stringify([quote, passage, ...Object.keys(identity).map((column) => row[column] ?? null)])

function give({old, matches, taken}: Matching, from: number, at: number): void {
  matches.set(at, from)
  taken.add(old[from]?.id ?? '')
}

/** Pairs rows of one signature and surroundings in their order, as far as both sides have some. */
function pairEqual(matching: Matching, surroundings: (row: Portrait) => readonly Cell[]): void {
  const {old, fresh, identity, matches, taken} = matching
  const keyOf = (row: Portrait): string => JSON.stringify([signatureOf(row, identity), ...surroundings(row)])
  const queues = queueRows(matching, keyOf)
  if (queues.size === 0) return
  for (const [at, row] of fresh.entries()) {
    if (matches.has(at)) continue
    const queue = queues.get(keyOf(row)) ?? []
    let from = queue.pop()
    while (from !== undefined && taken.has(old[from]?.id ?? '')) from = queue.pop()
    if (from !== undefined) give(matching, from, at)
  }
}

/** Old rows whose ids are free by their keys, the last one first. */
function queueRows({old, taken}: Matching, keyOf: (row: Portrait) => string): Map<string, number[]> {
  const queues = new Map<string, number[]>()
  for (const [at, row] of [...old.entries()].reverse()) {
    if (taken.has(row.id)) continue
    const key = keyOf(row)
    const queue = queues.get(key)
    if (queue === undefined) queues.set(key, [at])
    else queue.push(at)
  }
  return queues
}

/** Rows of the version before that are less alike than this are not the same row. */
const alike = 0.55

/** Likewise rows that were gone, whose place others may have taken; those must name the same, too. */
const alikeAgain = 0.65

/** What standing at one place adds to a similarity. */
const placeWeight = 0.15

function pairAlike(matching: Matching): void {
  const {old, fresh, identity, matches, taken} = matching
  const oldLeft = [...old.keys()].filter((at) => !taken.has(old[at]?.id ?? ''))
  const freshLeft = [...fresh.keys()].filter((at) => !matches.has(at))
  const {around, nearness} = alignRows(old, fresh.length, matches)
  const bias = {around, of: (from: number, at: number) => placeWeight * nearness(from, at)}
  const isStrict = (at: number): boolean => old[at]?.series === null
  const least = (at: number): number => (isStrict(at) ? alikeAgain : alike)
  for (const pair of rankPairs({old, oldLeft, fresh, freshLeft, identity, least, isStrict}, bias)) {
    if (!matches.has(pair.fresh) && !taken.has(old[pair.old]?.id ?? '')) give(matching, pair.old, pair.fresh)
  }
}
