import edtf from 'edtf'
import {expect, test} from 'vitest'
import {datasets} from '../../pipeline/datasets/index.js'
import {extract} from '../../pipeline/extract.js'
import {applyRelation} from '../../pipeline/language/dates/edtf.js'
import type {Relation} from '../../pipeline/language/dates/index.js'
import {dateConventions, type Example} from '../../pipeline/release/document/convention.js'

const examples = dateConventions.flatMap(({examples = []}) => examples)

/** A phrase is read in a sentence; value and relation of the last expression. */
function read(text: string): Pick<Example, 'edtf' | 'relation'> | undefined {
  const mention = extract(/^[A-Z]/.test(text) ? text : `They met ${text}.`).time_mentions.at(-1)
  return mention && {edtf: mention.edtf as string | null, relation: String(mention.relation)}
}

test.each(examples)('the program reads $text', ({text, edtf, relation}) => {
  expect(read(text)).toEqual({edtf, relation})
})

test.each(examples.filter((example) => example.edtf !== null))('$text: the value is EDTF level 1', (example) => {
  const value = example.edtf ?? ''
  expect(() => edtf(value, {level: 1})).not.toThrow()
  expect(applyRelation(value, example.relation as Relation)).toBe(example.applied ?? value)
})

test('every relation of the schemas is explained, and no other', () => {
  const {properties} = datasets.find(({name}) => name === 'events')?.schema ?? {}
  const items = dateConventions.flatMap(({items = []}) => items)
  const explained = items.flatMap((item) =>
    [...(item.split(': ')[0] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name)
  )
  expect(explained.sort()).toEqual(properties?.date_relation?.enum?.toSorted())
})
