import type {Sidecar} from './dataset.js'
import {fault} from './fault.js'
import {readSchema} from './schema.js'
import {findFaults} from './validate.js'

/** The origin of an article that came without a sidecar. */
export const unknownOrigin: Sidecar = {
  title: null,
  url: null,
  licence: null,
  revision: null,
  retrieved: null,
  received: null
}

const schema = readSchema('sidecar')

/** The text of `NAME.json` → sidecar. Throws a fault that names the file and every field that is wrong. */
export function parseSidecar(text: string, file: string): Sidecar {
  const sidecar = parseJson(text, file)
  const faults = findFaults(schema, sidecar)
  if (faults.length > 0) throw fault('bad_sidecar', `Cannot read ${file}: ${faults.join('; ')}`)
  return sidecar as Sidecar
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw fault('bad_sidecar', `Cannot read ${file}: not JSON: ${(error as Error).message}`)
  }
}
