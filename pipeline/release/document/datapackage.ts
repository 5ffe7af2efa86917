import type {Row} from '../../dataset.js'
import {sha256} from '../disk/checksum.js'
import {
  codebookPath,
  csvPath,
  excelPath,
  jsonPath,
  type Program,
  type ReleasedArticle,
  type ReleaseInput,
  releaseFormat,
  schemaPath,
  sourcePath
} from '../layout.js'
import {type DescribedShape, rowsOf, shapesOf} from '../log.js'
import {type TableSchema, tableSchemaOf} from '../table/tableschema.js'
import {type Coverage, coverageOf} from './coverage.js'
import {creditsOf} from './credit.js'
import {keywordsOf} from './keyword.js'
import {type Licence, licenceOf} from './licence.js'
import {originOf, type PackageSource} from './origin.js'

/** `datapackage.json` (Data Package 2.0, https://datapackage.org/standard/data-package/). Every other document is derived from it. */
export interface DataPackage {
  $schema: string
  /** The dataset's slug. */
  name: string
  title: string
  description: string
  version: string
  /** The release's day at midnight UTC; not there when the release has no date. */
  created?: string
  bilateral: {format: number} & Program
  /** Not there when one article's licence is not known. */
  licenses?: Licence[]
  /** The authors of the articles, each once. */
  contributors: {title: string; roles: string[]}[]
  keywords: string[]
  /** Not there where no row tells it; a property of our own. */
  coverage?: Coverage
  /** The articles, then what else is in the tables. */
  sources: PackageSource[]
  /** Tables in the order of the release, then their JSON, their forms for spreadsheets, their schemas, the source texts. */
  resources: (TableResource | FileResource)[]
}

export interface FileResource {
  name: string
  title: string
  description: string
  path: string
  format: string
  mediatype: string
  encoding: 'utf-8'
  bytes: number
  /** `sha256:` and hexadecimal. */
  hash: string
  sources?: PackageSource[]
  licenses?: Licence[]
}

export interface TableResource extends FileResource {
  type: 'table'
  profile: 'tabular-data-resource'
  /** How many; a property of our own, which Frictionless readers check. */
  rows: number
  dialect: typeof dialect
  schema: TableSchema
}

export const isTable = (resource: TableResource | FileResource): resource is TableResource => 'schema' in resource

export const tablesOf = ({resources}: DataPackage): TableResource[] => resources.filter(isTable)

/** The articles of the sources: what else is in the tables has no author of its own. */
export const articlesOf = ({sources}: DataPackage): PackageSource[] =>
  sources.filter(({author}) => author !== undefined)

/** The master description of a release whose other files are in `files`. */
export function describeRelease(input: ReleaseInput, files: ReadonlyMap<string, string>): DataPackage {
  const {name, title, version, articles, datasets, date, program} = input
  const shapes = shapesOf(input)
  const licences = licencesOf(articles)
  const origins = articles.map(sourceOf)
  const coverage = coverageOf(input.tables)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description: descriptionOf(input),
    version,
    ...(date === null ? {} : {created: `${date}T00:00:00Z`}),
    bilateral: {format: releaseFormat, ...program},
    ...(licences.length === 0 ? {} : {licenses: licences}),
    contributors: [...new Set(origins.map(({author = ''}) => author))].map((author) => ({
      title: author,
      roles: ['author']
    })),
    keywords: keywordsOf(input.tables.get('articles') ?? []),
    ...(coverage === undefined ? {} : {coverage}),
    sources: [...origins, ...creditsOf(datasets).map(({source, text}) => ({...source, attribution: text}))],
    resources: [
      ...shapes.map((shape) => tableResource(shape, files, rowsOf(input, shape))),
      ...shapes.map((shape) => jsonResource(shape, files)),
      ...shapes.filter(({name}) => files.has(excelPath(name))).map((shape) => excelResource(shape, files)),
      ...shapes.map((shape) => schemaResource(shape, files)),
      ...articles.map((article) => textResource(article, files))
    ]
  }
}

export const renderPackage = (description: DataPackage): string => `${JSON.stringify(description, null, 2)}\n`

function descriptionOf({articles, datasets}: ReleaseInput): string {
  const titles = articles.map((article) => `“${titleOf(article)}”`)
  const subject = titles.length <= 3 ? titles.join(', ') : `${titles.length} articles`
  const tables = datasets.map(({name}) => name).join(', ')
  return [
    `Tables extracted from ${subject}: ${tables}.`,
    'Every row names the characters that say it: offsets count Unicode code points of the file in source/, from 0, the end excluded.',
    'What the text does not decide is empty or a note.',
    `${codebookPath} says what every column means.`,
    ...creditsOf(datasets).map(({text}) => text)
  ].join(' ')
}

const titleOf = ({sidecar, articleId}: ReleasedArticle): string => sidecar.title ?? articleId

const sourceOf = (article: ReleasedArticle): PackageSource => originOf(titleOf(article), article.sidecar)

/**
 * Those of all articles; none when one article's licence is not known, since the tables quote every article. A credit's
 * licence is not among them: it asks to be named, and does not let anybody take the quotations under it.
 */
function licencesOf(articles: readonly ReleasedArticle[]): Licence[] {
  const identifiers = articles.flatMap(({sidecar}) => sidecar.licence ?? [])
  return identifiers.length < articles.length ? [] : [...new Set(identifiers)].map(licenceOf)
}

const dialect = {
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  nullSequence: '',
  header: true
}

function tableResource(shape: DescribedShape, files: ReadonlyMap<string, string>, rows: readonly Row[]): TableResource {
  const {name, title, schema} = shape
  return {
    name,
    type: 'table',
    // Frictionless 1 readers, R's among them, know a table by it.
    profile: 'tabular-data-resource',
    title,
    description: schema.description,
    ...fileProperties(csvPath(name), files, {format: 'csv', mediatype: 'text/csv'}),
    rows: rows.length,
    dialect,
    schema: tableSchemaOf(shape)
  }
}

function jsonResource({name, title}: DescribedShape, files: ReadonlyMap<string, string>): FileResource {
  const description = `The rows of ${name}.csv as an array of objects, one a line; lists are arrays.`
  const file = fileProperties(jsonPath(name), files, {format: 'json', mediatype: 'application/json'})
  return {name: `${name}.json`, title: `${title} (JSON)`, description, ...file}
}

function excelResource({name, title}: DescribedShape, files: ReadonlyMap<string, string>): FileResource {
  const description = `${name}.csv for spreadsheets: with a byte order mark, and an apostrophe in front of text that would run as a formula. Compute with ${name}.csv, which has the text itself.`
  const file = fileProperties(excelPath(name), files, {format: 'csv', mediatype: 'text/csv'})
  return {name: `${name}.excel`, title: `${title} (spreadsheet)`, description, ...file}
}

function schemaResource({name, title}: DescribedShape, files: ReadonlyMap<string, string>): FileResource {
  const description = `JSON Schema of one row of ${name}.`
  // Not the format `json`: Frictionless would take the file for a Table Schema, because of its name.
  const file = fileProperties(schemaPath(name), files, {format: 'jsonschema', mediatype: 'application/schema+json'})
  return {name: `${name}.schema`, title: `${title} (schema)`, description, ...file}
}

function textResource(article: ReleasedArticle, files: ReadonlyMap<string, string>): FileResource {
  const {articleId, sidecar} = article
  return {
    name: `source.${articleId}`,
    title: titleOf(article),
    description: 'The text that the tables were read from; read it without translating line ends.',
    ...fileProperties(sourcePath(articleId), files, {format: 'txt', mediatype: 'text/plain'}),
    sources: [sourceOf(article)],
    ...(sidecar.licence === null ? {} : {licenses: [licenceOf(sidecar.licence)]})
  }
}

function fileProperties(
  path: string,
  files: ReadonlyMap<string, string>,
  form: {format: string; mediatype: string}
): Pick<FileResource, 'path' | 'format' | 'mediatype' | 'encoding' | 'bytes' | 'hash'> {
  const content = files.get(path) ?? ''
  return {path, ...form, encoding: 'utf-8', bytes: Buffer.byteLength(content), hash: `sha256:${sha256(content)}`}
}
