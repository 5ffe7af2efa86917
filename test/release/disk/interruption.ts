import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {isFault} from '../../../pipeline/fault.js'
import type {Disk} from '../../../pipeline/release/disk/disk.js'
import {readListed} from '../../../pipeline/release/disk/listing.js'
import {publish} from '../../../pipeline/release/disk/publish.js'
import {isInterrupted} from '../../../pipeline/release/disk/recover.js'
import {folderWith} from '../../folder.js'
import {filesOf, look, type Scenario, townsAt} from './towns.js'
import {countOperations, killed, quickDisk} from './trouble.js'

/** The state of a new folder before and after the scenario is published without trouble. */
export async function watch({version, prepare}: Scenario) {
  const dist = folderWith()
  await prepare(dist)
  const before = look(dist)
  const operations = await countOperations((disk) => publish(dist, townsAt(version), disk))
  return {before, after: look(dist), operations}
}

/** What was thrown; undefined when nothing was. */
export const attempt = (action: Promise<unknown>): Promise<unknown> =>
  action.then(
    () => undefined,
    (error: unknown) => error
  )

/** Every version that versions.json lists has its bytes; `readListed` throws where that file is not whole. */
export async function expectListedWhole(dist: string, {isLost = false}: {isLost?: boolean} = {}): Promise<void> {
  for (const version of await readListed(join(dist, 'towns'))) {
    const folder = look(join(dist, 'towns', version))
    if (folder === null && isLost) continue
    const files = Object.entries(folder ?? {}).filter(([, content]) => content !== 'folder')
    const expected = [...filesOf(version)].map(([path, content]) => [path, Buffer.from(content).toString('latin1')])
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(expected))
  }
}

/** A fault that names a place in the folder, and what to do. */
export function expectClear(error: unknown, dist: string): void {
  expect(isFault(error)).toBe(true)
  const {message, code} = error as {message: string; code: string}
  expect(message).toContain(dist)
  expect(message).toMatch(
    code === 'unfinished' ? /^Published .*, but cannot write .*: run build again$/ : /^Cannot write /
  )
}

/** Publishes once for each operation, which meets the trouble, and then again. */
export async function expectNothingLost(
  scenario: Scenario,
  trouble: string,
  diskAt: (at: number) => Disk
): Promise<void> {
  const publication = townsAt(scenario.version)
  const {before, after, operations} = await watch(scenario)
  expect(operations).toBeGreaterThan(20)
  for (let at = 1; at <= operations; at++) {
    const dist = folderWith()
    await scenario.prepare(dist)
    const error = await attempt(publish(dist, publication, diskAt(at)))
    await expectListedWhole(dist, scenario)
    if (trouble.startsWith('a kill')) expect(error).toBe(killed)
    else expectClear(error, dist)
    expectTold(dist, {before, after, error})
    if (trouble.startsWith('a refusal')) expectAsBefore(dist, scenario, {before, after, error})
    await publish(dist, publication, quickDisk)
    expect(look(dist)).toEqual(after)
  }
}

interface Outcome {
  before: ReturnType<typeof look>
  after: ReturnType<typeof look>
  error: unknown
}

const isUnfinished = (error: unknown): boolean => (error as {code?: string}).code === 'unfinished'

/** What is neither as before nor as after is told by the error or by the folder itself. */
function expectTold(dist: string, {before, after, error}: Outcome): void {
  const present = JSON.stringify(look(dist))
  if ([before, after].some((state) => JSON.stringify(state) === present)) return
  expect(isUnfinished(error) || isInterrupted(readdirSync(join(dist, 'towns')))).toBe(true)
}

/** Unless the release is published. A lost version that is back may stay. */
function expectAsBefore(dist: string, {version, isLost = false}: Scenario, {before, after, error}: Outcome): void {
  const index = join(dist, 'towns/versions.json')
  if (isUnfinished(error)) expect(existsSync(index) && readFileSync(index, 'utf8')).toBe(townsAt(version).index)
  else expect(isLost ? [before, after] : [before]).toContainEqual(look(dist))
}
