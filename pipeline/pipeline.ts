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
import {checkReferences, failOn, findProblems} from './validate.js'

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

/** Source text → mdast → document → document + mentions → rows → linked rows → valid rows. Pure and synchronous. */
export function extractTables({name, text, sidecar}: Source, gazetteers: Gazetteers): Extraction {
  const document = readArticle(text)
  const mentions = annotate(document, gazetteers)
  const title = sidecar.title ?? document.title ?? name
  const articleId = slugOf(title) ?? slugOf(name) ?? 'article'
  const sha256 = createHash('sha256').update(text).digest('hex')
  const notes: Note[] = []
  const report = (note: Note): void => void notes.push(note)
  const context: Context = {
    articleId,
    sha256,
    document,
    sidecar: {...sidecar, title},
    mentions,
    gazetteers,
    notes,
    report
  }

  const codePoint = codePointsOf(text)
  const rows = datasets.map(
    (dataset) => [dataset.name, publishRows(dataset.extract(context), dataset.schema, codePoint)] as const
  )
  const tables = linkTables(new Map(rows))
  const problems = datasets.flatMap((dataset) => findProblems(dataset, tables.get(dataset.name) ?? []))
  failOn([...problems, ...checkReferences(tables, datasets)])
  return {articleId, tables}
}
