import {createHash} from 'node:crypto'
import {annotate} from '../pipeline/annotate.js'
import {readArticle} from '../pipeline/article/index.js'
import type {Context, Note, Sidecar} from '../pipeline/dataset.js'
import {packagedGazetteers} from '../pipeline/gazetteers.js'
import {slugOf} from '../pipeline/slug.js'

const unknown: Sidecar = {title: null, url: null, licence: null, revision: null, retrieved: null, received: null}

/** What a dataset's `extract` gets for a text; `notes` collects what it reports. */
export function contextOf(text: string, options: Partial<Context> = {}): Context {
  const document = readArticle(text)
  const gazetteers = options.gazetteers ?? packagedGazetteers()
  const notes: Note[] = []
  return {
    title: options.sidecar?.title ?? document.title ?? options.articleId ?? 'article',
    articleId: slugOf(document.title ?? '') ?? 'article',
    sha256: createHash('sha256').update(text).digest('hex'),
    document,
    sidecar: unknown,
    mentions: annotate(document, gazetteers),
    gazetteers,
    notes,
    report: (note) => notes.push(note),
    ...options
  }
}
