import {show} from '../../validate.js'
import {sha256} from '../disk/checksum.js'
import {croissantPath, csvwPath, descriptorPath, excelPath, reportPath} from '../layout.js'
import type {Descriptor, Resource} from './descriptor.js'

/** Files that the descriptor must know: tables, their schemas and the sources. */
const described = /\.(?:csv|json)$|^(?:schemas|source)\//

/** Those that are made after the descriptor, or say what was checked for it. */
const undescribed: ReadonlySet<string> = new Set([descriptorPath, csvwPath, croissantPath, reportPath])

/** Files that are not what the descriptor says, or that it does not know. */
export function checkFiles({resources}: Descriptor, files: ReadonlyMap<string, Uint8Array>): string[] {
  const paths = new Set(resources.map(({path}) => path))
  const excels = new Set(resources.map(({name}) => excelPath(name)))
  const unknown = [...files.keys()].filter((path) => !undescribed.has(path) && described.test(path) && !paths.has(path))
  return [
    ...resources.flatMap((resource) => [
      ...checkFile(resource, files),
      ...(resource.path.endsWith('.csv') && resource.type !== 'table' && !excels.has(resource.path)
        ? [`\`${resource.path}\` is no table in datapackage.json`]
        : [])
    ]),
    ...unknown.map((path) => `\`${path}\` is not in datapackage.json`)
  ]
}

function checkFile({path, bytes, hash}: Resource, files: ReadonlyMap<string, Uint8Array>): string[] {
  const content = files.get(path)
  if (content === undefined) return [`\`${path}\` is in datapackage.json but missing`]
  const actual = `sha256:${sha256(content)}`
  return [
    ...(bytes === content.length
      ? []
      : [`\`${path}\`: ${content.length} bytes but datapackage.json says ${show(bytes)}`]),
    ...(hash === actual ? [] : [`\`${path}\`: hash is ${actual} but datapackage.json says ${show(hash)}`])
  ]
}
