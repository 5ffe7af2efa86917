import edtf from 'edtf'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {boundsOf} from '../../../pipeline/language/dates/edtf.js'
import {families, findTimes, rules} from '../../../pipeline/language/dates/index.js'
import {applyRules, keepLongest} from '../../../pipeline/rule.js'

const passageOf = (text: string) => ({text, start: 0, end: text.length})

/** Pieces of dates, in orders that no date has. */
const piece = fc.constantFrom(
  '18',
  '1948',
  '2025',
  '00',
  '31',
  '1,948',
  ' ',
  ' ',
  ', ',
  '–',
  '-',
  '/',
  ' to ',
  ' and ',
  ' of ',
  ' the ',
  '(',
  ')',
  '. ',
  '\n',
  ' ',
  'May',
  'April',
  'Sept.',
  'February',
  'Monday',
  'since ',
  'in ',
  'In ',
  'by ',
  'from ',
  'between ',
  'around ',
  'c. ',
  'until ',
  'early ',
  'mid-',
  'end of ',
  'first half of ',
  '1960s',
  "'70s",
  '19th',
  'fifth',
  ' century',
  ' centuries',
  ' BC',
  'AD ',
  'winter ',
  'Q3 ',
  'that year',
  'two years',
  ' later',
  'the next day',
  'people',
  'Olympics',
  '😀',
  'é',
  '٣'
)
const datelike = fc.array(piece, {maxLength: 25}).map((pieces) => pieces.join(''))

test('any text: mentions in order, apart, inside; values valid, their bounds in order', () => {
  fc.assert(
    fc.property(fc.oneof(datelike, fc.string({unit: 'grapheme'})), fc.nat(9), (text, start) => {
      let at = start
      for (const mention of findTimes({text, start, end: start + text.length})) {
        expect(mention.start).toBeGreaterThanOrEqual(at)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(text.slice(mention.start - start, mention.end - start)).toBe(mention.text)
        at = mention.end
        checkValue(mention.reading.edtf)
      }
      expect(at).toBeLessThanOrEqual(start + text.length)
    }),
    {numRuns: 500}
  )
})

function checkValue(value: string | null): void {
  if (value === null) return
  expect(() => edtf(value, {level: 1}), value).not.toThrow()
  const {year_start, year_end, date_start, date_end} = boundsOf(value)
  if (year_start === null || year_end === null) return
  expect(year_start).toBeLessThanOrEqual(year_end)
  if (year_start === year_end) expect(`${date_start}` <= `${date_end}`).toBe(true)
}

test('the cheap looks lose nothing that a rule reads', () => {
  fc.assert(
    fc.property(datelike, (text) => {
      const passage = passageOf(text)
      const all = keepLongest(applyRules(rules, passage))
      const found = findTimes(passage)
      for (const {start, end} of all)
        expect(found.some((mention) => mention.start < end && start < mention.end)).toBe(true)
    }),
    {numRuns: 500}
  )
})

test('a passage without a time is passed over by every family', () => {
  const text = 'The two governments signed an agreement on trade and opened talks on fishing rights.'
  expect(families.filter(({look}) => look.test(text))).toEqual([])
})

test.each([
  ['1', 1_000_000],
  ['1948', 250_000],
  ['1948 ', 100_000],
  ['of the ', 100_000],
  ['1,', 100_000],
  ['in may ', 100_000],
  ['In May ', 100_000],
  ['from 1948 to ', 50_000],
  ['1948–', 100_000],
  ['May and ', 100_000],
  ['1948, ', 100_000],
  ['in 1948, ', 50_000],
  ['end of the ', 100_000],
  ['18 April – ', 50_000],
  ['the 19th and ', 50_000],
  ['two years ', 100_000],
  [' ', 1_000_000],
  ['1 ', 300_000],
  ["'", 300_000],
  ['since ', 100_000],
  ['May–May 1967 to ', 30_000],
  ['In 1948 Aaa', 50_000],
  ['A', 1_000_000]
])(
  '`%s` × %i is read at once',
  (piece, count) => {
    expect(findTimes(passageOf(piece.repeat(count)))).toBeInstanceOf(Array)
  },
  30_000
)
