import type {Row} from '../../dataset.js'
import type {TableShape} from '../../validate.js'
import {readText} from '../disk/tree.js'
import {sourcePath} from '../layout.js'
import type {History} from './history.js'
import {type Memory, type Remembered, remember} from './identify.js'
import {uncorrect} from './past.js'

/** Article → what is known of its earlier rows. */
export type Memories = ReadonlyMap<string, Memory>

/** A memory that is being gathered. */
interface Gathered {
  rows: Map<string, Remembered[]>
  ids: Set<string>
}

/** What one published version says of its articles: a table's rows with ids, and the articles' texts. */
export interface Recollection {
  tables: ReadonlyMap<string, readonly Row[]>
  textOf(article: string): string
  ids: Iterable<string>
}

/**
 * What the dataset's own history and, behind it, other datasets with the same articles know. Rows of the newest version come
 * first, then withdrawn ones, then rows with ids that the dataset never had.
 */
export function gatherMemories(
  history: History | null,
  elsewhere: readonly Recollection[],
  shapes: readonly TableShape[]
): Memories {
  const memories = new Map<string, Gathered>()
  if (history !== null) gatherHistory(memories, history, shapes)
  for (const other of elsewhere) {
    const known = new Set([...memories.values()].flatMap(({ids}) => [...ids]))
    const isNew = (row: Row, {key: [id = '']}: TableShape): boolean => !known.has(String(row[id]))
    gather(memories, other, shapes, isNew)
  }
  return memories
}

function gatherHistory(memories: Map<string, Gathered>, history: History, shapes: readonly TableShape[]): void {
  const {newest, register, withdrawn} = history
  const ids = [...register.values()].map(({id}) => id)
  const textOf = (article: string): string => readText(sourcePath(article), newest.files)
  gather(memories, {tables: uncorrect(newest), textOf, ids}, shapes)
  for (const {resource, row, text} of withdrawn.values()) {
    const shape = shapes.find(({name}) => name === resource)
    if (shape?.identity === undefined) continue
    const [remembered] = remember([row], text, shape)
    if (remembered !== undefined) rowsOf(memories, String(row.article_id), resource).push(remembered)
  }
}

function gather(
  memories: Map<string, Gathered>,
  {tables, textOf, ids}: Recollection,
  shapes: readonly TableShape[],
  isWanted: (row: Row, shape: TableShape) => boolean = () => true
): void {
  for (const shape of shapes) {
    if (shape.identity === undefined) continue
    for (const [article, rows] of byArticle(tables.get(shape.name) ?? [])) {
      const remembered = remember(rows, textOf(article), shape)
      rowsOf(memories, article, shape.name).push(...remembered.filter(({row}) => isWanted(row, shape)))
    }
  }
  for (const id of ids) if (id.includes('/')) memoryOf(memories, id.slice(0, id.lastIndexOf('/'))).ids.add(id)
}

function byArticle(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const article = String(row.article_id)
    const group = groups.get(article)
    if (group === undefined) groups.set(article, [row])
    else group.push(row)
  }
  return groups
}

function memoryOf(memories: Map<string, Gathered>, article: string): Gathered {
  const memory = memories.get(article) ?? {rows: new Map(), ids: new Set()}
  memories.set(article, memory)
  return memory
}

function rowsOf(memories: Map<string, Gathered>, article: string, table: string): Remembered[] {
  const {rows} = memoryOf(memories, article)
  const known = rows.get(table) ?? []
  rows.set(table, known)
  return known
}
