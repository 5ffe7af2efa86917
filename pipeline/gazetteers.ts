import {readFileSync} from 'node:fs'
import {buildGazetteers, type Gazetteers, type GazetteerTables} from './gazetteer.js'

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
    'event-verbs': readTable('event-verbs')
  }
}

function readTable<Name extends keyof GazetteerTables>(name: Name): GazetteerTables[Name] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, directory), 'utf8')) as GazetteerTables[Name]
}
