import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findEdtfFault, readBounds} from '../../pipeline/language/dates/edtf.js'

describe('findEdtfFault', () => {
  test.each([
    '2025-04-18',
    '1948',
    '196X',
    '18XX',
    '1967/1970',
    '1948~',
    '2007/..',
    '../1946',
    '1943-21',
    '-0489',
    '-04XX',
    '2024-02-29',
    '1901~/1933~'
  ])('%s is a date', (edtf) => {
    expect(findEdtfFault(edtf)).toBeNull()
  })

  test.each([
    ['', 'no date'],
    ['soon', 'no date'],
    ['1975-13-45', 'no date of the calendar'],
    ['2023-02-29', 'no date of the calendar'],
    ['1975-00', 'no date of the calendar'],
    ['1975-25', 'no date of the calendar'],
    ['1943-21-05', 'no date of the calendar'],
    ['../..', 'no date'],
    ['1/2/3', 'no date'],
    ['196X/1970', 'no date of the calendar'],
    ['1943-21/1944', 'no date of the calendar'],
    ['1970/1967', 'ends before it starts']
  ])('%s is none', (edtf, fault) => {
    expect(findEdtfFault(edtf)).toContain(fault)
  })

  test('what it passes has bounds, and nothing makes it throw', () => {
    const pieces = fc.constantFrom(
      '1948',
      '-0489',
      '196X',
      '18XX',
      '..',
      '/',
      '-',
      '~',
      '02',
      '13',
      '21',
      '29',
      '31',
      'x'
    )
    const text = fc.array(pieces, {maxLength: 6}).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (edtf) => {
        if (findEdtfFault(edtf) === null) expect(() => readBounds(edtf)).not.toThrow()
      })
    )
  })
})
