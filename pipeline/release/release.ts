import type {Row} from '../dataset.js'
import {fault} from '../fault.js'
import {tabulate} from '../tabulate.js'
import {failOn} from '../validate.js'
import {sumsPath, toSums} from './disk/checksum.js'
import {renderCodebook} from './document/codebook.js'
import {describeRelease, renderPackage} from './document/datapackage.js'
import {documentsOf} from './document/documents.js'
import {renderReport} from './document/report.js'
import {
  codebookPath,
  croissantPath,
  csvPath,
  descriptorPath,
  excelPath,
  jsonPath,
  type ReleaseInput,
  reportPath,
  schemaPath,
  sourcePath
} from './layout.js'
import {rowsOf, shapesOf} from './log.js'
import {findTableProblems} from './table/check.js'
import {toCsv} from './table/csv.js'
import {findFormulas, toExcelCsv} from './table/formula.js'
import {toJson} from './table/json.js'
import {isVersion} from './version.js'

/**
 * Every file of a release: relative path → content. Pure. Throws one error that lists every row, key, reference and
 * quotation that is wrong, or says which input cannot be published.
 */
export function release(input: ReleaseInput): ReadonlyMap<string, string> {
  checkInput(input)
  const files = new Map<string, string>()
  const shapes = shapesOf(input)
  const tables = new Map(shapes.map((shape) => [shape, tabulate(shape, rowsOf(input, shape))]))
  const rows = new Map([...tables].map(([{name}, table]) => [name, table.objects() as Row[]]))
  const texts = new Map(input.articles.map(({articleId, text}) => [articleId, text]))
  failOn(findTableProblems(shapes, rows, texts))
  const formulas = shapes.flatMap((shape) => findFormulas(shape, rows.get(shape.name) ?? []))

  for (const [{name, schema}, table] of tables) {
    files.set(csvPath(name), toCsv(table, schema))
    files.set(jsonPath(name), toJson(table))
    if (formulas.some((cell) => cell.table === name)) files.set(excelPath(name), toExcelCsv(table, schema))
  }
  for (const {name, schema} of shapes) files.set(schemaPath(name), `${JSON.stringify(schema, null, 2)}\n`)
  for (const {articleId, text} of input.articles) files.set(sourcePath(articleId), text)
  files.set(codebookPath, renderCodebook(input.title, input.version, shapes))
  files.set(reportPath, renderReport(input, shapes, rows, formulas))
  checkText(files)
  const description = describeRelease(input, files)
  files.set(descriptorPath, renderPackage(description))
  for (const [path, content] of documentsOf(description)) files.set(path, content)
  files.set(sumsPath, toSums(files))
  return files
}

/** Names become paths, so they are checked before any is made. */
function checkInput({name, version, date, articles, datasets, tables}: ReleaseInput): void {
  const articleIds = articles.map(({articleId}) => articleId)
  const tableNames = datasets.map((dataset) => dataset.name)
  const unknown = [...tables.keys()].find((table) => !tableNames.includes(table))
  if (!isVersion(version)) refuse(name, `\`${version}\` is no version such as \`1.2.0\``)
  if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) refuse(name, `\`${date}\` is no date such as \`2026-11-23\``)
  if (name === 'latest') refuse(name, 'a folder of that name holds the newest version: give the dataset another name')
  for (const slug of [name, ...articleIds]) if (!slugForm.test(slug)) refuse(name, `\`${slug}\` cannot name a file`)
  for (const table of tableNames)
    if (!tableForm.test(table) || documentNames.has(table)) refuse(name, `\`${table}\` cannot name a table`)
  if (new Set(articleIds).size < articleIds.length) refuse(name, 'two articles have one id: change the title of one')
  if (unknown !== undefined) refuse(name, `\`${unknown}\` has rows but is no dataset`)
  if (articles.length === 0) refuse(name, 'there is no article')
}

const slugForm = /^[\p{L}\p{M}\p{N}]+(?:[._-][\p{L}\p{M}\p{N}]+)*$/u
/** `NAME.json` is a document. */
const documentNames: ReadonlySet<string> = new Set(
  [descriptorPath, croissantPath].map((path) => path.replace('.json', ''))
)
const tableForm = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/

/** Half a surrogate pair has no UTF-8: it would be written as another character. */
function checkText(files: ReadonlyMap<string, string>): void {
  const [path] = [...files].find(([, content]) => /\p{Surrogate}/u.test(content)) ?? []
  if (path !== undefined)
    throw new Error(`Cannot release \`${path}\`: it has half a surrogate pair, which is no character`)
}

function refuse(name: string, why: string): never {
  throw fault('bad_release', `Cannot release \`${name}\`: ${why}`)
}
