import {readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {verify} from '../../../pipeline/release/check/verify.js'
import {publish} from '../../../pipeline/release/disk/publish.js'
import {runNode} from '../../child.js'
import {folderWith} from '../../folder.js'
import {attempt} from './interruption.js'
import {makeReadOnly, smallDisk} from './mount.js'
import {look, townsAt} from './towns.js'

const cli = fileURLToPath(new URL('../../../build/cli.js', import.meta.url))
const article = '= Chile–Kenya relations =\nChile and Kenya established diplomatic relations on 5 May 1970.\n'
const page = 4096

test('wherever a publication fills the disk, it is as before, and there is room for it later', async (context) => {
  const disk = smallDisk(context, 256)
  const dist = join(disk, 'dist')
  await publish(dist, townsAt('1.0.0'))
  const before = look(dist)
  let refused = 0
  for (let free = 0; ; free++) {
    fill(disk, free)
    const error = await attempt(publish(dist, townsAt('1.1.0')))
    rmSync(join(disk, 'filler'))
    if (error === undefined) break
    expect(error).toMatchObject({
      message: expect.stringMatching(/^Cannot write .*: the disk is full: make room and build again$/)
    })
    expect(look(dist)).toEqual(before)
    refused += 1
  }
  expect(refused).toBeGreaterThan(5)
  const elsewhere = folderWith()
  for (const version of ['1.0.0', '1.1.0']) await publish(elsewhere, townsAt(version))
  expect(look(dist)).toEqual(look(elsewhere))
})

/** All but so many pages. */
function fill(disk: string, free: number): void {
  let pages = 64
  while (!isWritten(disk, pages)) pages -= 1
  isWritten(disk, Math.max(pages - free, 0))
}

function isWritten(disk: string, pages: number): boolean {
  try {
    writeFileSync(join(disk, 'filler'), Buffer.alloc(pages * page))
    return true
  } catch {
    return false
  }
}

test('the command on a disk that is too small: a clear error and nothing on it', async (context) => {
  const disk = smallDisk(context, 64)
  const folder = folderWith({'a.txt': article})
  expect(await runNode([cli, 'build', 'a.txt', '--out', join(disk, 'dist')], {cwd: folder})).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^Cannot write .*: the disk is full: make room and build again\n$/)
  })
  expect(readdirSync(disk)).toEqual([])
})

test('the command on a disk that can only be read: a clear error, and nothing is lost', async (context) => {
  const disk = smallDisk(context, 4096)
  const folder = folderWith({'a.txt': article})
  const command = [cli, 'build', 'a.txt', '--out', join(disk, 'dist')]
  expect(await runNode(command, {cwd: folder})).toMatchObject({status: 0, stderr: ''})
  const before = look(disk)
  if (!makeReadOnly(disk)) context.skip('cannot make a disk read-only')
  for (const out of ['dist', 'new/dist']) {
    expect(await runNode([...command.slice(0, -1), join(disk, out)], {cwd: folder})).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Cannot write .*: the file system is read-only: choose another folder\n$/)
    })
  }
  expect(look(disk)).toEqual(before)
  expect(await verify(join(disk, 'dist'))).toEqual([])
})
