import {chmodSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {publishCatalog} from '../../../pipeline/release/disk/catalog.js'
import {type Publication, publish} from '../../../pipeline/release/disk/publish.js'
import {isInterrupted, recover} from '../../../pipeline/release/disk/recover.js'
import {folderWith} from '../../folder.js'
import {filesOf, look, townsAt} from './towns.js'
import {diskWith} from './trouble.js'

/** What the output folder holds when these versions were published, as `look` tells it. */
function expected(...versions: string[]): Record<string, string> {
  const {version, index, derived} = townsAt(versions.at(-1) ?? '')
  const entries = new Map<string, string>([['towns', 'folder']])
  for (const folder of [...versions, 'latest']) {
    for (const path of ['', '/schemas', '/source', '/source/deep']) entries.set(`towns/${folder}${path}`, 'folder')
    for (const [path, content] of filesOf(folder === 'latest' ? version : folder))
      entries.set(`towns/${folder}/${path}`, Buffer.from(content).toString('latin1'))
  }
  for (const [name, content] of [['versions.json', index], ...derived] as const) entries.set(`towns/${name}`, content)
  return Object.fromEntries([...entries].sort())
}

/** A folder in which these versions were published. */
async function published(...versions: string[]): Promise<string> {
  const dist = folderWith()
  for (const version of versions) await publish(dist, townsAt(version))
  return dist
}

const inodes = (dist: string): [bigint, bigint][] =>
  ['', ...Object.keys(look(dist) ?? {})].map((path) => {
    const {ino, mtimeNs} = statSync(join(dist, path), {bigint: true})
    return [ino, mtimeNs]
  })

describe('publish', () => {
  test('writes the version, its copy, the index and what is derived, and nothing else', async () => {
    const dist = folderWith()
    expect(await publish(dist, townsAt('1.0.0'))).toEqual({isChanged: true})
    expect(look(dist)).toEqual(expected('1.0.0'))
    expect(await publish(dist, townsAt('1.1.0'))).toEqual({isChanged: true})
    expect(look(dist)).toEqual(expected('1.0.0', '1.1.0'))
  })

  test('makes the folders that lead there', async () => {
    const dist = folderWith()
    await publish(join(dist, 'a', 'b'), townsAt('1.0.0'))
    expect(look(join(dist, 'a', 'b'))).toEqual(expected('1.0.0'))
  })

  test('the output folder may be a symbolic link', async () => {
    const dist = folderWith({'there/x': 'x'})
    symlinkSync('there', join(dist, 'here'))
    await publish(join(dist, 'here'), townsAt('1.0.0'))
    expect(look(join(dist, 'there'))).toEqual({...expected('1.0.0'), x: 'x'})
  })

  test('touches nothing when the bytes are there already', async () => {
    const dist = await published('1.0.0', '1.1.0')
    const before = inodes(dist)
    const refuse = diskWith(() => Promise.reject(new Error('touched')))
    expect(await publish(dist, townsAt('1.1.0'), refuse)).toEqual({isChanged: false})
    expect(inodes(dist)).toEqual(before)
  })

  test('touches only what has other bytes', async () => {
    const dist = await published('1.0.0')
    const inode = (path: string): number => statSync(join(dist, 'towns', path)).ino
    const paths = ['1.0.0', 'versions.json', 'ids.csv', 'latest', 'latest/towns.csv']
    const before = paths.map(inode)
    rmSync(join(dist, 'towns/CHANGELOG.md'))
    expect(await publish(dist, townsAt('1.0.0'))).toEqual({isChanged: false})
    expect(paths.map(inode)).toEqual(before)
    expect(look(dist)).toEqual(expected('1.0.0'))
  })

  test.each(['towns/latest', 'towns/ids.csv', 'towns/1.0.0'])('repairs a lost %s', async (path) => {
    const dist = await published('1.0.0')
    rmSync(join(dist, path), {recursive: true})
    await publish(dist, townsAt('1.0.0'))
    expect(look(dist)).toEqual(expected('1.0.0'))
  })

  test('a latest with a file too many is made anew', async () => {
    const dist = await published('1.0.0')
    writeFileSync(join(dist, 'towns/latest/more.csv'), 'x')
    await publish(dist, townsAt('1.0.0'))
    expect(look(dist)).toEqual(expected('1.0.0'))
  })

  test.each<[string, (home: string) => void, string]>([
    ['a byte', (home) => writeFileSync(join(home, '1.0.0/towns.csv'), 'x'), '`towns.csv`'],
    ['a file more', (home) => writeFileSync(join(home, '1.0.0/more.csv'), 'x'), '`more.csv`'],
    ['a file less', (home) => rmSync(join(home, '1.0.0/towns.csv')), '`towns.csv`'],
    ['a link more', (home) => symlinkSync('towns.csv', join(home, '1.0.0/link.csv')), '`link.csv`']
  ])('never changes a published version, not by %s', async (_, change, names) => {
    const dist = await published('1.0.0')
    change(join(dist, 'towns'))
    rmSync(join(dist, 'towns/ids.csv'))
    const before = look(dist)
    await expect(publish(dist, townsAt('1.0.0'))).rejects.toMatchObject({
      code: 'published',
      message: `Cannot change published release ${dist}/towns/1.0.0: ${names} would differ: restore what was published`
    })
    expect(look(dist)).toEqual(before)
  })

  test.each([
    ['with other bytes', {'towns/1.1.0/x': 'x'}],
    ['that is empty but for a folder', {'towns/1.1.0/x/y': 'x'}]
  ])('never overwrites a version %s that is not listed', async (_, files) => {
    const dist = folderWith(files)
    await publish(dist, townsAt('1.0.0'))
    const before = look(dist)
    await expect(publish(dist, townsAt('1.1.0'))).rejects.toMatchObject({
      code: 'unlisted',
      message: `Cannot publish ${dist}/towns/1.1.0: versions.json does not list it: move it away`
    })
    expect(look(dist)).toEqual(before)
  })

  test('never takes over a version with the right bytes that is not listed', async () => {
    const dist = await published('1.0.0', '1.1.0')
    writeFileSync(join(dist, 'towns/versions.json'), townsAt('1.0.0').index)
    await expect(publish(dist, townsAt('1.1.0'))).rejects.toMatchObject({code: 'unlisted'})
  })

  test('refuses an index that does not list the version', async () => {
    const dist = folderWith()
    const publication = {...townsAt('1.1.0'), index: townsAt('1.0.0').index}
    await expect(publish(dist, publication)).rejects.toThrow('Cannot publish `1.1.0`: the new versions.json does not')
    expect(look(dist)).toEqual({})
  })

  test.each(['', '{', '[]', '{"versions": [1, null]}'])(
    'a broken versions.json (%j) is named and stays',
    async (text) => {
      const dist = folderWith({
        'towns/versions.json': text,
        'towns/.staging/publishing': '1.0.0\n',
        'towns/1.0.0/x': 'x'
      })
      const before = look(dist)
      await expect(publish(dist, townsAt('1.0.0'))).rejects.toThrow(
        `Cannot read ${dist}/towns/versions.json: it is no list of versions: restore it`
      )
      expect(look(dist)).toEqual(before)
    }
  )

  test.each<[string, (dist: string) => void, RegExp]>([
    ['a file', (path) => writeFileSync(path, 'x'), /: it is no folder: move it away$/],
    ['a symbolic link', (path) => symlinkSync('/', path), /: it is no folder: move it away$/],
    ['a symbolic link to nowhere', (path) => symlinkSync('nowhere', path), /: it is no folder: move it away$/]
  ])('%s where a folder should be is named and stays', async (_, put, message) => {
    for (const name of ['', 'latest', '1.0.0', '.staging']) {
      const dist = folderWith(name === '' ? {} : {'towns/x': 'x'})
      put(join(dist, 'towns', name))
      const before = look(dist)
      await expect(publish(dist, townsAt('1.0.0'))).rejects.toThrow(message)
      await expect(publish(dist, townsAt('1.0.0'))).rejects.toThrow(join(dist, 'towns', name))
      expect(look(dist)).toEqual(before)
    }
  })

  test('a file where the output folder should be is named and stays', async () => {
    const dist = folderWith({out: 'x'})
    await expect(publish(join(dist, 'out'), townsAt('1.0.0'))).rejects.toThrow(/^Cannot write .*out: it is no folder/)
    await expect(publish(join(dist, 'out/in'), townsAt('1.0.0'))).rejects.toThrow(
      /^Cannot write .*out.*: a part of the path is a file: move it away or choose another folder$/
    )
    expect(look(dist)).toEqual({out: 'x'})
  })

  test.each(['versions.json', 'ids.csv', 'CHANGELOG.md'])(
    'a folder where %s should be is named and stays',
    async (name) => {
      const dist = folderWith({[`towns/${name}/x`]: 'x'})
      const before = look(dist)
      await expect(publish(dist, townsAt('1.0.0'))).rejects.toThrow(
        `Cannot write ${dist}/towns/${name}: it is no file: move it away`
      )
      expect(look(dist)).toEqual(before)
    }
  )

  test('a name that no file system has leaves everything as it was', async () => {
    const dist = await published('1.0.0')
    const broken: Publication = {...townsAt('1.1.0'), files: new Map([['x'.repeat(300), '']])}
    await expect(publish(dist, broken)).rejects.toThrow(/^Cannot write .*: a name in it is too long/)
    expect(look(dist)).toEqual(expected('1.0.0'))
    await expect(publish(join(dist, 'new/er'), broken)).rejects.toThrow(/^Cannot write /)
    expect(look(dist)).toEqual(expected('1.0.0'))
  })

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written is named', async () => {
    const dist = folderWith()
    chmodSync(dist, 0o500)
    await expect(publish(dist, townsAt('1.0.0'))).rejects.toThrow(/^Cannot write .*: permission denied: make it/)
    expect(look(dist)).toEqual({})
  })

  test('a mistake of the program stays one', async () => {
    const broken = diskWith(() => Promise.reject(new TypeError('no such property')))
    await expect(publish(folderWith(), townsAt('1.0.0'), broken)).rejects.toThrow(TypeError)
  })
})

describe('recover', () => {
  const listed = new Set(['1.0.0'])

  test('removes the version that a killed build put there, and what it prepared', async () => {
    const dist = await published('1.0.0')
    mkdirSync(join(dist, 'towns/1.1.0/a'), {recursive: true})
    mkdirSync(join(dist, 'towns/.staging/new/latest'), {recursive: true})
    writeFileSync(join(dist, 'towns/.staging/publishing'), '1.1.0\n')
    symlinkSync('/', join(dist, 'towns/.staging/new/link'))
    await recover(join(dist, 'towns'), listed)
    expect(look(dist)).toEqual(expected('1.0.0'))
  })

  test.each(['1.0.0\n', '1.2.0\n', '1.1.0', '', '../towns/1.1.0\n', '.\n'])(
    'a mark %j removes nothing that others put there',
    async (mark) => {
      const dist = await published('1.0.0')
      mkdirSync(join(dist, 'towns/1.1.0/a'), {recursive: true})
      mkdirSync(join(dist, 'towns/.staging'))
      writeFileSync(join(dist, 'towns/.staging/publishing'), mark)
      await recover(join(dist, 'towns'), listed)
      expect(look(dist)).toEqual({...expected('1.0.0'), 'towns/1.1.0': 'folder', 'towns/1.1.0/a': 'folder'})
    }
  )

  test('removes the folder of a dataset of which nothing was published', async () => {
    const dist = folderWith({'towns/.staging/publishing': '1.0.0\n', 'towns/1.0.0/x': 'x'})
    await recover(join(dist, 'towns'), new Set())
    await recover(join(dist, 'towns'), new Set())
    expect(look(dist)).toEqual({})
  })

  test.each([
    [['.staging', 'latest'], true],
    [[], true],
    [['1.0.0', 'latest', 'versions.json'], false]
  ])('%j is interrupted: %s', (names, is) => {
    expect(isInterrupted(names)).toBe(is)
  })
})

describe('publishCatalog', () => {
  test('replaces the catalog, and does not touch the right one', async () => {
    const dist = folderWith()
    await publishCatalog(dist, 'one')
    const before = inodes(dist)
    await publishCatalog(dist, 'one')
    expect(inodes(dist)).toEqual(before)
    await publishCatalog(dist, 'two')
    expect(look(dist)).toEqual({'catalog.json': 'two'})
  })

  test('removes what a killed build left', async () => {
    const dist = folderWith({'catalog.json': 'one', '.staging': 'tw'})
    await publishCatalog(dist, 'one')
    expect(look(dist)).toEqual({'catalog.json': 'one'})
  })

  test('what stands in its place is named and stays', async () => {
    const dist = folderWith({'catalog.json/x': 'x'})
    await expect(publishCatalog(dist, 'one')).rejects.toThrow(`Cannot write ${dist}/catalog.json: it is no file: move`)
    expect(look(dist)).toEqual({'catalog.json': 'folder', 'catalog.json/x': 'x'})
  })
})
