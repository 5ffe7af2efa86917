import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findNumerals} from '../../pipeline/language/numbers/index.js'
import {rules} from '../../pipeline/language/numbers/rules.js'
import {scan} from '../../pipeline/language/scan.js'
import {applyRules, keepLongest, type Rule} from '../../pipeline/rule.js'

const passage = (text: string) => ({text, start: 7, end: 7 + text.length})

describe('scan', () => {
  const letters: Rule<string> = {name: 'test/letters', pattern: /a[ab]{0,9}/gu, read: (_, quote) => quote, examples: {}}
  const pairs: Rule<string> = {name: 'test/pairs', pattern: /ab/gu, read: () => undefined, examples: {}}
  const read = (text: string, find = scan([{begins: /a/, rules: [letters, pairs]}], /[ab]/)) =>
    find([passage(text)])
      .flat()
      .map(({text: quote, start}) => `${quote} ${start}`)

  test('finds what a rule reads where it may begin, and what it does not read nowhere', () => {
    expect(read('ab ba')).toEqual(['ab 7', 'a 11'])
  })

  test('does not look for a rule inside what it has matched', () => {
    expect(read('aab')).toEqual(['aab 7'])
  })

  test('begins each passage anew', () => {
    const find = scan([{begins: /a/, rules: [letters]}], /a/)
    expect([read('abb', find), read('ab', find)]).toEqual([['abb 7'], ['ab 7']])
  })

  test('passes over a family that begins with other characters', () => {
    expect(read('ab', scan([{begins: /a/, initials: 'bc', rules: [letters]}], /a/))).toEqual([])
  })

  test('gives each passage its own, in text order', () => {
    const find = scan(
      [
        {begins: /b/, rules: [{...letters, pattern: /b/gu}]},
        {begins: /a/, rules: [letters]}
      ],
      /[ab]/
    )
    expect(find([passage('b'), passage(''), passage('a b')]).map((found) => found.map(({text}) => text))).toEqual([
      ['b'],
      [],
      ['a', 'b']
    ])
  })

  test('holds no more spots than it can', () => {
    expect(scan([{begins: /a/, rules: [letters]}], /a/)([passage('a '.repeat(50_001))])[0]).toHaveLength(50_001)
  })
})

describe('the numerals that scan finds are those that every rule finds', () => {
  const same = (text: string): void => {
    expect(keepLongest(findNumerals(passage(text))), text).toEqual(applyRules(rules, passage(text)))
  }

  test.each(rules.flatMap(({examples}) => Object.keys(examples)))('in %j', same)

  const piece = fc.constantFrom(
    ...['1', '23', '456', '000', '12 300', '85 000', ',', '.', ' ', ' ', '\u00a0', '–', '-', '_', '#', 'x', 'é', '😀'],
    ...['%', ' per cent', '$', 'US$', 'AUS$', 'A$', '€', 'USD ', 'CHF5', ' dollars', ' Danish kroner', 'm', ' bn', '½'],
    ...['two', 'Five', 'twenty', '-five', 'one', 'hundred', ' million', 'thousands', 'Hundreds', ' of ', 'tens of '],
    ...['a ', 'A ', 'half a ', 'quarter of a ', 'Three quarters of a ', 'several ', 'Some ', 'few ', 'dozen', 'halves'],
    ...[' and ', ' to ', 'between ', '. ', '“', '’', '٣']
  )

  test('in any pieces of numbers', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 16}), (pieces) => same(pieces.join(''))),
      {numRuns: 3000}
    )
  })
})
