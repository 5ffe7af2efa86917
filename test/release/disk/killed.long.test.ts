import {existsSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {publishCatalog} from '../../../pipeline/release/disk/catalog.js'
import {readListed} from '../../../pipeline/release/disk/listing.js'
import {withLock} from '../../../pipeline/release/disk/lock.js'
import {publish} from '../../../pipeline/release/disk/publish.js'
import {isInterrupted} from '../../../pipeline/release/disk/recover.js'
import {isVersion} from '../../../pipeline/release/version.js'
import {type Ended, inPairs, runNode} from '../../child.js'
import {folderWith} from '../../folder.js'
import {expectListedWhole} from './interruption.js'
import {look, type Scenario, scenarios, townsAt} from './towns.js'

const program = fileURLToPath(new URL('killed.mjs', import.meta.url))

describe.each(Object.entries(scenarios))('a process killed between any two operations: %s', (_, scenario) => {
  test('what is listed is whole, and the next build makes the rest so', async () => {
    const undisturbed = join(folderWith(), 'dist')
    const total = Number((await publishTowns(undisturbed, scenario, 0)).stdout)
    expect(total).toBeGreaterThan(30)
    const after = look(undisturbed)
    const operations = Array.from({length: total}, (_, at) => at + 1)
    await inPairs(operations, async (operation) => {
      const dist = join(folderWith(), 'dist')
      expect(await publishTowns(dist, scenario, operation)).toMatchObject({signal: 'SIGKILL', stderr: ''})
      await expectListedWhole(dist, scenario)
      await expectMarked(join(dist, 'towns'))
      await withLock(dist, async () => {
        await publish(dist, townsAt(scenario.version))
        await publishCatalog(dist, 'new')
      })
      expect(look(dist)).toEqual(after)
    })
  })
})

/** Another process does, and kills itself before the operation. */
async function publishTowns(dist: string, {version, prepare}: Scenario, operation: number): Promise<Ended> {
  await prepare(dist)
  const {files, derived, ...publication} = townsAt(version)
  const bytes = [...files].map(([path, content]) => [path, Buffer.from(content).toString('latin1')])
  const file = join(dist, '../publication.json')
  writeFileSync(file, JSON.stringify({...publication, files: bytes, derived: [...derived], catalog: 'new'}))
  return runNode([program, dist, file, String(operation)])
}

/** A version that is not listed stands beside the mark of its build. */
async function expectMarked(home: string): Promise<void> {
  const names = existsSync(home) ? readdirSync(home) : []
  const listed = await readListed(home)
  if (names.some((name) => isVersion(name) && !listed.has(name))) expect(isInterrupted(names)).toBe(true)
}
