import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readSource, readSources} from '../pipeline/source.js'
import {folderWith} from './folder.js'

const article = '= A–B relations =\nProse.\n'
const sidecar = {
  title: 'A–B relations',
  url: 'https://example.org/a',
  licence: 'CC-BY-SA-4.0',
  revision: null,
  retrieved: null,
  received: '2026-11-23'
}

describe('readSource', () => {
  test('gives the text and the sidecar beside it', async () => {
    const folder = folderWith({'a.txt': article, 'a.json': JSON.stringify(sidecar)})
    expect(await readSource(join(folder, 'a.txt'))).toEqual({
      name: 'a',
      place: join(folder, 'a.txt'),
      text: article,
      sidecar
    })
  })

  test('without a sidecar nothing is known of the origin', async () => {
    const {sidecar: origin} = await readSource(join(folderWith({'a.txt': article}), 'a.txt'))
    expect(new Set(Object.values(origin))).toEqual(new Set([null]))
  })

  test('takes off one BOM and nothing else', async () => {
    const folder = folderWith({'a.txt': '\uFEFF= A =\r\n\r\ntext\t \r'})
    expect((await readSource(join(folder, 'a.txt'))).text).toBe('= A =\r\n\r\ntext\t \r')
  })

  test.each<[string, string | Uint8Array, string]>([
    ['is empty', '', 'a.txt: it is empty'],
    ['is white space', ' \n\n', 'a.txt: it is empty'],
    ['is not UTF-8', Buffer.from('= A =\nS\xe3o Tom\xe9\n', 'latin1'), 'a.txt: line 2: not UTF-8'],
    ['is UTF-16', Buffer.from(`\uFEFF${article}`, 'utf16le'), 'a.txt: line 1: not UTF-8'],
    ['stops in the middle of a character', Buffer.from('= A =\n\nخ').subarray(0, -1), 'a.txt: line 3: not UTF-8'],
    ['has a NUL character', 'a\nb\0c', 'a.txt: line 2: a NUL character'],
    ['is a dump of 50 MB', Buffer.alloc(50_000_000, 'abc def. '), 'a.txt: it is longer than 16777216 bytes']
  ])('a file that %s is refused with file and place', async (_, content, message) => {
    await expect(readSource(join(folderWith({'a.txt': content}), 'a.txt'))).rejects.toThrow(message)
  })

  test.each<[string, string, string]>([
    ['is no JSON', '{', 'a.json: not JSON'],
    ['lacks a field', '{"title": "A"}', '`url`'],
    ['has an unknown field', JSON.stringify({...sidecar, author: 'B'}), '`author`'],
    ['has a date that is none', JSON.stringify({...sidecar, received: 'yesterday'}), 'received'],
    ['has a script for a URL', JSON.stringify({...sidecar, url: 'javascript:alert(1)'}), 'url']
  ])('a sidecar that %s is refused by name', async (_, content, message) => {
    await expect(readSource(join(folderWith({'a.txt': article, 'a.json': content}), 'a.txt'))).rejects.toThrow(message)
  })

  test('a missing file, a folder and a path through a file are named', async () => {
    const folder = folderWith({'a.txt': article})
    await expect(readSource(join(folder, 'b.txt'))).rejects.toThrow('b.txt: there is no such file')
    await expect(readSource(folder)).rejects.toThrow('it is a folder')
    await expect(readSource(join(folder, 'a.txt', 'b.txt'))).rejects.toThrow('is a file, not a folder')
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission is named', async () => {
    const folder = folderWith({'a.txt': article})
    chmodSync(join(folder, 'a.txt'), 0)
    await expect(readSource(join(folder, 'a.txt'))).rejects.toThrow('a.txt: permission denied')
  })
})

describe('readSources', () => {
  test('a folder stands for its articles, by name', async () => {
    const folder = folderWith({
      'b.txt': article,
      'a.txt': article,
      'a.json': JSON.stringify(sidecar),
      'gazetteers/c.txt': article,
      'notes.md': ''
    })
    expect((await readSources([folder])).map(({name}) => name)).toEqual(['a', 'b'])
  })

  test('a folder without articles is an error', async () => {
    await expect(readSources([folderWith()])).rejects.toThrow('there is no *.txt file in it')
  })

  test('all that is wrong is said at once', async () => {
    const folder = folderWith({'a.txt': '', 'b.txt': 'a\0', 'c.txt': article})
    await expect(readSources([folder])).rejects.toThrow(/a\.txt: it is empty\n.*b\.txt: line 1: a NUL character/)
  })
})
