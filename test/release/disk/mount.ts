import {spawnSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {onTestFinished, type TestContext} from 'vitest'
import {folderWith} from '../../folder.js'

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0

/** A folder on a disk of its own of this size, gone when the test ends. Where the system forbids that, the test is skipped. */
export function smallDisk({skip}: TestContext, kilobytes: number): string {
  const folder = join(folderWith(), 'disk')
  mkdirSync(folder)
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) {
    process.stderr.write('SKIPPED: a disk that is full or read-only can be tested on Linux as root only\n')
    skip('cannot mount a disk')
  }
  onTestFinished(() => void spawnSync('umount', [folder]))
  return folder
}

/** Whether the disk can be read only from now on. */
export const makeReadOnly = (disk: string): boolean => mount('-o', 'remount,ro', disk)
