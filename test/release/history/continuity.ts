import type {Row} from '../../../pipeline/dataset.js'
import {datasets} from '../../../pipeline/datasets/index.js'
import {packagedGazetteers} from '../../../pipeline/gazetteers.js'
import {codePointsOf} from '../../../pipeline/offset.js'
import {extractRows} from '../../../pipeline/pipeline.js'
import {identifyRows} from '../../../pipeline/release/history/identify.js'
import {remember} from '../../../pipeline/release/history/remembered.js'
import {unknownOrigin} from '../../../pipeline/sidecar.js'
import type {Tracked} from './tracked.js'

/** Rows of a text, numbered in text order. */
const extract = (text: string): Map<string, Row[]> =>
  extractRows({name: 'a', place: 'a', text, sidecar: {...unknownOrigin, title: 'A'}}, packagedGazetteers()).tables

/** How often rows are known again. */
export interface Continuity {
  /** Rows that were there before. */
  known: number
  /** Of those, rows that kept their id. */
  kept: number
  /** Rows that got an id that was there before. */
  given: number
}

export const percent = ({known, kept, given}: Continuity): {recall: number; precision: number} => ({
  recall: kept / Math.max(1, known),
  precision: kept / Math.max(1, given)
})

export interface Mistake {
  table: string
  /** The row with its id, the row that it is, the row whose id it got. */
  row: Row
  truth: Row | undefined
  taken: Row | undefined
}

/** Compares the ids that the rows of an edited text get with those of the rows that they were. */
export function measure(text: string, tracked: Tracked, report: (mistake: Mistake) => void): Map<string, Continuity> {
  const old = extract(text)
  const fresh = extract(tracked.text)
  const known = datasets.filter(({identity}) => identity !== undefined)
  const rows = new Map(known.map((dataset) => [dataset.name, remember(old.get(dataset.name) ?? [], text, dataset, '')]))
  const ids = [...rows.values()].flat().map(({id}) => id)
  const {tables} = identifyRows(fresh, datasets, tracked.text, {rows, ids})
  return new Map(
    known.map(({name, key: [id = '']}) => {
      const [before, after] = [old.get(name) ?? [], tables.get(name) ?? []]
      const truths = findTruths(before, after, text, tracked)
      return [name, count(name, id, before, after, truths, report)]
    })
  )
}

function count(
  table: string,
  id: string,
  before: readonly Row[],
  after: readonly Row[],
  truths: ReadonlyMap<Row, Row | null>,
  report: (mistake: Mistake) => void
): Continuity {
  const byId = new Map(before.map((row) => [row[id], row]))
  const continuity = {known: 0, kept: 0, given: 0}
  for (const row of after) {
    const truth = truths.get(row)
    if (truth === null) continue
    const taken = byId.get(row[id] ?? null)
    if (truth !== undefined) continuity.known++
    if (taken !== undefined) continuity.given++
    if (taken !== undefined && taken === truth) continuity.kept++
    if (taken !== truth) report({table, row, truth, taken})
  }
  return continuity
}

/** Half of the words of one row are those of the other. */
const enough = 0.5

/**
 * New row → the old row whose words it has, one to one; null where several have them and what they say does not tell
 * them apart, which nobody can decide.
 */
function findTruths(
  old: readonly Row[],
  fresh: readonly Row[],
  text: string,
  tracked: Tracked
): ReadonlyMap<Row, Row | null> {
  const oldSpans = spansOf(old, text)
  const spans = spansOf(fresh, tracked.text)
  const pairs = fresh.flatMap((row, at) =>
    old.flatMap((before, from) => {
      const overlap = overlapOf(oldSpans[from] as Span, spans[at] as Span, tracked)
      return overlap < enough ? [] : [{row, before, score: overlap + samenessOf(before, row) / 1000}]
    })
  )
  pairs.sort((a, b) => b.score - a.score)
  const truths = new Map<Row, Row | null>()
  const taken = new Set<Row>()
  for (const {row, before, score} of pairs) {
    if (truths.has(row) || taken.has(before)) continue
    const isTie = pairs.some((other) => other.score === score && (other.row === row) !== (other.before === before))
    truths.set(row, isTie ? null : before)
    taken.add(before)
  }
  return truths
}

interface Span {
  start: number
  end: number
}

/** In UTF-16 units; of a figure its value. */
function spansOf(rows: readonly Row[], text: string): Span[] {
  const codePoint = codePointsOf(text)
  const units = new Map(Array.from({length: text.length + 1}, (_, at) => [codePoint(at), at]))
  return rows.map((row) => {
    const [start, end] = [row.value_char_start ?? row.char_start, row.value_char_end ?? row.char_end]
    return {start: units.get(Number(start)) ?? 0, end: units.get(Number(end)) ?? 0}
  })
}

/** Share of the characters that both have, of the longer one's. */
function overlapOf(old: Span, fresh: Span, {origins}: Tracked): number {
  if (old.start === old.end || fresh.start === fresh.end) {
    const before = origins[fresh.start - 1] ?? -1
    return old.start === old.end && fresh.start === fresh.end && before === old.start - 1 ? 1 : 0
  }
  let common = 0
  for (let at = fresh.start; at < fresh.end; at++) {
    const origin = origins[at] ?? -1
    if (origin >= old.start && origin < old.end) common++
  }
  return common / Math.max(old.end - old.start, fresh.end - fresh.start)
}

/** Cells that are the same. */
const samenessOf = (a: Row, b: Row): number =>
  Object.keys(a).filter(
    (column) => !/(_id|_start|_end)$/.test(column) && JSON.stringify(a[column]) === JSON.stringify(b[column])
  ).length
