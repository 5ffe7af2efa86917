import type {Sidecar} from './dataset.js'
import {isDay} from './day.js'
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
  faults.push(...findDateFaults(sidecar))
  if (faults.length > 0) throw fault('bad_sidecar', `Cannot read ${file}: ${faults.join('; ')}`)
  return sidecar as Sidecar
}

/** The schema knows the form of a day, not the calendar. */
function findDateFaults(sidecar: unknown): string[] {
  const {retrieved, received} = (sidecar ?? {}) as Partial<Sidecar>
  const dates = Object.entries({retrieved, received})
  return dates.flatMap(([field, date]) =>
    typeof date === 'string' && !isDay(date) ? [`\`${field}\` is no day of the calendar: \`${date}\``] : []
  )
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw fault('bad_sidecar', `Cannot read ${file}: not JSON: ${(error as Error).message}`)
  }
}
