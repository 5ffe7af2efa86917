import type {Remembered} from './remembered.js'

/** Where rows without a match stand between those that have one. */
export interface Alignment {
  /** Old rows that stand about where the new one does. */
  around(fresh: number): number[]
  /** How much two rows stand at one place, 0 to 1: half for the nearest matched row above, half for that below. */
  nearness(old: number, fresh: number): number
}

/** Stands for the matched row above the first and below the last one. */
const [first, last] = [-1, -2]

/** The nearest old row that is matched, and how many rows away it is; of a new row, the old one of its nearest match. */
interface Anchor {
  old: number
  distance: number
}

interface Anchors {
  above: readonly Anchor[]
  below: readonly Anchor[]
}

/** Rows on either side of a row's expected place that are looked at. */
const reach = 3

export function alignRows(old: readonly Remembered[], count: number, matches: ReadonlyMap<number, number>): Alignment {
  const taken = new Set(matches.values())
  const seriesOf = (at: number): string | null | undefined => old[at]?.series
  const fresh = anchorsOf(
    count,
    (at) => matches.get(at),
    () => null
  )
  const before = anchorsOf(old.length, (at) => (taken.has(at) ? at : undefined), seriesOf)
  const end = old.findIndex(({series}) => series !== old[0]?.series)
  return {
    around: (at) => lookAround(at, fresh, seriesOf, end < 0 ? old.length : end),
    nearness: (from, at) => (seriesOf(from) === null ? 0 : compareAnchors(from, before, at, fresh))
  }
}

/** Old rows as far below the old row above, and above the one below, as the new row is; of the series of either. */
function lookAround(
  at: number,
  {above, below}: Anchors,
  seriesOf: (at: number) => string | null | undefined,
  end: number
): number[] {
  const [up, down] = [above[at], below[at]]
  if (up === undefined || down === undefined) return []
  const places = [
    {series: seriesOf(up.old === first ? 0 : up.old), place: up.old + up.distance},
    {series: seriesOf(down.old === last ? 0 : down.old), place: (down.old === last ? end : down.old) - down.distance}
  ]
  return places.flatMap(({series, place}) =>
    Array.from({length: 2 * reach + 1}, (_, step) => place + step - reach).filter(
      (from) => typeof series === 'string' && seriesOf(from) === series
    )
  )
}

function compareAnchors(from: number, before: Anchors, at: number, fresh: Anchors): number {
  const [above, below] = [before.above[from]?.old, before.below[from]?.old]
  if (above === first && below === last) return 0
  return (above === fresh.above[at]?.old ? 0.5 : 0) + (below === fresh.below[at]?.old ? 0.5 : 0)
}

/** For each of `count` rows the nearest one above and below that has a match; a new series starts afresh. */
function anchorsOf(
  count: number,
  matchOf: (at: number) => number | undefined,
  seriesOf: (at: number) => unknown
): Anchors {
  const walk = (start: number, step: 1 | -1, edge: number): Anchor[] => {
    const anchors: Anchor[] = new Array(count)
    let anchor = {old: edge, distance: 0}
    for (let at = start; at >= 0 && at < count; at += step) {
      if (seriesOf(at) !== seriesOf(at - step)) anchor = {old: edge, distance: 0}
      anchor = {old: anchor.old, distance: anchor.distance + 1}
      anchors[at] = anchor
      const match = matchOf(at)
      if (match !== undefined) anchor = {old: match, distance: 0}
    }
    return anchors
  }
  return {above: walk(0, 1, first), below: walk(count - 1, -1, last)}
}
