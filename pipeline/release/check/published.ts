import {isDeepStrictEqual} from 'node:util'
import type {Row, Schema} from '../../dataset.js'
import {tabulate} from '../../tabulate.js'
import {findProblems, findSchemaFaults, formatProblem, show, type TableShape} from '../../validate.js'
import {readJson, readText} from '../disk/tree.js'
import {csvPath, descriptorPath, jsonPath, schemaPath} from '../layout.js'
import {isLog} from '../log.js'
import {readShape} from '../shape.js'
import {type Column, columnsOf} from '../table/column.js'
import {readCsv, toCsv} from '../table/csv.js'
import {toJson} from '../table/json.js'
import {findOrderProblems, findSpanProblems} from '../table/span.js'
import {asList, asObject} from '../value.js'
import type {Resource} from './descriptor.js'

/** A table of a release as its files have it. */
export interface PublishedTable {
  shape: TableShape
  rows: Row[]
}

/** Read and check one table of a release; adds what is wrong to `problems`. Throws where it cannot be read at all. */
export function readTable(
  resource: Resource,
  files: ReadonlyMap<string, Uint8Array>,
  texts: ReadonlyMap<string, string>,
  problems: string[]
): PublishedTable {
  const {name, path} = resource
  if (path !== csvPath(name)) problems.push(`\`${descriptorPath}\`: table \`${name}\` has the path \`${path}\``)
  const shape = readShape(name, resource.schema, files)
  const {schema} = shape
  const [fault] = findSchemaFaults(schema)
  if (fault !== undefined) throw new Error(`\`${schemaPath(name)}\` is no JSON Schema: ${fault}`)
  problems.push(...checkFields(resource, schema), ...checkKeyColumns(shape))

  const text = readText(path, files)
  const rows = readCsv(text, schema)
  const found = [findProblems(shape, rows), findSpanProblems(shape, rows, texts), findOrderProblems(shape, rows)].flat()
  for (const problem of found) problems.push(formatProblem(problem))
  const table = tabulate(shape, rows)
  if (toCsv(table, schema) !== text)
    problems.push(`\`${path}\` is not written as releases are: order of articles, quotes or numbers`)
  if (!files.has(jsonPath(name)) || toJson(table) !== readText(jsonPath(name), files)) {
    problems.push(`\`${jsonPath(name)}\` ${firstDifference(rows, jsonPath(name), files)} \`${path}\``)
  }
  return {shape, rows}
}

/** The descriptor's fields are the schema's columns. */
function checkFields({name, schema: tableSchema}: Resource, schema: Schema): string[] {
  const fields = asList(asObject(tableSchema).fields).map(asObject)
  const columns = columnsOf(schema)
  const place = `\`${descriptorPath}\`: \`${name}\``
  const isSame = fields.length === columns.length && columns.every((column, at) => column.name === fields[at]?.name)
  if (!isSame) return [`${place} has other fields than \`${schemaPath(name)}\` has columns`]
  return columns.flatMap((column, at) => {
    return compareField(fields[at] ?? {}, column).map((fault) => `${place}: \`${column.name}\` ${fault}`)
  })
}

function compareField({type, description, constraints}: Record<string, unknown>, {kind, rules}: Column): string[] {
  const faults: string[] = []
  const {enum: values, ...bounds} = asObject(constraints)
  const other = Object.entries(bounds).filter(
    ([name, bound]) => name in rules && !isDeepStrictEqual(bound, rules[name])
  )
  const allowed = rules.enum?.filter((value) => value !== null)
  const isDescribed = typeof description === 'string' && description.startsWith(rules.description ?? '')
  if (type !== (kind === 'list' ? 'string' : kind)) faults.push(`is ${show(type)}, the schema says ${kind}`)
  if (!isDescribed) faults.push('is described otherwise than in the schema')
  if (values !== undefined && !isDeepStrictEqual(values, allowed)) faults.push('has other values than in the schema')
  for (const [name] of other) faults.push(`has another ${name} than in the schema`)
  return faults
}

/** Tables whose rows nothing tells apart: the same cell may change twice. */
function checkKeyColumns({name, schema, key, references}: TableShape): string[] {
  const unknown = [...key, ...Object.keys(references ?? {})].filter(
    (column) => !Object.hasOwn(schema.properties, column)
  )
  if (key.length === 0 && !isLog(name)) return [`\`${descriptorPath}\`: \`${name}\` has no primary key`]
  return unknown.map((column) => `\`${descriptorPath}\`: \`${name}\` has a key on \`${column}\`, which is no column`)
}

/** How the JSON of a table is not that of its CSV. */
function firstDifference(rows: readonly Row[], path: string, files: ReadonlyMap<string, Uint8Array>): string {
  const others = parseRows(path, files)
  if (others === undefined) return 'is no JSON, so it is not'
  const at = rows.findIndex((row, index) => !isDeepStrictEqual({...asObject(others[index])}, {...row}))
  if (at !== -1) return `row ${at} is not that of`
  return others.length === rows.length
    ? 'is not written one row a line, columns in the order of'
    : `has ${others.length} rows, not the ${rows.length} of`
}

function parseRows(path: string, files: ReadonlyMap<string, Uint8Array>): unknown[] | undefined {
  try {
    return asList(readJson(path, files))
  } catch {
    return undefined
  }
}
