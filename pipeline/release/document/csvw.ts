import type {Constraints, Field, TableSchema} from '../table/tableschema.js'
import {type DataPackage, type TableResource, tablesOf} from './datapackage.js'
import {dayOf} from './phrase.js'

/** `csv-metadata.json` (CSV on the Web, https://www.w3.org/TR/tabular-metadata/). */
export function renderCsvw(description: DataPackage): string {
  const {title, version, contributors, keywords, licenses = []} = description
  const date = dayOf(description)
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', {'@language': 'en'}],
    'dc:identifier': description.name,
    'dc:title': title,
    'dc:description': description.description,
    'dc:creator': contributors.map((contributor) => contributor.title),
    'dc:subject': keywords,
    'dc:source': description.sources.map(({attribution}) => attribution),
    ...(licenses.length === 0
      ? {}
      : {'dc:license': licenses.map(({name, path}) => (path === undefined ? name : {'@id': path}))}),
    ...(date === null ? {} : {'dc:issued': {'@value': date, '@type': 'xsd:date'}}),
    'schema:version': version,
    dialect,
    tables: tablesOf(description).map(tableOf)
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

// `commentPrefix` cannot be switched off in this vocabulary; no row starts with its `#`, since the first cell is an id or
// a version.
const dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  lineTerminators: ['\n'],
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  headerRowCount: 1,
  skipBlankRows: false,
  skipInitialSpace: false,
  trim: false
}

const tableOf = ({name, path, title, description, schema}: TableResource): object => ({
  url: path,
  'dc:title': title,
  'dc:description': description,
  tableSchema: schemaOf(name, schema)
})

/** A build of thousands of releases describes the same tables in each. */
const schemas = new WeakMap<TableSchema, object>()

function schemaOf(table: string, schema: TableSchema): object {
  const known = schemas.get(schema)
  if (known !== undefined) return known
  const {fields, primaryKey, foreignKeys = []} = schema
  const described = {
    columns: fields.map(columnOf),
    ...(primaryKey === undefined ? {} : {primaryKey}),
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({fields: columns, reference}) => ({
            columnReference: columns,
            reference: {resource: `${reference.resource ?? table}.csv`, columnReference: reference.fields}
          }))
        })
  }
  schemas.set(schema, described)
  return described
}

/**
 * A list is a text here, its form told by the description: with `separator` a reader would cut at every bar, and items
 * may have bars of their own (`\|`), which this vocabulary cannot escape.
 */
function columnOf({name, title, type, description, constraints = {}}: Field): object {
  return {
    name,
    titles: name,
    ...(title === undefined ? {} : {'dc:title': title}),
    'dc:description': description,
    datatype: datatypeOf(type, constraints),
    ...(constraints.required === true ? {required: true} : {}),
    // An empty string has no form of its own in this vocabulary: it is read as null.
    null: ''
  }
}

function datatypeOf(type: Field['type'], constraints: Constraints): object {
  const {minimum, maximum, minLength, maxLength} = constraints
  const format = type === 'string' ? formatOf(constraints) : undefined
  const facets = {minimum, maximum, minLength, maxLength, format}
  return {base: type, ...Object.fromEntries(Object.entries(facets).filter(([, facet]) => facet !== undefined))}
}

/** The vocabulary has no list of values: it is a regular expression of them. */
function formatOf({pattern, enum: values}: Constraints): string | undefined {
  if (pattern !== undefined || values === undefined) return pattern
  const choices = values.map((value) => String(value).replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
  return `^(?:${choices.join('|')})$`
}
