import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {differences, readTree} from '../pipeline/release/disk/tree.js'
import {folderWith, keptFolder} from './folder.js'

const cli = fileURLToPath(new URL('../build/cli.js', import.meta.url))
const article = '= Chile–Kenya relations =\n\nOn 3 May 1965 Chile recognised Kenya.\n'

function run(args: readonly string[], {cwd = process.cwd(), input = ''}: {cwd?: string; input?: string | Buffer} = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: {PATH: process.env.PATH}
  })
  return {status, stdout, stderr}
}

describe('usage', () => {
  test('--version prints the version of package.json', () => {
    const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(run(['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
  })

  test.each([['--help'], ['build', '--help'], ['extract', '--help'], ['verify', '--help'], ['diff', '--help']])(
    '%s %s shows examples',
    (...args) => {
      const {status, stdout} = run(args)
      expect(status).toBe(0)
      expect(stdout).toMatch(/Examples:\n {2}bilateral /)
    }
  )

  test.each([
    [[]],
    [['publish']],
    [['--loud']],
    [['build', '--loud']],
    [['build', '--out']],
    [['build', '--name', '../levant']],
    [['build', '--date', '2026-02-30']],
    [['build', '--out', '']],
    [['extract']],
    [['extract', 'a.txt', '--ndjson']],
    [['extract', 'a.txt', 'b.txt']],
    [['verify']],
    [['diff', 'dist']],
    [['build', 'a.txt', '--title', 'Levant']]
  ])('%j is wrong usage: exit status 2', (args) => {
    const {status, stdout, stderr} = run(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain('    at ')
  })
})

interface Surrounding {
  cwd: string
  names: string[]
  umask: string
  env: Record<string, string>
}

/** Writes the articles in the order of the names, and builds them into one dataset. */
function buildIn({cwd, names, umask, env}: Surrounding, [a = '', b = '']: string[]): void {
  for (const name of names) writeFileSync(join(cwd, name), name === 'a.txt' ? a : b)
  const command = `umask ${umask}; exec "$0" "$@"`
  const args = ['-c', command, process.execPath, cli, 'build', ...names, '--name', 'kenya']
  const {status} = spawnSync('sh', args, {cwd, env: {...env, PATH: process.env.PATH}})
  expect(status).toBe(0)
}

describe('build', () => {
  test('writes a dataset for each article of source/ into dist/, and verify passes', () => {
    const cwd = folderWith({'source/a.txt': article, 'source/b.txt': article.replaceAll('Chile', 'Peru')})
    expect(run(['build'], {cwd})).toMatchObject({status: 0, stderr: ''})
    expect(readdirSync(join(cwd, 'dist')).sort()).toEqual([
      'catalog.json',
      'chile-kenya-relations',
      'peru-kenya-relations'
    ])
    expect(run(['verify', 'dist'], {cwd})).toMatchObject({status: 0, stderr: ''})
  })

  test('a second build changes nothing', () => {
    const cwd = folderWith({'source/a.txt': article})
    run(['build'], {cwd})
    expect(run(['build'], {cwd}).stdout).toContain('nothing changed')
  })

  test('--name puts several articles into one dataset', () => {
    const cwd = folderWith({'a.txt': article, 'b.txt': article.replaceAll('Chile', 'Peru')})
    expect(
      run(['build', 'b.txt', 'a.txt', '--name', 'kenya', '--out', 'out', '--date', '2026-11-23'], {cwd})
    ).toMatchObject({status: 0})
    const release = join(cwd, 'out/kenya/1.0.0')
    expect(
      JSON.parse(readFileSync(join(release, 'articles.json'), 'utf8')).map(
        ({article_id: id}: {article_id: string}) => id
      )
    ).toEqual(['chile-kenya-relations', 'peru-kenya-relations'])
    expect(JSON.parse(readFileSync(join(release, 'datapackage.json'), 'utf8')).created).toMatch(/^2026-11-23/)
    expect(run(['verify', 'out'], {cwd})).toMatchObject({status: 0})
  })

  test('two builds in other folders, time zones, locales, umasks and orders of files are the same to the byte', async () => {
    const peru = article.replaceAll('Chile', 'Peru')
    const texts = [
      [article, peru],
      [article, `${peru}In 1990, about 500 Peruvians lived in Kenya.\n`]
    ]
    const first = folderWith()
    const second = folderWith({'deep er/x': ''})
    const surroundings: Surrounding[] = [
      {cwd: first, names: ['a.txt', 'b.txt'], umask: '022', env: {TZ: 'UTC', LANG: 'C'}},
      {
        cwd: join(second, 'deep er'),
        names: ['b.txt', 'a.txt'],
        umask: '077',
        env: {TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}
      }
    ]
    for (const surrounding of surroundings) for (const version of texts) buildIn(surrounding, version)
    const [one, other] = await Promise.all(surroundings.map(({cwd}) => readTree(join(cwd, 'dist'))))
    expect([...(one?.files.keys() ?? [])]).toContain('kenya/1.1.0/SHA256SUMS')
    expect(differences(one?.files ?? new Map(), other?.files ?? new Map())).toEqual([])
  })

  test('--dry-run says what would be published and writes nothing', async () => {
    const cwd = folderWith({'a.txt': article})
    expect(run(['build', 'a.txt', '--dry-run'], {cwd})).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^dist\/chile-kenya-relations\/1\.0\.0: would publish \(first version\)\n/)
    })
    expect(readdirSync(cwd)).toEqual(['a.txt'])
    run(['build', 'a.txt'], {cwd})
    writeFileSync(join(cwd, 'a.txt'), `${article}In 1990, about 500 Chileans lived in Kenya.\n`)
    const before = await readTree(join(cwd, 'dist'))
    expect(run(['build', 'a.txt', '--dry-run'], {cwd}).stdout).toMatch(
      /^dist\/chile-kenya-relations\/1\.1\.0: would publish \(minor\)\n(?:.*\n)*? {2}population: rows added: 1\n/
    )
    expect(differences(before.files, (await readTree(join(cwd, 'dist'))).files)).toEqual([])
  })

  test.each<[string, Record<string, string | Buffer>, string[], RegExp]>([
    ['a missing file', {}, ['a.txt'], /a\.txt: there is no such file/],
    ['an empty file', {'a.txt': ''}, ['a.txt'], /a\.txt: it is empty/],
    ['a file that is not UTF-8', {'a.txt': Buffer.from([0x61, 0x0a, 0xff])}, ['a.txt'], /a\.txt: line 2: not UTF-8/],
    ['a folder without articles', {'x/readme.md': ''}, ['x'], /x: there is no \*\.txt file/],
    [
      'two articles of one title',
      {'a.txt': article, 'b.txt': article},
      ['a.txt', 'b.txt'],
      /b\.txt: it has the id `chile-kenya-relations` of a\.txt/
    ],
    [
      'one bad article among good ones',
      {'a.txt': article, 'b.txt': 'x\0'},
      ['a.txt', 'b.txt'],
      /b\.txt: line 1: a NUL/
    ],
    [
      'a sidecar with a day that is none',
      {
        'a.txt': article,
        'a.json': JSON.stringify({
          title: null,
          url: null,
          licence: null,
          revision: null,
          retrieved: '2026-02-30',
          received: null
        })
      },
      ['a.txt'],
      /a\.json: `retrieved` is no day of the calendar/
    ],
    [
      'an article called latest',
      {'a.txt': '= Latest =\nProse.'},
      ['a.txt'],
      /a folder of that name holds the newest version/
    ],
    ['an endless file', {}, ['/dev/zero'], /\/dev\/zero: it is longer than 16777216 bytes/],
    ['a bad sidecar', {'a.txt': article, 'a.json': '[]'}, ['a.txt'], /a\.json: /],
    [
      'what stands beside articles',
      {'a.txt': article, 'a.json': '{}', 'corrections.csv': ''},
      ['a.txt', 'a.json', 'corrections.csv'],
      /a\.json: it is no article: name the `\.txt` that it stands beside\nCannot read .*corrections\.csv: it is no article/
    ]
  ])('%s is one clear error, exit status 1, and nothing is written', (_, files, args, message) => {
    const cwd = folderWith(files)
    const {status, stdout, stderr} = run(['build', ...args], {cwd})
    expect({status, stdout}).toEqual({status: 1, stdout: ''})
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('    at ')
    expect(existsSync(join(cwd, 'dist'))).toBe(false)
  })

  test('a file where the output folder should be is named', () => {
    const cwd = folderWith({'a.txt': article, out: 'x'})
    const {status, stderr} = run(['build', 'a.txt', '--out', 'out'], {cwd})
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Cannot write .*out/)
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('x')
  })

  test.each([
    ['a title that tries to be a path', '= ../../../etc/evil =\nProse.', 'etc-evil'],
    ['a title without letters', '= 🇨🇱 =\nProse.', 'a'],
    ['no title', 'Prose only.', 'a'],
    ['only headings', '== A ==\n== B ==\n', 'a'],
    [
      'CRLF and a BOM',
      '\uFEFF= Chile–Kenya relations =\r\n\r\nOn 3 May 1965 Chile recognised Kenya.\r\n',
      'chile-kenya-relations'
    ],
    [
      'control characters, emoji and right-to-left text',
      '= T =\n\u0007\u001b[31m 😀 שלום \u202E 𐎠 In 1948, 5,000 Syrians fled to Peru.\n',
      't'
    ],
    ['Markdown and HTML', '= T =\n# a\n<script>x</script> [a](b) `c` &amp; In 1948 Peru recognised Syria.\n', 't']
  ])('%s gives a dataset that verifies', (_, text, name) => {
    const cwd = folderWith({'source/a.txt': text})
    expect(run(['build'], {cwd})).toMatchObject({status: 0, stderr: ''})
    expect(readdirSync(join(cwd, 'dist')).sort()).toEqual(['catalog.json', name].sort())
    expect(readdirSync(cwd).sort()).toEqual(['dist', 'source'])
    expect(run(['verify', 'dist'], {cwd})).toMatchObject({status: 0, stderr: ''})
  })
})

describe('diff', () => {
  const cwd = keptFolder()
  beforeAll(() => {
    writeFileSync(join(cwd, 'a.txt'), article)
    run(['build', 'a.txt'], {cwd})
    writeFileSync(join(cwd, 'a.txt'), article.replace('1965', '1966'))
    run(['build', 'a.txt'], {cwd})
  }, 120_000)
  const home = 'dist/chile-kenya-relations'

  test('says for people what changed and why', () => {
    const {status, stdout} = run(['diff', `${home}/1.0.0`, `${home}/1.0.1`], {cwd})
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /^dist\/chile-kenya-relations\/1\.0\.0 1\.0\.0 → dist\/chile-kenya-relations\/1\.0\.1 1\.0\.1: patch\n/
    )
    expect(stdout).toContain('~ events chile-kenya-relations/e1 date_edtf: “1965-05-03” → “1966-05-03” (source_edit)\n')
  })

  test('--json gives the same as one object; a folder of a dataset stands for its newest version', () => {
    const {bump, changes, ...found} = JSON.parse(run(['diff', `${home}/1.0.0`, home, '--json'], {cwd}).stdout)
    expect(bump).toBe('patch')
    expect(found).toMatchObject({old: {version: '1.0.0'}, new: {version: '1.0.1'}})
    expect(changes).toContainEqual({
      resource: 'events',
      key: 'chile-kenya-relations/e1',
      change: 'changed',
      field: 'date_edtf',
      before: '1965-05-03',
      after: '1966-05-03',
      reason: 'source_edit'
    })
  })

  test('the same release has no difference', () => {
    expect(run(['diff', home, `${home}/latest`], {cwd}).stdout).toMatch(/: no change of data\n$/)
  })

  test('a folder that is not there is an error that names it', () => {
    expect(run(['diff', 'nowhere', home], {cwd}).stderr).toBe('Cannot compare nowhere: it does not exist\n')
  })

  test('a folder that is no release is an error that names it', () => {
    expect(run(['diff', home, '.'], {cwd})).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^Cannot compare \.: `datapackage\.json` is missing: name the folder of a release\n$/
      )
    })
  })
})

describe('extract', () => {
  test('prints one object for one article', () => {
    const {status, stdout} = run(['extract', 'a.txt'], {cwd: folderWith({'a.txt': article})})
    expect(status).toBe(0)
    const object = JSON.parse(stdout)
    expect(Object.keys(object)).toEqual([
      'id',
      'article',
      'infobox',
      'events',
      'population',
      'time_mentions',
      'missions',
      'named_events',
      'notes'
    ])
    expect(object).toMatchObject({id: 'a', article: {party1_iso3: 'CHL', party2_iso3: 'KEN'}})
    expect(object.time_mentions).toHaveLength(1)
  })

  test('a folder is an error', () => {
    expect(run(['extract', '.'], {cwd: folderWith()})).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/is a folder/)
    })
  })

  test('--ndjson answers every line in order, and a bad one does not stop it', () => {
    const input = [
      JSON.stringify({id: 'x', text: article}),
      'no json',
      '["x"]',
      JSON.stringify({id: 'y'}),
      JSON.stringify({id: {}, text: 'a'}),
      JSON.stringify({id: 7, text: ''}),
      '',
      JSON.stringify({id: 'z\u2028', text: 'Peru left in 1990.\u2028'}).replaceAll('\\u2028', '\u2028')
    ].join('\n')
    const {status, stdout, stderr} = run(['extract', '--ndjson'], {input})
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(lines.map(({id, error}) => [id, error?.code ?? 'ok'])).toEqual([
      ['x', 'ok'],
      [null, 'not_json'],
      [null, 'bad_line'],
      ['y', 'bad_line'],
      [null, 'bad_line'],
      [7, 'empty_text'],
      ['z\u2028', 'ok']
    ])
    expect(lines[1].error.message).toMatch(/^Cannot read line 2: not JSON/)
  })

  test('--ndjson names a line that is not UTF-8', () => {
    const {status, stdout} = run(['extract', '--ndjson'], {
      input: Buffer.from('{"id":"a","text":"S\xe3o"}\n', 'latin1')
    })
    expect(status).toBe(1)
    expect(JSON.parse(stdout).error).toEqual({code: 'not_utf8', message: 'Cannot read line 1: not UTF-8'})
  })

  test('--ndjson without a line prints nothing', () => {
    expect(run(['extract', '--ndjson'])).toEqual({status: 0, stdout: '', stderr: ''})
  })
})

describe('verify', () => {
  test('names the file in which one byte was flipped', () => {
    const cwd = folderWith({'source/a.txt': article})
    run(['build'], {cwd})
    const file = join(cwd, 'dist/chile-kenya-relations/latest/articles.csv')
    const bytes = readFileSync(file)
    bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1
    writeFileSync(file, bytes)
    const {status, stdout, stderr} = run(['verify', 'dist/chile-kenya-relations/latest'], {cwd})
    expect({status, stdout}).toEqual({status: 1, stdout: ''})
    expect(stderr).toContain('articles.csv')
  })

  test.each(['nowhere', 'empty', 'a.txt'])('%s is nothing that could pass', (path) => {
    const cwd = folderWith({'a.txt': ''})
    mkdirSync(join(cwd, 'empty'))
    expect(run(['verify', path], {cwd})).toMatchObject({status: 1, stdout: ''})
  })
})
