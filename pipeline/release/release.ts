import type {Row} from '../dataset.js'
import {fault} from '../fault.js'
import {tabulate} from '../tabulate.js'
import {checkReferences, failOn, findProblems} from '../validate.js'
import {sumsPath, toSums} from './disk/checksum.js'
import {renderCodebook} from './document/codebook.js'
import {describeRelease, renderPackage} from './document/datapackage.js'
import {codebookPath, csvPath, descriptorPath, jsonPath, type ReleaseInput, schemaPath, sourcePath} from './layout.js'
import {logsOf} from './log.js'
import {toCsv} from './table/csv.js'
import {toJson} from './table/json.js'
import {findOrderProblems, findSpanProblems} from './table/span.js'
import {isVersion} from './version.js'

/**
 * Every file of a release: relative path → content. Pure. Throws one error that lists every row, key, reference and
 * quotation that is wrong, or says which input cannot be published.
 */
export function release(input: ReleaseInput): ReadonlyMap<string, string> {
  checkInput(input)
  const files = new Map<string, string>()
  const tables = new Map(
    input.datasets.map((dataset) => [dataset, tabulate(dataset, input.tables.get(dataset.name) ?? [])])
  )
  checkTables(input, new Map([...tables].map(([{name}, table]) => [name, table.objects() as Row[]])))

  for (const [{name, schema}, table] of tables) {
    files.set(csvPath(name), toCsv(table, schema))
    files.set(jsonPath(name), toJson(table))
  }
  const logs = logsOf(input)
  for (const [log, rows] of logs) files.set(csvPath(log.name), toCsv(tabulate(log, rows), log.schema))
  for (const {name, schema} of [...input.datasets, ...logs.map(([log]) => log)])
    files.set(schemaPath(name), `${JSON.stringify(schema, null, 2)}\n`)
  for (const {articleId, text} of input.articles) files.set(sourcePath(articleId), text)
  files.set(codebookPath, renderCodebook(input))
  checkText(files)
  files.set(descriptorPath, renderPackage(describeRelease(input, files)))
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
  for (const table of tableNames) if (!tableForm.test(table)) refuse(name, `\`${table}\` cannot name a table`)
  if (new Set(articleIds).size < articleIds.length) refuse(name, 'two articles have one id: change the title of one')
  if (unknown !== undefined) refuse(name, `\`${unknown}\` has rows but is no dataset`)
  if (articles.length === 0) refuse(name, 'there is no article')
}

const slugForm = /^[\p{L}\p{M}\p{N}]+(?:[._-][\p{L}\p{M}\p{N}]+)*$/u
const tableForm = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/

function checkTables(input: ReleaseInput, tables: ReadonlyMap<string, readonly Row[]>): void {
  const {datasets, articles} = input
  const texts = new Map(articles.map(({articleId, text}) => [articleId, text]))
  const rowsOf = (name: string): readonly Row[] => tables.get(name) ?? []
  failOn([
    ...datasets.flatMap((dataset) => findProblems(dataset, rowsOf(dataset.name))),
    ...logsOf(input).flatMap(([log, rows]) => findProblems(log, rows)),
    ...checkReferences(tables, datasets),
    ...datasets.flatMap((dataset) => findSpanProblems(dataset, rowsOf(dataset.name), texts)),
    ...datasets.flatMap((dataset) => findOrderProblems(dataset, rowsOf(dataset.name)))
  ])
}

/** Half a surrogate pair has no UTF-8: it would be written as another character. */
function checkText(files: ReadonlyMap<string, string>): void {
  const [path] = [...files].find(([, content]) => /\p{Surrogate}/u.test(content)) ?? []
  if (path !== undefined)
    throw new Error(`Cannot release \`${path}\`: it has half a surrogate pair, which is no character`)
}

function refuse(name: string, why: string): never {
  throw fault('bad_release', `Cannot release \`${name}\`: ${why}`)
}
