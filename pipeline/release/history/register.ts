import {compareIds} from '../table/order.js'
import type {Change, ShapedTables} from './change.js'
import {keyOf} from './change.js'

/** A line of `ids.csv`. */
export interface RegisteredId {
  id: string
  resource: string
  first_version: string
  last_version: string
  status: 'active' | 'withdrawn' | 'merged'
  replaced_by: string | null
}

/** A version as the register sees it. */
export interface VersionTables extends ShapedTables {
  version: string
  changes: readonly Change[]
}

/** Resource and id → what is known of the id. */
export type Register = Map<string, RegisteredId>

/** The lines of `ids.csv`: by table in the order of the newest version, then by id. */
export function listIds(register: Register, newest: ShapedTables): RegisteredId[] {
  const tables = [...newest.shapes.keys()]
  const rankOf = ({resource}: RegisteredId): number =>
    tables.includes(resource) ? tables.indexOf(resource) : tables.length
  return [...register.values()].sort(
    (a, b) => rankOf(a) - rankOf(b) || compareIds(a.resource, b.resource) || compareIds(a.id, b.id)
  )
}

export const registryKey = (resource: string, id: string): string => `${resource} ${id}`

/**
 * Enter the next version. What the register says follows from the versions alone, so that `ids.csv` can be made again from
 * their files.
 */
export function registerVersion(register: Register, {version, shapes, tables, changes}: VersionTables): void {
  const active = new Set<string>()
  for (const [resource, shape] of shapes) {
    for (const row of tables.get(resource) ?? []) {
      const id = keyOf(row, shape)
      const key = registryKey(resource, id)
      const first = register.get(key)?.first_version ?? version
      active.add(key)
      register.set(key, {
        id,
        resource,
        first_version: first,
        last_version: version,
        status: 'active',
        replaced_by: null
      })
    }
  }
  const replaced = new Map(
    changes.flatMap(({resource, key, field, after}) =>
      field === replacedBy && after !== null ? [[registryKey(resource, key), after] as const] : []
    )
  )
  for (const [key, entry] of register) {
    if (active.has(key) || entry.status !== 'active') continue
    const by = replaced.get(key) ?? null
    Object.assign(entry, {status: by === null ? 'withdrawn' : 'merged', replaced_by: by})
  }
}

/** What stands in the field of a removed row that went into another one. */
export const replacedBy = 'replaced_by'
