import {createHash} from 'node:crypto'
import {annotate} from './annotate.js'
import {readArticle} from './article/index.js'
import type {Context, Note, Row, Sidecar} from './dataset.js'
import {datasets} from './datasets/index.js'
import type {Gazetteers} from './gazetteer.js'
import {linkTables} from './link.js'
import {codePointsOf} from './offset.js'
import {publishRows} from './publish.js'
import {slugOf} from './slug.js'
import {checkReferences, failOn, findProblems, type Problem} from './validate.js'

/** One article as it came in: `text` without a leading BOM, nothing else changed. */
export interface Source {
  /** What to call an article whose title has no letter or digit: the file's name. */
  name: string
  /** Where it came from, for messages: a path, `line 3`. */
  place: string
  text: string
  sidecar: Sidecar
}

/** The rows of one article: table name → rows, in the order of `datasets`. */
export interface Extraction {
  articleId: string
  tables: Map<string, Row[]>
}

/** The whole line for one article; throws one fault that lists every row that cannot be published. Pure, synchronous. */
export function extractTables(source: Source, gazetteers: Gazetteers): Extraction {
  const extraction = extractRows(source, gazetteers)
  failOn(checkTables(extraction))
  return extraction
}

/** Source text → mdast → document → document + mentions → rows → linked rows, not yet validated. */
export function extractRows(source: Source, gazetteers: Gazetteers): Extraction {
  const context = readContext(source, gazetteers)
  const codePoint = codePointsOf(source.text)
  const rows = datasets.map(
    (dataset) => [dataset.name, publishRows(dataset.extract(context), dataset.schema, codePoint)] as const
  )
  return {articleId: context.articleId, tables: linkTables(new Map(rows))}
}

/** What is wrong with the rows of an article: cells, keys, references. */
export function checkTables({tables}: Extraction): Problem[] {
  const problems = datasets.flatMap((dataset) => findProblems(dataset, tables.get(dataset.name) ?? []))
  return [...problems, ...checkReferences(tables, datasets)]
}

/** The document and what is found in it for all datasets. */
export function readContext({name, text, sidecar}: Source, gazetteers: Gazetteers): Context {
  const document = readArticle(text)
  const title = sidecar.title ?? document.title ?? name
  const notes: Note[] = []
  return {
    articleId: slugOf(title) ?? slugOf(name) ?? 'article',
    title,
    sha256: createHash('sha256').update(text).digest('hex'),
    document,
    sidecar,
    mentions: annotate(document, gazetteers),
    gazetteers,
    notes,
    report: (note) => void notes.push(note)
  }
}
