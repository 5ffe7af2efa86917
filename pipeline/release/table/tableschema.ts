import {referencesOf, type TableShape} from '../../validate.js'
import {type Column, columnsOf} from './column.js'

export interface TableSchema {
  fields: Field[]
  /** Not there for a log, whose rows have no key. */
  primaryKey?: readonly string[]
  foreignKeys?: ForeignKey[]
  missingValues: string[]
}

export interface Field {
  name: string
  /** Of a list string: what a reader of the CSV sees is the joined string. */
  type: 'string' | 'integer' | 'number' | 'boolean'
  /** How the items of a list are joined; a property of our own. */
  list?: typeof listForm
  title?: string
  description: string
  constraints?: Constraints
}

export interface Constraints {
  required?: true
  unique?: true
  enum?: (string | number | boolean)[]
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
}

/** A table that refers to itself does not name itself. */
export interface ForeignKey {
  fields: string[]
  reference: {resource?: string; fields: string[]}
}

/** A build of thousands of releases describes the same tables in each. */
const tableSchemas = new WeakMap<TableShape, TableSchema>()

/**
 * A table's columns and keys as Table Schema 2.0 (https://datapackage.org/standard/table-schema/) says them. One object
 * for each shape, so that what is derived from it can be kept by it.
 */
export function tableSchemaOf(shape: TableShape): TableSchema {
  const known = tableSchemas.get(shape)
  if (known !== undefined) return known
  const schema = describeColumns(shape)
  tableSchemas.set(shape, schema)
  return schema
}

function describeColumns(shape: TableShape): TableSchema {
  const columns = columnsOf(shape.schema)
  return {
    fields: columns.map((column) => fieldOf(column, shape.key)),
    ...(shape.key.length === 0 ? {} : {primaryKey: shape.key}),
    ...foreignKeysOf(shape, columns),
    missingValues: ['']
  }
}

const listForm = {separator: '|', escape: '\\'}
const listText = 'Values are joined by `|`; a `|` inside a value is written `\\|`, a backslash `\\\\`.'

function fieldOf(column: Column, key: readonly string[]): Field {
  const {name, kind, rules} = column
  const constraints = constraintsOf(column, key)
  const description = [rules.description, ...(kind === 'list' ? [listText] : [])].filter((part) => part !== undefined)
  return {
    name,
    type: kind === 'list' ? 'string' : kind,
    ...(kind === 'list' ? {list: listForm} : {}),
    ...(typeof rules.title === 'string' ? {title: rules.title} : {}),
    description: description.join(' '),
    ...(Object.keys(constraints).length === 0 ? {} : {constraints})
  }
}

function constraintsOf({name, kind, isNullable, rules}: Column, key: readonly string[]): Constraints {
  if (kind === 'list') return {}
  const {pattern, minimum, maximum, minLength, maxLength} = rules
  const values = rules.enum?.filter((value): value is string | number | boolean => value !== null)
  const bounds = Object.entries({minimum, maximum, minLength, maxLength}).filter(([, bound]) => bound !== undefined)
  return {
    ...(!isNullable && (kind !== 'string' || !acceptsEmpty(rules)) ? {required: true} : {}),
    ...(key.length === 1 && key[0] === name ? {unique: true} : {}),
    ...(values === undefined ? {} : {enum: values}),
    // Table Schema's patterns match whole values, JSON Schema's any part of them.
    ...(typeof pattern === 'string' && /^\^.*\$$/s.test(pattern) ? {pattern} : {}),
    ...Object.fromEntries(bounds)
  }
}

/** Whether the empty string is a value: readers of the CSV take it for a missing one. */
function acceptsEmpty({enum: values, pattern, minLength}: Column['rules']): boolean {
  if (values !== undefined) return values.includes('')
  return (
    !(typeof minLength === 'number' && minLength > 0) &&
    !(typeof pattern === 'string' && !new RegExp(pattern, 'u').test(''))
  )
}

/** Lists are left out: what a reader of the CSV sees is the joined string. */
function foreignKeysOf(shape: TableShape, columns: readonly Column[]): Pick<TableSchema, 'foreignKeys'> {
  const lists = new Set(columns.flatMap(({name, kind}) => (kind === 'list' ? [name] : [])))
  const foreignKeys = [...referencesOf(shape)].flatMap(([column, target]) => {
    const [resource = '', field = ''] = target.split('.')
    const reference = resource === shape.name ? {fields: [field]} : {resource, fields: [field]}
    return lists.has(column) ? [] : [{fields: [column], reference}]
  })
  return foreignKeys.length === 0 ? {} : {foreignKeys}
}
