import edtf from 'edtf'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {boundsOf} from '../../../pipeline/language/dates/edtf.js'
import {beginning} from '../../../pipeline/language/dates/grammar/beginning.js'
import {keepLists} from '../../../pipeline/language/dates/grammar/join.js'
import {findTimes, rules} from '../../../pipeline/language/dates/index.js'
import {applyRules, keepLongest} from '../../../pipeline/rule.js'
import {anyText} from '../../text.js'
import {timesOf} from '../../times.js'

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

/** What takes its value from the text around it, and what makes a text of it. */
const narrative = fc.constantFrom(
  'In May ',
  'On 18 April ',
  'On the 20th, ',
  'the same month ',
  'The following year ',
  'a decade earlier ',
  'Two weeks later ',
  'a century earlier ',
  'later that month ',
  'the last day of the month ',
  'the end of the year ',
  'That winter ',
  'The following spring ',
  'the following Monday ',
  'two days after ',
  'a year before ',
  'the day after ',
  'from October to March ',
  '18–20 April ',
  '29 February of that year ',
  'Christmas Eve ',
  "'99 ",
  'the thirties ',
  'the first half of ',
  'the Six-Day War ',
  'the outbreak of World War II ',
  'D-Day ',
  '490 BC ',
  '1 BC ',
  'AD 5 ',
  'had ',
  'until ',
  'as in ',
  '“',
  '”',
  '"',
  '.\n\n',
  '\n\n== War, 1920–31 ==\n\n',
  '\n\n== 1948 ==\n\n1948\n\n',
  '\n- ',
  '\n| In May | 1948 |\n',
  '\nInfobox\n- Since: May\n'
)
const told = fc.array(fc.oneof(piece, narrative), {maxLength: 30}).map((pieces) => pieces.join(''))

test('any article: mentions apart, each the text at its place; values valid, their bounds in order', () => {
  fc.assert(
    fc.property(fc.oneof({weight: 3, arbitrary: told}, {weight: 1, arbitrary: anyText}), (text) => {
      let at = 0
      for (const {start, end, text: quote, reading} of timesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(quote)
        at = end
        checkValue(reading.edtf)
      }
    }),
    {numRuns: 1000}
  )
})

test.each([
  'In 1948 they met. 9999 years later they will part. That year is far.',
  'In 490 BC they met. 9999 years earlier they had parted. That year is far.',
  'In 1948 they met. 999 decades later they will part. In May of that year it will rain.',
  'On 4 May 1948 they met. 9999 months later, and 9999 weeks later, and 9999 days later they will part.'
])('far from any year: %s', (text) => {
  for (const {reading} of timesOf(text)) checkValue(reading.edtf)
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
      const all = keepLists(keepLongest(applyRules(rules, passage)), passage)
      const found = findTimes(passage)
      for (const {start, end} of all)
        expect(found.some((mention) => mention.start < end && start < mention.end)).toBe(true)
    }),
    {numRuns: 500}
  )
})

test('a passage without a time has no beginning of one', () => {
  const text = 'Both governments signed an agreement on trade and opened talks on fishing rights.'
  expect(beginning.test(text)).toBe(false)
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

test.each([
  ['1', 1_000_000],
  ['of the ', 140_000],
  ['(', 200_000],
  ['(1948', 200_000],
  ['(1948) ', 100_000],
  ['In May ', 100_000],
  ['that year ', 100_000],
  ['the Battle of ', 70_000],
  ['the Six-Day War, ', 50_000],
  ['two years later ', 60_000],
  ['two days after ', 60_000],
  ['the day after, ', 60_000],
  ['"In 1948 ', 60_000],
  ['“In 1948 ', 60_000],
  ['" ', 300_000],
  ['had ', 250_000],
  ['until 1948 ', 60_000],
  ['compared with 1948 ', 50_000],
  ['On 4 May, ', 60_000],
  ['In 1948 (that year) ', 40_000],
  ['In May 1948 he left. ', 40_000],
  ['In May he left. In 1948 he came.\n\n', 15_000],
  ['that year\n\n', 20_000],
  ['== In 1948 ==\n\nIn May.\n\n', 10_000],
  ['- In May of that year\n', 20_000],
  ['| May | 1948 |\n', 10_000]
])(
  'an article of `%s` × %i is read in linear time',
  (piece, count) => {
    expect(timesOf(piece.repeat(count))).toBeInstanceOf(Array)
  },
  30_000
)
