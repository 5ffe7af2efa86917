import {join} from 'node:path'
import type {Dataset, Row} from './dataset.js'
import {datasets} from './datasets/index.js'
import {fault} from './fault.js'
import type {Gazetteers} from './gazetteer.js'
import {checkGazetteers, packagedGazetteers} from './gazetteers.js'
import {checkTables, type Extraction, extractRows, type Source} from './pipeline.js'
import {withLock} from './release/disk/lock.js'
import {publish} from './release/disk/publish.js'
import type {ReleaseInput} from './release/layout.js'
import {release} from './release/release.js'
import {readSources} from './source.js'
import {failOn} from './validate.js'

/** Every release is this draft until releases are numbered by what changed. */
const draft = '0.1.0'

export interface BuildOptions {
  /** Articles (`.txt`) and folders of them. */
  sources: readonly string[]
  /** Folder for the datasets. */
  out: string
  /** One dataset of this name for all articles; null: one for each article. */
  name?: string | null
  /** ISO day of the release; null: the newest date of the sources, or none. */
  date?: string | null
  gazetteers?: Gazetteers
}

export interface Built {
  name: string
  version: string
  /** The version's folder. */
  directory: string
  /** False where the folder held these very bytes already. */
  isChanged: boolean
  /** Table name → number of rows. */
  counts: Map<string, number>
}

/**
 * Articles on disk → datasets on disk. Every article is read, extracted and its rows are checked before anything is written.
 * Throws a fault that names what is wrong and where.
 */
export async function build({
  sources,
  out,
  name = null,
  date = null,
  gazetteers = packagedGazetteers()
}: BuildOptions): Promise<Built[]> {
  checkGazetteers()
  const articles = (await readSources(sources)).map((source) => ({source, extraction: extractRows(source, gazetteers)}))
  failOn(articles.flatMap(({extraction}) => checkTables(extraction)))
  checkIds(articles)
  const groups = name === null ? articles.map((article) => [article]) : [articles]
  return withLock(out, () => publishAll(groups, {out, name, date}))
}

interface Place {
  out: string
  name: string | null
  date: string | null
}

async function publishAll(groups: readonly Article[][], {out, name, date}: Place): Promise<Built[]> {
  const built: Built[] = []
  for (const group of groups) {
    const input = toRelease(group, name, date)
    const counts = new Map([...input.tables].map(([table, rows]) => [table, rows.length]))
    // One at a time: the files of ten thousand releases would not fit into memory.
    const index = `${JSON.stringify({versions: [{version: draft}]})}\n`
    const publication = {name: input.name, version: draft, files: release(input), index, derived: new Map()}
    const {isChanged} = await publish(out, publication)
    built.push({name: input.name, version: draft, directory: join(out, input.name, draft), isChanged, counts})
  }
  return built
}

interface Article {
  source: Source
  extraction: Extraction
}

/** An article's id names its folder and its rows, so two articles cannot share one. */
function checkIds(articles: readonly Article[]): void {
  const places = new Map<string, string>()
  for (const {source, extraction} of articles) {
    const other = places.get(extraction.articleId)
    if (other !== undefined)
      throw fault(
        'same_id',
        `Cannot build ${source.place}: it has the id \`${extraction.articleId}\` of ${other}: change one title`
      )
    places.set(extraction.articleId, source.place)
  }
}

function toRelease(articles: readonly Article[], name: string | null, date: string | null): ReleaseInput {
  const sorted = [...articles].sort((a, b) => (a.extraction.articleId < b.extraction.articleId ? -1 : 1))
  const [first] = sorted
  const tables = new Map(datasets.map((dataset) => [dataset.name, rowsOf(sorted, dataset)]))
  return {
    name: name ?? first?.extraction.articleId ?? '',
    title: name ?? String(tables.get('articles')?.[0]?.title),
    version: draft,
    date: date ?? newestDate(sorted),
    articles: sorted.map(({source, extraction}) => ({
      articleId: extraction.articleId,
      sidecar: {...source.sidecar, title: String(extraction.tables.get('articles')?.[0]?.title)},
      text: source.text
    })),
    datasets,
    tables
  }
}

function rowsOf(articles: readonly Article[], {name, key, isShared}: Dataset): Row[] {
  const rows = articles.flatMap(({extraction}) => extraction.tables.get(name) ?? [])
  if (isShared !== true) return rows
  const [id = ''] = key
  const byId = new Map(rows.map((row) => [String(row[id]), row]))
  return [...byId.keys()].sort().map((value) => byId.get(value) as Row)
}

/** ISO days sort as text. */
function newestDate(articles: readonly Article[]): string | null {
  const dates = articles.flatMap(({source: {sidecar}}) => [sidecar.retrieved, sidecar.received])
  return (
    dates
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null
  )
}
