import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {findReleaseProblems} from '../../pipeline/release/check/audit.js'
import {verify} from '../../pipeline/release/check/verify.js'
import {publishCatalog} from '../../pipeline/release/disk/catalog.js'
import {sha256, toSums} from '../../pipeline/release/disk/checksum.js'
import {publish} from '../../pipeline/release/disk/publish.js'
import {renderCatalog} from '../../pipeline/release/history/catalog.js'
import {release} from '../../pipeline/release/release.js'
import {sampleInput, samplePlan} from './sample.js'

let dist: string
beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'verify-'))
  const plan = samplePlan()
  await publish(dist, plan)
  await publishCatalog(dist, renderCatalog([JSON.parse(plan.index)]))
})
afterEach(() => rmSync(dist, {recursive: true, force: true}))

const at = (...path: string[]): string => join(dist, 'towns', ...path)
const good = release(sampleInput())

describe('verify', () => {
  test.each([
    ['a whole dist', ''],
    ['a dataset', 'towns'],
    ['a release', 'towns/1.0.0'],
    ['latest', 'towns/latest']
  ])('passes %s', async (_, path) => {
    expect(await verify(join(dist, path))).toEqual([])
  })

  test('passes a release that was copied elsewhere', async () => {
    renameSync(at('1.0.0'), join(dist, 'copy'))
    expect(await verify(join(dist, 'copy'))).toEqual([])
  })

  test('never passes a folder with nothing to verify', async () => {
    mkdirSync(join(dist, 'empty/inner'), {recursive: true})
    expect(await verify(join(dist, 'none'))).toEqual([`\`${join(dist, 'none')}\` does not exist`])
    expect(await verify(at('1.0.0/towns.csv'))).toEqual([`\`${at('1.0.0/towns.csv')}\` is no folder`])
    expect(await verify(join(dist, 'empty/inner'))).toEqual([
      `\`${join(dist, 'empty/inner')}\` has nothing to verify: no release, dataset or datasets`
    ])
    expect(await verify(join(dist, 'empty'))).toEqual([
      'inner: nothing to verify, or an interrupted build: run build again'
    ])
    expect(await verify(dist)).toEqual(['empty: nothing to verify: no version and no latest'])
  })

  test('names the file with a flipped byte, in the version and against latest', async () => {
    const content = readFileSync(at('1.0.0/towns.json'))
    content[40] = (content[40] ?? 0) ^ 1
    writeFileSync(at('1.0.0/towns.json'), content)
    const problems = await verify(dist)
    expect(problems).toContain(
      `towns: 1.0.0: \`towns.json\`: SHA-256 is ${sha256(content)} but SHA256SUMS says ${sha256(good.get('towns.json') ?? '')}`
    )
    expect(problems).toContain('towns: `latest/towns.json` is not `1.0.0/towns.json`: run build again')
  })

  test.each<[string, () => void, string]>([
    [
      'latest that is missing',
      () => rmSync(at('latest'), {recursive: true}),
      'towns: `latest` is missing: run build again'
    ],
    [
      'a file only in latest',
      () => writeFileSync(at('latest/x'), ''),
      'towns: `latest/x` is not `1.0.0/x`: run build again'
    ],
    [
      'a version that is missing',
      () => rmSync(at('1.0.0'), {recursive: true}),
      'towns: 1.0.0: is listed in versions.json but missing'
    ],
    [
      'a release in the folder of another version',
      () => renameSync(at('1.0.0'), at('0.2.0')),
      'towns: `0.2.0` is not listed in versions.json'
    ],
    [
      'a dataset in the folder of another',
      () => renameSync(at(), join(dist, 'cities')),
      'cities: versions.json: name is `towns`, the folder says `cities`'
    ],
    ['an interrupted build', () => mkdirSync(at('.staging')), 'towns: `.staging`: interrupted build: run build again'],
    ['a folder that is no version', () => mkdirSync(at('v2')), 'towns: `v2` is neither a version nor latest'],
    [
      'a link for a file',
      () => symlinkSync('towns.csv', at('1.0.0/link.csv')),
      'towns: 1.0.0: `link.csv` is a symbolic link'
    ],
    ['a link for a version', () => symlinkSync('1.0.0', at('0.3.0')), 'towns: `0.3.0` is a symbolic link'],
    ['a link for a dataset', () => symlinkSync('towns', join(dist, 'cities')), '`cities` is a symbolic link'],
    [
      'a release without its descriptor',
      () => rmSync(at('1.0.0/datapackage.json')),
      'towns: 1.0.0: `datapackage.json` cannot be checked: `datapackage.json` is missing'
    ],
    [
      'an added line',
      () => appendFileSync(at('1.0.0/towns.csv'), 'x'),
      'towns: 1.0.0: `towns.csv` cannot be checked: Invalid Record Length'
    ]
  ])('names %s', async (_, damage, problem) => {
    damage()
    const found = await verify(dist)
    expect(
      found.some((line) => line.startsWith(problem)),
      found.join('\n')
    ).toBe(true)
  })
})

type Files = Map<string, string>

/** Sums, sizes and hashes as if a build had written the damaged files: only what they say is wrong. */
function reseal(files: Files): void {
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '')
  for (const resource of descriptor.resources) {
    const content = files.get(resource.path) ?? ''
    Object.assign(resource, {bytes: Buffer.byteLength(content), hash: `sha256:${sha256(content)}`})
  }
  files.set('datapackage.json', JSON.stringify(descriptor))
  files.set('SHA256SUMS', toSums(files))
}

const replaceIn =
  (path: string, from: string | RegExp, to: string) =>
  (files: Files): void => {
    const content = files.get(path) ?? ''
    expect(content.replace(from, to)).not.toBe(content)
    files.set(path, content.replace(from, to))
  }

const swapLines =
  (path: string, first: number) =>
  (files: Files): void => {
    const lines = (files.get(path) ?? '').replace('\n]', ',\n]').split('\n')
    lines.splice(first, 2, lines[first + 1] ?? '', lines[first] ?? '')
    files.set(path, lines.join('\n').replace(',\n]', '\n]'))
  }

/** Change one property of the descriptor; undefined takes it away. */
const set =
  (path: readonly (string | number)[], value: unknown) =>
  (files: Files): void => {
    const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as Record<string | number, unknown>
    let target = descriptor
    for (const key of path.slice(0, -1)) target = target[key] as Record<string | number, unknown>
    target[path.at(-1) ?? ''] = value
    files.set('datapackage.json', JSON.stringify(descriptor))
  }

/** A property of the table `towns` in the descriptor. */
const setTowns = (path: readonly (string | number)[], value: unknown) => set(['resources', 1, ...path], value)

function problemsOf(...damage: ((files: Files) => void)[]): string[] {
  const files = new Map(good)
  for (const each of damage) each(files)
  return findReleaseProblems(new Map([...files].map(([path, content]) => [path, Buffer.from(content)])), {})
}

describe('findReleaseProblems', () => {
  test('is silent on what release made', () => {
    expect(problemsOf()).toEqual([])
    expect(problemsOf(reseal)).toEqual([])
  })

  test.each<[string, (files: Files) => void, string[]]>([
    ['missing checksums', (files) => files.delete('SHA256SUMS'), ['`SHA256SUMS` is missing']],
    [
      'empty checksums',
      (files) => files.set('SHA256SUMS', ''),
      ['`SHA256SUMS` does not end with a line feed', '`articles.csv` is not in SHA256SUMS']
    ],
    [
      'a line that is no checksum',
      (files) => files.set('SHA256SUMS', `${files.get('SHA256SUMS')}abc  x\n`),
      [`\`SHA256SUMS\` line ${good.size} is no checksum: \`abc  x\``]
    ],
    [
      'a path that leads out',
      (files) => files.set('SHA256SUMS', `${files.get('SHA256SUMS')}${sha256('')}  ../x\n`),
      ['`../x` in SHA256SUMS leads out of the release']
    ],
    [
      'a file listed twice',
      (files) => files.set('SHA256SUMS', (files.get('SHA256SUMS') ?? '').replace(/^.*\n/, '$&$&')),
      ['`CITATION.cff` stands twice in SHA256SUMS']
    ],
    [
      'a missing file',
      (files) => files.delete('source/towns.txt'),
      [
        '`source/towns.txt` is in SHA256SUMS but missing',
        '`source/towns.txt` is in datapackage.json but missing',
        'articles (towns): `source/towns.txt` is missing'
      ]
    ],
    ['an added file', (files) => files.set('x.txt', ''), ['`x.txt` is not in SHA256SUMS']],
    [
      'an added table',
      (files) => files.set('x.csv', ''),
      ['`x.csv` is not in SHA256SUMS', '`x.csv` is not in datapackage.json']
    ],
    [
      'a descriptor that is no JSON',
      (files) => files.set('datapackage.json', '{'),
      ['`datapackage.json` cannot be checked: `datapackage.json` is no JSON']
    ],
    [
      'a descriptor that is no object',
      (files) => files.set('datapackage.json', '[]'),
      ['`datapackage.json` describes no table that can be read']
    ],
    ['another size', set(['resources', 0, 'bytes'], 1), ['bytes but datapackage.json says `1`']],
    ['another hash', set(['resources', 0, 'hash'], 'sha256:0'), ['but datapackage.json says `sha256:0`']]
  ])('names %s', (_, damage, problems) => {
    const found = problemsOf(damage)
    for (const problem of problems)
      expect(
        found.some((line) => line.includes(problem)),
        found.join('\n')
      ).toBe(true)
  })

  // The checksums are right again: what is wrong must be seen in what the files say.
  test.each<[string, ((files: Files) => void)[], string[]]>([
    [
      'a quotation that the source does not have',
      [replaceIn('towns.csv', 'was founded', 'was fOunded'), replaceIn('towns.json', 'was founded', 'was fOunded')],
      [
        'towns row 0 (towns/n1): `quote` is `Low Ferry was fOunded in 1201` but the source text has `Low Ferry was founded in 1201` at 12–41'
      ]
    ],
    [
      'a source that is not quoted',
      [replaceIn('source/towns.txt', '😀', '')],
      [
        'towns row 0 (towns/n1): `quote` is',
        'towns row 1 (towns/n2): `date_text` is',
        'articles (towns): `source_sha256` is not',
        'articles (towns): `chars` is'
      ]
    ],
    [
      'two rows swapped in the CSV',
      [swapLines('towns.csv', 1)],
      ['towns row 1 (towns/n1): `char_start` comes before', '`towns.json` row 0 is not that of `towns.csv`']
    ],
    [
      'two rows swapped everywhere',
      [swapLines('towns.csv', 1), swapLines('towns.json', 1)],
      ['towns row 1 (towns/n1): `char_start` comes before']
    ],
    [
      'a cell only of the JSON',
      [replaceIn('towns.json', '1.5', '2.5')],
      ['`towns.json` row 0 is not that of `towns.csv`']
    ],
    [
      'a row only of the CSV',
      [replaceIn('towns.json', /,\n[^\n]*\n\]/, '\n]')],
      ['`towns.json` row 1 is not that of `towns.csv`']
    ],
    [
      'a row only of the JSON',
      [replaceIn('towns.csv', /towns\/n2.*\n/, '')],
      ['`towns.json` has 2 rows, not the 1 of `towns.csv`']
    ],
    ['JSON that is none', [replaceIn('towns.json', ']\n', '')], ['`towns.json` is no JSON']],
    ['JSON in another layout', [replaceIn('towns.json', '[\n', '[')], ['`towns.json` is not written one row a line']],
    [
      'CSV in another layout',
      [replaceIn('towns.csv', 'towns,old', '"towns",old')],
      ['`towns.csv` is not written as releases are']
    ],
    [
      'a value that the schema refuses',
      [replaceIn('towns.csv', 'towns,old', 'towns,ancient')],
      ['towns row 0 (towns/n1): `kind` must be one of `old`, `new`, null, not `ancient`']
    ],
    ['a number that is none', [replaceIn('towns.csv', '1.5', '1e3')], ['`weight` must be number or null, not `1e3`']],
    [
      'another header',
      [replaceIn('towns.csv', 'kind', 'sort')],
      ['`towns.csv` cannot be checked: Cannot read CSV: its header is']
    ],
    ['a key used twice', [replaceIn('towns.csv', '\ntowns/n2', '\ntowns/n1')], ['`town_id` has the key of row 0']],
    [
      'a reference that leads nowhere',
      [replaceIn('towns.csv', ',towns/n1', ',towns/n7')],
      ['`older_id` is `towns/n7`, which no row of `towns.town_id` is']
    ],
    [
      'an article that is not there',
      [replaceIn('articles.csv', '\ntowns', '\nvillages')],
      [
        '`article_id` is `towns`, which no row of `articles.article_id` is',
        '`source/towns.txt` is no article of articles.csv',
        'articles (villages): `source/villages.txt` is missing'
      ]
    ],
    [
      'a missing table',
      [(files) => files.delete('towns.csv')],
      ['`towns.csv` is in datapackage.json but missing', '`towns.csv` cannot be checked: `towns.csv` is missing']
    ],
    [
      'a missing JSON table',
      [(files) => files.delete('towns.json')],
      ['`towns.json` is in datapackage.json but missing']
    ],
    [
      'a missing schema',
      [(files) => files.delete('schemas/towns.schema.json')],
      ['`towns.csv` cannot be checked: `schemas/towns.schema.json` is missing']
    ],
    [
      'a schema with a keyword of the wrong type',
      [replaceIn('schemas/towns.schema.json', '"required": [', '"required": [5, ')],
      ['`schemas/towns.schema.json` is no JSON Schema']
    ],
    [
      'a schema that is none',
      [(files) => files.set('schemas/towns.schema.json', '{"type": 7}')],
      ['is no JSON Schema']
    ],
    [
      'a schema with another column',
      [replaceIn('schemas/towns.schema.json', '"kind": {', '"sort": {')],
      ['`towns` has other fields than `schemas/towns.schema.json` has columns']
    ],
    [
      'a schema with another description',
      [replaceIn('schemas/towns.schema.json', 'Weight.', 'Mass.')],
      ['`towns`: `weight` is described otherwise than in the schema']
    ],
    [
      'a missing codebook',
      [(files) => files.delete('CODEBOOK.md')],
      ['`CODEBOOK.md` cannot be checked: `CODEBOOK.md` is missing']
    ],
    [
      'a codebook of another schema',
      [replaceIn('CODEBOOK.md', 'Weight.', 'Mass.')],
      ['`CODEBOOK.md`: `towns`: `weight` is described otherwise than in the schema']
    ],
    [
      'a codebook of another version',
      [replaceIn('CODEBOOK.md', 'version 1.0.0', 'version 0.2.0')],
      ['`CODEBOOK.md`: its title does not name version `1.0.0`']
    ],
    [
      'a table that is described as none',
      [setTowns(['type'], undefined)],
      ['`towns.csv` is no table in datapackage.json']
    ],
    [
      'a field of another type',
      [setTowns(['schema', 'fields', 6, 'type'], 'integer')],
      ['`towns`: `weight` is `integer`, the schema says number']
    ],
    [
      'other values of a field',
      [setTowns(['schema', 'fields', 2, 'constraints', 'enum'], ['old'])],
      ['`towns`: `kind` has other values than in the schema']
    ],
    ['a table without a key', [setTowns(['schema', 'primaryKey'], undefined)], ['`towns` has no primary key']],
    ['a key on no column', [setTowns(['schema', 'primaryKey'], 'x')], ['`towns` has a key on `x`, which is no column']],
    [
      'a foreign key to no table',
      [setTowns(['schema', 'foreignKeys', 0, 'reference', 'resource'], 'x')],
      ['`article_id` refers to `x.article_id`, which is not among the tables']
    ],
    ['two resources with one name', [set(['resources', 0, 'name'], 'towns')], ['two resources have the name `towns`']],
    [
      'a resource that leads out',
      [set(['resources', 0, 'path'], '../x.csv')],
      ['resource 0 leads out of the release: `../x.csv`']
    ],
    [
      'a resource on the web',
      [set(['resources', 0, 'path'], 'https://example.org/x.csv')],
      ['resource 0 leads out of the release']
    ]
  ])('names %s though the checksums agree', (_, damage, problems) => {
    const found = problemsOf(...damage, reseal)
    for (const problem of problems)
      expect(
        found.some((line) => line.includes(problem)),
        found.join('\n')
      ).toBe(true)
    expect(found.join('\n')).not.toContain('SHA-256')
  })

  test('names bytes that are no UTF-8', () => {
    const files = new Map([...good].map(([path, content]) => [path, Buffer.from(content)]))
    files.set('source/towns.txt', Buffer.from([0xff, 0xfe]))
    expect(findReleaseProblems(files, {})).toContain('`source/` cannot be checked: `source/towns.txt` is not UTF-8')
  })

  test('never throws and never passes, whatever bytes change', () => {
    const paths = [...good.keys()]
    const anyDamage = fc.record({
      path: fc.constantFrom(...paths),
      place: fc.nat(),
      bytes: fc.uint8Array({maxLength: 3}),
      cut: fc.nat(3)
    })
    fc.assert(
      fc.property(anyDamage, ({path, place, bytes, cut}) => {
        const files = new Map([...good].map(([each, content]) => [each, Buffer.from(content)]))
        const before = files.get(path) ?? Buffer.from('')
        const from = place % (before.length + 1)
        const after = Buffer.concat([before.subarray(0, from), bytes, before.subarray(from + cut)])
        files.set(path, after)
        expect(findReleaseProblems(files, {}).length > 0).toBe(!after.equals(before))
      }),
      {numRuns: 60}
    )
  })

  test.each([
    ['name'],
    ['version'],
    ['resources'],
    ['resources', 1],
    ['resources', 1, 'name'],
    ['resources', 1, 'path'],
    ['resources', 1, 'type'],
    ['resources', 1, 'bytes'],
    ['resources', 1, 'hash'],
    ['resources', 1, 'schema'],
    ['resources', 1, 'schema', 'fields'],
    ['resources', 1, 'schema', 'fields', 2],
    ['resources', 1, 'schema', 'primaryKey'],
    ['resources', 1, 'schema', 'foreignKeys'],
    ['resources', 1, 'schema', 'foreignKeys', 0]
  ] as (string | number)[][])('never throws whatever stands at %s of the descriptor', (...path) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void problemsOf(set(path, value))),
      {numRuns: 10}
    )
  })
})

test('a release with paths in folders keeps them', async () => {
  mkdirSync(dirname(at('1.0.0/source/x')), {recursive: true})
  writeFileSync(at('1.0.0/source/x'), '')
  expect(await verify(at('1.0.0'))).toEqual([
    '`source/x` is not in SHA256SUMS',
    '`source/x` is not in datapackage.json'
  ])
})
