import {countCodePoints} from '../../offset.js'
import {checkReferences, formatProblem, show} from '../../validate.js'
import {findSumProblems, sha256} from '../disk/checksum.js'
import {readText} from '../disk/tree.js'
import {findCodebookProblems} from '../document/codebook.js'
import {codebookPath} from '../layout.js'
import {type Descriptor, type Resource, readDescriptor} from './descriptor.js'
import {type PublishedTable, readTable} from './published.js'

/** Every promise that a release's files break, each as one line. Never throws. */
export function findReleaseProblems(
  files: ReadonlyMap<string, Uint8Array>,
  expected: {name?: string; version?: string}
): string[] {
  const problems = findSumProblems(files)
  const descriptor = attempt(problems, 'datapackage.json', () => readDescriptor(files, problems))
  if (descriptor === undefined) return problems
  for (const property of ['name', 'version'] as const) {
    const [wanted, actual] = [expected[property], descriptor[property]]
    if (wanted !== undefined && wanted !== actual)
      problems.push(`\`datapackage.json\`: ${property} is ${show(actual)}, the folder says \`${wanted}\``)
  }
  problems.push(...checkFiles(descriptor, files))

  const texts = attempt(problems, 'source/', () => readTexts(files)) ?? new Map<string, string>()
  const tables = descriptor.resources
    .filter(({type}) => type === 'table')
    .flatMap((resource) => {
      return attempt(problems, resource.path, () => readTable(resource, files, texts, problems)) ?? []
    })
  if (tables.length === 0) problems.push('`datapackage.json` describes no table that can be read')
  const references = attempt(problems, 'foreign keys', () => checkKeys(tables)) ?? []
  const articles = attempt(problems, 'articles.csv', () => checkArticles(tables, texts)) ?? []
  const codebook = attempt(problems, codebookPath, () => checkCodebook(descriptor, tables, files)) ?? []
  return [problems, references, articles, codebook].flat()
}

/** What `action` gives; where it throws, that is a problem of `what`. */
function attempt<T>(problems: string[], what: string, action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    problems.push(`\`${what}\` cannot be checked: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

/** Files that the descriptor must know: tables, their schemas and the sources. */
const described = /\.(?:csv|json)$|^(?:schemas|source)\//

function checkFiles({resources}: Descriptor, files: ReadonlyMap<string, Uint8Array>): string[] {
  const paths = new Set(resources.map(({path}) => path))
  const unknown = [...files.keys()].filter(
    (path) => path !== 'datapackage.json' && described.test(path) && !paths.has(path)
  )
  return [
    ...resources.flatMap((resource) => checkFile(resource, files)),
    ...unknown.map((path) => `\`${path}\` is not in datapackage.json`)
  ]
}

function checkFile({path, type, bytes, hash}: Resource, files: ReadonlyMap<string, Uint8Array>): string[] {
  const content = files.get(path)
  if (content === undefined) return [`\`${path}\` is in datapackage.json but missing`]
  const actual = `sha256:${sha256(content)}`
  return [
    ...(path.endsWith('.csv') && type !== 'table' ? [`\`${path}\` is no table in datapackage.json`] : []),
    ...(bytes === content.length
      ? []
      : [`\`${path}\`: ${content.length} bytes but datapackage.json says ${show(bytes)}`]),
    ...(hash === actual ? [] : [`\`${path}\`: hash is ${actual} but datapackage.json says ${show(hash)}`])
  ]
}

function readTexts(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const path of files.keys()) {
    const [, articleId] = /^source\/([^/]+)\.txt$/.exec(path) ?? []
    if (articleId !== undefined) texts.set(articleId, readText(path, files))
  }
  return texts
}

function checkCodebook(
  {version}: Descriptor,
  tables: readonly PublishedTable[],
  files: ReadonlyMap<string, Uint8Array>
): string[] {
  const shapes = tables.map(({shape}) => shape)
  return findCodebookProblems(readText(codebookPath, files), version, shapes)
}

function checkKeys(tables: readonly PublishedTable[]): string[] {
  const rows = new Map(tables.map((table) => [table.shape.name, table.rows]))
  return checkReferences(
    rows,
    tables.map(({shape}) => shape)
  ).map(formatProblem)
}

/** The table `articles` and the files of `source/` are about the same texts. */
function checkArticles(tables: readonly PublishedTable[], texts: ReadonlyMap<string, string>): string[] {
  const articles = tables.find(({shape}) => shape.name === 'articles')?.rows ?? []
  const known = new Set(articles.map((row) => row.article_id))
  const problems = [...texts.keys()]
    .filter((id) => !known.has(id))
    .map((id) => `\`source/${id}.txt\` is no article of articles.csv`)
  for (const {article_id: id, source_sha256: sum, chars} of articles) {
    const text = texts.get(String(id))
    if (text === undefined) problems.push(`articles (${id}): \`source/${id}.txt\` is missing`)
    else if (typeof sum === 'string' && sum !== sha256(text))
      problems.push(`articles (${id}): \`source_sha256\` is not that of \`source/${id}.txt\``)
    if (text !== undefined && typeof chars === 'number' && chars !== countCodePoints(text))
      problems.push(`articles (${id}): \`chars\` is ${chars}, \`source/${id}.txt\` has ${countCodePoints(text)}`)
  }
  return problems
}
