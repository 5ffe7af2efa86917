import {readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {Schema} from '../pipeline/dataset.js'
import {datasets} from '../pipeline/datasets/index.js'
import * as library from '../pipeline/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const pipeline = join(root, 'pipeline')

/** Who may import whom; a folder may always import from itself. Lower layers first. */
const layers: Record<string, readonly string[]> = {
  document: [],
  characters: [],
  fault: [],
  text: ['fault'],
  slug: [],
  passage: ['document'],
  quotation: ['document'],
  rule: ['document'],
  language: ['characters', 'document', 'passage', 'rule'],
  article: ['document', 'passage'],
  matcher: ['characters', 'document'],
  'event-names': ['language', 'matcher'],
  'name-surfaces': ['language', 'matcher'],
  gazetteer: ['event-names', 'language', 'matcher', 'name-surfaces'],
  day: [],
  gazetteers: ['fault', 'gazetteer', 'schema', 'validate'],
  dataset: ['document', 'gazetteer', 'language'],
  schema: ['dataset'],
  offset: ['passage'],
  publish: ['dataset'],
  annotate: ['dataset', 'document', 'gazetteer', 'language', 'passage'],
  datasets: ['dataset', 'document', 'gazetteer', 'language', 'offset', 'passage', 'quotation', 'rule', 'schema'],
  link: ['dataset'],
  validate: ['dataset', 'fault'],
  tabulate: ['dataset', 'validate'],
  release: ['dataset', 'fault', 'offset', 'schema', 'tabulate', 'validate'],
  pipeline: [
    'annotate',
    'article',
    'dataset',
    'datasets',
    'gazetteer',
    'link',
    'offset',
    'publish',
    'slug',
    'validate'
  ],
  sidecar: ['dataset', 'day', 'fault', 'schema', 'validate'],
  source: ['dataset', 'fault', 'pipeline', 'sidecar', 'text'],
  extract: ['dataset', 'gazetteer', 'gazetteers', 'pipeline', 'sidecar', 'text'],
  corpus: ['extract', 'fault', 'gazetteer', 'gazetteers', 'pipeline', 'sidecar', 'source', 'text'],
  fingerprint: [],
  gather: ['dataset', 'datasets', 'fault', 'gazetteer', 'pipeline', 'release', 'source', 'validate'],
  build: ['datasets', 'fingerprint', 'gather', 'gazetteer', 'gazetteers', 'release'],
  index: ['build', 'dataset', 'extract', 'fault', 'gazetteer', 'release'],
  cli: ['build', 'corpus', 'day', 'fault', 'release']
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

const sources = filesBelow(pipeline).filter((path) => path.endsWith('.ts'))
const layerOf = (path: string): string =>
  relative(pipeline, path)
    .split('/')[0]
    ?.replace(/\.[jt]s$/, '') ?? ''
const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, to = '']) =>
    join(dirname(path), to)
  )

describe('imports run downwards only', () => {
  test.each(sources.map((path) => relative(root, path)))('%s', (path) => {
    const layer = layerOf(join(root, path))
    const upwards = importsOf(join(root, path)).filter(
      (to) => layerOf(to) !== layer && !layers[layer]?.includes(layerOf(to))
    )
    expect(upwards.map((to) => relative(root, to))).toEqual([])
  })

  test('a dataset imports no other dataset', () => {
    const folderOf = (path: string): string => relative(join(pipeline, 'datasets'), dirname(path))
    const crossing = sources
      .filter((path) => path.startsWith(join(pipeline, 'datasets/')) && folderOf(path) !== '')
      .flatMap((path) =>
        importsOf(path).filter(
          (to) =>
            to.startsWith(join(pipeline, 'datasets/')) && folderOf(to).split('/')[0] !== folderOf(path).split('/')[0]
        )
      )
    expect(crossing).toEqual([])
  })

  test('only the ends touch the disk', () => {
    const touching = sources
      .filter((path) => /from 'node:fs/.test(readFileSync(path, 'utf8')))
      .map((path) => relative(pipeline, path))
    const ends = ['cli.ts', 'fingerprint.ts', 'gazetteers.ts', 'schema.ts', 'source.ts']
    expect(touching.filter((path) => !ends.includes(path) && !path.startsWith('release/'))).toEqual([])
  })

  test('extraction loads neither Arquero nor the CSV packages', () => {
    const reached = new Set<string>()
    const visit = (path: string): void => {
      if (reached.has(path)) return
      reached.add(path)
      for (const to of importsOf(path)) visit(to.replace(/\.js$/, '.ts'))
    }
    visit(join(pipeline, 'corpus/print.ts'))
    const packages = [...reached].flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/from '([^.][^']*)'/g)].map(([, name]) => name)
    )
    expect(packages.filter((name) => /arquero|csv|commander/.test(name ?? ''))).toEqual([])
    expect(packages).toContain('remark-parse')
  })
})

describe('every file', () => {
  test.each(sources.map((path) => relative(root, path)))('%s exports by name and has no default', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/export default/)
  })
})

describe('the public API', () => {
  test('is these functions', () => {
    expect(Object.keys(library).sort()).toEqual(['build', 'diff', 'extract', 'isFault', 'verify'])
  })
})

describe.each(datasets.map(({name}) => name))('dataset %s', (name) => {
  const dataset = datasets.find((other) => other.name === name)
  const fixtures = join(root, 'test/fixtures')

  test('has a schema that is closed, complete and described', () => {
    const {properties, required, additionalProperties, description, $id} = dataset?.schema ?? ({} as Partial<Schema>)
    expect($id).toMatch(new RegExp(`/${name}\\.schema\\.json$`))
    expect(additionalProperties).toBe(false)
    expect(required).toEqual(Object.keys(properties ?? {}))
    expect(description).toBeTruthy()
    expect(Object.entries(properties ?? {}).filter(([, column]) => !column.description)).toEqual([])
  })

  test('has rows in a fixture', () => {
    const rows = readdirSync(fixtures).flatMap((folder) =>
      JSON.parse(readFileSync(join(fixtures, folder, 'expected', `${name}.json`), 'utf8'))
    )
    expect(rows.length).toBeGreaterThan(0)
  })
})
