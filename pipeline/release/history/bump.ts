import {isDeepStrictEqual} from 'node:util'
import type {Schema} from '../../dataset.js'
import type {TableShape} from '../../validate.js'
import type {Bump} from '../version.js'
import type {Change, Shapes} from './change.js'

/** What differs between two versions: how much it means for those who use the data, and in words. */
export interface Difference {
  bump: Exclude<Bump, 'first'>
  /** `events: column \`corrected\` added`. */
  what: string
}

const ranks = ['patch', 'minor', 'major'] as const

/** The highest of what differs; null when nothing does. */
export const highestBump = (differences: readonly Difference[]): Exclude<Bump, 'first'> | null =>
  ranks.findLast((rank) => differences.some(({bump}) => bump === rank)) ?? null

/**
 * What differs, by the recipe of Data Package (https://datapackage.org/recipes/data-package-version/): major where a table
 * went, or its columns, types, constraints or keys are others; minor where a table or rows came or went; patch where
 * cells, places, words of a schema, texts or documents differ.
 */
export function findDifferences(
  old: Shapes,
  fresh: Shapes,
  changes: readonly Change[],
  documents: readonly string[]
): Difference[] {
  const names = [...new Set([...fresh.keys(), ...old.keys()])]
  return [
    ...names.flatMap((name) => compareShapes(name, old.get(name), fresh.get(name))),
    ...countChanges(changes, old),
    ...(documents.length === 0 ? [] : [{bump: 'patch', what: `documents: ${documents.join(', ')}`} as const])
  ]
}

function compareShapes(name: string, old: TableShape | undefined, fresh: TableShape | undefined): Difference[] {
  if (old === undefined) return [{bump: 'minor', what: `${name}: table added`}]
  if (fresh === undefined) return [{bump: 'major', what: `${name}: table removed`}]
  const [before, after] = [old, fresh].map(({schema}) => Object.keys(schema.properties)) as [string[], string[]]
  const found = [
    ...before.filter((column) => !after.includes(column)).map((column) => `column \`${column}\` removed`),
    ...after.filter((column) => !before.includes(column)).map((column) => `column \`${column}\` added`),
    ...after
      .filter((column) => before.includes(column) && !isDeepStrictEqual(rulesOf(old, column), rulesOf(fresh, column)))
      .map((column) => `column \`${column}\` has another type or other constraints`)
  ]
  if (found.length === 0 && !isDeepStrictEqual(structureOf(old), structureOf(fresh)))
    found.push(`order of columns, keys or other rules changed`)
  if (found.length > 0) return found.map((what) => ({bump: 'major', what: `${name}: ${what}`}))
  return isDeepStrictEqual(old.schema, fresh.schema) ? [] : [{bump: 'patch', what: `${name}: descriptions changed`}]
}

const rulesOf = ({schema}: TableShape, column: string): unknown => resolve(schema.properties[column], schema)

const structureOf = ({schema, key, references}: TableShape): unknown => [
  Object.keys(schema.properties),
  key,
  Object.entries(references ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
  resolve(schema, schema)
]

/** Keywords that only say in words what others ask for. */
const words = new Set(['$id', '$schema', '$comment', 'title', 'description', 'examples', '$defs'])

const deepest = 12

/** What a schema asks of a value: without its words, references followed, as deep as schemas of rows go. */
function resolve(rules: unknown, schema: Schema, depth = 0): unknown {
  if (depth > deepest || typeof rules !== 'object' || rules === null) return rules
  if (Array.isArray(rules)) return rules.map((rule) => resolve(rule, schema, depth + 1))
  const entries = Object.entries(rules).filter(([keyword]) => !words.has(keyword))
  return Object.fromEntries(
    entries.flatMap(([keyword, value]) => {
      const target = keyword === '$ref' ? definitionOf(value, schema) : undefined
      if (target === undefined) return [[keyword, resolve(value, schema, depth + 1)]]
      return Object.entries(resolve(target, schema, depth + 1) as object)
    })
  )
}

function definitionOf(reference: unknown, {$defs = {}}: Schema): unknown {
  const name = String(reference).replace(/^#\/\$defs\//, '')
  return Object.hasOwn($defs, name) ? $defs[name] : undefined
}

/** Rows of a table that came or went as a whole are not counted again. */
function countChanges(changes: readonly Change[], old: Shapes): Difference[] {
  const counts = new Map<string, {bump: 'minor' | 'patch'; what: string; count: number}>()
  for (const {resource, change} of changes) {
    if (!old.has(resource)) continue
    const what = `${resource}: ${wordsOf[change]}`
    const bump = change === 'added' || change === 'removed' ? 'minor' : 'patch'
    const known = counts.get(what)
    if (known === undefined) counts.set(what, {bump, what, count: 1})
    else known.count++
  }
  return [...counts.values()].map(({bump, what, count}) => ({bump, what: `${what}: ${count}`}))
}

const wordsOf = {added: 'rows added', removed: 'rows removed', changed: 'cells changed', moved: 'rows moved'} as const
