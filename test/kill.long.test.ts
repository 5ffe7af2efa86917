import {cpSync, existsSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {build} from '#build/build.js'
import {verify} from '../pipeline/release/check/verify.js'
import {findSumProblems} from '../pipeline/release/disk/checksum.js'
import {readListed} from '../pipeline/release/disk/listing.js'
import {lockName} from '../pipeline/release/disk/lock.js'
import {stagingName} from '../pipeline/release/disk/recover.js'
import {readTree} from '../pipeline/release/disk/tree.js'
import {type Ended, inPairs, runNode} from './child.js'
import {folderWith} from './folder.js'
import {look} from './release/disk/towns.js'

const cli = fileURLToPath(new URL('../build/cli.js', import.meta.url))

const article =
  '= Chile–Kenya relations =\nChile and Kenya established diplomatic relations on 5 May 1970.\n\n' +
  '== History ==\nIn 1990, the president of Chile visited Nairobi.\n'

/** What is in the folder that holds `a.txt` and `dist/` when the command starts there. */
const states: Record<string, (folder: string) => void | Promise<void>> = {
  'a first release': () => {},
  'a second version': async (folder) => {
    await build({sources: [join(folder, 'a.txt')], out: join(folder, 'dist')})
    writeFileSync(join(folder, 'a.txt'), `${article}In 1995, the president of Kenya visited Santiago.\n`)
  },
  'a repair': async (folder) => {
    const [built] = await build({sources: [join(folder, 'a.txt')], out: join(folder, 'dist')})
    rmSync(join(built?.directory ?? '', '../latest/README.md'), {force: true})
    writeFileSync(join(built?.directory ?? '', '../latest/events.csv'), '')
  }
}

const command = [cli, 'build', 'a.txt', '--out', 'dist']
const kills = 70

describe.each(Object.entries(states))('the command killed at any moment: %s', (_, prepare) => {
  test(`${kills} times: what is listed is whole, verify tells the rest, and the next build mends it`, async () => {
    const template = folderWith({'a.txt': article})
    await prepare(template)
    const undisturbed = await measure(template)
    const random = randomFrom(20_261_123)
    const folders: string[] = []
    const work = async (isWriting: boolean): Promise<void> => {
      while (folders.length < kills) {
        const folder = copyOf(template)
        const {signal, status} = await killAt(folder, {isWriting, share: random()}, undisturbed)
        expect([0, null]).toContain(status)
        // Else the command had ended before.
        if (signal === 'SIGKILL') folders.push(folder)
      }
    }
    await Promise.all([work(false), work(true)])
    // In this process, by the compiled program that was killed, which reads the gazetteers once; later, as a busy process does not kill at the right moment.
    for (const folder of folders) await expectMended(folder, undisturbed)
  }, 900_000)
})

async function expectMended(folder: string, {after}: Undisturbed): Promise<void> {
  const dist = join(folder, 'dist')
  await expectVerifiable(dist)
  await build({sources: [join(folder, 'a.txt')], out: dist})
  expect(look(dist)).toEqual(after)
  expect(await verify(dist)).toEqual([])
}

function copyOf(template: string): string {
  const folder = folderWith()
  cpSync(template, folder, {recursive: true})
  return folder
}

interface Undisturbed {
  after: ReturnType<typeof look>
  /** Milliseconds that the command takes, and those from its lock to its end. */
  duration: number
  writing: number
}

async function measure(template: string): Promise<Undisturbed> {
  const folder = copyOf(template)
  const start = performance.now()
  const ended = runNode(command, {cwd: folder})
  await untilLocked(folder, ended)
  const locked = performance.now()
  expect(await ended).toMatchObject({status: 0, stderr: ''})
  const end = performance.now()
  return {after: look(join(folder, 'dist')), duration: end - start, writing: end - locked}
}

interface Moment {
  isWriting: boolean
  /** From 0 to 1. */
  share: number
}

/** At any moment of the process, its start included, or at one of those in which it writes. */
function killAt(folder: string, {isWriting, share}: Moment, {duration, writing}: Undisturbed): Promise<Ended> {
  let kill = () => {}
  const ended = runNode(command, {cwd: folder}, (end) => {
    kill = end
  })
  const begun = isWriting ? untilLocked(folder, ended) : Promise.resolve()
  void begun.then(() => setTimeout(share * (isWriting ? writing : duration))).then(() => kill())
  return ended
}

const untilLocked = (folder: string, ended: Promise<unknown>): Promise<void> =>
  until(join(folder, 'dist', lockName), ended)

/** Until the file or folder is there, or the command has ended. */
async function until(path: string, ended: Promise<unknown>): Promise<void> {
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  while (!hasEnded && !existsSync(path)) await setTimeout(1)
}

/** From the files alone: listed versions have their checksums; verify passes, or asks for a build. */
async function expectVerifiable(dist: string): Promise<void> {
  const names = existsSync(dist) ? readdirSync(dist).filter((name) => !name.startsWith('.') && !name.includes('.')) : []
  for (const name of names) {
    for (const version of await readListed(join(dist, name))) {
      const {files, oddities} = await readTree(join(dist, name, version))
      expect([...findSumProblems(files), ...oddities.keys()]).toEqual([])
    }
  }
  if (names.length === 0) return
  const problems = await verify(dist)
  expect(problems.filter((problem) => !problem.includes('run build again'))).toEqual([])
}

/** Numbers from 0 to 1 that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

test('a folder that is deleted during the build: an error that says so, and the next build makes it', async () => {
  let refused = 0
  await inPairs([0, 1, 2, 4, 8, 16], async (delay) => {
    const folder = folderWith({'a.txt': article})
    const dist = join(folder, 'dist')
    const ended = runNode(command, {cwd: folder})
    await until(join(dist, 'chile-kenya-relations', stagingName), ended)
    await setTimeout(delay)
    removeBusy(dist)
    const {status, stderr} = await ended
    if (status !== 0)
      expect({status, stderr}).toEqual({
        status: 1,
        // Whether it was being written, or is damaged when the build looks at it again.
        stderr: expect.stringMatching(/^(?:Cannot|Published) [^\n]+\n$/)
      })
    refused += status ?? 0
    await build({sources: [join(folder, 'a.txt')], out: dist})
    expect(await verify(dist)).toEqual([])
  })
  expect(refused).toBeGreaterThan(0)
})

/** Removes a folder into which another process writes: until nothing was put there meanwhile. */
function removeBusy(folder: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      rmSync(folder, {recursive: true, force: true})
      return
    } catch (error) {
      if (attempt === 100) throw error
    }
  }
}
