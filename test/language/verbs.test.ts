import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {buildVerbs, findVerbs, readWords, type VerbEntry, type VerbTable} from '../../pipeline/language/verbs/index.js'
import {anyText} from '../text.js'

const readJson = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const table: VerbTable = readJson('source/gazetteers/event-verbs.json')
const lexicon = buildVerbs(table)
const passage = (text: string) => ({text, start: 0, end: text.length})
const wordsOf = (text: string, units: readonly string[] = []) =>
  readWords(
    passage(text),
    units.map((unit) => ({start: text.indexOf(unit), end: text.indexOf(unit) + unit.length}))
  )

/** Each finite verb: its lemma (`?` for none), `p` passive, `n` negative, `m` not asserted, `h` perfect, `.` present. */
function read(text: string, units: readonly string[] = []): string {
  const verbs = findVerbs(wordsOf(text, units), lexicon)
  return verbs
    .map(({entry, voice, isNegative, isAsserted, isPerfect, tense}) => {
      const marks = [
        voice === 'passive' && 'p',
        isNegative && 'n',
        !isAsserted && 'm',
        isPerfect && 'h',
        tense === 'present' && isAsserted && '.'
      ]
      return [entry?.lemma ?? '?', ...marks.filter(Boolean)].join(' ')
    })
    .join(', ')
}

describe('event-verbs.json', () => {
  test('fits its schema', () => {
    const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(
      readJson('schemas/gazetteers/event-verbs.schema.json')
    )
    expect(validate(table), JSON.stringify(validate.errors)).toBe(true)
  })

  test('is sorted by lemma and holds each lemma once', () => {
    const lemmas = table.verbs.map(({lemma}) => lemma)
    expect(lemmas).toEqual([...new Set(lemmas)].sort())
  })

  test('holds 200 event verbs or more, with a type where the verb or its object decides it', () => {
    expect(table.verbs.filter(({kind}) => kind === 'event').length).toBeGreaterThan(200)
    expect(table.verbs.filter(({kind, type}) => kind !== 'event' && type !== null)).toEqual([])
  })

  test('uses every class of objects, and none that is missing', () => {
    const used = new Set(table.verbs.flatMap((verb) => Object.keys(verb.types_by_object)))
    expect([...used].sort()).toEqual(Object.keys(table.objects).sort())
  })

  test('a form claimed twice is an error that names it', () => {
    const [verb] = table.verbs as [VerbEntry]
    expect(() => buildVerbs({objects: {}, verbs: [verb, {...verb, lemma: 'other'}]})).toThrow(`\`${verb.past[0]}\``)
  })

  test.each([
    ['visit', [], 'CONSULT'],
    ['sign', ['a', 'treaty'], 'SUPPORT'],
    ['sign', ['his', 'name'], null],
    ['open', ['an', 'embassy'], 'SUPPORT'],
    ['close', ['its', 'embassy'], 'SANCTION'],
    ['send', ['ground', 'troops'], 'MOBILIZE'],
    ['send', ['relief', 'supplies'], 'AID'],
    ['withdraw', [], 'RETREAT'],
    ['withdraw', ['its', 'ambassador'], 'SANCTION'],
    ['withdraw', ['recognition'], null],
    ['travel', [], null],
    ['visit', ['constructor', '__proto__'], 'CONSULT']
  ])('%s %j is %s', (lemma, nouns, type) => {
    const entry = table.verbs.find((verb) => verb.lemma === lemma) as VerbEntry
    expect(lexicon.typeOf(entry, nouns)).toBe(type)
  })
})

describe('readWords', () => {
  test('stops at the limit', () => {
    const words = readWords(passage('It (so they say) opened, and closed.'), [], 2)
    expect(words.map(({text}) => text)).toEqual(['It', 'opened'])
  })

  test('leaves out quotations and parentheses and tells what stands between words', () => {
    const words = wordsOf('Oslo (in 1990), "we agreed" – then left; on 5 May, 2010 home.', ['5 May, 2010'])
    expect(
      words.map(
        ({text, mark, afterAside, unit}) => `${text} ${mark}${afterAside ? ' aside' : ''}${unit < 0 ? '' : ' unit'}`
      )
    ).toEqual([
      'Oslo none',
      'then stop aside',
      'left none',
      'on stop',
      '5 none unit',
      'May none unit',
      '2010 none unit',
      'home none'
    ])
  })
})

describe('findVerbs', () => {
  test.each([
    ['Chile visited Norway.', 'visit'],
    ['Relations were established.', 'establish p'],
    ['Relations had been formally severed.', 'sever p h'],
    ['Chile did not recognise the republic.', 'recognise n'],
    ['Chile never recognised the republic.', 'recognise n'],
    ['The envoy was not received by Chile.', 'receive p n'],
    ['Chile broke off relations and left the bloc.', 'break off, leave'],
    ['Both treaties were signed and ratified in Oslo.', 'sign p, ratify p'],
    ['They signed and ratified the treaty.', 'sign, ratify'],
    ['Chile would open an embassy.', 'open m'],
    ['The visit was to take place.', '? m'],
    ['It was the party that Peru formed in 1990.', '?, form'],
    ['The city is located in Chile.', 'locate p .'],
    ['Chile has signed several treaties.', 'sign h .'],
    ['Chile planned to visit Norway.', 'plan']
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  // Participles, adjectives, infinitives and names are no finite verbs.
  test.each([
    // Which of two is the sentence's verb, the clauses tell.
    ['The treaty signed in 1990 was long.', 'sign, ?'],
    ['The occupied city fell.', 'fall'],
    ["Norway's annexed islands fell.", 'fall'],
    ['Several expelled diplomats left.', 'leave'],
    ['A statement published by Chile followed.', 'follow'],
    ['To have signed it was an error.', '?'],
    ['United Airlines left Oslo.', 'leave'],
    ['Founded in 1920, the party left.', 'leave'],
    ['He said that "they attacked Oslo".', 'say'],
    ['May and Will left.', 'leave']
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('nothing inside a unit is a verb', () => {
    expect(read('They left the year that followed.', ['the year that followed'])).toBe('leave')
  })

  test('verbs of any text stand in order and within their words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text)
        let at = 0
        for (const {from, head, to} of findVerbs(words, lexicon)) {
          expect([from >= at, head >= from, to > head, to <= words.length]).toEqual([true, true, true, true])
          at = to
        }
      })
    )
  })
})
