import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  endOfWord,
  isCapital,
  nameParticles,
  sectorOf,
  stateNouns,
  titleWords,
  withoutPossessive,
  wordBefore,
  wordBehind
} from '../../pipeline/language/names/index.js'
import {anyText} from '../text.js'

describe('the sector of a role', () => {
  test.each([
    ['minister', 'GOV'],
    ['ministers', 'GOV'],
    ['prime minister', 'GOV'],
    ['army', 'MIL'],
    ['armies', 'MIL'],
    ['troops', 'MIL'],
    ['rebels', 'REB'],
    ['gunmen', 'REB'],
    ['dissident', 'OPP'],
    ['party', 'PTY'],
    ['women', 'CVL'],
    ['students', 'CVL'],
    ['court', 'JUD'],
    ['charity', 'NGO'],
    ['newspapers', 'MED'],
    ['banks', 'BUS'],
    ['refugees', 'REF'],
    ['Minister', undefined],
    ['treaty', undefined],
    ['s', undefined],
    ['', undefined],
    ['constructor', undefined]
  ])('%j: %s', (noun, sector) => {
    expect(sectorOf(noun)).toBe(sector)
  })

  test('bodies that act for a state are of the state, its army or its courts', () => {
    const others = [...stateNouns].filter((noun) => !['GOV', 'MIL', 'JUD'].includes(sectorOf(noun) ?? ''))
    expect(others.sort()).toEqual(['crown', 'junta', 'legislature'])
  })

  test('titles and particles are in lower case, and no word is both', () => {
    expect([...titleWords, ...nameParticles].filter((word) => word !== word.toLowerCase())).toEqual([])
    expect([...titleWords].filter((word) => nameParticles.has(word))).toEqual([])
  })
})

describe('a capital', () => {
  test.each([
    ['Sharaa', true],
    ['al-Sharaa', true],
    ['Édouard', true],
    ['Żeromski', true],
    ['sharaa', false],
    ['al-sharaa', false],
    ['pro-Western', false],
    ['1990', false],
    ['سوريا', false],
    ['', false]
  ])('%s: %s', (word, expected) => {
    expect(isCapital(word)).toBe(expected)
  })
})

describe('a possessive', () => {
  test.each([
    ["Chile's", 'Chile'],
    ['Chile’s', 'Chile'],
    ["states'", 'states'],
    ['states’', 'states'],
    ['Texas', 'Texas'],
    ["Ba'ath", "Ba'ath"],
    ['s', 's'],
    ['', '']
  ])('%s is of %s', (word, noun) => {
    expect(withoutPossessive(word)).toBe(noun)
  })
})

describe('words beside a place', () => {
  const text = "King J. Berg-Olsen's  ship, the Ba'ath\u00a0party (in Oslo)"
  const behind = (word: string, limit = text.length) => wordBehind(text, text.indexOf(word) + word.length, limit)
  const ahead = (word: string, first = 0) => wordBefore(text, text.indexOf(word), first)

  test.each([
    ['King', 'J.'],
    ['J.', "Berg-Olsen's"],
    ['the', "Ba'ath"],
    ["Ba'ath", 'party']
  ])('behind %s: %s', (word, next) => {
    expect(behind(word)).toBe(next)
  })

  test.each([
    ['two spaces', "Olsen's"],
    ['a comma', 'ship'],
    ['a parenthesis', 'party'],
    ['the end', 'Oslo)']
  ])('none is behind %s', (_, word) => {
    expect(behind(word)).toBe('')
  })

  test('none begins at the limit, and none goes past it', () => {
    expect(behind('the', text.indexOf('the') + 3)).toBe('')
    expect(behind('the', text.indexOf('Ba') + 2)).toBe('Ba')
  })

  test.each([
    ['party', "Ba'ath"],
    ["Ba'ath", 'the'],
    ['Oslo', 'in'],
    ['J.', 'King']
  ])('before %s: %s', (word, previous) => {
    expect(ahead(word)).toBe(previous)
  })

  test('none is before a comma, a parenthesis, the beginning', () => {
    expect([ahead('the'), ahead('in Oslo'), ahead('King')]).toEqual(['', '', ''])
  })

  test('none is before the place from which one may look', () => {
    expect(ahead("Ba'ath", text.indexOf('the'))).toBe('the')
    expect(ahead("Ba'ath", text.indexOf('the') + 1)).toBe('he')
    expect(ahead("Ba'ath", text.indexOf('the') + 4)).toBe('')
  })

  test('a point belongs to an initial alone', () => {
    expect(endOfWord('J. Berg', 0, 7)).toBe(2)
    expect(endOfWord('Berg. J', 0, 7)).toBe(4)
    expect(endOfWord('a. b', 0, 4)).toBe(1)
    expect(endOfWord(' Berg', 0, 5)).toBe(0)
  })
})

test('in any text a word behind stands there, and so does a word before', () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), (text, at) => {
      const behind = wordBehind(text, at, text.length)
      expect(text.startsWith(behind, behind === '' ? at : at + 1)).toBe(true)
      const before = wordBefore(text, at, 0)
      expect(before === '' || text.slice(0, at - 1).endsWith(before)).toBe(true)
    }),
    {numRuns: 500}
  )
})
