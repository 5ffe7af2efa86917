import {describe, expect, test} from 'vitest'
import {buildGazetteer} from '../../pipeline/matcher.js'
import {passage} from './read.js'

describe('buildGazetteer', () => {
  const gazetteer = buildGazetteer('test', [
    ['Guinea', 'GIN'],
    ['Guinea-Bissau', 'GNB'],
    ['New Guinea', null],
    ['U.S.', 'USA'],
    ["Côte d'Ivoire", 'CIV']
  ])
  const names = (text: string) => gazetteer.find(passage(text)).map(({text: quote, reading}) => `${quote}:${reading}`)

  test.each([
    ['Guinea and Guinea-Bissau', ['Guinea:GIN', 'Guinea-Bissau:GNB']],
    ['Guineans in Guinea', ['Guinea:GIN']],
    ['New Guinea', []],
    ['the U.S. and U.S.-led', ['U.S.:USA', 'U.S.:USA']],
    ['Côte d’Ivoire', ['Côte d’Ivoire:CIV']],
    ['guinea', []],
    ['pro-Guinea', ['Guinea:GIN']]
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('resolves a whole text, trimmed', () => {
    expect(gazetteer.resolve(' Guinea–Bissau')).toBe('GNB')
    expect(gazetteer.resolve('in Guinea')).toBeUndefined()
    expect(gazetteer.resolve('New Guinea')).toBeUndefined()
  })

  test('an alias claimed twice is an error that names it', () => {
    expect(() =>
      buildGazetteer('test', [
        ['Congo', 'COD'],
        ['Congo', 'COG']
      ])
    ).toThrow('`Congo` is claimed twice')
  })

  test('a variant that is claimed already is left out', () => {
    const shared = buildGazetteer('test', [
      ['Congo', 'COD'],
      ['Congo', 'COG', 'variant']
    ])
    expect(shared.resolve('Congo')).toBe('COD')
  })

  test.each(['Guinea', 'Guinea ', 'New ', 'U.'])('a million times `%s` takes no quadratic time', (piece) => {
    expect(() => gazetteer.find(passage(piece.repeat(1_000_000 / piece.length)))).not.toThrow()
  })
})
