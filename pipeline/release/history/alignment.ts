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

/** Rows on either side of a row's expected place that are looked at. */
const reach = 3

export function alignRows(old: readonly Remembered[], count: number, matches: ReadonlyMap<number, number>): Alignment {
  const taken = new Set(matches.values())
  const ofFresh = (at: number): number | undefined => matches.get(at)
  const ofOld = (at: number): number | undefined => (taken.has(at) ? at : undefined)
  const series = (at: number): string | null | undefined => old[at]?.series
  const [freshAbove, freshBelow] = anchorsOf(count, ofFresh, () => null)
  const [oldAbove, oldBelow] = anchorsOf(old.length, ofOld, series)
  const newest = old.findIndex((row) => row.series !== old[0]?.series)
  const size = newest < 0 ? old.length : newest
  return {
    around(fresh) {
      const [above, below] = [freshAbove[fresh] as Anchor, freshBelow[fresh] as Anchor]
      const places = [
        {...(above.old === first ? {anchor: 0, from: -1} : {anchor: above.old, from: above.old}), by: above.distance},
        {...(below.old === last ? {anchor: 0, from: size} : {anchor: below.old, from: below.old}), by: -below.distance}
      ]
      return places.flatMap(({anchor, from, by}) =>
        Array.from({length: 2 * reach + 1}, (_, at) => from + by + at - reach).filter(
          (at) => old[at] !== undefined && series(at) !== null && series(at) === series(anchor)
        )
      )
    },
    nearness(at, fresh) {
      if (series(at) === null) return 0
      const [above, below] = [oldAbove[at]?.old, oldBelow[at]?.old]
      if (above === first && below === last) return 0
      return (above === freshAbove[fresh]?.old ? 0.5 : 0) + (below === freshBelow[fresh]?.old ? 0.5 : 0)
    }
  }
}

/** For each of `count` rows the nearest one above and below that has a match; a new series starts afresh. */
function anchorsOf(
  count: number,
  matchOf: (at: number) => number | undefined,
  seriesOf: (at: number) => unknown
): [above: Anchor[], below: Anchor[]] {
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
  return [walk(0, 1, first), walk(count - 1, -1, last)]
}
