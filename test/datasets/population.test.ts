import {existsSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {population} from '../../pipeline/datasets/population/index.js'
import {contextOf} from '../context.js'
import {brief, figuresIn, notesIn} from './population/brief.js'

describe('the first article', () => {
  const source = new URL('../../source/palestine-syria-relations.txt', import.meta.url)

  test.skipIf(!existsSync(source))('states two figures, the second of which continues the first', () => {
    const figures = figuresIn(readFileSync(source, 'utf8'))
    expect(figures.map(brief)).toEqual([
      '~ 85000 Palestinians PSE, flow, SYR, 1948',
      '~ 500000 Palestinians PSE, stock, SYR, 2011'
    ])
    expect(figures.map(({figure_id, anaphora_of, section}) => ({figure_id, anaphora_of, section}))).toEqual([
      {figure_id: 'palestine-syria-relations/p1', anaphora_of: null, section: 'Palestinians in Syria'},
      {
        figure_id: 'palestine-syria-relations/p2',
        anaphora_of: 'palestine-syria-relations/p1',
        section: 'Palestinians in Syria'
      }
    ])
    expect(figures.map(({quote}) => quote)).toEqual([
      'an estimated 85,000 Palestinians',
      'this figure was estimated to be around 500,000'
    ])
    expect(figures[0]).toMatchObject({
      origin_places: ['Safed', 'Haifa', 'Jaffa'],
      date_start: '1948-01-01',
      date_end: '1948-12-31',
      confidence: 'high'
    })
    expect(figures[1]).toMatchObject({
      origin_places: [],
      date_relation: 'by',
      confidence: 'medium',
      qualifiers: ['estimated', 'around']
    })
  })
})

describe('what is left open is a note', () => {
  test.each([
    ['Tens of thousands of Danes applauded.', 'population/indefinite-count'],
    ['The festival draws 100,000 visitors.', 'population/unspecified-people'],
    ['The rally drew 5,000 people.', 'population/unspecified-people'],
    ['In 1990, 5,000 people came to the market.', 'population/unspecified-people'],
    ['The houses are old, and 300 of them are empty.', 'population/part-of-a-group'],
    ['In 1990 this figure had risen to 500.', 'population/this-figure'],
    ['The population of the town was 5,000.', 'population/size-without-group'],
    ['In 1990, 5,000 Xanadus applauded.', 'population/unknown-people'],
    ['Norway counted 16,000 from Denmark.', 'population/count-from-a-country']
  ])('%s', (text, rule) => {
    expect(figuresIn(text)).toEqual([])
    expect(notesIn(text)).toContain(rule)
  })
})

describe('"this figure"', () => {
  const first = 'In 1990, 500 Danes moved to Norway.'

  test('takes group and place from the figure before it', () => {
    const [, figure] = figuresIn(`${first} By 2000 this number had risen to some 700.`)
    expect(figure).toMatchObject({
      value: 700,
      comparator: '~',
      group_iso3: 'DNK',
      place_iso3: 'NOR',
      measure: 'stock',
      reference_date_edtf: '2000',
      confidence: 'medium'
    })
    expect(figure?.anaphora_of).toBe('article/p1')
  })

  test.each([
    ['another number between', `${first} They built 30 houses. This figure had risen to 700.`],
    ['another section', `${first}\n\n== Later ==\n\nThis figure had risen to 700.`],
    ['a thing counted', `${first} This figure rose to 700 houses.`]
  ])('continues nothing across %s', (_, text) => {
    expect(figuresIn(text)).toHaveLength(1)
  })
})

describe('an article on a people in a country', () => {
  const article = `= Danes in Norway =

Infobox
- Group: Danes in Norway
- Population: 1,400 estimated (1 August 2015), 662 registered (1 July 2019)
- Pop1: 300 – 400 (2010 estimate)
- Region1: Oslo
- Area: 1,200 km²

The community numbered 900 in 1980. In 1990, 500 Danish students arrived. In 1991, 200 Danes left. In Sweden, 100 Danes lived then.
`
  const figures = figuresIn(article)

  test('has figures in its infobox, each with its own date and remark', () => {
    expect(figures.slice(0, 3).map(brief)).toEqual([
      '~ 1400 Danes DNK, stock, NOR, 2015-08-01',
      '= 662 Danes DNK, stock, NOR, 2019-07-01',
      expect.stringContaining('range 300..400 Danes DNK, stock, NOR')
    ])
    expect(figures.slice(0, 3).map(({qualifiers, place_name, section}) => ({qualifiers, place_name, section}))).toEqual(
      [
        {qualifiers: ['estimated'], place_name: 'Norway', section: ''},
        {qualifiers: ['registered'], place_name: 'Norway', section: ''},
        {qualifiers: ['estimated'], place_name: 'Oslo', section: ''}
      ]
    )
  })

  test('is the place of those of whom no other place is said', () => {
    expect(figures.slice(3).map(brief)).toEqual([
      '= 900 Danes DNK, stock, NOR, 1980',
      '= 500 Danish students DNK, flow, NOR, 1990',
      '= 200 Danes DNK, flow, -, 1991',
      '= 100 Danes DNK, stock, SWE, 1991'
    ])
    expect(figures[4]?.confidence).toBe('medium')
  })
})

test.each([
  'By 1 May 2011 citizens could cross.',
  'In summer 2015 refugees arrived in Norway.',
  'In December 1990 workers from Chile came to Oslo.'
])('a year behind a part of a year counts nobody: %s', (text) => {
  expect(population.extract(contextOf(text))).toEqual([])
})

describe('any text', () => {
  const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(population.schema)
  const pieces = [
    '500 ',
    '1.5 million ',
    'about ',
    'between ',
    ' and ',
    'Danes',
    'Danish ',
    'refugees',
    ' of ',
    'the ',
    ' in Norway',
    ' from Oslo',
    '. ',
    ', ',
    ' (',
    ')',
    'In 1990, ',
    'by 2000 ',
    'this figure was ',
    ' fled',
    ' killed',
    '%',
    '\n\n',
    '== A in B ==',
    '\n- ',
    'Infobox\n- Population: ',
    '= Danes in Norway =\n\n',
    '\uE000',
    '\uE005',
    '😀',
    '1990 '
  ]

  test('gives rows that the schema admits and that quote it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), (parts) => {
        const text = parts.join('')
        for (const row of figuresIn(text)) {
          expect(validate({...row, corrected: []}) ? null : validate.errors).toBeNull()
          expect(text.slice(row.char_start, row.char_end)).toBe(row.quote)
          expect(text.slice(row.value_char_start, row.value_char_end)).toBe(row.value_text)
          expect(row.char_start <= row.value_char_start && row.value_char_end <= row.char_end).toBe(true)
          expect(row.sentence_start <= row.char_start && row.char_end <= row.sentence_end).toBe(true)
          expect(Object.keys({...row, corrected: []}).sort()).toEqual(Object.keys(population.schema.properties).sort())
        }
      }),
      {numRuns: 500}
    )
  })

  test.each([
    '500 Danes ',
    '500 Danes in Norway and ',
    '500 ',
    'Danes and ',
    'this figure was ',
    '500 people from ',
    'about ',
    'In 1990, 500 Danes ',
    '(',
    '500 Danes from A, B and '
  ])('is read in linear time: `%s` repeated', (piece) => {
    const context = contextOf(piece.repeat(4_000))
    expect(population.extract(context)).toBeInstanceOf(Array)
  })
})
