import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {fault} from './fault.js'
import {buildGazetteers, type Gazetteers, type GazetteerTables, type PublishedTables} from './gazetteer.js'
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

function readGazetteerTables(): GazetteerTables {
  return {
    countries: readTable('countries'),
    'ambiguous-names': readTable('ambiguous-names'),
    'look-alikes': readTable('look-alikes'),
    'event-verbs': readTable('event-verbs'),
    'named-events': readTable('named-events')
  }
}

function readTable<Name extends keyof PublishedTables>(name: Name): PublishedTables[Name] {
  const file = new URL(`${name}.json`, directory)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PublishedTables[Name]
  } catch (error) {
    throw fault('bad_gazetteer', `Cannot read ${fileURLToPath(file)}: ${(error as Error).message}`)
  }
}

/** Check the packaged tables against their schemas; for builds, which somebody may run on tables they have edited. */
export function checkGazetteers(): void {
  const tables: PublishedTables = {...readGazetteerTables(), 'historical-polities': readTable('historical-polities')}
  for (const [name, table] of Object.entries(tables)) {
    const faults = findFaults(readSchema(`gazetteers/${name}`), table)
    if (faults.length > 0)
      throw fault(
        'bad_gazetteer',
        `Cannot use ${fileURLToPath(new URL(`${name}.json`, directory))}: ${faults.slice(0, 20).join('; ')}`
      )
  }
}
