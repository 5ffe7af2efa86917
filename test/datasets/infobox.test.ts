import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Context, Note, Row} from '../../pipeline/dataset.js'
import {infobox} from '../../pipeline/datasets/infobox/index.js'
import {readValue, valueRules} from '../../pipeline/datasets/infobox/value.js'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {findProblems} from '../../pipeline/validate.js'
import {contextOf} from '../context.js'
import {anyText} from '../text.js'
import {uncorrected} from './uncorrected.js'

const {countries} = packagedGazetteers()

const boxed = (fields: readonly string[]): string =>
  `= Chile–Norway relations =\n\nInfobox\n${fields.map((field) => `- ${field}\n`).join('')}\nA text.\n`

const rowsOf = (...fields: string[]): Row[] => infobox.extract(contextOf(boxed(fields)))

/** The columns that a test is about. */
const columns = (rows: readonly Row[], ...names: string[]) => rows.map((row) => names.map((name) => row[name]))

describe.each(valueRules)('$name', ({name, examples}) => {
  test.each(Object.entries(examples))('%s', (field, expected) => {
    const colon = field.indexOf(': ')
    const {type, rule} = readValue(field.slice(0, colon), field.slice(colon + 2), countries)
    if (expected === null) expect(rule).not.toBe(name)
    else expect({type, rule}).toEqual({type: expected, rule: name})
  })
})

describe('the first article', () => {
  const text = readFileSync(new URL('../../source/palestine-syria-relations.txt', import.meta.url), 'utf8')
  const rows = infobox.extract(contextOf(text))

  const common = {
    article_id: 'palestine-syria-relations',
    country_iso3: null,
    mission_type: null,
    mission_of_iso3: null,
    mission_city: null,
    mission_host_iso3: null,
    slot_consistent: null
  }
  const stated = {is_null: false, value_state: 'stated'}
  const absent = {is_null: true, value_state: 'absent', value: null, value_type: 'none', rule: 'infobox/absent'}

  test('has these five fields', () => {
    expect(rows).toEqual([
      {
        ...common,
        ...stated,
        record_id: 'palestine-syria-relations/i1',
        position: 1,
        raw_label: 'Party1',
        raw_value: 'Palestine',
        key: 'party',
        slot: 1,
        value: 'Palestine',
        value_type: 'country',
        country_iso3: 'PSE',
        char_start: 49,
        char_end: 58,
        rule: 'infobox/party'
      },
      {
        ...common,
        ...stated,
        record_id: 'palestine-syria-relations/i2',
        position: 2,
        raw_label: 'Party2',
        raw_value: 'Syria',
        key: 'party',
        slot: 2,
        value: 'Syria',
        value_type: 'country',
        country_iso3: 'SYR',
        char_start: 69,
        char_end: 74,
        rule: 'infobox/party'
      },
      {
        ...common,
        ...absent,
        record_id: 'palestine-syria-relations/i3',
        position: 3,
        raw_label: 'Mission1',
        raw_value: 'None',
        key: 'mission',
        slot: 1,
        char_start: 87,
        char_end: 91
      },
      {
        ...common,
        ...stated,
        record_id: 'palestine-syria-relations/i4',
        position: 4,
        raw_label: 'Mission2',
        raw_value: 'Embassy of Palestine, Damascus',
        key: 'mission',
        slot: 2,
        value: 'Embassy of Palestine, Damascus',
        value_type: 'mission',
        mission_type: 'embassy',
        mission_of_iso3: 'PSE',
        mission_city: 'Damascus',
        mission_host_iso3: 'SYR',
        slot_consistent: false,
        char_start: 104,
        char_end: 134,
        rule: 'infobox/mission'
      },
      {
        ...common,
        ...absent,
        record_id: 'palestine-syria-relations/i5',
        position: 5,
        raw_label: 'Envoy1',
        raw_value: 'None',
        key: 'envoy',
        slot: 1,
        char_start: 145,
        char_end: 149
      }
    ])
  })

  test('has valid rows with the columns of the schema', () => {
    const expected = Object.keys(infobox.schema.properties).sort()
    for (const row of uncorrected(rows)) expect(Object.keys(row).sort()).toEqual(expected)
    expect(findProblems(infobox, uncorrected(rows))).toEqual([])
  })
})

describe('boxes as they are found', () => {
  test('none, empty and missing are three things', () => {
    const rows = rowsOf('Mission1: None', 'Mission2:', 'Envoy1: vacant')
    expect(columns(rows, 'value_state', 'is_null', 'value', 'value_type')).toEqual([
      ['absent', true, null, 'none'],
      ['empty', false, null, 'none'],
      ['stated', false, 'vacant', 'text']
    ])
    expect(rows[1]?.char_end).toBe(rows[1]?.char_start)
  })

  test('a mission belongs to the party of its slot, whoever names the parties', () => {
    const missions = ['Mission1: Embassy of Chile, Oslo', 'Mission2: Norwegian Embassy, Santiago']
    expect(columns(rowsOf(...missions), 'slot_consistent')).toEqual([[true], [true]])
    expect(columns(rowsOf('Party1: Norway', 'Party2: Chile', ...missions).slice(2), 'slot_consistent')).toEqual([
      [false],
      [false]
    ])
    expect(
      columns(rowsOf('Mission3: Embassy of Chile, Oslo', 'Mission: Embassy of Chile, Oslo'), 'slot_consistent')
    ).toEqual([[null], [null]])
    expect(columns(rowsOf('Mission1: Embassy, Oslo', 'Mission2: Bureau of Norway'), 'slot_consistent')).toEqual([
      [null],
      [null]
    ])
  })

  test('maps, file types and flags', () => {
    const rows = rowsOf('Map: Chile Norway Locator.svg', 'Filetype: svg', 'Flagvariant1: 1814', 'Caption: Two  ships')
    expect(columns(rows, 'key', 'slot', 'value', 'value_type')).toEqual([
      ['map', null, 'Chile Norway Locator.svg', 'file'],
      ['filetype', null, 'svg', 'text'],
      ['flagvariant', 1, '1814', 'text'],
      ['caption', null, 'Two ships', 'text']
    ])
  })

  test('ethnic groups', () => {
    const rows = rowsOf(
      'Group: Chileans in Norway',
      'Population: 7,000–8,000',
      'Region1: Oslo',
      'Pop1: 2,100',
      'Rels: Several'
    )
    expect(columns(rows, 'key', 'slot', 'value_type', 'country_iso3')).toEqual([
      ['group', null, 'text', null],
      ['population', null, 'population', null],
      ['region', 1, 'text', null],
      ['pop', 1, 'population', null],
      ['religions', null, 'text', null]
    ])
  })

  test('labels that are no words, and values that are no values', () => {
    const rows = rowsOf('__proto__: Chile', 'constructor: None', '🇳🇴: 🇨🇱', 'שגרירות1: אוסלו', 'A line without a colon')
    expect(columns(rows, 'raw_label', 'key', 'value', 'value_state')).toEqual([
      ['__proto__', 'proto', 'Chile', 'stated'],
      ['constructor', 'constructor', null, 'absent'],
      ['🇳🇴', '🇳🇴', '🇨🇱', 'stated'],
      ['שגרירות1', 'שגרירות', 'אוסלו', 'stated'],
      ['A line without a colon', 'a_line_without_a_colon', null, 'empty']
    ])
  })

  test('an entity without a code is known: no code and no note', () => {
    const notes: Note[] = []
    const rows = infobox.extract(contextOf(boxed(['Party1: Abkhazia']), {report: (note) => notes.push(note)}))
    expect(columns(rows, 'value_type', 'country_iso3')).toEqual([['country', null]])
    expect(notes).toEqual([])
  })

  test('the title of the sidecar names the parties of a text without a title', () => {
    const sidecar = {
      title: 'Norway–Chile relations',
      url: null,
      licence: null,
      revision: null,
      retrieved: null,
      received: null
    }
    const context = contextOf('Infobox\n- Mission1: Norwegian Embassy, Santiago\n\nA text.', {sidecar})
    expect(columns(infobox.extract(context), 'slot_consistent')).toEqual([[true]])
  })
})

describe('markup that an export left', () => {
  test.each([
    ['Party1: {{flag|Norway}}[1]', 'Norway', 'country', 'NOR'],
    ['Party1: [[Kingdom of Norway|Norway]]<br>', 'Norway', 'country', 'NOR'],
    ['Party1: Republic of&nbsp;Chile', 'Republic of Chile', 'country', 'CHL'],
    ['Party1: {{unheard of|Norway}}', '{{unheard of|Norway}}', 'text', null],
    ['Party1: {{flagicon|Norway}}{{flagicon|Chile}}', 'NorwayChile', 'text', null],
    ['Region1: {{flag|Chile}}', 'Chile', 'country', 'CHL'],
    ['Region1: Oslo', 'Oslo', 'text', null],
    ['Country: [[Chile]]', 'Chile', 'country', 'CHL'],
    ['Mission1: {{n/a}}', null, 'none', null],
    ['Mission1: &mdash;', null, 'none', null],
    ['Mission1: <!-- none -->', null, 'none', null],
    ['Pop1: 2,100<ref>A book</ref>', '2,100', 'population', null],
    ['Ref1: [4]', '[4]', 'text', null]
  ])('%s', (field, value, type, iso3) => {
    const [row] = rowsOf(field)
    expect(row?.raw_value).toBe(field.slice(field.indexOf(': ') + 2))
    expect([row?.value, row?.value_type, row?.country_iso3]).toEqual([value, type, iso3])
  })

  test('a value of which nothing is seen is empty', () => {
    expect(columns(rowsOf('Map: <br>', 'Map: <!-- a map -->', 'Map: &nbsp;'), 'value_state', 'is_null')).toEqual([
      ['empty', false],
      ['empty', false],
      ['empty', false]
    ])
  })
})

describe('missions', () => {
  const read = ['mission_type', 'mission_of_iso3', 'mission_city', 'mission_host_iso3', 'slot_consistent']

  test.each([
    [
      '{{flagicon|Chile}} [[Embassy of Chile, Oslo|Embassy of Chile]], [[Oslo]]',
      ['embassy', 'CHL', 'Oslo', 'NOR', true]
    ],
    ['Embassy of Chile<br>Oslo', ['embassy', 'CHL', 'Oslo', 'NOR', true]],
    ['Embassy of Chile<br>Oslo<br>Norway', ['embassy', 'CHL', 'Oslo', 'NOR', true]],
    ['Embassy of Norway, Santiago [2]', ['embassy', 'NOR', 'Santiago', 'CHL', false]],
    ['Embassy of Chile, Oslo · Consulate of Chile, Bergen', [null, 'CHL', null, null, true]],
    ['Embassy of Chile, Oslo · Consulate', [null, 'CHL', null, 'NOR', true]],
    ['Embassy of Chile, Oslo · Consulate, Oslo', [null, 'CHL', 'Oslo', 'NOR', true]],
    ['Consulate of Chile, Oslo; Consulate of Chile, Bergen', ['consulate', 'CHL', null, null, true]],
    ['Embassy of Chile, Oslo; Embassy of Norway, Santiago', ['embassy', null, null, null, null]],
    ['Embassy of Chile, Oslo (closed; reopened in 1990)', ['embassy', 'CHL', 'Oslo', 'NOR', true]],
    ['Embassy of Chile, Oslo (until 1990; consulate until 1970)', ['embassy', 'CHL', 'Oslo', 'NOR', true]],
    ['Embassy of Chile; accredited from Stockholm', ['accredited_nonresident', 'CHL', null, null, true]],
    ['To be announced', [null, null, null, null, null]],
    ['No embassy', [null, null, null, null, null]]
  ])('%s', (value, expected) => {
    expect(columns(rowsOf(`Mission1: ${value}`), ...read)).toEqual([expected])
  })

  test('entries below the label are missions of one field', () => {
    const rows = rowsOf('Mission1:\n  - Embassy of Chile, Oslo\n  - Consulate of Chile, Bergen', 'Mission2: None')
    expect(columns(rows, 'raw_label', 'value', 'mission_type')).toEqual([
      ['Mission1', 'Embassy of Chile, Oslo; Consulate of Chile, Bergen', null],
      ['Mission2', null, null]
    ])
  })

  test('in each of several boxes the slots are those of its own parties', () => {
    const text =
      'Infobox\n- Party1: Chile\n- Party2: Norway\n- Mission1: Embassy of Chile, Oslo\n\nA text.\n\n' +
      'Infobox\n- Party1: Peru\n- Party2: Chile\n- Mission1: Embassy of Chile, Lima\n\nA text.\n\n' +
      'Infobox\n- Mission1: Embassy of Chile, Oslo\n'
    const rows = infobox.extract(contextOf(text))
    expect(columns(rows, 'position').flat()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(columns(rows, 'slot_consistent').flat()).toEqual([null, null, true, null, null, false, true])
  })
})

test('a label that stands twice makes two rows, and its first value is the party', () => {
  const rows = rowsOf(
    'Party1:',
    'Party 1: Norway',
    'party_1: Peru',
    'Party2: Chile',
    'Mission1: Norwegian Embassy, Lima'
  )
  expect(columns(rows, 'key', 'slot', 'country_iso3', 'slot_consistent')).toEqual([
    ['party', 1, null, null],
    ['party', 1, 'NOR', null],
    ['party', 1, 'PER', null],
    ['party', 2, 'CHL', null],
    ['mission', 1, null, true]
  ])
})

test.each([
  ['Party1: Atlantis', ['infobox/unknown-party']],
  ['Mission1: Bureau of Chile', ['infobox/unknown-mission']],
  ['Mission1: Embassy, Oslo', ['infobox/no-sender']],
  ['Mission1: Embassy of Chile, Bergen', ['infobox/no-host']],
  ['Mission1: Embassy of Chile, Oslo; Consulate', ['infobox/several-mission-types']],
  ['Mission1: Embassy of Chile, Oslo; Consulate, Bergen', ['infobox/several-mission-types', 'infobox/no-host']],
  ['Mission1: Embassy of Chile, Oslo', []],
  ['Mission1: None', []],
  ['Party1:', []]
])('%s leaves the notes %j', (field, expected) => {
  const notes: Note[] = []
  const context: Context = contextOf(boxed([field]), {report: (note) => notes.push(note)})
  const [row] = infobox.extract(context)
  expect(notes.map(({ruleId}) => ruleId)).toEqual(expected)
  for (const {place} of notes) expect(place).toEqual({start: row?.char_start, end: row?.char_end})
})

test('any label and any value make one valid row that quotes the text', () => {
  const words = [
    'Embassy of Chile',
    ', Oslo',
    'None',
    '–',
    '(',
    ')',
    ';',
    ' in ',
    ' to ',
    'Chile',
    'Mission',
    'Party',
    '1',
    '\u200f',
    '🇨🇱'
  ]
  const noisy = fc.oneof(
    anyText,
    fc.array(fc.constantFrom(...words), {maxLength: 8}).map((parts) => parts.join(''))
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(noisy, noisy), {minLength: 1, maxLength: 4}), (pairs) => {
      const context = contextOf('A text.')
      let text = ''
      const fields = pairs.map(([label, value]) => {
        const start = text.length
        text += value
        return {box: 1, label, start, end: text.length, value: {text: value, start, end: text.length}}
      })
      const rows = infobox.extract({...context, document: {...context.document, text, infobox: fields}})
      expect(rows).toHaveLength(pairs.length)
      expect(findProblems(infobox, uncorrected(rows))).toEqual([])
      for (const {raw_value, char_start, char_end} of rows)
        expect(text.slice(Number(char_start), Number(char_end))).toBe(raw_value)
    }),
    {numRuns: 300}
  )
})

test('values of 200,000 characters take no time', () => {
  for (const piece of [
    'a_',
    ' ',
    '(',
    '[(',
    ', ',
    '; ',
    'none ',
    '—',
    '9',
    '.svg',
    '\u200f',
    'ambassador to ',
    'Chile '
  ]) {
    const long = piece.repeat(200_000 / piece.length)
    for (const key of ['party', 'mission', 'envoy', 'envoytitle', 'population'])
      expect(readValue(key, `Embassy of ${long}`, countries)).toBeDefined()
  }
})
