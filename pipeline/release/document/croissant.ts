import {jsonPath} from '../layout.js'
import type {Field, ForeignKey, TableSchema} from '../table/tableschema.js'
import {type DataPackage, type FileResource, type TableResource, tablesOf} from './datapackage.js'
import {citationOf, dayOf} from './phrase.js'

/** `croissant.json` (Croissant 1.1, https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html). */
export function renderCroissant(description: DataPackage): string {
  const {name, version, contributors, keywords, licenses = []} = description
  const date = dayOf(description)
  const metadata = {
    '@context': context,
    '@type': 'sc:Dataset',
    name,
    alternateName: description.title,
    description: description.description,
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    citeAs: citationOf(description),
    ...(licenses.length === 0 ? {} : {license: licenses.map(({path, name: identifier}) => path ?? identifier)}),
    creator: contributors.map(({title}) => ({'@type': 'sc:Organization', name: title})),
    ...(date === null ? {} : {datePublished: date}),
    keywords,
    // Croissant numbers versions by another recipe than Data Package; the README says which this one is.
    version,
    distribution: description.resources.map(fileObjectOf),
    recordSet: tablesOf(description).map(recordSetOf)
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

/** That of the specification, appendix “JSON-LD context”, for 1.1. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: {'@id': 'cr:data', '@type': '@json'},
  dataType: {'@id': 'cr:dataType', '@type': '@vocab'},
  dct: 'http://purl.org/dc/terms/',
  description: {'@container': '@language'},
  equivalentProperty: 'cr:equivalentProperty',
  examples: {'@id': 'cr:examples', '@type': '@json'},
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: {'@container': '@language'},
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform'
}

const fileObjectOf = ({path, title, description, bytes, mediatype, hash}: FileResource): object => ({
  '@type': 'cr:FileObject',
  '@id': path,
  name: title,
  description,
  contentUrl: path,
  contentSize: `${bytes} B`,
  encodingFormat: mediatype,
  sha256: hash.replace(/^sha256:/, '')
})

const recordSetOf = ({name, title, description, schema}: TableResource): object => ({
  '@type': 'cr:RecordSet',
  '@id': name,
  name: title,
  description,
  ...fieldsOf(name, schema)
})

/** A build of thousands of releases describes the same tables in each. */
const fieldSets = new WeakMap<TableSchema, object>()

function fieldsOf(table: string, schema: TableSchema): object {
  const known = fieldSets.get(schema)
  if (known !== undefined) return known
  const {primaryKey, foreignKeys = [], fields} = schema
  const described = {
    ...(primaryKey === undefined ? {} : {key: primaryKey.map((column) => ({'@id': `${table}/${column}`}))}),
    field: fields.map((field) => fieldOf(table, field, foreignKeys))
  }
  fieldSets.set(schema, described)
  return described
}

const dataTypes = {string: 'sc:Text', integer: 'sc:Integer', number: 'sc:Float', boolean: 'sc:Boolean'}

/**
 * Taken from the JSON, not from the CSV: Croissant cannot say what an empty cell means, and its readers take a cell such
 * as `None` for missing.
 */
function fieldOf(table: string, {name, type, description, list}: Field, foreignKeys: readonly ForeignKey[]): object {
  const reference = foreignKeys.find(({fields: [column]}) => column === name)?.reference
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    description,
    dataType: dataTypes[type],
    ...(list === undefined ? {} : {isArray: true, arrayShape: '-1'}),
    source: {fileObject: {'@id': jsonPath(table)}, extract: {jsonPath: `$[*].${name}`}},
    // A table that refers to itself has no words for it here: readers join what is referred to first.
    ...(reference?.resource === undefined
      ? {}
      : {references: {field: {'@id': `${reference.resource}/${reference.fields[0]}`}}})
  }
}
