import {readFileSync} from 'node:fs'
import type {Schema} from './dataset.js'

/** `schemas/`, beside `pipeline/` in the repository and beside `build/` in the package. */
const directory = new URL('../schemas/', import.meta.url)

/** A schema that comes with the program, `infobox` for `schemas/infobox.schema.json`. Read once, when a dataset loads. */
export function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, directory), 'utf8')) as Schema
}
