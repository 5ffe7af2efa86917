import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Sidecar} from '../../pipeline/dataset.js'
import {articles} from '../../pipeline/datasets/articles/index.js'
import {findProblems} from '../../pipeline/validate.js'
import {contextOf} from '../context.js'
import {anyText} from '../text.js'
import {uncorrected} from './uncorrected.js'

const readSource = (name: string): string => readFileSync(new URL(`../../source/${name}`, import.meta.url), 'utf8')

test('the first article is this row', () => {
  const text = readSource('palestine-syria-relations.txt')
  const sidecar = JSON.parse(readSource('palestine-syria-relations.json')) as Sidecar
  const rows = articles.extract(contextOf(text, {sidecar}))
  expect(rows).toEqual([
    {
      article_id: 'palestine-syria-relations',
      title: 'Palestine–Syria relations',
      party1: 'Palestine',
      party2: 'Syria',
      party1_iso3: 'PSE',
      party2_iso3: 'SYR',
      source_url: 'https://en.wikipedia.org/wiki/Palestine%E2%80%93Syria_relations',
      source_revision: null,
      source_sha256: createHash('sha256').update(text).digest('hex'),
      chars: [...text].length,
      licence: 'CC-BY-SA-4.0'
    }
  ])
  expect(uncorrected(rows).flatMap((row) => Object.keys(row))).toEqual(Object.keys(articles.schema.properties))
})

const noSidecar: Sidecar = {title: null, url: null, licence: null, revision: null, retrieved: null, received: null}

test.each([
  ['= Chile–Norway relations =\n\nA text.', null, 'Chile–Norway relations', 'CHL', 'NOR'],
  ['= Chile–Norway relations =\n\nA text.', 'Norway–Chile relations', 'Norway–Chile relations', 'NOR', 'CHL'],
  ['A text.', null, 'the-id', null, null],
  ['A text.', 'Abkhazia–Norway relations', 'Abkhazia–Norway relations', null, 'NOR']
])('%j with the title %j beside it is %s, %s, %s', (text, title, expected, first, second) => {
  const [row] = articles.extract(contextOf(text, {articleId: 'the-id', sidecar: {...noSidecar, title}}))
  expect(row).toMatchObject({title: expected, party1_iso3: first, party2_iso3: second})
})

test('letters beyond the first plane count once', () => {
  expect(articles.extract(contextOf('𐎠𐎭 🇳🇴'))[0]?.chars).toBe(5)
})

test('any text makes one valid row', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const rows = articles.extract(contextOf(text))
      expect(rows).toHaveLength(1)
      expect(findProblems(articles, uncorrected(rows))).toEqual([])
    })
  )
})
