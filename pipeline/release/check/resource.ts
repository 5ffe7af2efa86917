import {show} from '../../validate.js'
import {asList, asObject, textOf} from '../value.js'
import type {Resource} from './descriptor.js'

/** What a release's descriptor must not say of a file or a table; names and paths are unique already. */
export function findResourceFaults(resources: readonly Resource[]): string[] {
  const tables = resources.filter(({type}) => type === 'table')
  return resources.flatMap((resource) => [
    ...findFileFaults(resource),
    ...(resource.type === 'table' ? findTableFaults(resource, tables) : findMistypings(resource))
  ])
}

function findFileFaults({name, title, bytes, hash, properties}: Resource): string[] {
  const texts = {title, ...pick(properties, ['description', 'format', 'mediatype'])}
  return [
    ...Object.entries(texts).flatMap(([property, value]) =>
      isFilled(value) ? [] : [`\`${name}\`: ${property} is ${show(value)}, not a text`]
    ),
    ...(properties.encoding === 'utf-8' ? [] : [`\`${name}\`: encoding is ${show(properties.encoding)}, not utf-8`]),
    ...(Number.isInteger(bytes) && Number(bytes) >= 0 ? [] : [`\`${name}\`: bytes is ${show(bytes)}, not a size`]),
    ...(/^sha256:[0-9a-f]{64}$/.test(textOf(hash)) ? [] : [`\`${name}\`: hash is ${show(hash)}, not of SHA-256`])
  ]
}

const pick = (properties: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, properties[name]]))

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/** A file without `"type": "table"` that says what only a table has. */
function findMistypings({name, type, schema, properties}: Resource): string[] {
  if (type === undefined && schema === undefined && properties.profile === undefined) return []
  return [`\`${name}\`: it has a schema, profile or type but is no table: type is ${show(type)}`]
}

function findTableFaults(table: Resource, tables: readonly Resource[]): string[] {
  const {name, properties} = table
  const {fieldsMatch, missingValues} = asObject(table.schema)
  const {delimiter, header} = asObject(properties.dialect)
  const fields = fieldsOf(table)
  const names = fields.map((field) => textOf(field.name))
  const twice = names.filter((column, at) => names.indexOf(column) !== at)
  return [
    ...(properties.profile === 'tabular-data-resource' ? [] : ['profile is not tabular-data-resource']),
    ...(Number.isInteger(properties.rows) ? [] : [`rows is ${show(properties.rows)}, not a number of rows`]),
    ...(delimiter === ',' && header === true ? [] : ['dialect is not that of a CSV with commas and a header']),
    ...(fieldsMatch === undefined ? [] : ['fieldsMatch must not be there: its profile and its text disagree']),
    ...(asList(missingValues).length === 1 && asList(missingValues)[0] === ''
      ? []
      : ['missingValues is not the empty cell']),
    ...twice.map((column) => `two fields are called \`${column}\``),
    ...fields.flatMap(findFieldFaults),
    ...asList(asObject(table.schema).foreignKeys).flatMap((key) => findKeyFaults(asObject(key), table, tables))
  ].map((fault) => `\`${name}\`: ${fault}`)
}

const fieldsOf = ({schema}: Resource): Record<string, unknown>[] => asList(asObject(schema).fields).map(asObject)

/** The types that a reader of any version knows; `list` is not among them: its profile is wrong. */
const types: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'boolean'])

function findFieldFaults({name, type, description}: Record<string, unknown>): string[] {
  return [
    ...(isFilled(name) ? [] : [`a field has the name ${show(name)}`]),
    ...(types.has(type) ? [] : [`type of \`${textOf(name)}\` is ${show(type)}`]),
    ...(isFilled(description) ? [] : [`\`${textOf(name)}\` has no description`])
  ]
}

/** A foreign key names columns of the table, and the key of a table of the release. */
function findKeyFaults(
  {fields, reference}: Record<string, unknown>,
  table: Resource,
  tables: readonly Resource[]
): string[] {
  const {resource, fields: columns} = asObject(reference)
  const target = resource === undefined || resource === '' ? table : tables.find(({name}) => name === resource)
  const place = `the foreign key on \`${asList(fields).join('`, `')}\``
  if (target === undefined) return [`${place} refers to ${show(resource)}, which is no table`]
  const hasColumns = (list: unknown, of: Resource): boolean =>
    asList(list).length > 0 && asList(list).every((column) => fieldsOf(of).some(({name}) => name === column))
  return [
    ...(hasColumns(fields, table) ? [] : [`${place} is on no column of the table`]),
    ...(hasColumns(columns, target) ? [] : [`${place} refers to ${show(columns)}, no column of \`${target.name}\``]),
    ...(asList(fields).length === asList(columns).length ? [] : [`${place} refers to another number of columns`])
  ]
}
