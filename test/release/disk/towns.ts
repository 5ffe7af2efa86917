import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Publication, publish} from '../../../pipeline/release/disk/publish.js'
import {quickDisk} from './trouble.js'

const versions = ['1.0.0', '1.1.0', '1.2.0']

/** Everything that these versions have in their folders: they differ in a file's bytes and in a file's being there. */
export const filesOf = (version: string): Map<string, string | Uint8Array> =>
  new Map<string, string | Uint8Array>([
    ['towns.csv', `town\n${version}\n`],
    ['schemas/towns.schema.json', '{}\n'],
    ['source/deep/towns.txt', new Uint8Array([0, 255, 10])],
    [`only-in-${version}.txt`, 'x']
  ])

/** The publication that makes `version` the newest after those before it. */
export function townsAt(version: string): Publication {
  const listed = versions.slice(0, versions.indexOf(version) + 1).reverse()
  return {
    name: 'towns',
    version,
    files: filesOf(version),
    index: `${JSON.stringify({versions: listed.map((each) => ({version: each}))})}\n`,
    derived: new Map([
      ['ids.csv', `id,version\nlow-ferry,${version}\n`],
      ['CHANGELOG.md', `# ${version}\n`]
    ])
  }
}

/** Everything below a folder, folders included; null where there is none. */
export function look(folder: string): Record<string, string> | null {
  if (!existsSync(folder)) return null
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path, at) => [
        path.slice(folder.length + 1),
        entries[at]?.isFile() ? readFileSync(path, 'latin1') : 'folder'
      ])
      .sort()
  )
}

export interface Scenario {
  version: string
  /** A version that is listed has no folder. */
  isLost?: boolean
  prepare: (dist: string) => Promise<void>
}

const publishFirst = async (dist: string): Promise<void> => {
  await publish(dist, townsAt('1.0.0'), quickDisk)
}

/** States of the disk from which a version is published. */
export const scenarios: Record<string, Scenario> = {
  'a first release': {version: '1.0.0', prepare: async () => {}},
  'a second version': {version: '1.1.0', prepare: publishFirst},
  'a repair': {
    version: '1.0.0',
    prepare: async (dist) => {
      await publishFirst(dist)
      writeFileSync(join(dist, 'towns/latest/towns.csv'), 'x')
      rmSync(join(dist, 'towns/ids.csv'))
    }
  },
  'a version that is lost': {
    version: '1.0.0',
    isLost: true,
    prepare: async (dist) => {
      await publishFirst(dist)
      rmSync(join(dist, 'towns/1.0.0'), {recursive: true})
    }
  }
}
