import type {Dataset, Row} from '../../dataset.js'
import type {ReleasedArticle, ReleaseInput} from '../layout.js'
import {sortRows} from '../table/order.js'
import type {Tables} from './change.js'
import type {Correction} from './correction.js'

/** A dataset as it is to be published, before it has ids, version and changes. */
export interface Draft extends Pick<ReleaseInput, 'name' | 'date' | 'datasets' | 'program'> {
  /** Null: the one that the dataset has, or its name. */
  title: string | null
  articles: readonly DraftArticle[]
  corrections: readonly Correction[]
}

export interface DraftArticle extends ReleasedArticle {
  /** Table → rows as extracted, numbered in text order. */
  tables: Tables
}

/** The tables of several articles as one; rows of no article once. */
export const joinTables = (parts: readonly Tables[], datasets: readonly Dataset[]): Map<string, Row[]> =>
  new Map(datasets.map((dataset) => [dataset.name, joinTable(parts, dataset)]))

function joinTable(parts: readonly Tables[], dataset: Dataset): Row[] {
  const rows = parts.flatMap((tables) => tables.get(dataset.name) ?? [])
  if (dataset.isShared !== true) return sortRows(rows, dataset)
  const [id = ''] = dataset.key
  return sortRows([...new Map(rows.map((row) => [String(row[id]), row])).values()], dataset)
}

/** Rows of a table by the article that they are of. */
export function groupByArticle(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const article = String(row.article_id)
    const group = groups.get(article)
    if (group === undefined) groups.set(article, [row])
    else group.push(row)
  }
  return groups
}

/** The article that a row's id begins with; null for an id that names no row of one. */
export function articleOf(id: string): string | null {
  const at = id.lastIndexOf('/')
  return at < 0 ? null : id.slice(0, at)
}

/** Ids by the article whose rows they name. */
export function groupIds(ids: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const article = articleOf(id)
    if (article === null) continue
    const group = groups.get(article)
    if (group === undefined) groups.set(article, [id])
    else group.push(id)
  }
  return groups
}
