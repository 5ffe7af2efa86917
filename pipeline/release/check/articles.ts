import {countCodePoints} from '../../offset.js'
import {sha256} from '../disk/checksum.js'
import {readText} from '../disk/tree.js'
import {textOf} from '../value.js'
import type {PublishedTable} from './published.js'

/** Article → source text, by the files of `source/`. Throws, naming it, where one is not UTF-8. */
export function readTexts(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const path of files.keys()) {
    const [, articleId] = /^source\/([^/]+)\.txt$/.exec(path) ?? []
    if (articleId !== undefined) texts.set(articleId, readText(path, files))
  }
  return texts
}

/** The table `articles` and the files of `source/` are about the same texts. */
export function checkArticles(tables: readonly PublishedTable[], texts: ReadonlyMap<string, string>): string[] {
  const articles = tables.find(({shape}) => shape.name === 'articles')?.rows ?? []
  const known = new Set(articles.map((row) => row.article_id))
  const problems = [...texts.keys()]
    .filter((id) => !known.has(id))
    .map((id) => `\`source/${id}.txt\` is no article of articles.csv`)
  for (const {article_id: id, source_sha256: sum, chars} of articles) {
    const text = texts.get(textOf(id))
    if (text === undefined) problems.push(`articles (${id}): \`source/${id}.txt\` is missing`)
    else if (typeof sum === 'string' && sum !== sha256(text))
      problems.push(`articles (${id}): \`source_sha256\` is not that of \`source/${id}.txt\``)
    if (text !== undefined && typeof chars === 'number' && chars !== countCodePoints(text))
      problems.push(`articles (${id}): \`chars\` is ${chars}, \`source/${id}.txt\` has ${countCodePoints(text)}`)
  }
  return problems
}
