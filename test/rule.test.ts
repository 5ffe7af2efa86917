import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pattern} from '../pipeline/language/pattern.js'
import {applyRules, keepLongest, type Rule} from '../pipeline/rule.js'

/** One letter a span, drawn over the same text: `aaaa`, `  bb`. */
const drawn = (rows: readonly string[]) =>
  rows.map((row) => ({name: row.trim().charAt(0), start: row.search(/\S/), end: row.trimEnd().length}))

describe('keepLongest', () => {
  test.each([
    {spans: ['aaaa      ', '     bbb  '], kept: 'ab'},
    {spans: ['aaaa      ', '   bbbbb  '], kept: 'b'},
    {spans: ['aaaa      ', 'bbbb      '], kept: 'a'},
    {spans: ['  aa      ', ' bbbb     ', 'cc        '], kept: 'b'},
    {spans: ['     aaa  ', 'bbb       ', '  ccc     '], kept: 'ba'}
  ])('$spans keeps $kept', ({spans, kept}) => {
    expect(
      keepLongest(drawn(spans))
        .map(({name}) => name)
        .join('')
    ).toBe(kept)
  })

  test('what is left never overlaps and is in order; what is dropped overlaps something as long', () => {
    const span = fc
      .tuple(fc.nat(50), fc.integer({min: 1, max: 9}))
      .map(([start, length]) => ({start, end: start + length}))
    fc.assert(
      fc.property(fc.array(span, {maxLength: 30}), (spans) => {
        const kept = keepLongest(spans)
        for (const [at, {start}] of kept.entries()) expect(start).toBeGreaterThanOrEqual(kept[at - 1]?.end ?? 0)
        for (const {start, end} of spans) {
          const isCovered = kept.some(
            (other) => other.start < end && start < other.end && other.end - other.start >= end - start
          )
          expect(isCovered).toBe(true)
        }
      })
    )
  })

  test('a hundred thousand overlapping spans are settled at once', () => {
    const spans = Array.from({length: 100_000}, (_, start) => ({start, end: start + 10}))
    expect(keepLongest(spans)).toHaveLength(10_000)
  })
})

describe('applyRules', () => {
  const rules: Rule<string>[] = [
    {name: 'test/word', pattern: pattern`(?<word>India|Niger)`, read: ({word}) => word, examples: {}},
    {name: 'test/pair', pattern: pattern`India and Niger`, read: (_, quote) => quote, examples: {}},
    {name: 'test/refused', pattern: pattern`Chad`, read: () => undefined, examples: {}}
  ]
  const quotes = (text: string) =>
    applyRules(rules, {text, start: 100, end: 100 + text.length}).map(({rule, text: quote, start}) => [
      rule,
      quote,
      start
    ])

  test.each([
    ['In India.', [['test/word', 'India', 103]]],
    ['Indiana and Nigeria', []],
    ['India  and\nNiger', [['test/pair', 'India  and\nNiger', 100]]],
    ['Chad', []]
  ])('%j', (text, expected) => {
    expect(quotes(text)).toEqual(expected)
  })
})
