import type {ColumnSchema, Schema} from '../../dataset.js'

export type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'list'

/** A column as a file format sees it. */
export interface Column {
  name: string
  kind: Kind
  isNullable: boolean
  /** What the schema asks of a value that is not null, `$ref` and a choice with null followed. */
  rules: ColumnSchema
}

/** The schema's columns in their order. Throws on one that has no single type, or is a list that may be null. */
export function columnsOf(schema: Schema): Column[] {
  return Object.entries(schema.properties).map(([name, column]) => {
    const types = typesOf(column, schema)
    const isNullable = types.delete('null')
    const kind = kindOf(types)
    if (kind === undefined)
      throw new Error(
        `Cannot tabulate column \`${name}\`: a column is string, integer, number, boolean or a list of strings`
      )
    if (kind === 'list' && isNullable) throw new Error(`Cannot tabulate column \`${name}\`: a list is empty, not null`)
    return {name, kind, isNullable, rules: rulesOf(column, schema)}
  })
}

function kindOf(types: Set<string>): Kind | undefined {
  if (types.has('number')) types.delete('integer')
  const [type] = types
  if (types.size !== 1) return undefined
  if (type === 'array') return 'list'
  return type === 'string' || type === 'integer' || type === 'number' || type === 'boolean' ? type : undefined
}

function typesOf(column: ColumnSchema, schema: Schema, depth = 0): Set<string> {
  if (column.enum !== undefined) return new Set(column.enum.map(typeOfValue))
  if (column.type !== undefined) return new Set([column.type].flat())
  return new Set(partsOf(column, schema, depth).flatMap((part) => [...typesOf(part, schema, depth + 1)]))
}

function rulesOf(column: ColumnSchema, schema: Schema, depth = 0): ColumnSchema {
  const parts = partsOf(column, schema, depth).filter(({type}) => type !== 'null')
  // Rules of several alternatives hold for none of them alone.
  const [only] = parts.length === 1 ? parts : []
  return {...(only === undefined ? {} : rulesOf(only, schema, depth + 1)), ...column}
}

const deepest = 8

function partsOf({$ref, anyOf}: ColumnSchema, {$defs = {}}: Schema, depth: number): ColumnSchema[] {
  if (depth > deepest) throw new Error(`Cannot tabulate: \`${String($ref)}\` refers to itself`)
  if (Array.isArray(anyOf)) return anyOf as ColumnSchema[]
  if ($ref === undefined) return []
  const name = $ref.replace(/^#\/\$defs\//, '')
  const definition = Object.hasOwn($defs, name) ? $defs[name] : undefined
  if (definition === undefined) throw new Error(`Cannot tabulate: the schema has no \`${$ref}\``)
  return [definition]
}

function typeOfValue(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}
