import {mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'
import {build} from '../pipeline/build.js'
import {datasets} from '../pipeline/datasets/index.js'
import {verify} from '../pipeline/release/check/verify.js'
import {differences, readTree} from '../pipeline/release/disk/tree.js'
import {folderWith} from './folder.js'

afterEach(() => vi.restoreAllMocks())

test('every problem of every article is in one error that names table, row and column', async () => {
  const articles = datasets.find(({name}) => name === 'articles')
  if (articles === undefined) throw new Error('no dataset `articles`')
  const {extract} = articles
  vi.spyOn(articles, 'extract').mockImplementation((context) =>
    extract(context).map((row) => ({...row, chars: -1, licence: 7}))
  )
  const folder = folderWith({'a.txt': '= One =\nProse.', 'b.txt': '= Two =\nProse.'})
  const error = await build({sources: [folder], out: join(folder, 'out')}).catch(({message}) => message)
  expect(error.split('\n')).toEqual([
    expect.stringContaining('Cannot publish'),
    expect.stringMatching(/^ {2}articles row 0 \(one\): `chars` must be >= 0/),
    expect.stringMatching(/^ {2}articles row 0 \(one\): `licence` must be string or null/),
    expect.stringMatching(/^ {2}articles row 0 \(two\): `chars` must be >= 0/),
    expect.stringMatching(/^ {2}articles row 0 \(two\): `licence` must be string or null/)
  ])
})

test('a named event of several articles has one row in their dataset', async () => {
  const folder = folderWith({
    'a.txt': '= Oman–Syria relations =\n\nDuring the Suez Crisis, Syria helped Oman before the Six-Day War.\n',
    'b.txt': '= Kenya–Oman relations =\n\nDuring the Six-Day War, Kenya helped Oman. The Six Day War ended.\n'
  })
  const [built] = await build({sources: [folder], out: join(folder, 'out'), name: 'oman'})
  const rows = JSON.parse(readFileSync(join(built?.directory ?? '', 'named_events.json'), 'utf8'))
  expect(rows.map(({named_event_id: id}: {named_event_id: string}) => id)).toEqual(['six-day-war', 'suez-crisis'])
  expect(built?.counts.named_events).toBe(2)
})

test('what a killed build left in a dataset that is no longer built is finished by the next build of any other', async () => {
  const folder = folderWith({'a.txt': '= One =\nProse.', 'b.txt': '= Two =\nProse.', 'c.txt': '= Three =\nProse.'})
  const out = join(folder, 'out')
  await build({sources: [join(folder, 'a.txt'), join(folder, 'b.txt')], out})
  const before = await readTree(out)
  // Killed before and after its version was listed.
  mkdirSync(join(out, 'one/.staging/new'), {recursive: true})
  writeFileSync(join(out, 'one/.staging/publishing'), '1.1.0\n')
  mkdirSync(join(out, 'one/1.1.0'))
  rmSync(join(out, 'two/latest'), {recursive: true})
  expect(await verify(out)).not.toEqual([])
  await build({sources: [join(folder, 'c.txt')], out})
  expect(await verify(out)).toEqual([])
  const after = await readTree(out)
  expect(differences(before.files, after.files).filter((path) => !/^(?:three\/|catalog)/.test(path))).toEqual([])
})

test('a collection keeps its title until it is given another', async () => {
  const folder = folderWith({'a.txt': '= One =\nProse.', 'b.txt': '= Two =\nProse.'})
  const options = {sources: [folder], out: join(folder, 'out'), name: 'levant'}
  await build({...options, title: 'The Levant'})
  expect(await build(options)).toMatchObject([{version: '1.0.0', bump: null}])
  expect(await build({...options, title: 'Levant'})).toMatchObject([{version: '1.0.1', bump: 'patch'}])
})

test('verify follows a link to what it is asked to verify', async () => {
  const folder = folderWith({'a.txt': '= One =\nProse.'})
  await build({sources: [folder], out: join(folder, 'out')})
  symlinkSync('out', join(folder, 'link'))
  expect(await verify(join(folder, 'link'))).toEqual([])
})
