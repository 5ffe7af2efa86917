import fc from 'fast-check'
import {expect, test} from 'vitest'
import {codePointsOf} from '../pipeline/offset.js'

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
