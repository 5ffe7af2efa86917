import {describe, expect, test} from 'vitest'
import {buildNouns, type EventNounEntry} from '../../pipeline/language/nouns/index.js'

const entry = (noun: string, plural: string[], of: Partial<EventNounEntry> = {}): EventNounEntry => ({
  noun,
  plural,
  class: noun,
  type: null,
  roles: 'none',
  specific: true,
  verb: null,
  ...of
})

const lexicon = buildNouns([
  entry('coup', ['coups']),
  entry('coup attempt', ['coup attempts']),
  entry('trip', ['trips'], {class: 'visit', verb: 'travel'}),
  entry('visit', ['visits'], {verb: 'visit'}),
  entry('closure', ['closures'], {class: 'closing', verb: 'close'})
])

const wordsOf = (text: string) => text.split(' ').map((lower) => ({lower}))

describe('the noun that words begin with', () => {
  test.each([
    ['the coup failed', 1, 'coup 1'],
    ['the coup attempt failed', 1, 'coup attempt 2'],
    ['two coup attempts failed', 1, 'coup attempt 2 plural'],
    ['two coups failed', 1, 'coup 1 plural'],
    ['the coup', 1, 'coup 1'],
    ['the attempt failed', 1, 'none'],
    ['the coup', 0, 'none'],
    ['the coup', 2, 'none']
  ])('%s, word %d: %s', (text, at, expected) => {
    const noun = lexicon.at(wordsOf(text), at)
    const shown =
      noun === undefined ? 'none' : [noun.entry.noun, noun.length, ...(noun.isPlural ? ['plural'] : [])].join(' ')
    expect(shown).toBe(expected)
  })
})

describe('the class of what a verb tells', () => {
  test.each([
    ['visit', 'visit'],
    ['travel', 'visit'],
    ['close', 'closing'],
    ['close down', 'closing'],
    ['sign', undefined]
  ])('%s: %s', (lemma, name) => {
    expect(lexicon.classOf(lemma)).toBe(name)
  })

  test('of several nouns of one verb the first says it', () => {
    const nouns = buildNouns([
      entry('call', ['calls'], {class: 'visit', verb: 'visit'}),
      entry('stay', ['stays'], {class: 'stay', verb: 'visit'})
    ])
    expect(nouns.classOf('visit')).toBe('visit')
  })
})

test('a form claimed twice is an error that names both', () => {
  expect(() => buildNouns([entry('coup', ['coups']), entry('putsch', ['coups'])])).toThrow(
    '`coups` belongs to `coup` and `putsch`'
  )
})
