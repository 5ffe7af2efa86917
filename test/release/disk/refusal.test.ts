import {expect, test} from 'vitest'
import {fault} from '../../../pipeline/fault.js'
import {isRefusal, unfinishedFault, writeFault} from '../../../pipeline/release/disk/refusal.js'
import {refusal} from './trouble.js'

test.each([
  ['EACCES', 'permission denied: make it writable or choose another folder'],
  ['EPERM', 'permission denied: make it writable or choose another folder'],
  ['EROFS', 'the file system is read-only: choose another folder'],
  ['ENOSPC', 'the disk is full: make room and build again'],
  ['EDQUOT', 'the disk quota is used up: make room and build again'],
  ['ENOTDIR', 'a part of the path is a file: move it away or choose another folder'],
  ['ENOENT', 'it vanished while it was written: build again'],
  ['EMFILE', 'too many files are open: raise the limit (`ulimit -n`) and build again'],
  ['EUNHEARDOF', 'EUNHEARDOF: refused']
])('%s says what to do', (code, words) => {
  expect(writeFault('/d', refusal(code, '/d/x'))).toMatchObject({
    code: 'unwritable',
    message: `Cannot write /d/x: ${words}`
  })
})

test('a refused rename is about where it leads', () => {
  const error = Object.assign(refusal('EACCES', '/d/.staging/new/latest'), {dest: '/d/latest'})
  expect(unfinishedFault('/d/1.1.0', '/d', error)).toMatchObject({
    code: 'unfinished',
    message: 'Published /d/1.1.0, but cannot write /d/latest: permission denied: run build again'
  })
})

test('what somebody put there meanwhile is told, too; a mistake of the program stays one', () => {
  const error = fault('not_a_folder', 'Cannot write /d/latest: it is no folder: move it away')
  expect(unfinishedFault('/d/1.1.0', '/d', error)).toMatchObject({
    code: 'unfinished',
    message: 'Published /d/1.1.0, but cannot write /d/latest: it is no folder: move it away: run build again'
  })
  const mistake = new TypeError('x')
  expect(unfinishedFault('/d/1.1.0', '/d', mistake)).toBe(mistake)
})

test('only the operating system refuses', () => {
  expect(isRefusal(refusal('EIO', '/d'))).toBe(true)
  for (const error of [
    new TypeError('x'),
    refusal('ERR_INVALID_ARG_TYPE', '/d'),
    writeFault('/d', refusal('EIO', '/d'))
  ])
    expect(isRefusal(error)).toBe(false)
})
