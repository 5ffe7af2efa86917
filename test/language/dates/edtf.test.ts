import edtf from 'edtf'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  applyRelation,
  approximate,
  boundsOf,
  endsOf,
  formatDay,
  formatYear,
  joinEdtf,
  precisionOf
} from '../../../pipeline/language/dates/edtf.js'

test.each([
  ['2025-04-18', '2025-04-18', '2025-04-18', 'day'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['1948', '1948-01-01', '1948-12-31', 'year'],
  ['1948~', '1948-01-01', '1948-12-31', 'year'],
  ['196X', '1960-01-01', '1969-12-31', 'decade'],
  ['18XX', '1800-01-01', '1899-12-31', 'century'],
  ['1943-21', '1943-03-01', '1943-05-31', 'season'],
  ['1943-22', '1943-06-01', '1943-08-31', 'season'],
  ['1943-23', '1943-09-01', '1943-11-30', 'season'],
  ['1943-24', '1943-12-01', '1944-02-29', 'season'],
  ['-0489', '-0489-01-01', '-0489-12-31', 'year'],
  ['-04XX', '-0499-01-01', '-0400-12-31', 'century'],
  ['-00XX', '-0099-01-01', '0000-12-31', 'century'],
  ['0000', '0000-01-01', '0000-12-31', 'year'],
  ['1901~/1933~', '1901-01-01', '1933-12-31', 'interval'],
  ['2013-01~/2013-04~', '2013-01-01', '2013-04-30', 'interval'],
  ['-0263/-0240', '-0263-01-01', '-0240-12-31', 'interval'],
  ['1975/..', '1975-01-01', null, 'open'],
  ['../1946', null, '1946-12-31', 'open']
])('%s is %s to %s', (value, date_start, date_end, precision) => {
  const year = (day: string | null) => (day === null ? null : Number(/^-?\d+/.exec(day)?.[0]) + 0)
  expect(boundsOf(value)).toEqual({date_start, date_end, year_start: year(date_start), year_end: year(date_end)})
  expect(precisionOf(value)).toBe(precision)
  expect(() => edtf(value, {level: 1})).not.toThrow()
})

test.each(['', 'soon', '1948-4', '19X8', '1948/'])('`%s` has no bounds', (value) => {
  expect(() => boundsOf(value)).toThrow(/Cannot bound/)
})

test.each([
  ['1975', 'since', '1975/..'],
  ['1946', 'until', '../1946'],
  ['1948', 'before', '../1948'],
  ['1948', 'after', '1948/..'],
  ['2025-04-18', 'after', '2025-04-18/..'],
  ['196X', 'since', '1960/..'],
  ['196X', 'until', '../1969'],
  ['196X', 'before', '../1960'],
  ['1943-24', 'until', '../1944-02'],
  ['1967/1970', 'after', '1970/..'],
  ['1500~', 'since', '1500~/..'],
  ['1975/..', 'since', '1975/..'],
  ['2011', 'by', '2011'],
  ['2023', 'on', '2023'],
  ['1967-06-05/1967-06-10', 'during', '1967-06-05/1967-06-10'],
  ['1967-06-05/1967-06-10', 'after_start', '1967-06-05/1967-06-10']
] as const)('%s %s is %s', (value, relation, expected) => {
  expect(applyRelation(value, relation)).toBe(expected)
  expect(() => edtf(expected, {level: 1})).not.toThrow()
})

test.each([
  ['1948', '1948~'],
  ['1948~', '1948~'],
  ['1948-05', '1948-05~'],
  ['196X', '196X'],
  ['1943-21', '1943-21'],
  ['1939/1945', '1939/1945']
])('%s made approximate is %s', (value, expected) => {
  expect(approximate(value)).toBe(expected)
  expect(() => edtf(expected, {level: 1})).not.toThrow()
})

test('two values join forwards only', () => {
  expect(joinEdtf('1967-06', '1970')).toBe('1967-06/1970')
  expect(joinEdtf('195X', '197X')).toBe('1950/1979')
  expect(joinEdtf('1943-21', '1943-22')).toBe('1943-03/1943-08')
  expect(joinEdtf('1945', '1939')).toBeUndefined()
  expect(joinEdtf('1945', '1945')).toBeUndefined()
  expect(joinEdtf('1975/..', '1980')).toBeUndefined()
})

test('days are those of the calendar', () => {
  expect(formatDay(2024, 2, 29)).toBe('2024-02-29')
  expect(formatDay(2023, 2, 29)).toBeUndefined()
  expect(formatDay(1900, 2, 29)).toBeUndefined()
  expect(formatDay(2023, 13, 1)).toBeUndefined()
  expect(formatDay(2023, Number.NaN, 1)).toBeUndefined()
  expect(formatDay(-43, 3, 15)).toBe('-0043-03-15')
})

test('a year and its bounds agree, BC and AD', () => {
  fc.assert(
    fc.property(fc.integer({min: -9998, max: 9999}), (year) => {
      expect(boundsOf(formatYear(year))).toMatchObject({year_start: year, year_end: year})
      expect(endsOf(formatYear(year))).toEqual([formatYear(year), formatYear(year)])
    })
  )
})
