import type {Row} from './dataset.js'
import {datasets} from './datasets/index.js'
import {fault, joinFaults} from './fault.js'
import type {Gazetteers} from './gazetteer.js'
import {checkTables, type Extraction, extractRows, type Source} from './pipeline.js'
import {type Correction, parseCorrections} from './release/history/correction.js'
import type {Draft, DraftArticle} from './release/history/draft.js'
import type {Reread} from './release/history/explain.js'
import type {Program} from './release/layout.js'
import {readCorrections, readSources} from './source.js'
import {failOn, type Problem} from './validate.js'

/** An article that was read, extracted and checked. */
interface Article {
  source: Source
  articleId: string
  /** Makes them again where they were not kept. */
  extract(): Extraction
}

/** Articles whose rows are kept from the check to the release: those of ten thousand would not fit into memory. */
const kept = 300

export interface GatherOptions {
  /** Articles (`.txt`) and folders of them. */
  sources: readonly string[]
  /** One dataset of this name for all articles; null: one for each article. */
  name: string | null
  /** Title of that one dataset; null: the one that it has, or its name. */
  title: string | null
  /** ISO day of the releases; null: the newest date of each one's sources, or none. */
  date: string | null
  gazetteers: Gazetteers
  program: Program
}

/**
 * Articles on disk → the datasets that they make, each a function of which the caller keeps what it needs. Throws a fault
 * that names everything that is wrong, and where.
 */
export async function gather({sources, gazetteers, ...options}: GatherOptions): Promise<(() => Draft)[]> {
  const problems: Problem[] = []
  const read = await readSources(sources)
  const articles = read.map((source, at) => readArticle(source, gazetteers, problems, at < kept))
  failOn(problems)
  checkIds(articles)
  const corrections = await gatherCorrections(sources, articles)
  const groups = options.name === null ? articles.map((article) => [article]) : [articles]
  return groups.map((group) => () => toDraft(group, corrections, options))
}

function readArticle(source: Source, gazetteers: Gazetteers, problems: Problem[], isKept: boolean): Article {
  const extraction = extractRows(source, gazetteers)
  for (const problem of checkTables(extraction)) problems.push(problem)
  const {articleId} = extraction
  // Not two functions of one scope, which would both keep what it holds.
  return {source, articleId, extract: isKept ? always(extraction) : () => extractRows(source, gazetteers)}
}

const always =
  <T>(value: T): (() => T) =>
  () =>
    value

/** What the present program reads in an earlier text; the origin of the article is what its row said then. */
export const rereader =
  (gazetteers: Gazetteers): Reread =>
  ({articleId, text, row}) => {
    const sidecar = {
      title: textOf(row.title),
      url: textOf(row.source_url),
      licence: textOf(row.licence),
      revision: textOf(row.source_revision),
      retrieved: null,
      received: null
    }
    return extractRows({name: articleId, place: articleId, text, sidecar}, gazetteers).tables
  }

const textOf = (cell: Row[string] | undefined): string | null => (typeof cell === 'string' ? cell : null)

/** An article's id names its folder and its rows, so two articles cannot share one. */
function checkIds(articles: readonly Article[]): void {
  const places = new Map<string, string>()
  for (const {source, articleId} of articles) {
    const other = places.get(articleId)
    if (other !== undefined)
      throw fault(
        'same_id',
        `Cannot build ${source.place}: it has the id \`${articleId}\` of ${other}: change one title`
      )
    places.set(articleId, source.place)
  }
}

/** Of a folder that is built every correction must be of one of its articles; beside a single file there may be others. */
async function gatherCorrections(sources: readonly string[], articles: readonly Article[]): Promise<Correction[]> {
  const known = new Set(articles.map(({articleId}) => articleId))
  const files = await readCorrections(sources)
  const corrections = files.flatMap(({file, text, isWhole}) =>
    parseCorrections(text, file).filter(({article}) => isWhole || known.has(article))
  )
  const strays = corrections.filter(({article}) => !known.has(article))
  if (strays.length > 0)
    throw joinFaults(
      strays.map(({article, place}) =>
        fault(
          'bad_correction',
          `Cannot correct \`${article}\`: no article has this id (${place}): remove the line or mend it`
        )
      )
    )
  return corrections
}

function toDraft(
  group: readonly Article[],
  corrections: readonly Correction[],
  {name, title, date, program}: Omit<GatherOptions, 'sources' | 'gazetteers'>
): Draft {
  const sorted = [...group].sort((a, b) => (a.articleId < b.articleId ? -1 : 1))
  const articles = sorted.map(toArticle)
  const [first] = articles
  const ids = new Set(articles.map(({articleId}) => articleId))
  return {
    name: name ?? first?.articleId ?? '',
    title: name === null ? (first?.sidecar.title ?? '') : title,
    date: date ?? newestDate(sorted),
    datasets,
    program,
    articles,
    corrections: corrections.filter(({article}) => ids.has(article))
  }
}

function toArticle({source, articleId, extract}: Article): DraftArticle {
  const {tables} = extract()
  const title = String(tables.get('articles')?.[0]?.title)
  return {articleId, sidecar: {...source.sidecar, title}, text: source.text, tables}
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
