import {expect, test} from 'vitest'
import {codePointsOf} from '../pipeline/offset.js'
import {publishRows} from '../pipeline/publish.js'

const offset = {$ref: '#/$defs/offset'}
const properties = {start: offset, end: {anyOf: [offset, {type: 'null'}]}, year: {type: 'integer'}}
const schema = {$id: 'test', title: '', description: '', properties, required: []}
const codePoint = codePointsOf('😀ab')

test('only the columns that the schema calls offsets change', () => {
  const rows = [
    {start: 2, end: null, year: 2},
    {start: 3, end: 4, year: 4}
  ]
  expect(publishRows(rows, schema, codePoint)).toEqual([
    {start: 1, end: null, year: 2},
    {start: 2, end: 3, year: 4}
  ])
})

test('columns come in the schema’s order', () => {
  expect(Object.keys(publishRows([{year: 1, end: 0, start: 0}], schema, codePoint)[0] ?? {})).toEqual([
    'start',
    'end',
    'year'
  ])
})

test('a column that the schema does not have is an error that names it', () => {
  expect(() => publishRows([{start: 0, end: 0, year: 1, yaer: 2}], schema, codePoint)).toThrow(
    '`yaer` is no column of test'
  )
})
