import {isInside} from '../disk/checksum.js'
import {readJson} from '../disk/tree.js'
import {descriptorPath} from '../layout.js'
import {asList, asObject} from '../value.js'

/** What `verify` reads of a published `datapackage.json`. */
export interface Descriptor {
  name: unknown
  version: unknown
  resources: Resource[]
  /** Everything that it says. */
  properties: Record<string, unknown>
}

export interface Resource {
  name: string
  path: string
  type: unknown
  title: unknown
  bytes: unknown
  hash: unknown
  schema: unknown
  /** Everything that is said of it. */
  properties: Record<string, unknown>
}

/** A published descriptor; adds what is wrong with its shape to `problems`. Throws when there is none, or it is no JSON. */
export function readDescriptor(files: ReadonlyMap<string, Uint8Array>, problems: string[]): Descriptor {
  const value = asObject(readJson(descriptorPath, files))
  const resources = asList(value.resources).flatMap((resource, at) => readResource(asObject(resource), at, problems))
  for (const property of ['name', 'path'] as const) {
    const seen = new Set<string>()
    for (const {[property]: value} of resources) {
      if (seen.has(value)) problems.push(`\`${descriptorPath}\`: two resources have the ${property} \`${value}\``)
      seen.add(value)
    }
  }
  return {name: value.name, version: value.version, resources, properties: value}
}

function readResource(resource: Record<string, unknown>, at: number, problems: string[]): Resource[] {
  const {name, path, type, title, bytes, hash, schema} = resource
  if (typeof name === 'string' && typeof path === 'string' && isInside(path))
    return [{name, path, type, title, bytes, hash, schema, properties: resource}]
  const fault =
    typeof path === 'string' && !isInside(path) ? `leads out of the release: \`${path}\`` : 'has no name and path'
  problems.push(`\`${descriptorPath}\`: resource ${at} ${fault}`)
  return []
}
