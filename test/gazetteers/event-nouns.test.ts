import {describe, expect, test} from 'vitest'
import {nouns, twiceIn, verbTable} from './read.js'

describe('event-nouns', () => {
  const {verbs} = verbTable

  test('no form stands twice', () => {
    expect(twiceIn(nouns.flatMap(({noun, plural}) => [noun, ...plural]))).toEqual([])
  })

  test('gerunds are the single words that are a verb’s form in -ing', () => {
    const gerunds = new Set(verbs.flatMap(({gerund}) => gerund))
    expect(nouns.filter(({noun, gerund}) => gerund !== (gerunds.has(noun) && !noun.includes(' ')))).toEqual([])
  })

  test('verbs are event verbs', () => {
    const lemmas = new Set(verbs.flatMap(({lemma, kind}) => (kind === 'event' ? [lemma] : [])))
    expect(nouns.filter(({verb}) => verb !== null && !lemmas.has(verb)).map(({noun}) => noun)).toEqual([])
  })

  test('examples hold the noun and state its type', () => {
    const odd = nouns.filter(({noun, plural, type, examples}) =>
      Object.entries(examples).some(
        ([text, expected]) => expected !== type || ![noun, ...plural].some((form) => ` ${text} `.includes(` ${form} `))
      )
    )
    expect(odd.map(({noun}) => noun)).toEqual([])
  })
})
