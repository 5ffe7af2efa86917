import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {fault} from './fault.js'
import {buildGazetteers, type Gazetteers, type GazetteerTables} from './gazetteer.js'
import {readSchema} from './schema.js'
import {findFaults} from './validate.js'

/** `source/gazetteers/`, beside `pipeline/` in the repository and beside `build/` in the package. */
const directory = new URL('../source/gazetteers/', import.meta.url)

let built: Gazetteers | undefined

/** The gazetteers that come with the program, read once. */
export function packagedGazetteers(): Gazetteers {
  built ??= buildGazetteers(readGazetteerTables())
  return built
}

const tableNames = [
  'countries',
  'ambiguous-names',
  'look-alikes',
  'historical-polities',
  'organizations',
  'peoples',
  'leaders',
  'places',
  'place-look-alikes',
  'event-verbs',
  'event-nouns',
  'named-events'
] as const satisfies readonly (keyof GazetteerTables)[]

/** Every table of `source/gazetteers`, as the files hold them, unchecked. */
export const readGazetteerTables = (): GazetteerTables =>
  Object.fromEntries(tableNames.map((name) => [name, readTable(name)])) as unknown as GazetteerTables

function readTable<Name extends keyof GazetteerTables>(name: Name): GazetteerTables[Name] {
  const file = new URL(`${name}.json`, directory)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as GazetteerTables[Name]
  } catch (error) {
    throw fault('bad_gazetteer', `Cannot read ${fileURLToPath(file)}: ${(error as Error).message}`)
  }
}

let areChecked = false

/**
 * Check the packaged tables against their schemas; for builds, which somebody may run on tables they have edited. A process
 * that builds often reads them once and checks them once.
 */
export function checkGazetteers(): void {
  if (areChecked) return
  for (const [name, table] of Object.entries(readGazetteerTables())) {
    const faults = findFaults(readSchema(`gazetteers/${name}`), table)
    if (faults.length > 0)
      throw fault(
        'bad_gazetteer',
        `Cannot use ${fileURLToPath(new URL(`${name}.json`, directory))}: ${faults.slice(0, 20).join('; ')}`
      )
  }
  areChecked = true
}
