import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findQuantities} from '../../pipeline/language/numbers/index.js'
import {rules} from '../../pipeline/language/numbers/rules.js'
import {applyRules} from '../../pipeline/rule.js'

const passage = (text: string) => ({text, start: 0, end: text.length})

/** `5`, `5%`, `$5`, `3..4`, `?` in text order. */
const found = (text: string): string[] =>
  findQuantities(passage(text)).map(({reading: {value, lower, upper, comparator, unit}}) => {
    const number = comparator === 'range' ? `${lower}..${upper}` : value === null ? '?' : String(value)
    return unit === 'percent' ? `${number}%` : unit === 'money' ? `$${number}` : number
  })

describe.each(rules)('$name', (rule) => {
  test.each(Object.entries(rule.examples))('%s', (text, expected) => {
    const [mention] = applyRules([rule], passage(text))
    expect(mention?.reading ?? null).toEqual(expected)
  })
})

describe('findQuantities', () => {
  test.each([
    ['home to 1.005 million people', ['1005000']],
    ['home to 1.266 million people', ['1266000']],
    ['half a million people', ['500000']],
    ['five hundred men and two thousand women', ['500', '2000']],
    ['one and two', ['2']],
    ['half a dozen tents', ['6']],
    ['between 3,000 and 4,000 of them', ['3000..4000']],
    ['between about 3,000 and nearly 4,000 of them', ['3000..4000']],
    ['3,000 and 4,000 of them', ['3000', '4000']],
    ['70,000–80,000 people', ['70000..80000']],
    ['25,000 – 30,000 (2010 estimate)', ['25000..30000', '2010']],
    ['5 to 6 million people', ['5000000..6000000']],
    ['two to three thousand people', ['2000..3000']],
    ['five to six hundred thousand people', ['500000..600000']],
    ['two or three hundred people', ['200..300']],
    ['500,000 to 1 million people', ['500000..1000000']],
    ['grew from 5,000 to 8,000 people', ['5000', '8000']],
    ['ranged from 5,000 to 8,000 people', ['5000..8000']],
    ['gave 500 to 30 families', ['500', '30']],
    ['5–6% of them', ['5..6%']],
    ['10% to 15% of them', ['10..15%']],
    ['$5–6 million', ['$5000000..6000000']],
    ['between $5 million and $6 million', ['$5000000..6000000']],
    ['hundreds of thousands, several hundred, dozens', ['?', '?', '?']],
    ['on 2015-03-12 and in 1948–49', []],
    ['in 2011, 1 234 567 people', ['2011', '1234567']],
    ["the 1'234 people", ['1234']],
    ['its 12/34 share, 3,5 million', []],
    ['a B-52, an A4, U2, the 3rd, №5 and #5', []]
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('says where in the document the number stands', () => {
    const text = 'Some 1.5 million came.'
    expect(findQuantities({text, start: 100, end: 100 + text.length})).toMatchObject([
      {start: 105, end: 116, text: '1.5 million'}
    ])
  })

  test('refuses what a double does not hold exactly', () => {
    expect(found('999999999999 billion people')).toEqual([])
  })

  const pieces = [
    '1',
    '23',
    '456',
    ',',
    '.',
    ' ',
    '\u00a0',
    '–',
    '-',
    ' to ',
    ' and ',
    'between ',
    'million',
    ' million',
    'two',
    'hundred',
    'a ',
    '%',
    '$',
    '’',
    '٣',
    '½',
    'é',
    '😀'
  ]

  test('never fails, and quotes the text in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const text = parts.join('')
        let at = 0
        for (const {start, end, text: quote, reading} of findQuantities(passage(text))) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end)).toBe(quote)
          expect(
            reading.comparator === 'range' ? (reading.lower ?? 0) < (reading.upper ?? 0) : reading.lower === null
          ).toBe(true)
          at = end
        }
      }),
      {numRuns: 2000}
    )
  })

  test('reads every integer as written with commas, and scaled to the last digit', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 999_999_999}), (integer) => {
        expect(found(`of ${integer.toLocaleString('en-US')} people`)).toEqual([String(integer)])
        const fraction = String(integer % 1_000_000).padStart(6, '0')
        expect(found(`of ${Math.floor(integer / 1_000_000)}.${fraction} million people`)).toEqual([String(integer)])
      })
    )
  })

  test.each([
    '1',
    '1 000 ',
    '1,000,',
    '1 ',
    'five hundred ',
    'two-',
    'a million ',
    '5–',
    '5 to ',
    '$',
    'US$5 ',
    ' ',
    'hundreds of ',
    '1.',
    'between ',
    'half a '
  ])('is linear on `%s` repeated', (piece) => {
    expect(findQuantities(passage(piece.repeat(40_000)))).toBeInstanceOf(Array)
  })
})
