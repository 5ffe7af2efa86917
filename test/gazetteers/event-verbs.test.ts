import {describe, expect, test} from 'vitest'
import {buildVerbs, readWords} from '../../pipeline/language/verbs/index.js'
import {objectEnds} from '../../pipeline/language/verbs/vocabulary.js'
import {passage, twiceIn, type VerbLine, verbTable} from './read.js'

/** The lower-case words behind the verb's form, up to the first that ends an object. */
function objectOf({past, participle}: VerbLine, text: string): string[] | undefined {
  const words = readWords(passage(text)).map(({lower}) => lower)
  for (const form of [...past, ...participle].sort((a, b) => b.length - a.length)) {
    const parts = form.split(' ')
    const at = words.findIndex((_, from) => parts.every((part, next) => words[from + next] === part))
    if (at < 0) continue
    const behind = words.slice(at + parts.length)
    const end = behind.findIndex((word) => objectEnds.has(word))
    return end < 0 ? behind : behind.slice(0, end)
  }
  return undefined
}

describe('event-verbs', () => {
  const {verbs} = verbTable
  const lexicon = buildVerbs(verbTable)
  const cases = verbs.flatMap((verb) =>
    Object.entries(verb.examples ?? {}).map(([text, type]) => ({verb, text, type, object: objectOf(verb, text)}))
  )

  test('are sorted by lemma', () => {
    const lemmas = verbs.map(({lemma}) => lemma)
    expect(lemmas).toEqual([...lemmas].sort())
  })

  test('every example holds a past or participle form of its verb', () => {
    expect(cases.filter(({object}) => object === undefined).map(({text}) => text)).toEqual([])
  })

  test('every example tells the type that it states', () => {
    const odd = cases.filter(({verb, type, object}) => lexicon.typeOf(verb, object ?? []) !== type)
    expect(odd.map(({text}) => text)).toEqual([])
  })

  test('every verb whose object tells the type has an example', () => {
    const bare = verbs.filter(({types_by_object: types, examples}) => Object.keys(types).length > 0 && !examples)
    expect(bare.map(({lemma}) => lemma)).toEqual([])
  })

  test('only event verbs tell types', () => {
    const typed = verbs.filter(
      ({kind, type, types_by_object: types}) => kind !== 'event' && (type !== null || Object.keys(types).length > 0)
    )
    expect(typed.map(({lemma}) => lemma)).toEqual([])
  })

  test('a gerund is the first word’s form in -ing with the rest of the lemma, and belongs to one lemma', () => {
    const odd = verbs.filter(({lemma, gerund}) => {
      const rest = lemma.split(' ').slice(1)
      return gerund.some((form) => {
        const [first = '', ...words] = form.split(' ')
        return !first.endsWith('ing') || words.join(' ') !== rest.join(' ')
      })
    })
    expect(odd.map(({lemma}) => lemma)).toEqual([])
    expect(twiceIn(verbs.flatMap(({gerund}) => gerund))).toEqual([])
  })
})
