import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readWords} from '../../pipeline/language/verbs/index.js'
import {anyText} from '../text.js'

const passage = (text: string) => ({text, start: 0, end: text.length})
const textsOf = (text: string): string[] => readWords(passage(text)).map((word) => word.text)

describe('a word', () => {
  test.each([
    ["Ba'athist rule", ["Ba'athist", 'rule']],
    ['Ba’athist rule', ['Ba’athist', 'rule']],
    ['Anglo-Iranian oil', ['Anglo-Iranian', 'oil']],
    ["Chile's ships", ["Chile's", 'ships']],
    ["the states' ships", ['the', 'states', 'ships']],
    ['3,000 men at 10:30', ['3,000', 'men', 'at', '10:30']],
    ['in 1990, 12 men', ['in', '1990', '12', 'men']],
    ['the U.S. army', ['the', 'U.S.', 'army']],
    ['Édouard Żeromski', ['Édouard', 'Żeromski']],
    ['𐎠𐎭 left', ['𐎠𐎭', 'left']],
    ['1990–1995', ['1990', '1995']],
    ['', []],
    [' – … ', []]
  ])('%s', (text, words) => {
    expect(textsOf(text)).toEqual(words)
  })
})

describe('what stands before a word', () => {
  test.each([
    ['Oslo left', 'none'],
    ['Oslo, left', 'comma'],
    ['Oslo; left', 'stop semicolon'],
    ['Oslo: left', 'stop semicolon'],
    ['Oslo – left', 'stop'],
    ['Oslo - left', 'stop'],
    ['Oslo—left', 'stop'],
    ['Oslo–left', 'none'],
    ['Oslo! left', 'stop'],
    ['Oslo, – left', 'stop'],
    ['Oslo.left', 'none'],
    ['Oslo (a town) left', 'none aside'],
    ['Oslo (a (b) c) left', 'none aside'],
    ['Oslo "the town" left', 'none aside'],
    ['Oslo “the town”, left', 'comma aside']
  ])('%s: %s', (text, expected) => {
    const last = readWords(passage(text)).at(-1)
    expect(
      [last?.mark, ...(last?.isSemicolon ? ['semicolon'] : []), ...(last?.afterAside ? ['aside'] : [])].join(' ')
    ).toBe(expected)
  })
})

describe('asides', () => {
  test('a parenthesis or a quotation is left out', () => {
    expect(textsOf('Oslo (in 1990) said "we left" and [they] left')).toEqual(['Oslo', 'said', 'and', 'left'])
  })

  test('one that is not closed hides the rest', () => {
    expect(textsOf('Oslo (in 1990 left')).toEqual(['Oslo'])
    expect(textsOf('Oslo said "we left')).toEqual(['Oslo', 'said'])
  })

  test('a bracket that closes nothing hides nothing', () => {
    expect(textsOf('Oslo) left')).toEqual(['Oslo', 'left'])
  })

  test.each(['(30 September)', '(on 2 October 1990)', '(May 1990)', '(September 30, 1990)'])(
    'a day or month in parentheses is read: %s',
    (day) => {
      const words = readWords(passage(`Oslo ${day} left`))
      expect(words.filter(({isBracketed}) => isBracketed).map(({text}) => text)).toEqual(day.match(/\w+/g))
      expect(words.at(-1)).toMatchObject({text: 'left', mark: 'comma', isBracketed: false})
    }
  )

  test.each(['(1990)', '(a May 1990)', '(May 1990, June 1991)'])('other parentheses are not: %s', (aside) => {
    expect(textsOf(`Oslo ${aside} left`)).toEqual(['Oslo', 'left'])
  })

  test('a quotation that a verb opens is read', () => {
    expect(textsOf('he "strongly condemned the attack" in Oslo')).toEqual([
      ...['he', 'strongly', 'condemned', 'the', 'attack', 'in', 'Oslo']
    ])
    expect(textsOf('he "the attack condemned" in Oslo')).toEqual(['he', 'in', 'Oslo'])
  })
})

test('a unit has no mark inside, and its words know it', () => {
  const text = 'on 5 May, 2010, he left'
  const words = readWords(passage(text), [{start: 3, end: 14}])
  expect(words.map(({text: word, mark, unit}) => `${word} ${mark} ${unit}`)).toEqual([
    'on none -1',
    '5 none 0',
    'May none 0',
    '2010 none 0',
    'he comma -1',
    'left none -1'
  ])
})

test('offsets are those of the document', () => {
  const [word] = readWords({text: 'Oslo', start: 100, end: 104})
  expect(word).toMatchObject({start: 100, end: 104})
})

test('words of any text are its slices, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0
      for (const word of readWords(passage(text))) {
        expect(word.text).toBe(text.slice(word.start, word.end))
        expect(word.start).toBeGreaterThanOrEqual(at)
        expect(word.end).toBeGreaterThan(word.start)
        at = word.end
      }
    }),
    {numRuns: 500}
  )
})
