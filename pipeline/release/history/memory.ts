import type {Row} from '../../dataset.js'
import type {TableShape} from '../../validate.js'
import {readText} from '../disk/tree.js'
import {sourcePath} from '../layout.js'
import type {Tables} from './change.js'
import {type Draft, groupByArticle, groupIds} from './draft.js'
import type {History, WithdrawnRow} from './history.js'
import type {Memory} from './identify.js'
import {uncorrect} from './past.js'
import {type Remembered, remember} from './remembered.js'

/** Article → what is known of its earlier rows. */
export type Memories = ReadonlyMap<string, Memory>

/** What one dataset says of articles: the rows of its newest version and those that it withdrew, and the ids that it issued. */
export interface Recollection {
  /** The dataset. */
  name: string
  tables: Tables
  /** Of its newest version; null for an article that this does not have. */
  textOf(article: string): string | null
  withdrawn: readonly WithdrawnRow[]
  ids: Iterable<string>
}

/**
 * What is known of a draft's articles by the dataset's own history and, behind it, by other datasets with the same articles:
 * rows of the newest version come first, then withdrawn ones. But where another dataset has the very text that is to be
 * published, and the dataset itself has not, its ids come first: a text has one set of ids, wherever it is published.
 */
export function gatherMemories(
  {name, articles, datasets}: Draft,
  history: History | null,
  elsewhere: readonly Recollection[]
): Memories {
  const own = history === null ? [] : [recollectHistory(name, history)]
  const known = [...own, ...elsewhere].map((recollection) => ({...recollection, byArticle: groupTables(recollection)}))
  return new Map(
    articles.map(({articleId, text}) => {
      const telling = known.filter(({byArticle}) => byArticle.has(articleId))
      telling.sort((a, b) => rankOf(a, articleId, text, name) - rankOf(b, articleId, text, name))
      return [articleId, recall(articleId, telling, datasets)]
    })
  )
}

function recollectHistory(name: string, {newest, register, withdrawn}: History): Recollection {
  return {
    name,
    tables: uncorrect(newest),
    textOf: (article) => {
      const path = sourcePath(article)
      return newest.files.has(path) ? readText(path, newest.files) : null
    },
    withdrawn: [...withdrawn.values()],
    ids: [...register.values()].map(({id}) => id)
  }
}

/** What a recollection has of one article. */
interface Recalled {
  tables: Map<string, Row[]>
  withdrawn: WithdrawnRow[]
  ids: string[]
}

type Grouped = Recollection & {byArticle: ReadonlyMap<string, Recalled>}

function groupTables({tables, withdrawn, ids}: Recollection): Map<string, Recalled> {
  const groups = new Map<string, Recalled>()
  const groupOf = (article: string): Recalled => {
    const group = groups.get(article) ?? {tables: new Map(), withdrawn: [], ids: []}
    groups.set(article, group)
    return group
  }
  for (const [table, rows] of tables)
    for (const [article, ofArticle] of groupByArticle(rows)) groupOf(article).tables.set(table, ofArticle)
  for (const row of withdrawn) groupOf(String(row.row.article_id)).withdrawn.push(row)
  for (const [article, ofArticle] of groupIds(ids)) groupOf(article).ids = ofArticle
  return groups
}

/** The same text elsewhere comes before another text here, and that before all others. */
function rankOf({name, textOf}: Recollection, article: string, text: string, own: string): number {
  const isSame = textOf(article) === text
  if (name === own) return isSame ? 0 : 2
  return isSame ? 1 : 3
}

function recall(article: string, telling: readonly Grouped[], shapes: readonly TableShape[]): Memory {
  const identified = shapes.filter(({identity}) => identity !== undefined)
  const rows = new Map(
    identified.map((shape) => [shape.name, telling.flatMap((each) => recallTable(article, each, shape))])
  )
  return {rows, ids: telling.flatMap(({byArticle}) => byArticle.get(article)?.ids ?? [])}
}

function recallTable(article: string, {name, textOf, byArticle}: Grouped, shape: TableShape): Remembered[] {
  const {tables, withdrawn} = byArticle.get(article) ?? {tables: new Map<string, Row[]>(), withdrawn: []}
  const gone = withdrawn.filter(({resource}) => resource === shape.name)
  return [
    ...remember(tables.get(shape.name) ?? [], textOf(article) ?? '', shape, name),
    ...gone.flatMap(({row, text}) => remember([row], text, shape, null))
  ]
}
