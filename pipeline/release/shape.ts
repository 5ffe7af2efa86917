import type {Schema} from '../dataset.js'
import type {TableShape} from '../validate.js'
import {readJson} from './disk/tree.js'
import {schemaPath} from './layout.js'
import {asList, asObject, textOf} from './value.js'

/** A table's shape by the release's own schema and the descriptor's keys. */
export function readShape(name: string, tableSchema: unknown, files: ReadonlyMap<string, Uint8Array>): TableShape {
  const {primaryKey, foreignKeys} = asObject(tableSchema)
  const references = asList(foreignKeys).map((foreignKey): [string, string] => {
    const {fields, reference} = asObject(foreignKey)
    const {resource = name, fields: target} = asObject(reference)
    return [textOf(asList(fields)[0]), `${resource === '' ? name : textOf(resource)}.${textOf(asList(target)[0])}`]
  })
  return {
    name,
    schema: readRowSchema(name, files),
    key: asList(primaryKey).map(textOf),
    references: Object.fromEntries(references)
  }
}

/** The JSON Schema of a table's rows that a release has; nothing of it is checked. */
export function readRowSchema(name: string, files: ReadonlyMap<string, Uint8Array>): Schema {
  const schema = asObject(readJson(schemaPath(name), files))
  return {...schema, properties: asObject(schema.properties)} as unknown as Schema
}
