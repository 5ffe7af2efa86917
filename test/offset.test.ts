import fc from 'fast-check'
import {expect, test} from 'vitest'
import {codePointsOf, toCodePoints} from '../pipeline/offset.js'

test.each([
  ['abc', 2, 2],
  ['😀bc', 2, 1],
  ['a😀b😀', 6, 4],
  ['a\uD83Db', 2, 2]
])('%j at %i is code point %i', (text, offset, codePoint) => {
  expect(codePointsOf(text)(offset)).toBe(codePoint)
})

test('slicing by code points gives what slicing by UTF-16 units gave', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'grapheme'})), (parts) => {
      const text = parts.join('')
      const codePoint = codePointsOf(text)
      let at = 0
      for (const part of parts) {
        expect([...text].slice(codePoint(at), codePoint(at + part.length)).join('')).toBe(part)
        at += part.length
      }
    })
  )
})

test('only the columns that the schema calls offsets change', () => {
  const offset = {$ref: '#/$defs/offset'}
  const properties = {start: offset, end: {anyOf: [offset, {type: 'null'}]}, year: {type: 'integer'}}
  const schema = {$id: 'test', title: '', description: '', properties, required: []}
  const rows = [
    {start: 2, end: null, year: 2},
    {start: 3, end: 4, year: 4}
  ]
  expect(toCodePoints(rows, schema, codePointsOf('😀ab'))).toEqual([
    {start: 1, end: null, year: 2},
    {start: 2, end: 3, year: 4}
  ])
})
