import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Row} from '../../dataset.js'
import {fault} from '../../fault.js'
import type {TableShape} from '../../validate.js'
import {csvPath, jsonPath, sourcePath} from '../layout.js'
import {changesLog, idsLog} from '../log.js'
import {readCsv} from '../table/csv.js'
import {articleOf} from './draft.js'
import type {WithdrawnRow} from './history.js'
import type {Recollection} from './memory.js'
import {readHistory} from './read.js'
import {registryKey} from './register.js'
import type {VersionIndex} from './versions.js'

/** Article → dataset → the ids of the article's rows that it ever had. */
export type IssuedIds = ReadonlyMap<string, ReadonlyMap<string, readonly IssuedId[]>>

interface IssuedId {
  resource: string
  id: string
}

/**
 * Ids are an article's own, whichever dataset it is in. What the datasets of an output folder issued; `ids.csv` may lag a
 * version behind after a build that was killed, which the newest version's own rows make good.
 */
export async function readIssuedIds(out: string, datasets: readonly VersionIndex[]): Promise<IssuedIds> {
  const issued = new Map<string, Map<string, IssuedId[]>>()
  for (const {name} of datasets) {
    for (const {resource, id} of await readIds(join(out, name))) {
      const article = articleOf(id)
      if (article === null) continue
      const byDataset = issued.get(article) ?? new Map<string, IssuedId[]>()
      issued.set(article, byDataset)
      const ids = byDataset.get(name)
      if (ids === undefined) byDataset.set(name, [{resource, id}])
      else ids.push({resource, id})
    }
  }
  return issued
}

/** A dataset without `ids.csv`, as of a build that was killed, still has its versions. */
async function readIds(home: string): Promise<IssuedId[]> {
  const file = join(home, 'ids.csv')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return [...((await readHistory(home))?.register.values() ?? [])]
  try {
    return readCsv(text, idsLog.schema).map(({resource, id}) => ({resource: String(resource), id: String(id)}))
  } catch (error) {
    throw fault('damaged', `Cannot read ${file}: ${(error as Error).message}: build its dataset again`)
  }
}

/** What other datasets know of these articles. Throws a fault that names a file that cannot be read. */
export async function readElsewhere(
  out: string,
  name: string,
  articles: ReadonlySet<string>,
  datasets: readonly VersionIndex[],
  issued: IssuedIds,
  shapes: readonly TableShape[]
): Promise<Recollection[]> {
  const byDataset = new Map<string, IssuedId[]>()
  for (const article of articles)
    for (const [other, ids] of issued.get(article) ?? [])
      if (other !== name) byDataset.set(other, [...(byDataset.get(other) ?? []), ...ids])
  const found: Recollection[] = []
  for (const other of datasets) {
    const ids = byDataset.get(other.name)
    if (ids !== undefined) found.push(await recollect(join(out, other.name), other, articles, ids, shapes))
  }
  return found
}

async function recollect(
  home: string,
  {name, versions}: VersionIndex,
  articles: ReadonlySet<string>,
  issued: readonly IssuedId[],
  shapes: readonly TableShape[]
): Promise<Recollection> {
  const folder = join(home, versions[0]?.version ?? '')
  const tables = await readTables(folder, articles, shapes)
  const texts = new Map<string, string>()
  const present = new Set([...tables.values()].flat().map(({article_id: id}) => String(id)))
  for (const article of present) texts.set(article, await readKept(join(folder, sourcePath(article))))
  const own = [...tables].flatMap(([resource, rows]) =>
    rows.map((row) => ({resource, id: String(row[keyColumn(shapes, resource)])}))
  )
  const active = new Set(own.map(({resource, id}) => registryKey(resource, id)))
  const gone = issued.filter(({resource, id}) => !active.has(registryKey(resource, id)))
  return {
    name,
    tables,
    textOf: (article) => texts.get(article) ?? null,
    withdrawn: await readWithdrawn(home, versions, gone),
    ids: [...issued, ...own].map(({id}) => id)
  }
}

/** A version's rows of these articles that have ids of their own. */
async function readTables(
  folder: string,
  articles: ReadonlySet<string>,
  shapes: readonly TableShape[]
): Promise<Map<string, Row[]>> {
  const tables = new Map<string, Row[]>()
  for (const {name, identity} of shapes) {
    if (identity === undefined) continue
    const rows = JSON.parse(await readKept(join(folder, jsonPath(name)))) as Row[]
    tables.set(
      name,
      rows.filter(({article_id: id}) => articles.has(String(id)))
    )
  }
  return tables
}

/** Rows that a dataset had once, as the last version that had them says: the next one's changes have them. */
async function readWithdrawn(
  home: string,
  versions: VersionIndex['versions'],
  gone: readonly IssuedId[]
): Promise<WithdrawnRow[]> {
  const wanted = new Set(gone.map(({resource, id}) => registryKey(resource, id)))
  const found: WithdrawnRow[] = []
  for (const {version} of versions) {
    if (wanted.size === 0) break
    for (const {change, resource, key, before, from_version: from} of await readChanges(join(home, version))) {
      if (change !== 'removed' || !wanted.delete(registryKey(String(resource), String(key)))) continue
      const row = JSON.parse(String(before)) as Row
      const text = await readKept(join(home, String(from), sourcePath(String(row.article_id))))
      found.push({resource: String(resource), id: String(key), row, text})
    }
  }
  return found
}

async function readChanges(folder: string): Promise<Row[]> {
  return readCsv(await readKept(join(folder, csvPath(changesLog.name))), changesLog.schema)
}

const keyColumn = (shapes: readonly TableShape[], table: string): string =>
  shapes.find(({name}) => name === table)?.key[0] ?? ''

async function readKept(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw fault('damaged', `Cannot read ${file}: ${error.message}: restore it; \`bilateral verify\` names everything`)
  })
}
