import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {writeFault, writeRelease} from '../../pipeline/release/disk/write.js'
import {release} from '../../pipeline/release/release.js'
import {sampleInput} from './sample.js'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'write-'))
})
afterEach(() => rmSync(dist, {recursive: true, force: true}))

const draft = release(sampleInput())
const otherDraft = release(sampleInput({title: 'Other towns'}))
const at = (...path: string[]): string => join(dist, 'towns', ...path)
const list = (directory: string): string[] => readdirSync(directory).sort()
const read = (path: string): string => readFileSync(at(path), 'utf8')

describe('writeRelease', () => {
  test('writes the version and its copy, and nothing else', async () => {
    expect(await writeRelease(draft, dist)).toEqual({directory: at('0.1.0'), isChanged: true})
    expect(list(dist)).toEqual(['towns'])
    expect(list(at())).toEqual(['0.1.0', 'latest'])
    for (const folder of ['0.1.0', 'latest']) {
      for (const [path, content] of draft) expect(read(`${folder}/${path}`)).toBe(content)
      expect(
        readdirSync(at(folder), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
      ).toHaveLength(draft.size)
    }
  })

  test('makes the folders that lead there', async () => {
    await writeRelease(draft, join(dist, 'a', 'b'))
    expect(list(join(dist, 'a', 'b', 'towns'))).toEqual(['0.1.0', 'latest'])
  })

  test('touches nothing when the bytes are there already', async () => {
    await writeRelease(draft, dist)
    const before = ['', '0.1.0', 'latest', '0.1.0/towns.csv'].map((path) => statSync(at(path), {bigint: true}))
    expect(await writeRelease(draft, dist)).toEqual({directory: at('0.1.0'), isChanged: false})
    const after = ['', '0.1.0', 'latest', '0.1.0/towns.csv'].map((path) => statSync(at(path), {bigint: true}))
    expect(after.map(({ino, mtimeNs}) => [ino, mtimeNs])).toEqual(before.map(({ino, mtimeNs}) => [ino, mtimeNs]))
  })

  test('replaces a draft, files that are no more in it included', async () => {
    await writeRelease(new Map([...draft, ['old.csv', 'x']]), dist)
    expect(existsSync(at('latest/old.csv'))).toBe(true)
    expect(await writeRelease(otherDraft, dist)).toMatchObject({isChanged: true})
    expect([existsSync(at('0.1.0/old.csv')), existsSync(at('latest/old.csv'))]).toEqual([false, false])
    expect(read('latest/datapackage.json')).toContain('Other towns')
    expect(list(at())).toEqual(['0.1.0', 'latest'])
  })

  test('repairs what was changed or lost', async () => {
    await writeRelease(draft, dist)
    rmSync(at('latest'), {recursive: true})
    expect(await writeRelease(draft, dist)).toMatchObject({isChanged: false})
    writeFileSync(at('0.1.0/towns.csv'), 'x')
    expect(await writeRelease(draft, dist)).toMatchObject({isChanged: true})
    expect([read('latest/towns.csv'), read('0.1.0/towns.csv')]).toEqual([
      draft.get('towns.csv'),
      draft.get('towns.csv')
    ])
  })

  test('removes what a killed build left behind', async () => {
    mkdirSync(at('.staging-AbCdEf/new0'), {recursive: true})
    await writeRelease(draft, dist)
    expect(list(at())).toEqual(['0.1.0', 'latest'])
    mkdirSync(at('.staging-AbCdEf'))
    await writeRelease(draft, dist)
    expect(list(at())).toEqual(['0.1.0', 'latest'])
  })

  test('never changes a published version', async () => {
    const published = release(sampleInput({version: '1.0.0'}))
    await writeRelease(published, dist)
    expect(await writeRelease(published, dist)).toMatchObject({isChanged: false})
    await expect(writeRelease(release(sampleInput({version: '1.0.0', title: 'Other towns'})), dist)).rejects.toThrow(
      `Cannot change published release ${at('1.0.0')}: \`CITATION.cff\`, \`CODEBOOK.md\`, \`LICENSE.md\`, \`README.md\`, \`SHA256SUMS\`, \`croissant.json\`, \`csv-metadata.json\`, \`datapackage.json\`, \`dataset.jsonld\` would differ: publish a new version`
    )
    expect(read('1.0.0/datapackage.json')).toBe(published.get('datapackage.json'))
    expect(list(at())).toEqual(['1.0.0', 'latest'])
  })

  test('leaves latest to a newer version', async () => {
    await writeRelease(release(sampleInput({version: '0.10.0'})), dist)
    await writeRelease(release(sampleInput({version: '0.9.0'})), dist)
    expect(list(at())).toEqual(['0.10.0', '0.9.0', 'latest'])
    expect(read('latest/datapackage.json')).toContain('"version": "0.10.0"')
  })

  test.each<[string, () => void, RegExp]>([
    [
      'the folder for datasets',
      () => {
        rmSync(dist, {recursive: true})
        writeFileSync(dist, 'x')
      },
      /^Cannot write .*: a part of the path is a file: move it away/
    ],
    [
      'the folder of the dataset',
      () => writeFileSync(at(), 'x'),
      /^Cannot write .*towns.*: a part of the path is a file: move it away/
    ],
    [
      'the folder of the version',
      () => {
        mkdirSync(at())
        writeFileSync(at('0.1.0'), 'x')
      },
      /^Cannot write .*0\.1\.0: it is no folder: move it away$/
    ],
    [
      'latest',
      () => {
        mkdirSync(at())
        symlinkSync('0.1.0', at('latest'))
      },
      /^Cannot write .*latest: it is no folder: move it away$/
    ]
  ])('says so when something else stands for %s, and writes nothing', async (_, block, message) => {
    block()
    const before = existsSync(at()) && statSync(at()).isDirectory() ? list(at()) : []
    await expect(writeRelease(draft, dist)).rejects.toThrow(message)
    expect(existsSync(at()) && statSync(at()).isDirectory() ? list(at()) : []).toEqual(before)
  })

  test.skipIf(process.getuid?.() === 0)('says so when the folder cannot be written', async () => {
    chmodSync(dist, 0o500)
    await expect(writeRelease(draft, dist)).rejects.toThrow(/^Cannot write .*: permission denied: make it writable/)
    expect(list(dist)).toEqual([])
  })

  test('leaves everything as it was when a file cannot be written', async () => {
    await writeRelease(draft, dist)
    // A name of 300 bytes is too long for any file system.
    const broken = new Map([...otherDraft, ['x'.repeat(300), '']])
    await expect(writeRelease(broken, dist)).rejects.toThrow(/^Cannot write .*: a name in it is too long/)
    expect(list(at())).toEqual(['0.1.0', 'latest'])
    expect(read('0.1.0/datapackage.json')).toBe(draft.get('datapackage.json'))
    await expect(writeRelease(broken, join(dist, 'new'))).rejects.toThrow(/^Cannot write /)
    expect(existsSync(join(dist, 'new'))).toBe(false)
  })
})

test('writeFault says what to do', () => {
  const refusal = (code: string): NodeJS.ErrnoException => Object.assign(new Error('refused'), {code, path: '/d/x'})
  expect(writeFault('/d', refusal('EACCES')).message).toBe(
    'Cannot write /d/x: permission denied: make it writable or choose another folder'
  )
  expect(writeFault('/d', refusal('ENOSPC')).message).toBe(
    'Cannot write /d/x: the disk is full: make room and build again'
  )
  expect(writeFault('/d', refusal('EIO')).message).toBe('Cannot write /d/x: refused')
})
