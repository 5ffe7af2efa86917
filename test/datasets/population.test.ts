import {existsSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {population} from '../../pipeline/datasets/population/index.js'
import type {FigureRow} from '../../pipeline/datasets/population/row.js'
import {contextOf} from '../context.js'

const figuresIn = (text: string): FigureRow[] => population.extract(contextOf(text)) as unknown as FigureRow[]

/** `~ 500 Danes DNK, stock, NOR, 1990`; `-` is null. */
const brief = ({
  comparator,
  value,
  lower,
  upper,
  unit,
  group_name,
  group_iso3,
  measure,
  place_iso3,
  reference_date_edtf
}: FigureRow): string => {
  const number = value === null ? `${lower}..${upper}` : `${value}${unit === 'percent' ? '%' : ''}`
  const facts = [measure, place_iso3 ?? '-', reference_date_edtf ?? '-'].join(', ')
  return `${comparator} ${number} ${group_name ?? '-'} ${group_iso3 ?? '-'}, ${facts}`
}

const notesIn = (text: string): string[] => {
  const context = contextOf(text)
  population.extract(context)
  return context.notes.map(({ruleId}) => ruleId)
}

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

describe('a sentence', () => {
  test.each([
    ['In 1990, about 500 Danes lived in Norway.', '~ 500 Danes DNK, stock, NOR, 1990'],
    ['More than 2,000 registered Somali refugees live in Kenya.', '> 2000 Somali refugees SOM, stock, KEN, -'],
    ['Up to 40,000 ethnic Germans fled from Riga to Sweden in 1944.', '< 40000 ethnic Germans DEU, flow, SWE, 1944'],
    ['Between 3,000 and 4,000 Nepali workers live in Qatar.', 'range 3000..4000 Nepali workers NPL, stock, QAT, -'],
    ['Norway hosts 1.2 million Finnish tourists every year.', '= 1200000 Finnish tourists FIN, flow, NOR, -'],
    ['In 2010 Norway accepted 300 Bhutanese refugees.', '= 300 Bhutanese refugees BTN, flow, NOR, 2010'],
    [
      'There were 1,200 people of Irish descent in Chile in 1900.',
      '= 1200 people of Irish origin IRL, stock, CHL, 1900'
    ],
    ['Some 700 persons from Ghana live in Norway.', '~ 700 people from Ghana GHA, stock, NOR, -'],
    ['There are 900 citizens of Peru in Norway.', '= 900 citizens of Peru PER, stock, NOR, -'],
    ['In 2001, 4,000 Ghana-born residents lived in Norway.', '= 4000 Ghana-born residents GHA, stock, NOR, 2001'],
    [
      'In 2001, 4,000 Chilean and Peruvian students studied in Norway.',
      '= 4000 Chilean and Peruvian students -, stock, NOR, 2001'
    ],
    ['In 2001, 4,000 Danes lived in Norway and Sweden.', '= 4000 Danes DNK, stock, -, 2001'],
    ['In 2001, 4,000 Danes lived in Europe.', '= 4000 Danes DNK, stock, -, 2001'],
    ['About 30% of the Danes in Norway speak Norwegian.', '~ 30% Danes DNK, stock, NOR, -'],
    ['Two Danish migrants live in Oslo.', '= 2 Danish migrants DNK, stock, NOR, -'],
    ['The Danish community in Norway numbered around 500 in 1990.', '~ 500 Danish community DNK, stock, NOR, 1990'],
    ['In 1945, 700 people from Banaba were moved to Fiji.', '= 700 people from Banaba -, flow, FJI, 1945'],
    ['Since 1990, 200 Danish families have lived in Norway.', '= 200 Danish families DNK, stock, NOR, 1990/..']
  ])('%s', (text, expected) => {
    expect(figuresIn(text).map(brief)).toEqual([expected])
  })

  test('gives each figure the date beside it', () => {
    expect(figuresIn('In 1990 there were 500 Danes in Norway, and 700 Swedes in 1995.').map(brief)).toEqual([
      '= 500 Danes DNK, stock, NOR, 1990',
      '= 700 Swedes SWE, stock, NOR, 1995'
    ])
  })

  test.each([
    ['In 1990, 500 Danes and 700 Swedes lived in Norway.', ['1990', '1990']],
    ['There were 500 Danes in 1990, and 700 Swedes in 1995.', ['1990', '1995']],
    ['There were 500 Danes, up from 300 in 1995.', [null]],
    ['There were 500 houses in 1990 and now there are 700 Swedes.', [null]]
  ])('takes no date that another number has a better claim to: %s', (text, dates) => {
    expect(figuresIn(text).map(({reference_date_edtf}) => reference_date_edtf)).toEqual(dates)
  })

  test('leaves the place open where two countries host', () => {
    expect(figuresIn('Norway and Sweden have 3 million Danes.').map(brief)).toEqual([
      '= 3000000 Danes DNK, stock, -, -'
    ])
  })

  test('counts households apart from persons', () => {
    expect(figuresIn('In 1990, 200 Danish families lived in Norway.')).toMatchObject([
      {unit: 'households', population_type: null}
    ])
  })
})

describe('what is no population', () => {
  test.each([
    'In 1990, 30 Danes were killed in Norway.',
    'The attack killed more than 30 Danish tourists.',
    'Norway arrested 30 Danish workers in 1990.',
    'Norway sent 3,000 Danish soldiers to Oslo.',
    'A delegation of 30 Danish students visited Norway.',
    'Norway paid $30 million to Danish refugees.',
    'The border is 300 kilometres long.',
    'In 1990 Danes came to Norway.',
    'The 1990 Danish exodus began.',
    'Two workers met in Norway.',
    'In 1990, 300 Danes voted in Norway.',
    'There are 12 Greek and 3 Danish schools.',
    'Norway gave 500 tonnes of food to Danes.',
    'The F16 Danes and the G20 Danes met.'
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual([])
  })
})

describe('what is left open is a note', () => {
  test.each([
    ['Several hundred Danes live in Norway.', 'population/indefinite-count'],
    ['2.533 refugees live in Norway.', 'population/fraction-of-a-person'],
    ['The rally drew 5,000 people.', 'population/unspecified-people'],
    ['In 1990, 5,000 people came to the market.', 'population/unspecified-people'],
    ['Of the Danes, 300 of them live in Oslo.', 'population/part-of-a-group'],
    ['In 1990 this figure had risen to 500.', 'population/this-figure'],
    ['The population of the town was 5,000.', 'population/size-without-group'],
    ['In 1990, 5,000 Xanadus lived in Norway.', 'population/unknown-people'],
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
      '= 100 Danes DNK, stock, SWE, -'
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
          expect(validate(row) ? null : validate.errors).toBeNull()
          expect(text.slice(row.char_start, row.char_end)).toBe(row.quote)
          expect(text.slice(row.value_char_start, row.value_char_end)).toBe(row.value_text)
          expect(row.char_start <= row.value_char_start && row.value_char_end <= row.char_end).toBe(true)
          expect(row.sentence_start <= row.char_start && row.char_end <= row.sentence_end).toBe(true)
          expect(Object.keys(row).sort()).toEqual(Object.keys(population.schema.properties).sort())
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
