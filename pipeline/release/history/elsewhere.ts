import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Row} from '../../dataset.js'
import {fault} from '../../fault.js'
import type {TableShape} from '../../validate.js'
import {jsonPath, sourcePath} from '../layout.js'
import {idsLog} from '../log.js'
import {readCsv} from '../table/csv.js'
import type {Recollection} from './memory.js'
import type {VersionIndex} from './versions.js'

/** Dataset → the ids that it ever issued, of every article in it. */
export type IssuedIds = ReadonlyMap<string, readonly string[]>

/**
 * Ids are an article's own, whichever dataset it is in. What the datasets of an output folder issued; `ids.csv` may lag a
 * version behind after a build that was killed, which the newest version's own rows make good.
 */
export async function readIssuedIds(out: string, datasets: readonly VersionIndex[]): Promise<IssuedIds> {
  const issued = new Map<string, readonly string[]>()
  for (const {name} of datasets) {
    const text = await readFile(join(out, name, 'ids.csv'), 'utf8').catch(() => '')
    issued.set(name, text === '' ? [] : idsIn(text, join(out, name, 'ids.csv')))
  }
  return issued
}

function idsIn(text: string, file: string): string[] {
  try {
    return readCsv(text, idsLog.schema).map(({id}) => String(id))
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
  const found: Recollection[] = []
  for (const other of datasets) {
    const ids = (issued.get(other.name) ?? []).filter((id) => articles.has(id.slice(0, id.lastIndexOf('/'))))
    if (other.name !== name && ids.length > 0) found.push(await recollect(out, other, articles, ids, shapes))
  }
  return found
}

async function recollect(
  out: string,
  {name, versions}: VersionIndex,
  articles: ReadonlySet<string>,
  ids: readonly string[],
  shapes: readonly TableShape[]
): Promise<Recollection> {
  const folder = join(out, name, versions[0]?.version ?? '')
  const tables = new Map<string, Row[]>()
  for (const shape of shapes) {
    if (shape.identity === undefined) continue
    const rows = JSON.parse(await readKept(join(folder, jsonPath(shape.name)))) as Row[]
    tables.set(
      shape.name,
      rows.filter(({article_id: id}) => articles.has(String(id)))
    )
  }
  const texts = new Map<string, string>()
  const present = new Set([...tables.values()].flat().map(({article_id: id}) => String(id)))
  for (const article of present) texts.set(article, await readKept(join(folder, sourcePath(article))))
  const own = [...tables].flatMap(([table, rows]) => rows.map((row) => String(row[keyColumn(shapes, table)])))
  return {tables, textOf: (article) => texts.get(article) ?? '', ids: [...ids, ...own]}
}

const keyColumn = (shapes: readonly TableShape[], table: string): string =>
  shapes.find(({name}) => name === table)?.key[0] ?? ''

async function readKept(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw fault('damaged', `Cannot read ${file}: ${error.message}: restore it; \`bilateral verify\` names everything`)
  })
}
