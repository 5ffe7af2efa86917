import {describe, expect, test} from 'vitest'
import {nominalClause, nounPhraseStart} from '../../../pipeline/language/clauses/index.js'
import {findSubject} from '../../../pipeline/language/clauses/opening.js'
import {spanOf} from '../../../pipeline/language/clauses/span.js'
import {findTimes} from '../../../pipeline/language/dates/index.js'
import {readWords} from '../../../pipeline/language/verbs/index.js'

const wordsOf = (text: string) => {
  const passage = {text, start: 0, end: text.length}
  return readWords(passage, findTimes(passage))
}

describe('the subject begins behind what opens the sentence', () => {
  // `|` stands before the subject, `^` before the verb.
  test.each([
    '|Chile ^left',
    'In 1990 |Chile ^left',
    'In May 1990, |the king ^left',
    'In the spring of 1990 |Chile ^left',
    'Late in 1990 |Chile ^left',
    'On 5 May 1990, the day of the feast, |Chile ^left',
    'However, in 1990, |Chile ^left',
    'Formally, |the king ^left',
    '|Newly appointed officers ^left',
    '|All states ^left',
    'After demands from Peru, |the king ^left',
    'Early on 16 September 1990 |Chile ^left',
    'Founded in 1920, |the party ^left',
    'During her stay |she ^left',
    'And |the king ^left',
    'In Oslo, in 1990, |both kings ^left',
    'Six days after the coup, |the king ^left',
    'In 1990 |^left'
  ])('%s', (marked) => {
    const text = marked.replace(/[|^]/g, '')
    const words = wordsOf(text)
    const verb = words.findIndex(({text: word}) => word === 'left')
    const {subject} = findSubject(words, 0, verb)
    expect(words[subject]?.start).toBe(marked.indexOf('|'))
  })

  test('a clause may open it', () => {
    const words = wordsOf('When Chile attacked')
    expect(findSubject(words, 0, 2)).toEqual({subject: 0, subordinate: 0})
  })

  test('a subordinate clause up to its comma is passed over', () => {
    const words = wordsOf('When the war ended, Chile left')
    expect(findSubject(words, 0, 5).subject).toBe(4)
  })
})

describe('a noun phrase begins', () => {
  // `^` stands before its head, `|` where it begins.
  test.each([
    'Chile saw |the first ^visit',
    'Chile deplored |the brutal ^murder',
    'after |^talks',
    "after |President Berg's ^visit",
    'left, |the second ^visit',
    'left and |the ^visit',
    'who |^visits',
    'in 1990 |^clashes',
    'after |one of the ^visits',
    'long and |short ^visits'
  ])('%s', (marked) => {
    const text = marked.replace(/[|^]/g, '')
    const words = wordsOf(text)
    const head = words.findIndex(({start}) => start === marked.replace('|', '').indexOf('^'))
    expect(words[nounPhraseStart(words, head)]?.start).toBe(marked.replace('^', '').indexOf('|'))
  })

  test('not before where it may', () => {
    const words = wordsOf('the long dull visit')
    expect(nounPhraseStart(words, 3, 2)).toBe(2)
  })

  test('nowhere before a head that stands alone', () => {
    expect(nounPhraseStart(wordsOf('visit'), 0)).toBe(0)
  })
})

test('a span reaches from the first word to the last', () => {
  const text = 'on 5 May, he left'
  const {start, end} = spanOf(wordsOf(text), 1, 4)
  expect(text.slice(start, end)).toBe('5 May, he')
})

describe('an event noun in the shape of a clause', () => {
  const parts = {from: 1, to: 2, trigger: {start: 4, end: 9}, subject: null, start: 4, end: 20}

  test('tells of the past, asserts, and has neither opening nor anything nested', () => {
    const clause = nominalClause(parts)
    expect(clause.verb).toMatchObject({
      entry: null,
      voice: 'active',
      tense: 'past',
      isNegative: false,
      isAsserted: true
    })
    expect(clause).toMatchObject({
      kind: 'participle',
      opening: {start: 4, end: 4},
      predicate: {start: 9, end: 20},
      nested: {start: 20, end: 20}
    })
  })

  test('a participle’s is passive', () => {
    const entry = {
      lemma: 'sign',
      past: ['signed'],
      participle: ['signed'],
      gerund: ['signing'],
      kind: 'event' as const,
      object: 'required' as const,
      type: null,
      types_by_object: {}
    }
    expect(nominalClause({...parts, entry}).verb).toMatchObject({entry, voice: 'passive'})
  })
})
