import type {Row} from '../../dataset.js'
import {referencesOf, type TableShape} from '../../validate.js'
import {splitId} from '../table/order.js'
import {findMerged, matchRows} from './match.js'
import {type Portrait, portray} from './portrait.js'
import type {Remembered} from './remembered.js'

/** What is known of an article's earlier rows. */
export interface Memory {
  /** Table → rows that may be known again: first those of the newest version, then those withdrawn, then those elsewhere. */
  rows: ReadonlyMap<string, readonly Remembered[]>
  /** Ids that were ever issued. */
  ids: Iterable<string>
}

export interface Identified {
  tables: Map<string, Row[]>
  /** Ids of earlier rows that went into another one → its id. */
  merged: Map<string, string>
}

/**
 * The rows of one article with the ids that they had, or with new ones, in every column that names a row. Ids are
 * `ARTICLE/LETTER NUMBER`; a new one has the number behind the highest ever issued.
 */
export function identifyRows(
  tables: ReadonlyMap<string, readonly Row[]>,
  shapes: readonly TableShape[],
  text: string,
  {rows, ids}: Memory
): Identified {
  const highest = highestNumbers(ids)
  const renamed = new Map<string, Map<string, string>>()
  const merged = new Map<string, string>()
  for (const shape of shapes) {
    if (shape.identity === undefined) continue
    const portraits = portray(tables.get(shape.name) ?? [], text)
    renamed.set(shape.name, nameRows(portraits, rows.get(shape.name) ?? [], shape, highest, merged))
  }
  return {
    tables: new Map(shapes.map((shape) => [shape.name, renameRows(tables.get(shape.name) ?? [], shape, renamed)])),
    merged
  }
}

/** Letter with what stands before it → the highest number issued. */
function highestNumbers(ids: Iterable<string>): Map<string, number> {
  const highest = new Map<string, number>()
  for (const id of ids) {
    const {stem, number} = splitId(id)
    if (number > (highest.get(stem) ?? 0)) highest.set(stem, number)
  }
  return highest
}

/** The ids that the rows came with → those that they get. */
function nameRows(
  fresh: readonly Portrait[],
  old: readonly Remembered[],
  {key: [column = ''], identity = {}}: TableShape,
  highest: Map<string, number>,
  merged: Map<string, string>
): Map<string, string> {
  const matches = matchRows(old, fresh, identity)
  const names = fresh.map(({row}, at) => {
    const known = old[matches.get(at) ?? -1]?.id
    return known ?? nextId(splitId(String(row[column])).stem, highest)
  })
  for (const [from, into] of findMerged(old, fresh, matches, identity))
    merged.set(old[from]?.id ?? '', names[into] ?? '')
  return new Map(fresh.map(({row}, at) => [String(row[column]), names[at] ?? '']))
}

function nextId(stem: string, highest: Map<string, number>): string {
  const number = (highest.get(stem) ?? 0) + 1
  highest.set(stem, number)
  return `${stem}${number}`
}

/** Rows with other ids: their own, and those of the rows to which they refer. */
export function renameRows(
  rows: readonly Row[],
  shape: TableShape,
  renamed: ReadonlyMap<string, ReadonlyMap<string, string>>
): Row[] {
  const columns = [...referencesOf(shape)].map(([column, target]) => [column, target.split('.')[0] ?? ''] as const)
  const [id = ''] = shape.key
  const named = [[id, shape.name] as const, ...columns].filter(([, table]) => renamed.has(table))
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(named.map(([column, table]) => [column, renameCell(row[column] ?? null, renamed.get(table))]))
  }))
}

function renameCell(cell: Row[string], names: ReadonlyMap<string, string> | undefined): Row[string] {
  if (typeof cell === 'string') return names?.get(cell) ?? cell
  return Array.isArray(cell) ? cell.map((item) => names?.get(item) ?? item) : cell
}
