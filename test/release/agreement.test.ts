import {describe, expect, test} from 'vitest'
import type {Row} from '../../pipeline/dataset.js'
import {findReleaseProblems} from '../../pipeline/release/check/audit.js'
import {toSums} from '../../pipeline/release/disk/checksum.js'
import {release} from '../../pipeline/release/release.js'
import {type Damage, problemsOf, remove, replaceIn, set} from './damage.js'
import {articleRow, sampleInput, townRow, townRows} from './sample.js'

const good = release(sampleInput())

/** A release with a cell that a spreadsheet would run. */
const withFormula = release(
  sampleInput({
    tables: new Map<string, readonly Row[]>([
      ['articles', [articleRow]],
      ['towns', [townRow(1, 'Low Ferry', '1201', {names: ['=1+1', 'b']}), townRows[1] as Row]]
    ])
  })
)

const descriptor = (at: readonly (string | number)[], value: unknown): Damage => set('datapackage.json', at, value)

test('what release made agrees', () => {
  expect(problemsOf(good)).toEqual([])
  expect(problemsOf(withFormula)).toEqual([])
})

describe.each<[string, [string, Damage, string][]]>([
  [
    'README.md',
    [
      ['missing', remove('README.md'), ' cannot be checked: `README.md` is missing'],
      ['another version', replaceIn('README.md', '1.0.0', '0.2.0'), ': its heading does not name the version `1.0.0`'],
      ['another title', replaceIn('README.md', /Towns/g, 'Cities'), ': it does not name the title `Towns`'],
      ['a table less', replaceIn('README.md', /towns\.csv/g, ''), ': it does not name the table `towns.csv`'],
      [
        'another licence',
        replaceIn('README.md', 'by-sa/4.0', 'by/4.0'),
        ': it does not name the licence `https://creativecommons.org/licenses/by-sa/4.0/`'
      ]
    ]
  ],
  [
    'LICENSE.md',
    [
      ['missing', remove('LICENSE.md'), ' cannot be checked: `LICENSE.md` is missing'],
      ['another version', replaceIn('LICENSE.md', '1.0.0', '0.2.0'), ': its heading does not name the version `1.0.0`'],
      [
        'another identifier of the licence',
        replaceIn('LICENSE.md', /CC-BY-SA-4\.0/g, 'CC0-1.0'),
        ': it does not name the licence `CC-BY-SA-4.0`'
      ],
      ['an article less', replaceIn('LICENSE.md', /Towns/g, 'Cities'), ': it does not name the article `Towns`'],
      [
        'an address less',
        replaceIn('LICENSE.md', 'example.org/towns', 'example.org/'),
        ': it does not name the address `https://example.org/towns`'
      ],
      [
        'another licence',
        replaceIn('LICENSE.md', /by-sa\/4\.0/g, 'by/4.0'),
        ': it does not name the licence `https://creativecommons.org/licenses/by-sa/4.0/`'
      ]
    ]
  ],
  [
    'CODEBOOK.md',
    [['another version', replaceIn('CODEBOOK.md', '1.0.0', '0.2.0'), ': its title does not name version `1.0.0`']]
  ],
  [
    'CITATION.cff',
    [
      ['missing', remove('CITATION.cff'), ' cannot be checked: `CITATION.cff` is missing'],
      [
        'no YAML',
        replaceIn('CITATION.cff', 'type: ', 'type: [ '),
        ' cannot be checked: Flow sequence in block collection must be sufficiently indented and end with a ] at line 4, column 1:'
      ],
      [
        'another format',
        replaceIn('CITATION.cff', '"1.2.0"', '"1.1.0"'),
        ': cff-version is `1.1.0`, datapackage.json says `1.2.0`'
      ],
      [
        'another type',
        replaceIn('CITATION.cff', '"dataset"', '"software"'),
        ': type is `software`, datapackage.json says `dataset`'
      ],
      [
        'another title',
        replaceIn('CITATION.cff', 'title: "Towns"', 'title: "T"'),
        ': title is `T`, datapackage.json says `Towns`'
      ],
      [
        'another version',
        replaceIn('CITATION.cff', '"1.0.0"', '"0.2.0"'),
        ': version is `0.2.0`, datapackage.json says `1.0.0`'
      ],
      [
        'another day',
        replaceIn('CITATION.cff', '2026-01-02', '2026-01-03'),
        ': date-released is `2026-01-03`, datapackage.json says `2026-01-02`'
      ],
      [
        'another licence',
        replaceIn('CITATION.cff', 'license: "CC-BY-SA-4.0"', 'license: "MIT"'),
        ': license is `["MIT"]`, datapackage.json says `["CC-BY-SA-4.0"]`'
      ],
      [
        'another article',
        replaceIn('CITATION.cff', '    title: "Towns"', '    title: "T"'),
        ': references is `["T"]`, datapackage.json says `["Towns"]`'
      ],
      [
        'no author',
        replaceIn('CITATION.cff', /^authors:\n.*\n/m, ''),
        ': authors is `[]`, datapackage.json says `["Authors of example.org"]`'
      ],
      [
        'another author',
        replaceIn('CITATION.cff', 'Authors of', 'Friends of'),
        ': authors is `["Friends of example.org"]`, datapackage.json says `["Authors of example.org"]`'
      ]
    ]
  ],
  [
    'csv-metadata.json',
    [
      ['missing', remove('csv-metadata.json'), ' cannot be checked: `csv-metadata.json` is missing'],
      [
        'another context',
        set('csv-metadata.json', ['@context'], 'http://schema.org'),
        ': @context is `http://schema.org`, datapackage.json says `http://www.w3.org/ns/csvw`'
      ],
      [
        'another name',
        set('csv-metadata.json', ['dc:identifier'], 'x'),
        ': dc:identifier is `x`, datapackage.json says `towns`'
      ],
      [
        'another title',
        set('csv-metadata.json', ['dc:title'], 'x'),
        ': dc:title is `x`, datapackage.json says `Towns`'
      ],
      [
        'another version',
        set('csv-metadata.json', ['schema:version'], '2.0.0'),
        ': schema:version is `2.0.0`, datapackage.json says `1.0.0`'
      ],
      [
        'no day',
        set('csv-metadata.json', ['dc:issued'], undefined),
        ': dc:issued is null, datapackage.json says `2026-01-02`'
      ],
      [
        'no licence',
        set('csv-metadata.json', ['dc:license'], undefined),
        ': dc:license is `[]`, datapackage.json says `[{"@id":"https://creativecommons.org/licenses/by-sa/4.0/"}]`'
      ],
      [
        'another column',
        set('csv-metadata.json', ['tables', 0, 'tableSchema', 'columns', 2, 'name'], 'x'),
        ': columns of `articles.csv` is `["article_id","source_sha256","x"]`, datapackage.json says `["article_id","source_sha256","chars"]`'
      ],
      [
        'another key',
        set('csv-metadata.json', ['tables', 1, 'tableSchema', 'primaryKey'], ['kind']),
        ': primaryKey of `towns` is `["kind"]`, datapackage.json says `["town_id"]`'
      ],
      [
        'another foreign key',
        set('csv-metadata.json', ['tables', 1, 'tableSchema', 'foreignKeys'], []),
        ': foreignKeys of `towns` is `[]`, datapackage.json says `["article_id → articles.csv article_id","older_id → towns.cs…`'
      ]
    ]
  ],
  [
    'croissant.json',
    [
      ['missing', remove('croissant.json'), ' cannot be checked: `croissant.json` is missing'],
      [
        'another standard',
        set('croissant.json', ['conformsTo'], 'http://mlcommons.org/croissant/1.0'),
        ': conformsTo is `http://mlcommons.org/croissant/1.0`, datapackage.json says `http://mlcommons.org/croissant/1.1`'
      ],
      ['another name', set('croissant.json', ['name'], 'x'), ': name is `x`, datapackage.json says `towns`'],
      [
        'another version',
        set('croissant.json', ['version'], '2.0.0'),
        ': version is `2.0.0`, datapackage.json says `1.0.0`'
      ],
      [
        'another day',
        set('croissant.json', ['datePublished'], '2026-01-03'),
        ': datePublished is `2026-01-03`, datapackage.json says `2026-01-02`'
      ],
      [
        'no licence',
        set('croissant.json', ['license'], []),
        ': license is `[]`, datapackage.json says `["https://creativecommons.org/licenses/by-sa/4.0/"]`'
      ],
      [
        'another field',
        set('croissant.json', ['recordSet', 0, 'field', 2, '@id'], 'articles/x'),
        ': fields of `articles` is `["articles/article_id","articles/source_sha256","articles/x"…`, datapackage.json says `["articles/article_id","articles/source_sha256","articles/ch…`'
      ],
      [
        'another key',
        set('croissant.json', ['recordSet', 0, 'key'], undefined),
        ': key of `articles` is `[]`, datapackage.json says `["articles/article_id"]`'
      ],
      [
        'another reference',
        set('croissant.json', ['recordSet', 1, 'field', 1, 'references'], undefined),
        ': references of `towns` is `[]`, datapackage.json says `["towns/article_id → articles/article_id"]`'
      ]
    ]
  ],
  [
    'dataset.jsonld',
    [
      ['missing', remove('dataset.jsonld'), ' cannot be checked: `dataset.jsonld` is missing'],
      [
        'another type',
        set('dataset.jsonld', ['@type'], 'Thing'),
        ': @type is `Thing`, datapackage.json says `Dataset`'
      ],
      [
        'another name',
        set('dataset.jsonld', ['alternateName'], 'x'),
        ': alternateName is `x`, datapackage.json says `towns`'
      ],
      ['another title', set('dataset.jsonld', ['name'], 'x'), ': name is `x`, datapackage.json says `Towns`'],
      [
        'another version',
        set('dataset.jsonld', ['version'], '2.0.0'),
        ': version is `2.0.0`, datapackage.json says `1.0.0`'
      ],
      [
        'no day',
        set('dataset.jsonld', ['datePublished'], undefined),
        ': datePublished is null, datapackage.json says `2026-01-02`'
      ],
      [
        'no licence',
        set('dataset.jsonld', ['license'], undefined),
        ': license is `[]`, datapackage.json says `["https://creativecommons.org/licenses/by-sa/4.0/"]`'
      ],
      [
        'no article',
        set('dataset.jsonld', ['isBasedOn'], []),
        ': isBasedOn is `[]`, datapackage.json says `["Towns"]`'
      ],
      [
        'a short description',
        set('dataset.jsonld', ['description'], 'Towns.'),
        ': description has 6 characters, not 50 to 5000'
      ]
    ]
  ],
  [
    'validation-report.json',
    [
      ['missing', remove('validation-report.json'), ' cannot be checked: `validation-report.json` is missing'],
      ['another name', set('validation-report.json', ['name'], 'x'), ': name is `x`, datapackage.json says `towns`'],
      [
        'another version',
        set('validation-report.json', ['version'], '2.0.0'),
        ': version is `2.0.0`, datapackage.json says `1.0.0`'
      ],
      ['errors', set('validation-report.json', ['errors'], 1), ': errors is not 0'],
      ['no rules', set('validation-report.json', ['rules'], []), ': it names no rule'],
      [
        'a rule that was not run',
        set('validation-report.json', ['rules', 1, 'checked'], null),
        ': the rule `key` has no count'
      ],
      [
        'another count',
        set('validation-report.json', ['tables', 1, 'rows'], 7),
        ': rows of `towns` are 7, the table has 2'
      ],
      [
        'a formula that is none',
        set('validation-report.json', ['formulas'], [{table: 'towns', row: 1, key: ['towns/n1'], column: 'kind'}]),
        ': formulas lists `towns` row 1 ["towns/n1"] `kind`, which is none'
      ]
    ]
  ]
])('%s', (path, damages) => {
  test.each(damages)('%s', (_, damage, problem) => {
    expect(problemsOf(good, damage)).toEqual([`\`${path}\`${problem}`])
  })
})

describe('files that documents list', () => {
  test.each(['croissant.json', 'dataset.jsonld'])('%s lists every file with its size and checksum', (path) => {
    const entry = ['distribution', 0]
    const other =
      (property: string, value: string): Damage =>
      (files) => {
        set(path, [...entry, 'sum'], value)(files)
        files.set(path, (files.get(path) ?? '').replace('"sum"', `"${property}"`))
      }
    expect(problemsOf(good, other('contentUrl', 'x.csv')).join('\n')).toContain(`\`${path}\`: the list of files is`)
  })
})

describe('sizes and checksums', () => {
  test.each<[string, (string | number)[], unknown, string]>([
    ['croissant.json', ['distribution', 0, 'contentSize'], '1 B', 'contentSize of `articles.csv` is `1 B`'],
    ['croissant.json', ['distribution', 0, 'sha256'], 'x', 'sha256 of `articles.csv` is `x`'],
    ['dataset.jsonld', ['distribution', 0, 'contentSize'], '1 B', 'contentSize of `articles.csv` is `1 B`'],
    ['dataset.jsonld', ['distribution', 0, 'sha256'], 'x', 'sha256 of `articles.csv` is `x`'],
    ['datapackage.json', ['resources', 0, 'hash'], 'md5:0', '`articles`: hash is `md5:0`, not of SHA-256'],
    ['datapackage.json', ['resources', 0, 'bytes'], '9', '`articles`: bytes is `9`, not a size']
  ])('of %s at %j as %j', (path, at, value, problem) => {
    const files = new Map(good)
    set(path, at, value)(files)
    files.set('SHA256SUMS', toSums(files))
    const found = findReleaseProblems(new Map([...files].map(([each, content]) => [each, Buffer.from(content)])), {})
    expect(found.join('\n')).toContain(`\`${path}\`: ${problem}`)
  })
})

describe('a table with cells that a spreadsheet would run', () => {
  test.each<[string, Damage, string]>([
    [
      'without its form for spreadsheets',
      (files) => {
        remove('towns.excel.csv')(files)
        for (const [path, list] of [
          ['datapackage.json', 'resources'],
          ['croissant.json', 'distribution'],
          ['dataset.jsonld', 'distribution']
        ] as const)
          set(path, [list], entriesBut(files.get(path) ?? '', list))(files)
      },
      '`towns.excel.csv` is missing: `towns` has cells that a spreadsheet would run'
    ],
    [
      'without a byte order mark',
      replaceIn('towns.excel.csv', '\uFEFF', ''),
      '`towns.excel.csv` does not start with a byte order mark'
    ],
    [
      'not escaped',
      replaceIn('towns.excel.csv', "'=1+1", '=1+1'),
      '`towns.excel.csv` row 0 is not that of the table with its formulas escaped'
    ],
    [
      'with a row less',
      replaceIn('towns.excel.csv', /towns\/n2.*\n/, ''),
      '`towns.excel.csv` row 1 is not that of the table with its formulas escaped'
    ],
    [
      'of which the report is silent',
      set('validation-report.json', ['formulas'], []),
      '`validation-report.json`: formulas does not list `towns` row 1 ["towns/n1"] `names`'
    ]
  ])('%s', (_, damage, problem) => {
    expect(problemsOf(withFormula, damage)).toEqual([problem])
  })
})

test('a form for spreadsheets that no cell asks for is a fault', () => {
  const add: Damage = (files) => files.set('towns.excel.csv', `\uFEFF${files.get('towns.csv')}`)
  expect(problemsOf(good, add)).toEqual([
    '`towns.excel.csv` is not in datapackage.json',
    '`towns.excel.csv` is not needed: `towns` has no cell that a spreadsheet would run'
  ])
})

const entriesBut = (text: string, list: string): unknown[] =>
  (JSON.parse(text)[list] as {path?: string; contentUrl?: string}[]).filter(
    ({path, contentUrl}) => (path ?? contentUrl) !== 'towns.excel.csv'
  )

describe('datapackage.json, more strictly than its profile', () => {
  test.each<[(string | number)[], unknown, string]>([
    [['$schema'], undefined, '$schema is null, not Data Package 2.0'],
    [['description'], '', 'description is ``, not a text'],
    [
      ['created'],
      '2026-02-30T00:00:00Z',
      'created is `2026-02-30T00:00:00Z`, not a day such as `2026-11-23T00:00:00Z`'
    ],
    [['created'], 'today', 'created is `today`, not a day such as `2026-11-23T00:00:00Z`'],
    [['version'], 'latest', 'version is `latest`, not a version such as `1.2.0`'],
    [['version'], '1.0', 'version is `1.0`, not a version such as `1.2.0`'],
    [['licenses'], [], 'licenses is `[]`, not a list, or left out'],
    [['licenses', 0, 'name'], 'my own', 'licenses[0].name is `my own`, not an SPDX identifier'],
    [
      ['licenses', 0, 'path'],
      'https://example.org/',
      'licenses[0].path is `https://example.org/`, not `https://creativecommons.org/licenses/by-sa/4.0/`'
    ],
    [['sources', 1], {}, 'sources[1].title is null, not a text'],
    [['sources', 0, 'path'], 'towns.html', 'sources[0].path is `towns.html`, not an address of the web'],
    [['keywords'], [], 'keywords is `[]`, not a list of texts'],
    [['resources', 1, 'profile'], undefined, '`towns`: profile is not tabular-data-resource'],
    [['resources', 1, 'rows'], undefined, '`towns`: rows is null, not a number of rows'],
    [['resources', 1, 'encoding'], 'latin1', '`towns`: encoding is `latin1`, not utf-8'],
    [['resources', 1, 'mediatype'], undefined, '`towns`: mediatype is null, not a text'],
    [['resources', 1, 'dialect', 'delimiter'], ';', '`towns`: dialect is not that of a CSV with commas and a header'],
    [['resources', 1, 'schema', 'missingValues'], ['', 'NA'], '`towns`: missingValues is not the empty cell'],
    [
      ['resources', 1, 'schema', 'fieldsMatch'],
      ['exact'],
      '`towns`: fieldsMatch must not be there: its profile and its text disagree'
    ],
    [['resources', 1, 'schema', 'fields', 3, 'type'], 'list', '`towns`: type of `names` is `list`'],
    [['resources', 1, 'schema', 'fields', 3, 'description'], undefined, '`towns`: `names` has no description'],
    [
      ['resources', 1, 'schema', 'foreignKeys', 1, 'reference', 'fields'],
      ['x'],
      '`towns`: the foreign key on `older_id` refers to `["x"]`, no column of `towns`'
    ],
    [
      ['resources', 1, 'schema', 'foreignKeys', 0, 'reference', 'resource'],
      'x',
      '`towns`: the foreign key on `article_id` refers to `x`, which is no table'
    ],
    [
      ['resources', 3, 'profile'],
      'tabular-data-resource',
      '`articles.json`: it has a schema, profile or type but is no table: type is null'
    ]
  ])('%j as %j', (at, value, problem) => {
    expect(problemsOf(good, descriptor(at, value))).toContain(`\`datapackage.json\`: ${problem}`)
  })

  test('every file has a title', () => {
    expect(problemsOf(good, descriptor(['resources', 0, 'title'], 7))).toEqual([
      '`datapackage.json`: `articles`: title is `7`, not a text'
    ])
  })
})
