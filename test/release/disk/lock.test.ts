import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, onTestFinished, test} from 'vitest'
import {withLock} from '../../../pipeline/release/disk/lock.js'
import {newOwner, type Owner, writeOwner} from '../../../pipeline/release/disk/owner.js'
import {folderWith} from '../../folder.js'
import {attempt} from './interruption.js'
import {countOperations, diskWith, killed, quickDisk, refusal, troubles} from './trouble.js'

const waiter = fileURLToPath(new URL('waiter.mjs', import.meta.url))

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [waiter, ...args], {env: {...process.env, HOST: hostname()}})
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** A process that holds the lock of the folder. */
async function holder(folder: string): Promise<ChildProcess> {
  const child = start(folder, 'hold')
  if (child.stdout !== null) await once(child.stdout, 'data')
  return child
}

const token = '0123456789abcdef'
const locked = (owner: Partial<Owner>): string => writeOwner({...newOwner(), token, ...owner})
const endedPid = (): number => spawnSync(process.execPath, ['-e', '']).pid
const isLinux = process.platform === 'linux'

describe('withLock', () => {
  test('holds the folder during the action and gives it back', async () => {
    const dist = folderWith()
    expect(await withLock(dist, async () => readdirSync(dist))).toEqual(['.lock'])
    expect(readdirSync(dist)).toEqual([])
  })

  test('gives it back when the action fails', async () => {
    const dist = folderWith()
    await expect(withLock(dist, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(readdirSync(dist)).toEqual([])
  })

  test('makes the folder and removes it again when nothing was put there', async () => {
    const dist = folderWith()
    await withLock(join(dist, 'a/b'), async () => {})
    expect(readdirSync(dist)).toEqual([])
    await withLock(join(dist, 'a/b'), async () => writeFileSync(join(dist, 'a/b/x'), 'x'))
    expect(readdirSync(join(dist, 'a/b'))).toEqual(['x'])
    await withLock(folderWith(), async () => {})
  })

  test('a folder that vanishes meanwhile does not hide what the action says', async () => {
    const dist = join(folderWith(), 'dist')
    expect(await withLock(dist, async () => rmSync(dist, {recursive: true}))).toBe(undefined)
    await expect(
      withLock(dist, async () => {
        rmSync(dist, {recursive: true})
        throw new Error('no')
      })
    ).rejects.toThrow('no')
  })

  test('two at once in one process: the second fails', async () => {
    const dist = folderWith()
    const second = withLock(dist, () => attempt(withLock(dist, async () => 'both')))
    expect(await second).toMatchObject({
      code: 'locked',
      message: `Cannot build into ${dist}: another build (process ${process.pid}) is running there: wait for it and build again`
    })
  })

  test('another process that runs is named; when it is killed, the lock is taken over', async () => {
    const dist = folderWith()
    const child = await holder(dist)
    await expect(withLock(dist, async () => {})).rejects.toMatchObject({
      code: 'locked',
      message: `Cannot build into ${dist}: another build (process ${child.pid}) is running there: wait for it and build again`
    })
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await withLock(dist, async () => 'mine')).toBe('mine')
    expect(readdirSync(dist)).toEqual([])
  })

  test.each<[string, () => Partial<Owner>, boolean]>([
    ['that has ended', () => ({pid: endedPid(), started: null}), true],
    ['that has ended, with a start', () => ({pid: endedPid(), started: '1'}), true],
    ['with our number, whose start is not told', () => ({started: null}), true],
    ['with our number, which started at another time', () => ({started: '1'}), isLinux],
    ['that runs', () => ({pid: process.ppid, started: null}), true]
  ])('the lock of a process %s', async (name, owner, isCertain) => {
    const dist = folderWith({'.lock': locked(owner())})
    if (name === 'that runs') await expect(withLock(dist, async () => {})).rejects.toMatchObject({code: 'locked'})
    else if (isCertain) expect(await withLock(dist, async () => 'mine')).toBe('mine')
  })

  test.runIf(isLinux)('a number that another process has by now is told by its start', async () => {
    const dist = folderWith({'.lock': locked({pid: process.ppid, started: '1'})})
    expect(await withLock(dist, async () => 'mine')).toBe('mine')
  })

  test('a build on another computer is named', async () => {
    const dist = folderWith({'.lock': locked({pid: endedPid(), host: 'elsewhere'})})
    await expect(withLock(dist, async () => {})).rejects.toThrow(
      /^Cannot build into .*: a build on `elsewhere` \(process \d+\) holds it: wait for that, or remove .*\.lock if no build/
    )
    expect(readdirSync(dist)).toEqual(['.lock'])
  })

  test.each([
    '',
    '{',
    '{}\n',
    'null\n',
    '[1]\n',
    '{"pid":0}\n',
    locked({pid: -1}),
    locked({}).slice(0, -1),
    '\u0000\n'
  ])('a lock that names no build (%j) stays', async (text) => {
    const dist = folderWith({'.lock': text})
    await expect(withLock(dist, async () => {})).rejects.toMatchObject({
      code: 'locked',
      message: `Cannot build into ${dist}: ${dist}/.lock names no build: remove it if none is running`
    })
    expect(readFileSync(join(dist, '.lock'), 'utf8')).toBe(text)
  })

  test.each<[string, (path: string) => void]>([
    ['folder', (path) => mkdirSync(path)],
    ['symbolic link to nowhere', (path) => symlinkSync('nowhere', path)]
  ])('a %s in its place is named and stays', async (_, put) => {
    const dist = folderWith()
    put(join(dist, '.lock'))
    await expect(withLock(dist, async () => {})).rejects.toThrow(
      `Cannot write ${dist}/.lock: it is no file: move it away`
    )
    expect(readdirSync(dist)).toEqual(['.lock'])
  })

  test('what killed builds left while they waited is swept', async () => {
    const stale = locked({pid: endedPid(), started: null})
    const dist = folderWith({
      '.lock': stale,
      [`.lock.${token}`]: stale.replace(token, 'f'.repeat(16)),
      [`.lock-${token}`]: '{',
      '.lock.0000000000000000': '',
      '.lock.md': ''
    })
    expect(await withLock(dist, async () => readdirSync(dist))).toEqual(['.lock', '.lock.md'])
    expect(readdirSync(dist)).toEqual(['.lock.md'])
  })

  test('works where files have one name only', async () => {
    const dist = folderWith({'.lock': locked({pid: endedPid(), started: null})})
    const disk = {...quickDisk, link: () => Promise.reject(refusal('EPERM', dist))}
    expect(await withLock(dist, async () => attempt(withLock(dist, async () => {}, disk)), disk)).toMatchObject({
      code: 'locked'
    })
    expect(readdirSync(dist)).toEqual([])
  })

  test('a full disk is named', async () => {
    const dist = folderWith()
    const disk = diskWith((_, __, ___, path) => Promise.reject(refusal('ENOSPC', path)))
    await expect(withLock(dist, async () => {}, disk)).rejects.toThrow(/^Cannot write .*: the disk is full: make room/)
    expect(readdirSync(dist)).toEqual([])
  })

  test('a kill at any operation leaves nothing that stops the next build', async () => {
    const stale = locked({pid: endedPid(), started: null})
    const operations = await countOperations((disk) => withLock(folderWith({'.lock': stale}), async () => {}, disk))
    expect(operations).toBeGreaterThan(5)
    for (let at = 1; at <= operations; at++) {
      const dist = folderWith({'.lock': stale})
      expect(await attempt(withLock(dist, async () => {}, troubles['a kill'](at)))).toBe(killed)
      // The process that was killed is ours here: its locks have to look like those of one that has ended.
      for (const name of readdirSync(dist)) {
        const text = readFileSync(join(dist, name), 'utf8')
        writeFileSync(join(dist, name), text.replace(/"pid":\d+/, `"pid":${endedPid()}`))
      }
      expect(await withLock(dist, async () => 'mine', quickDisk)).toBe('mine')
      expect(readdirSync(dist)).toEqual([])
    }
  })

  test.runIf(isLinux)(
    'of eight processes that take it and lose it time and again, never two have it',
    async () => {
      const dist = folderWith({count: '0'})
      const children = Array.from({length: 8}, () => start(dist, '20'))
      const errors: string[] = []
      for (const child of children) child.stderr?.on('data', (text) => errors.push(String(text)))
      const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
      expect({errors, codes}).toEqual({errors: [], codes: children.map(() => 0)})
      expect(readFileSync(join(dist, 'count'), 'utf8')).toBe('160')
      await withLock(dist, async () => {})
      expect(readdirSync(dist)).toEqual(['count'])
    },
    60_000
  )
})
