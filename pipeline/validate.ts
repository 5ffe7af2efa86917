import type {ErrorObject, ValidateFunction} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import type {Cell, Dataset, Row, Schema} from './dataset.js'
import {fault} from './fault.js'

/** What checking a table needs to know of its dataset; `verify` makes one from a published descriptor. */
export type TableShape = Pick<Dataset, 'name' | 'schema' | 'key' | 'references' | 'identity' | 'derive'>

/** Why a row (0-based; null: the table as a whole) cannot be published. */
export interface Problem {
  table: string
  row: number | null
  /** The row's first key column, null where that is no string. */
  id: string | null
  /** Null where the fault is the whole row's. */
  column: string | null
  reason: string
}

/** What is wrong with a cell, or with a row as a whole. */
export type CellProblem = Pick<Problem, 'column' | 'reason'>

/** Every row that its schema refuses or whose key, if the table has one, another row has, one problem a cell. Throws on a schema Ajv refuses. */
export function findProblems({name, schema, key}: TableShape, rows: readonly Row[]): Problem[] {
  const validate = validatorOf(schema)
  const problems: Problem[] = []
  const firstWithKey = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    const found = validate(row) ? [] : explain(validate.errors ?? [], row)
    const keyText = keyOf(row, key)
    // Without a key nothing tells rows apart.
    const first = key.length === 0 ? undefined : firstWithKey.get(keyText)
    if (first === undefined) firstWithKey.set(keyText, at)
    else found.push({column: key.length === 1 ? (key[0] ?? null) : null, reason: `has the key of row ${first}`})
    for (const problem of found) problems.push({table: name, row: at, id: idOf(row, key), ...problem})
  }
  return problems
}

/** The cells of the key as one text, different for different cells. A text alone, as of an id, needs no JSON: most are. */
function keyOf(row: Row, key: readonly string[]): string {
  const id = key.length === 1 ? row[key[0] as string] : null
  return typeof id === 'string' ? `"${id}` : JSON.stringify(key.map((column) => row[column]))
}

/** Everything that a schema finds wrong with a value that is no row, such as a sidecar, as readable lines. */
export function findFaults(schema: Schema, value: unknown): string[] {
  const validate = validatorOf(schema)
  return validate(value) ? [] : explain(validate.errors ?? [], value).map(formatCellProblem)
}

/** Foreign keys that lead nowhere: `references` (null is allowed, of a list every item counts) and every `article_id`. */
export function checkReferences(tables: ReadonlyMap<string, readonly Row[]>, shapes: readonly TableShape[]): Problem[] {
  const problems: Problem[] = []
  const known = new Map<string, ReadonlySet<Cell | undefined> | null>()
  for (const shape of shapes) {
    for (const [column, target] of referencesOf(shape)) {
      if (!known.has(target)) known.set(target, valuesOf(target, tables))
      for (const problem of followReference(shape, column, target, known.get(target) ?? null, tables))
        problems.push(problem)
    }
  }
  return problems
}

/** A table's foreign keys, column → `table.column`: what the dataset declares, and the article of every row. */
export function referencesOf({name, schema, references}: TableShape): Map<string, string> {
  const ofArticle = name !== 'articles' && Object.hasOwn(schema.properties, 'article_id')
  return new Map([
    ...(ofArticle ? [['article_id', 'articles.article_id'] as const] : []),
    ...Object.entries(references ?? {})
  ])
}

const listed = 100

/** Throw one fault that lists the problems of a build (the first hundred); do nothing when there are none. */
export function failOn(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const rows = new Set(problems.map(({table, row}) => `${table} ${row}`)).size
  const lines = problems.slice(0, listed).map((problem) => `  ${formatProblem(problem)}`)
  if (problems.length > listed) lines.push(`  and ${problems.length - listed} more`)
  throw fault('invalid_rows', `Cannot publish ${rows} row(s):\n${lines.join('\n')}`)
}

/** A problem as one line: `events row 1 (syria/e2): `date_edtf` must be string, not null`. */
export function formatProblem({table, row, id, column, reason}: Problem): string {
  const place = `${table}${row === null ? '' : ` row ${row}`}${id === null ? '' : ` (${id})`}`
  return `${place}: ${formatCellProblem({column, reason})}`
}

const formatCellProblem = ({column, reason}: CellProblem): string =>
  column === null ? reason : `\`${column}\` ${reason}`

/** A row's published id, the first column of its key. */
export function idOf(row: Row, key: readonly string[]): string | null {
  const id = row[key[0] ?? '']
  return typeof id === 'string' ? id : null
}

/** A value as a message shows it, cut where it is long. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}

/**
 * Strict mode refuses a schema with a mistake. That a schema is one of JSON Schema is tested, not checked at each start:
 * compiling the schema of schemas, and optimizing code that runs a few thousand times, took a third of a short run.
 */
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  meta: false,
  validateSchema: false,
  code: {optimize: false}
})
let full: Ajv2020 | undefined

/** What makes a schema none of JSON Schema 2020-12; for schemas that are not the program's own. */
export function findSchemaFaults(schema: Schema): string[] {
  // Made when first needed, and once: it compiles the schema of schemas.
  full ??= new Ajv2020({strict: true, allowUnionTypes: true})
  const {$schema: _, ...body} = schema
  return full.validateSchema(body) === true ? [] : [full.errorsText(full.errors, {dataVar: 'schema'})]
}

const validators = new WeakMap<Schema, ValidateFunction>()

function validatorOf(schema: Schema): ValidateFunction {
  let validate = validators.get(schema)
  if (validate === undefined) {
    // Without its $id, so that the same schema can be compiled as the program's own and as a release's.
    const {$id: _, ...body} = schema
    validate = ajv.compile(body)
    // Ajv would keep every schema it has seen.
    ajv.removeSchema(body)
    validators.set(schema, validate)
  }
  return validate
}

function explain(errors: readonly ErrorObject[], value: unknown): CellProblem[] {
  const byColumn = new Map<string | null, {reasons: Set<string>; isChoice: boolean}>()
  for (const error of errors) {
    const {column, reason} = readError(error)
    const found = byColumn.get(column) ?? {reasons: new Set(), isChoice: false}
    byColumn.set(column, found)
    if (error.keyword === 'anyOf') found.isChoice = true
    else found.reasons.add(reason)
  }
  return [...byColumn].map(([column, {reasons, isChoice}]) => {
    const reason = [...reasons].join(isChoice ? ' or ' : ' and ')
    const isAboutValue = column !== null && !reason.startsWith('is ')
    return {column, reason: isAboutValue ? `${reason}, not ${show((value as Row)[column])}` : reason}
  })
}

function readError({keyword, instancePath, params, message = 'is not valid'}: ErrorObject): CellProblem {
  if (keyword === 'required') return {column: String(params.missingProperty), reason: 'is missing'}
  if (keyword === 'additionalProperties')
    return {column: String(params.additionalProperty), reason: 'is no column of the schema'}
  const [, column = null, item] = instancePath.split('/')
  const reason = `${item === undefined ? '' : `item ${item} `}${wordError(keyword, params, message)}`
  return {column: column?.replaceAll('~1', '/').replaceAll('~0', '~') ?? null, reason}
}

function wordError(keyword: string, params: ErrorObject['params'], message: string): string {
  if (keyword === 'type') return `must be ${[params.type].flat().join(' or ')}`
  if (keyword !== 'enum') return message
  return `must be one of ${(params.allowedValues as unknown[]).map(show).join(', ')}`
}

function valuesOf(target: string, tables: ReadonlyMap<string, readonly Row[]>): ReadonlySet<Cell | undefined> | null {
  const [table = '', column = ''] = target.split('.')
  const rows = tables.get(table)
  return rows === undefined ? null : new Set(rows.map((row) => row[column]))
}

function* followReference(
  {name, key}: TableShape,
  column: string,
  target: string,
  known: ReadonlySet<Cell | undefined> | null,
  tables: ReadonlyMap<string, readonly Row[]>
): Generator<Problem> {
  if (known === null) {
    yield {table: name, row: null, id: null, column, reason: `refers to \`${target}\`, which is not among the tables`}
    return
  }
  for (const [at, row] of (tables.get(name) ?? []).entries()) {
    // Most cells are no list and lead somewhere.
    if (known.has(row[column])) continue
    for (const value of [row[column] ?? []].flat()) {
      if (known.has(value)) continue
      yield {
        table: name,
        row: at,
        id: idOf(row, key),
        column,
        reason: `is ${show(value)}, which no row of \`${target}\` is`
      }
    }
  }
}
