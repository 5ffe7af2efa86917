import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {datasets} from '../pipeline/datasets/index.js'
import type {FigureRow} from '../pipeline/datasets/population/row.js'
import {brief} from './datasets/population/brief.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The code blocks of a language below a heading; the readers' own are tried by `make test-readers`. */
function snippets(heading: string, language: string): string[] {
  const [, section = ''] = readme.split(`\n${heading}\n`)
  return [...(section.split(/\n#{1,3} /)[0]?.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs')) ?? [])].map(
    ([, code = '']) => code
  )
}

test('the library snippet runs, and its article gives what the README says it gives', () => {
  const [code = ''] = snippets('### As a library', 'js')
  const check = 'console.log(JSON.stringify({events: events.length, title: article.title, problems}))'
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', `${code}\n${check}`], {
    cwd: root,
    encoding: 'utf8'
  })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({events: 1, title: 'Chile–Kenya relations', problems: []})
})

test('the source form is the one that is read', async () => {
  const {readArticle} = await import('../pipeline/article/index.js')
  const text = readme.split('### The source form')[1]?.split('```\n')[1] ?? ''
  const {title, infobox, sections} = readArticle(text)
  expect(title).toBe('Palestine–Syria relations')
  expect(infobox.map(({label}) => label)).toEqual(['Party1', 'Envoy1', 'Caption'])
  expect(sections.map(({path}) => path.length)).toEqual([0, 1, 2])
  expect(sections[2]?.blocks.map(({kind}) => kind)).toEqual(['list', 'table'])
})

test('the fields of infoboxes are read as the README says', async () => {
  const {extract} = await import('../pipeline/index.js')
  const section = readme.split('### Infobox\n')[1]?.split('\n### ')[0] ?? ''
  const rows = [...section.matchAll(/^\| `(.+?)` \| (\w+)(?: (\d+))? \| (\w+)/gm)]
  const fields = rows.map(([, field = '']) => `- ${field.replaceAll('\\|', '|')}\n`)
  const {infobox} = extract(`Infobox\n${fields.join('')}\nA text.`)
  const said = rows.map(([, , key, slot, type]) => ({key, slot: slot === undefined ? null : Number(slot), type}))
  expect(infobox.map(({key, slot, value_type: type}) => ({key, slot, type}))).toEqual(said)
  expect(rows).toHaveLength(8)
})

test('the population figures are those that the README shows', async () => {
  const {extract} = await import('../pipeline/index.js')
  const section = readme.split('### Population figures\n')[1]?.split('\n### ')[0] ?? ''
  const rows = [...section.matchAll(/^\| (\p{Lu}[^|]+\.) \|(.*)\|$/gmu)]
  for (const [, text = '', said = ''] of rows) {
    const {population} = extract(`= Danes in Norway =\n\n${text}\n`)
    const expected = [...said.matchAll(/`([^`]+)`/g)].map(([, row]) => row)
    expect((population as unknown as FigureRow[]).map(brief), text).toEqual(expected)
  }
  expect(rows).toHaveLength(7)
})

test('edits of the first article give the versions and changes that the README says', async () => {
  const {cellsOf, newSerial, planNext, publishNext} = await import('./release/history/serial.js')
  const text = readFileSync(new URL('../source/palestine-syria-relations.txt', import.meta.url), 'utf8')
  const refugees = text.slice(text.indexOf('In 1948, an estimated'), text.indexOf('By 2011 with'))
  const edits = [
    text.replace('Palestine–Syria relations refers', 'Both lie on the sea.\n\n$&'),
    text.replace('sent troops', 'dispatched troops'),
    text.replace('in 2012', 'in 2013'),
    text.replace(refugees, '')
  ]
  const rows = [...readme.matchAll(/^\| [^|]+ \| (1\.\d\.\d) \| (.+) \|$/gm)]
  const serial = newSerial()
  publishNext(serial, {texts: [text]})
  const plans = edits.map((edited) => planNext(serial, {texts: [edited]}))
  expect(plans.map(({version}) => version)).toEqual(rows.map(([, version]) => version))
  expect(plans.map((plan) => cellsOf(plan).map((line) => line.split(':')[0]))).toEqual([
    [],
    ['e2 trigger', 'e2 quote', 'e2 sentence'],
    [
      'e6 sentence',
      ...['date_edtf', 'date_start', 'date_end', 'year_start', 'year_end', 'date_text', 'quote', 'sentence'].map(
        (column) => `e7 ${column}`
      ),
      ...['text', 'edtf', 'date_start', 'date_end'].map((column) => `t10 ${column}`)
    ],
    [
      ...['e14 removed', 'p1 removed', 'p2 anaphora_of', 'p2 rules', 't15 removed', 't16 removed'],
      'named_events 1948-palestine-war removed'
    ]
  ])
})

test('every table is described', () => {
  for (const {name} of datasets) expect(readme).toContain(`| \`${name}\` |`)
})

test('the gazetteers have about as many entries as the README says', () => {
  const section = readme.split('### Gazetteers\n')[1]?.split('\n## ')[0] ?? ''
  const rows = [...section.matchAll(/^\| (`.+?) \| ([\d,]+) \|/gm)]
  const counts = rows.map(([, names = '', stated = '']) => {
    const tables = [...names.matchAll(/`(.+?\.json)`/g)].map(([, file]) =>
      JSON.parse(readFileSync(new URL(`../source/gazetteers/${file}`, import.meta.url), 'utf8'))
    )
    const entries = tables.flatMap((table) => (Array.isArray(table) ? table : table.verbs)).length
    return {names, isTrue: Math.abs(entries - Number(stated.replace(',', ''))) <= entries * 0.03}
  })
  expect(counts).toHaveLength(10)
  expect(counts.filter(({isTrue}) => !isTrue)).toEqual([])
})
