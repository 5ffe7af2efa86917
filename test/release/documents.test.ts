import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Dataset, Row, Sidecar} from '../../pipeline/dataset.js'
import {findReleaseProblems} from '../../pipeline/release/check/audit.js'
import {type DataPackage, describeRelease} from '../../pipeline/release/document/datapackage.js'
import {documentsOf} from '../../pipeline/release/document/documents.js'
import type {ReleaseInput} from '../../pipeline/release/layout.js'
import {release} from '../../pipeline/release/release.js'
import {findProfileErrors, hasProfiles, underProfile} from './profile.js'
import {articles, sampleInput, schemaOf, text, towns} from './sample.js'

const files = release(sampleInput())
const read = (path: string, of: ReadonlyMap<string, string> = files): string => of.get(path) ?? ''
// biome-ignore lint/suspicious/noExplicitAny: documents are looked into by hand
const json = (path: string, of = files): any => JSON.parse(read(path, of))

const origin: Sidecar = {title: null, url: null, licence: null, revision: null, retrieved: null, received: null}

/** The sample, of one article with this origin. */
const withOrigin = (sidecar: Partial<Sidecar>, change: Partial<ReleaseInput> = {}): ReleaseInput =>
  sampleInput({articles: [{articleId: 'towns', text, sidecar: {...origin, ...sidecar}}], ...change})

const wikipedia: Partial<Sidecar> = {
  title: 'Towns & ferries',
  url: 'https://en.wikipedia.org/wiki/Towns_%26_ferries',
  licence: 'CC-BY-SA-4.0',
  revision: '17'
}

const describeInput = (input: ReleaseInput): DataPackage => describeRelease(input, new Map())

/** Every document of a description. */
const documents = (input: ReleaseInput): ReadonlyMap<string, string> => documentsOf(describeInput(input))

/** Changes have no key: the same cell may change twice. */
const changed = {
  from_version: '1.0.0',
  to_version: '1.0.1',
  resource: 'towns',
  key: 'towns/n1',
  change: 'changed',
  field: 'kind',
  before: '=1',
  after: 'old',
  reason: 'source_edit|correction'
}
const corrected = {
  resource: 'towns',
  key: 'towns/n1',
  field: 'kind',
  extracted: 'new',
  corrected: 'old',
  reason: 'the text tells',
  source: null
}
const withChanges = release(sampleInput({changes: [changed, changed], corrections: [corrected]}))

describe('the descriptor', () => {
  test('says who wrote the articles, where that is told, and under which licence', () => {
    const {sources, contributors} = describeInput(withOrigin(wikipedia))
    expect(sources).toEqual([
      {
        title: 'Towns & ferries',
        path: 'https://en.wikipedia.org/wiki/Towns_%26_ferries',
        version: '17',
        author: 'Wikipedia contributors',
        history: 'https://en.wikipedia.org/w/index.php?title=Towns_%26_ferries&action=history',
        licenses: [expect.objectContaining({name: 'CC-BY-SA-4.0'})],
        attribution:
          '“Towns & ferries” by Wikipedia contributors (https://en.wikipedia.org/wiki/Towns_%26_ferries, https://en.wikipedia.org/w/index.php?title=Towns_%26_ferries&action=history), revision 17; licence CC-BY-SA-4.0 (https://creativecommons.org/licenses/by-sa/4.0/)'
      }
    ])
    expect(contributors).toEqual([{title: 'Wikipedia contributors', roles: ['author']}])
  })

  test.each<[string, string | null, string, string | undefined]>([
    ['another language', 'https://de.wikipedia.org/wiki/A/B', 'Wikipedia contributors', 'title=A/B&action'],
    [
      'an address with a query',
      'http://en.wikipedia.org/w/index.php?title=A%26B&oldid=1',
      'Wikipedia contributors',
      'title=A%26B&action'
    ],
    [
      'a path with marks of a query',
      'https://en.wikipedia.org/wiki/A&action=delete',
      'Wikipedia contributors',
      'title=A%26action%3Ddelete&action'
    ],
    [
      'a name that only looks like it',
      'https://en.wikipedia.org.example.com/wiki/A',
      'Authors of en.wikipedia.org.example.com',
      undefined
    ],
    ['another site', 'https://example.org/a', 'Authors of example.org', undefined],
    ['no site', null, 'Unknown authors', undefined],
    ['no address of the web', 'javascript:alert(1)', 'Unknown authors', undefined]
  ])('knows the authors of %s', (_, url, author, history) => {
    const [source] = describeInput(withOrigin({url})).sources
    expect(source?.author).toBe(author)
    if (history === undefined) expect(source).not.toHaveProperty('history')
    else expect(source?.history).toContain(`/w/index.php?${history}`)
  })

  test('has the parties among its keywords, and says what its rows are about', () => {
    const tables = new Map<string, readonly Row[]>([
      [
        'articles',
        [
          {party1: 'Chile', party2: 'Kenya'},
          {party1: 'Kenya', party2: null}
        ]
      ],
      [
        'events',
        [
          {date_start: '-0489-01-01', date_end: '-0489-12-31'},
          {date_start: '1965-05-03', date_end: null},
          {date_start: '-0042-03-15', date_end: null}
        ]
      ]
    ])
    const {keywords, coverage} = describeInput(sampleInput({tables}))
    expect(keywords.slice(-2)).toEqual(['Chile', 'Kenya'])
    expect(coverage).toEqual({temporal: '-0489-01-01/1965-05-03', spatial: ['Chile', 'Kenya']})
    expect(describeInput(sampleInput())).not.toHaveProperty('coverage')
  })

  test('counts rows', () => {
    const {resources} = json('datapackage.json') as DataPackage
    expect(resources.slice(0, 3).map((resource) => ('rows' in resource ? resource.rows : null))).toEqual([1, 2, 0])
  })
})

describe('a table without a key', () => {
  test('is described, and checked, without one', () => {
    const {resources} = json('datapackage.json', withChanges) as DataPackage
    const table = resources.find(({name}) => name === 'changes')
    expect(table).toHaveProperty('schema.fields')
    expect(table).not.toHaveProperty('schema.primaryKey')
    expect(read('CODEBOOK.md', withChanges)).toMatch(/## changes\n\n\*\*Changes against .*\n\nKey: none\.\n/)
    expect(json('csv-metadata.json', withChanges).tables[2]).not.toHaveProperty('tableSchema.primaryKey')
    expect(json('croissant.json', withChanges).recordSet[2]).not.toHaveProperty('key')
    expect(
      findReleaseProblems(new Map([...withChanges].map(([path, content]) => [path, Buffer.from(content)])), {})
    ).toEqual([])
  })
})

describe('csv-metadata.json', () => {
  const {tables, ...group} = json('csv-metadata.json') as {tables: {url: string; tableSchema: object}[]}

  test('describes the release', () => {
    expect(group).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', {'@language': 'en'}],
      'dc:identifier': 'towns',
      'dc:title': 'Towns',
      'dc:license': [{'@id': 'https://creativecommons.org/licenses/by-sa/4.0/'}],
      'dc:issued': {'@value': '2026-01-02', '@type': 'xsd:date'},
      'schema:version': '1.0.0',
      dialect: {encoding: 'utf-8', delimiter: ',', lineTerminators: ['\n'], header: true, doubleQuote: true}
    })
    expect(tables.map(({url}) => url)).toEqual(['articles.csv', 'towns.csv', 'changes.csv'])
  })

  test('has a datatype with the constraints that the vocabulary has, and null, for every column', () => {
    const {columns, primaryKey, foreignKeys} = (tables[1]?.tableSchema ?? {}) as unknown as {
      columns: {name: string; titles: string; datatype: unknown; null: string; required?: true}[]
      primaryKey: unknown
      foreignKeys: unknown
    }
    expect(columns.map(({name, datatype, required}) => [name, datatype, required ?? false]).slice(0, 9)).toEqual([
      ['town_id', {base: 'string', format: '^.+/n[1-9][0-9]*$'}, true],
      ['article_id', {base: 'string'}, false],
      ['kind', {base: 'string', format: '^(?:old|new)$'}, false],
      ['names', {base: 'string'}, false],
      ['older_id', {base: 'string'}, false],
      ['is_told', {base: 'boolean'}, true],
      ['weight', {base: 'number'}, false],
      ['quote', {base: 'string'}, false],
      ['char_start', {base: 'integer', minimum: 0}, true]
    ])
    expect(columns.every((column) => column.titles === column.name && column.null === '')).toBe(true)
    expect(columns.some((column) => 'separator' in column)).toBe(false)
    expect(primaryKey).toEqual(['town_id'])
    expect(foreignKeys).toEqual([
      {columnReference: ['article_id'], reference: {resource: 'articles.csv', columnReference: ['article_id']}},
      {columnReference: ['older_id'], reference: {resource: 'towns.csv', columnReference: ['town_id']}}
    ])
  })
})

describe('croissant.json', () => {
  const croissant = json('croissant.json')

  test('describes the release', () => {
    expect(croissant).toMatchObject({
      '@type': 'sc:Dataset',
      name: 'towns',
      alternateName: 'Towns',
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      version: '1.0.0',
      datePublished: '2026-01-02',
      license: ['https://creativecommons.org/licenses/by-sa/4.0/'],
      creator: [{'@type': 'sc:Organization', name: 'Authors of example.org'}],
      citeAs: 'Authors of example.org (2026-01-02): Towns, version 1.0.0 [dataset].'
    })
  })

  test('lists every file of the descriptor', () => {
    const {resources} = json('datapackage.json') as DataPackage
    expect(croissant.distribution).toEqual(
      resources.map(({path, title, description, bytes, mediatype, hash}) => ({
        '@type': 'cr:FileObject',
        '@id': path,
        name: title,
        description,
        contentUrl: path,
        contentSize: `${bytes} B`,
        encodingFormat: mediatype,
        sha256: hash.slice('sha256:'.length)
      }))
    )
  })

  test('has a record set a table, whose lists are arrays and whose keys lead to other tables', () => {
    const [, recordSet] = croissant.recordSet as unknown as {key: unknown; field: Record<string, unknown>[]}[]
    expect(recordSet?.key).toEqual([{'@id': 'towns/town_id'}])
    expect(recordSet?.field.map((field) => field.dataType)).toEqual([
      ...['sc:Text', 'sc:Text', 'sc:Text', 'sc:Text', 'sc:Text', 'sc:Boolean', 'sc:Float', 'sc:Text'],
      ...['sc:Integer', 'sc:Integer', 'sc:Text', 'sc:Integer', 'sc:Integer']
    ])
    expect(recordSet?.field.slice(1, 5)).toMatchObject([
      {
        '@id': 'towns/article_id',
        source: {fileObject: {'@id': 'towns.json'}, extract: {jsonPath: '$[*].article_id'}},
        references: {field: {'@id': 'articles/article_id'}}
      },
      {'@id': 'towns/kind'},
      {'@id': 'towns/names', isArray: true, arrayShape: '-1'},
      {'@id': 'towns/older_id'}
    ])
    expect(recordSet?.field[4]).not.toHaveProperty('references')
  })
})

describe('dataset.jsonld', () => {
  const dataset = json('dataset.jsonld')

  test('has what Google Dataset Search requires and recommends', () => {
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: 'Towns',
      identifier: 'towns/1.0.0',
      version: '1.0.0',
      datePublished: '2026-01-02',
      dateModified: '2026-01-02',
      license: ['https://creativecommons.org/licenses/by-sa/4.0/'],
      creator: [{'@type': 'Organization', name: 'Authors of example.org'}],
      isAccessibleForFree: true,
      isBasedOn: [{'@type': 'CreativeWork', name: 'Towns', url: 'https://example.org/towns', version: '17'}]
    })
    expect(String(dataset.description).length).toBeGreaterThan(50)
    expect(dataset.creditText).toContain('“Towns” by Authors of example.org (https://example.org/towns), revision 17')
    expect(dataset.distribution[0]).toMatchObject({
      '@type': 'DataDownload',
      contentUrl: 'articles.csv',
      encodingFormat: 'text/csv'
    })
  })

  test('measures the columns of the main tables that are neither ids nor places in the text', () => {
    const variables = dataset.variableMeasured as unknown as {name: string}[]
    expect(variables.map(({name}) => name)).toEqual(
      ['kind', 'names', 'is_told', 'weight', 'quote', 'date_text'].map((column) => `towns.${column}`)
    )
  })

  test('covers what the description tells', () => {
    const tables = new Map<string, readonly Row[]>([
      ['articles', [{party1: 'Chile', party2: 'Kenya'}]],
      ['events', [{date_start: '1965-05-03', date_end: '1965-05-03'}]]
    ])
    expect(JSON.parse(read('dataset.jsonld', documents(sampleInput({tables}))))).toMatchObject({
      temporalCoverage: '1965-05-03/1965-05-03',
      spatialCoverage: [
        {'@type': 'Place', name: 'Chile'},
        {'@type': 'Place', name: 'Kenya'}
      ]
    })
    expect(dataset).not.toHaveProperty('temporalCoverage')
  })

  test('keeps its description within 5000 characters', () => {
    const title = '😀'.repeat(9000)
    const {description} = JSON.parse(read('dataset.jsonld', documents(withOrigin({title})))) as {description: string}
    expect([...description]).toHaveLength(5000)
  })
})

describe('CITATION.cff', () => {
  test('says how to cite the release and whom to credit', () => {
    expect(parse(read('CITATION.cff', documents(withOrigin(wikipedia))))).toEqual({
      'cff-version': '1.2.0',
      message: 'If you use this dataset, please cite it and credit the articles that it quotes.',
      type: 'dataset',
      title: 'Towns',
      version: '1.0.0',
      'date-released': '2026-01-02',
      authors: [{name: 'Wikipedia contributors'}],
      abstract: expect.stringContaining('Tables extracted from “Towns & ferries”'),
      keywords: expect.arrayContaining(['diplomacy']),
      license: 'CC-BY-SA-4.0',
      references: [
        {
          type: 'encyclopedia',
          title: 'Towns & ferries',
          authors: [{name: 'Wikipedia contributors'}],
          url: 'https://en.wikipedia.org/wiki/Towns_%26_ferries',
          version: '17',
          license: 'CC-BY-SA-4.0',
          notes: expect.stringContaining('action=history')
        }
      ]
    })
  })

  test.each<[string, Partial<Sidecar>]>([
    ['an unknown licence', {licence: null}],
    ['a licence that the format does not list', {licence: 'LicenseRef-mine'}]
  ])('leaves out %s', (_, sidecar) => {
    const citation = parse(read('CITATION.cff', documents(withOrigin(sidecar))))
    expect(citation).not.toHaveProperty('license')
    expect(citation.references[0]).not.toHaveProperty('license')
  })
})

describe('README.md', () => {
  test('has the tables with their rows, how to load, check and cite them', () => {
    const readme = read('README.md')
    expect(readme).toMatch(/^# Towns, version 1\.0\.0\n/)
    expect(readme).toContain('\n| `towns.csv` | 2 | **Towns founded.** One row of towns. |\n')
    for (const part of [
      'read.csv(',
      'pd.read_csv(',
      'read_csv(',
      'sha256sum -c SHA256SUMS',
      'Data Package recipe',
      'Croissant',
      'ids.csv',
      'changes.csv',
      'corrections.csv',
      'LICENSE.md'
    ])
      expect(readme).toContain(part)
  })

  test('lists few articles and counts many', () => {
    const [article] = sampleInput().articles
    const many = Array.from({length: 30}, (_, at) => ({
      ...(article as NonNullable<typeof article>),
      articleId: `t${at}`
    }))
    expect(read('README.md', documents(sampleInput()))).toContain('- Article: [Towns](<https://example.org/towns>)')
    expect(read('README.md', documents(sampleInput({articles: many})))).toContain(
      '- Articles: 30, listed in [LICENSE.md](LICENSE.md)'
    )
  })
})

describe('LICENSE.md', () => {
  test('names the article, its history, the licence, what was changed, and claims no endorsement', () => {
    const licence = read('LICENSE.md', documents(withOrigin(wikipedia)))
    expect(licence).toContain(
      '- [Towns & ferries](<https://en.wikipedia.org/wiki/Towns_%26_ferries>), by [Wikipedia contributors](<https://en.wikipedia.org/w/index.php?title=Towns_%26_ferries&action=history>), revision 17, [Creative Commons Attribution-ShareAlike 4.0 International](<https://creativecommons.org/licenses/by-sa/4.0/>)'
    )
    for (const part of ['Changed:', 'do not endorse', 'share alike']) expect(licence).toContain(part)
  })

  test('says so where a licence or an address is not known', () => {
    const licence = read('LICENSE.md', documents(withOrigin({})))
    expect(licence).toContain('The licence of at least one article below is not known.')
    expect(licence).toContain('- towns (its address is not known), by Unknown authors, licence not known')
    expect(licence).not.toContain('You may share')
  })

  test('asks to share alike only where the licence does', () => {
    expect(read('LICENSE.md', documents(withOrigin({licence: 'CC0-1.0'})))).not.toContain('share alike')
  })

  test('credits GeoNames where tables tell where places are', () => {
    const properties = {
      article_id: towns.schema.properties.article_id ?? {},
      latitude: {type: 'number', description: 'Latitude.'}
    }
    const spots: Dataset = {...articles, name: 'spots', schema: schemaOf('spots', properties)}
    const licence = read('LICENSE.md', documents(sampleInput({datasets: [articles, spots]})))
    expect(licence).toContain('## Other sources\n\nCoordinates and countries of cities are from GeoNames')
    expect(read('LICENSE.md')).not.toContain('GeoNames')
  })
})

describe('whatever a title and an address are', () => {
  const marks = fc.constantFrom(
    ...'"\'`<>|\\=:#-&*_[](){}!?%@,\n\r\t\0\u0085\u2028\u202E\uFEFF\x7f😀ש',
    ' ',
    '<script>',
    ': ',
    '&amp;',
    '---',
    '=cmd',
    'a'
  )
  const anyText = fc.oneof(fc.string({unit: marks, minLength: 1}), fc.string({unit: 'binary', minLength: 1}))
  const anyUrl = fc.oneof(
    fc.webUrl({withQueryParameters: true, withFragments: true}),
    anyText.map((path) => `https://en.wikipedia.org/wiki/${path}`),
    anyText
  )
  const anyInput = fc
    .record({title: anyText, name: anyText, url: anyUrl})
    .map(({title, name, url}) => withOrigin({...wikipedia, title: name, url}, {title}))
  const onOneLine = (value: string): string => value.replace(/\s+/g, ' ').trim() || 'untitled'

  test('CITATION.cff says the titles', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const citation = parse(read('CITATION.cff', documents(input)))
        // Stricter readers of YAML refuse these as they are.
        expect(read('CITATION.cff', documents(input))).not.toMatch(/[\x7f-\x9f\u2028\u2029\uFEFF\uFFFE\uFFFF]/)
        expect(citation.title).toBe(onOneLine(input.title))
        expect(citation.references[0].title).toBe(onOneLine(input.articles[0]?.sidecar.title ?? ''))
        if (hasProfiles) expect(validCitation(citation)).toEqual([])
      }),
      {numRuns: 60}
    )
  })

  test('the Markdown has no HTML, no image, no heading and no link of theirs', () => {
    const parser = unified().use(remarkParse).freeze()
    const headings = (markdown: string): number =>
      parser.parse(markdown).children.filter(({type}) => type === 'heading').length
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const path of ['README.md', 'LICENSE.md']) {
          const kinds = kindsOf(parser.parse(read(path, documents(input))))
          expect(kinds.filter((kind) => ['html', 'image', 'definition', 'thematicBreak'].includes(kind))).toEqual([])
          expect(headings(read(path, documents(input)))).toBe(headings(read(path)))
        }
      }),
      {numRuns: 60}
    )
  })

  test('the JSON is JSON, and its title the title; none of it ends a script', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const made = documents(input)
        expect(JSON.parse(read('csv-metadata.json', made))['dc:title']).toBe(input.title)
        expect(JSON.parse(read('croissant.json', made)).alternateName).toBe(input.title)
        expect(JSON.parse(read('dataset.jsonld', made)).name).toBe(onOneLine(input.title))
        expect(read('dataset.jsonld', made)).not.toContain('<')
      }),
      {numRuns: 60}
    )
  })

  const validCitation = (citation: unknown): unknown[] => findProfileErrors('cff-1.2.0.schema.json', citation)
})

function kindsOf(node: {type: string; children?: {type: string}[]}): string[] {
  return [node.type, ...(node.children ?? []).flatMap(kindsOf)]
}

test('a release with a hostile title keeps every promise', () => {
  const title = '=cmd|"x": <script>alert(1)</script> `a` *b* | \u202Eabc\nnext'
  const made = release(withOrigin({...wikipedia, title}, {title}))
  expect(findReleaseProblems(new Map([...made].map(([path, content]) => [path, Buffer.from(content)])), {})).toEqual([])
})

test('no CSV has an attribution', () => {
  for (const [path, content] of release(withOrigin(wikipedia)))
    if (path.endsWith('.csv')) expect(content).not.toContain('Wikipedia')
})

describe('official profiles', () => {
  test.skipIf(!hasProfiles)(underProfile('datapackage.json is valid under the one of Data Package 2.0'), () => {
    for (const made of [files, withChanges, release(withOrigin(wikipedia)), release(withOrigin({}))])
      expect(findProfileErrors('datapackage.json', json('datapackage.json', made))).toEqual([])
  })

  test.skipIf(!hasProfiles)(underProfile('CITATION.cff is valid under the one of CFF 1.2.0'), () => {
    const unusual = {url: 'https://example.org/ä|b?c=^', licence: 'MIT', revision: '1.10'}
    for (const made of [
      files,
      withChanges,
      documents(withOrigin(wikipedia)),
      documents(withOrigin({})),
      documents(withOrigin(unusual))
    ])
      expect(findProfileErrors('cff-1.2.0.schema.json', parse(read('CITATION.cff', made)))).toEqual([])
  })
})
