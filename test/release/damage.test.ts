import {appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {build} from '../../pipeline/build.js'
import {verify} from '../../pipeline/release/check/verify.js'
import {toSums} from '../../pipeline/release/disk/checksum.js'
import {readTree} from '../../pipeline/release/disk/tree.js'
import {identityOf} from '../../pipeline/release/history/past.js'
import {folderWith, keptFolder} from '../folder.js'

const first =
  '= Chile–Kenya relations =\n\nInfobox\n- Party1: Chile\n- Party2: Kenya\n\nOn 3 May 1965 Chile recognised Kenya.\n'
const second = `${first}In 1990, about 500 Chileans lived in Kenya.\n`
const third = second.replace('1990', '1991')
const home = 'chile-kenya-relations'

/** Three versions, 1.0.0, 1.1.0 and 1.1.1; each test works on a copy. */
let published: string
beforeAll(async () => {
  const folder = keptFolder()
  published = join(folder, 'dist')
  for (const text of [first, second, third]) {
    writeFileSync(join(folder, 'a.txt'), text)
    await build({sources: [join(folder, 'a.txt')], out: published})
  }
}, 120_000)

/** A copy of the three versions with `damage` done to its dataset's folder. */
function damaged(damage: (at: (path: string) => string) => void): string {
  const dist = join(folderWith(), 'dist')
  cpSync(published, dist, {recursive: true})
  damage((path) => join(dist, home, path))
  return dist
}

const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(file, 'utf8')
  expect(text.replace(from, to)).not.toBe(text)
  writeFileSync(file, text.replace(from, to))
}

/** Sums and versions.json as if a build had written what is in the version's folder. */
async function reseal(dist: string, version: string): Promise<void> {
  const folder = join(dist, home, version)
  const {files} = await readTree(folder)
  const texts = new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
  writeFileSync(join(folder, 'SHA256SUMS'), toSums(texts))
  const index = JSON.parse(readFileSync(join(dist, home, 'versions.json'), 'utf8'))
  const entry = index.versions.find((each: {version: string}) => each.version === version)
  Object.assign(entry, identityOf(new Map([...texts, ['SHA256SUMS', toSums(texts)]])))
  writeFileSync(join(dist, home, 'versions.json'), `${JSON.stringify(index, null, 2)}\n`)
}

const flip = (file: string): void => {
  const bytes = readFileSync(file)
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

test('three versions verify', async () => {
  expect(await verify(published)).toEqual([])
})

describe('verify names, of the versions of a dataset,', () => {
  test.each<[string, (at: (path: string) => string) => void, string | RegExp]>([
    ['a flipped bit in a table', (at) => flip(at('1.0.0/events.csv')), /1\.0\.0: `events\.csv`: SHA-256 is/],
    ['a flipped bit in a source text', (at) => flip(at(`1.1.0/source/${home}.txt`)), /1\.1\.0: `source\/.*SHA-256 is/],
    ['a flipped bit in a document', (at) => flip(at('1.1.0/README.md')), /1\.1\.0: `README\.md`: SHA-256/],
    ['a file that is gone', (at) => rmSync(at('1.0.0/notes.json')), '`notes.json` is in SHA256SUMS but missing'],
    ['a file too many', (at) => writeFileSync(at('1.0.0/x.txt'), ''), '`x.txt` is not in SHA256SUMS'],
    [
      'a version that is gone',
      (at) => rmSync(at('1.0.0'), {recursive: true}),
      '1.0.0: is listed in versions.json but missing'
    ],
    [
      'a version too many',
      (at) => cpSync(at('1.0.0'), at('1.2.0'), {recursive: true}),
      '`1.2.0` is not listed in versions.json'
    ],
    ['versions.json that is gone', (at) => rmSync(at('versions.json')), '`versions.json` is missing: restore it'],
    ['versions.json that is no JSON', (at) => writeFileSync(at('versions.json'), '{'), /versions\.json: not JSON/],
    [
      'versions.json without its newest version',
      (at) => editIndex(at, (index) => index.versions.shift()),
      '`1.1.1` is not listed in versions.json'
    ],
    [
      'versions.json with a version twice',
      (at) => editIndex(at, (index) => index.versions.push(index.versions[0] ?? {})),
      /not in order/
    ],
    [
      'versions.json in another order',
      (at) => editIndex(at, (index) => index.versions.reverse()),
      /not in order, the newest first/
    ],
    [
      'versions.json of a later program',
      (at) => editIndex(at, (index) => Object.assign(index, {format: 9})),
      /a later bilateral wrote it \(format 9\): update bilateral/
    ],
    [
      'versions.json of another dataset',
      (at) => editIndex(at, (index) => Object.assign(index, {name: 'x'})),
      /versions\.json: name is `x`/
    ],
    [
      'other counts in versions.json',
      (at) => editEntry(at, {counts: {events: 99}}),
      /counts is .* but versions\.json says/
    ],
    [
      'other numbers of changes in versions.json',
      (at) => editEntry(at, {changes: {added: 9, removed: 0, changed: 0, moved: 0}}),
      /changes is .* but versions\.json says/
    ],
    [
      'another date in versions.json',
      (at) => editEntry(at, {date: '1999-01-01'}),
      /date is null but versions\.json says `1999-01-01`/
    ],
    [
      'another checksum in versions.json',
      (at) => editEntry(at, {descriptor_sha256: '0'.repeat(64)}),
      /descriptor_sha256 is/
    ],
    ['another bump in versions.json', (at) => editEntry(at, {bump: 'minor'}), 'a minor version after 1.1.0 is 1.2.0'],
    [
      'a version number that leaps',
      (at) => leap(at),
      '1.1.3: `datapackage.json`: version is `1.1.1`, the folder says `1.1.3`'
    ],
    ['ids.csv that is gone', (at) => rmSync(at('ids.csv')), '`ids.csv` is missing: run build again'],
    [
      'ids.csv with another status',
      (at) => edit(at('ids.csv'), 'active', 'withdrawn'),
      /`ids\.csv` is not what the versions say of/
    ],
    [
      'ids.csv with an id less',
      (at) => edit(at('ids.csv'), /\n[^\n]*\n$/, '\n'),
      /`ids\.csv` is not what the versions say/
    ],
    [
      'ids.csv with an id too many',
      (at) => appendFileSync(at('ids.csv'), 'x/e9,events,1.0.0,1.0.0,active,\n'),
      /`ids\.csv` is not what/
    ],
    [
      'a change log with another date',
      (at) => edit(at('CHANGELOG.md'), '## 1.1.0', '## 1.1.0, 1999-01-01'),
      '`CHANGELOG.md` has not every version with its date'
    ],
    [
      'a change log that is gone',
      (at) => rmSync(at('CHANGELOG.md')),
      '`CHANGELOG.md` has not every version with its date: run build again'
    ],
    [
      'a change log without a version',
      (at) => edit(at('CHANGELOG.md'), '## 1.1.0', '## x'),
      '`CHANGELOG.md` has not every version'
    ],
    ['latest that is gone', (at) => rmSync(at('latest'), {recursive: true}), '`latest` is missing: run build again'],
    [
      'latest of another version',
      (at) => replaceFolder(at('1.0.0'), at('latest')),
      '`latest/datapackage.json` is not `1.1.1/datapackage.json`: run build again'
    ],
    ['a link in latest', (at) => symlinkSync('events.csv', at('latest/x.csv')), '`latest/x.csv` is a symbolic link'],
    ['a link for a version', (at) => symlinkSync('1.0.0', at('2.0.0')), '`2.0.0` is a symbolic link'],
    ['what a killed build left', (at) => mkdirSync(at('.staging')), '`.staging`: interrupted build: run build again'],
    ['a folder of no version', (at) => mkdirSync(at('v2')), '`v2` is neither a version nor latest'],
    ['a file of nothing', (at) => writeFileSync(at('notes.txt'), ''), '`notes.txt` does not belong there'],
    ['a catalog that is gone', (at) => rmSync(at('../catalog.json')), '`catalog.json` is missing: run build again'],
    [
      'a catalog with another version',
      (at) => edit(at('../catalog.json'), '"1.1.1"', '"1.1.0"'),
      '`catalog.json` does not list the datasets as they are: run build again'
    ],
    [
      'a lock that is left',
      (at) => writeFileSync(at('../.lock'), ''),
      '`.lock`: a build is running, or was interrupted: run build again'
    ],
    [
      'a dataset in the folder of another',
      (at) => renameSync(at(''), at('../other')),
      /other: versions\.json: name is `chile-kenya-relations`, the folder says `other`/
    ]
  ])('%s', async (_, damage, problem) => {
    const found = (await verify(damaged(damage))).join('\n')
    if (typeof problem === 'string') expect(found).toContain(problem)
    else expect(found).toMatch(problem)
  })
})

interface Index {
  versions: object[]
}

function editIndex(at: (path: string) => string, change: (index: Index) => void): void {
  const index: Index = JSON.parse(readFileSync(at('versions.json'), 'utf8'))
  change(index)
  writeFileSync(at('versions.json'), JSON.stringify(index))
}

const editEntry = (at: (path: string) => string, change: object): void =>
  editIndex(at, ({versions: [entry]}) => void Object.assign(entry ?? {}, change))

function replaceFolder(from: string, to: string): void {
  rmSync(to, {recursive: true})
  cpSync(from, to, {recursive: true})
}

/** The newest version as 1.1.3. */
function leap(at: (path: string) => string): void {
  renameSync(at('1.1.1'), at('1.1.3'))
  editEntry(at, {version: '1.1.3'})
}

describe('verify names, where every checksum is right,', () => {
  const log = '1.1.1/changes.csv'
  test.each<[string, (at: (path: string) => string) => void, string | RegExp]>([
    [
      'a change that is not in the log',
      (at) => edit(at(log), /\n[^\n]*population[^\n]*\n/, '\n'),
      /`population`: 1\.1\.0 with `changes\.csv` is not this version: chile-kenya-relations\/p1/
    ],
    [
      'a change of a row that is not there',
      (at) => edit(at(log), '/p1,changed', '/p8,changed'),
      /`changes\.csv` does not fit 1\.1\.0: `chile-kenya-relations\/p8` of population is changed and was not there/
    ],
    [
      'a change of a table that is not there',
      (at) => edit(at(log), ',population,', ',populace,'),
      /does not fit 1\.1\.0: there is no table `populace`/
    ],
    [
      'another value in the log',
      (at) => edit(at(log), ',1990,1991,', ',1990,1992,'),
      /with `changes\.csv` is not this version/
    ],
    [
      'a log from another version',
      (at) => edit(at(log), '1.1.0,1.1.1,population', '1.0.0,1.1.1,population'),
      /`changes\.csv` row \d+ is not from 1\.1\.0 to 1\.1\.1/
    ],
    [
      'a reason of the program where that is the same',
      (at) => edit(at(log), 'source_edit', 'extractor_change'),
      /`changes\.csv` row 0: its reason `extractor_change` cannot be/
    ],
    [
      'a correction that nobody made',
      (at) => edit(at(log), 'source_edit', 'correction'),
      /`changes\.csv` row 0: its reason `correction` cannot be/
    ],
    [
      'a log with an unknown reason',
      (at) => edit(at(log), 'source_edit', 'a_whim'),
      /changes row 0: `reason` must match pattern/
    ]
  ])('%s', async (_, damage, problem) => {
    const dist = damaged(damage)
    await reseal(dist, '1.1.1')
    expect((await verify(dist)).join('\n')).toMatch(problem)
  })
})

describe('build says what is wrong with what is published, and changes nothing:', () => {
  test.each<[string, (at: (path: string) => string) => void, RegExp]>([
    [
      'a version edited by hand',
      (at) => appendFileSync(at('1.0.0/events.csv'), 'x'),
      /^Cannot go on from published release .*1\.0\.0: `events\.csv`: SHA-256 is .*: restore it/
    ],
    [
      'a version whose sums were edited as well',
      (at) => edit(at('1.1.1/SHA256SUMS'), /\n[^\n]*CODEBOOK[^\n]*\n/, '\n'),
      /1\.1\.1: `CODEBOOK\.md` is not in SHA256SUMS/
    ],
    ['a version that is gone', (at) => rmSync(at('1.1.0'), {recursive: true}), /1\.1\.0: it is missing: restore it/],
    [
      'versions.json that is gone',
      (at) => rmSync(at('versions.json')),
      /it has version 1\.0\.0 but no versions\.json: restore the file/
    ],
    [
      'versions.json that is none',
      (at) => writeFileSync(at('versions.json'), '[]'),
      /versions\.json: .*: restore the file/
    ],
    [
      'versions.json of a later program',
      (at) => editIndex(at, (index) => Object.assign(index, {format: 2})),
      /a later bilateral wrote it \(format 2\): update bilateral/
    ],
    [
      'a version folder that should not be there',
      (at) => cpSync(at('1.0.0'), at('1.4.0'), {recursive: true}),
      /1\.4\.0: versions\.json does not list it: move it away/
    ],
    [
      'a file for latest',
      (at) => {
        rmSync(at('latest'), {recursive: true})
        writeFileSync(at('latest'), '')
      },
      /latest: it is no folder: move it away/
    ]
  ])('%s', async (_, damage, message) => {
    const dist = damaged(damage)
    const source = folderWith({'a.txt': `${third}In 2001, Kenya opened an embassy in Santiago.\n`})
    const before = await readTree(dist)
    await expect(build({sources: [source], out: dist})).rejects.toThrow(message)
    const after = await readTree(dist)
    expect([...after.files.keys()]).toEqual([...before.files.keys()])
    expect(
      [...after.files].filter(([path, bytes]) => Buffer.compare(bytes, before.files.get(path) ?? bytes) !== 0)
    ).toEqual([])
  })

  test('a schema from the future', async () => {
    const dist = damaged((at) => edit(at('1.1.1/datapackage.json'), '"format": 1', '"format": 7'))
    await reseal(dist, '1.1.1')
    const source = folderWith({'a.txt': first})
    await expect(build({sources: [source], out: dist})).rejects.toThrow(
      /1\.1\.1: a later bilateral wrote it \(format 7\): update bilateral/
    )
  })
})
