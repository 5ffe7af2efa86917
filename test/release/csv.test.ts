import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Row, Schema} from '../../pipeline/dataset.js'
import {readCsv, toCsv} from '../../pipeline/release/table/csv.js'
import {toJson} from '../../pipeline/release/table/json.js'
import {tabulate} from '../../pipeline/tabulate.js'
import {schemaOf, townRows, towns} from './sample.js'

const write = (schema: Schema, rows: Row[]): string => toCsv(tabulate({name: 'x', schema, key: []}, rows), schema)

const schema = schemaOf('cells', {
  text: {type: ['string', 'null']},
  plain: {type: 'string'},
  list: {type: 'array', items: {type: 'string'}},
  flag: {type: ['boolean', 'null']},
  count: {anyOf: [{$ref: '#/$defs/offset'}, {type: 'null'}]},
  number: {type: ['number', 'null']},
  choice: {type: ['string', 'null'], enum: ['a', 'b', null]}
})
const blank: Row = {text: null, plain: '', list: [], flag: null, count: null, number: null, choice: null}

describe('toCsv', () => {
  test('writes a header, LF and quotes where they are needed', () => {
    expect(toCsv(tabulate(towns, townRows), towns.schema)).toBe(
      [
        Object.keys(towns.schema.properties).join(','),
        'towns/n1,towns,old,Low \\| Ferry|,,true,1.5,Low Ferry was founded in 1201,12,41,1201,37,41',
        'towns/n2,towns,,,towns/n1,false,,"High Ferry, ""the Old"", came in 1350",43,78,1350,74,78',
        ''
      ].join('\n')
    )
  })

  test('writes the header alone when there is no row', () => {
    expect(write(schema, [])).toBe('text,plain,list,flag,count,number,choice\n')
  })

  test.each<[string, Row, string]>([
    ['null and the empty string apart', {text: null, plain: ''}, ',"",,,,,'],
    ['no value and one empty value apart', {list: ['']}, ',"","",,,,'],
    ['bars and backslashes inside a value', {list: ['a|b', 'c\\', '']}, ',"",a\\|b|c\\\\|,,,,'],
    ['a large number without exponent', {number: 1.5e21}, ',"",,,,1500000000000000000000,'],
    ['a small number without exponent', {number: -1.25e-7}, ',"",,,,-0.000000125,'],
    ['a carriage return in quotes', {text: 'a\rb'}, '"a\rb","",,,,,'],
    ['a formula unaltered', {text: '=1+1'}, '=1+1,"",,,,,']
  ])('writes %s', (_, change, line) => {
    expect(write(schema, [{...blank, ...change}])).toBe(`text,plain,list,flag,count,number,choice\n${line}\n`)
  })

  test.each([
    [{x: {type: ['string', 'integer']}}, 'Cannot tabulate column `x`: a column is'],
    [{x: {type: ['array', 'null']}}, 'Cannot tabulate column `x`: a list is empty, not null'],
    [{x: {type: 'object'}}, 'Cannot tabulate column `x`: a column is'],
    [{x: {$ref: '#/$defs/toString'}}, 'Cannot tabulate: the schema has no `#/$defs/toString`']
  ])('refuses a column that has no form in CSV', (properties, message) => {
    expect(() => write(schemaOf('x', properties), [])).toThrow(message)
  })
})

describe('readCsv', () => {
  const nasty = fc.constantFrom(
    '\n',
    '\r',
    '\r\n',
    '"',
    '""',
    ',',
    '|',
    '\\',
    '\\|',
    '=',
    '+',
    '-',
    '@',
    '\t',
    ' ',
    '\u2028',
    '😀',
    '\uFEFF',
    'é',
    'NA',
    'null',
    '0'
  )
  const anyText = fc.oneof(
    fc.array(nasty, {maxLength: 6}).map((parts) => parts.join('')),
    fc.string({unit: 'binary'})
  )
  const anyNumber = fc.double({noNaN: true, noDefaultInfinity: true}).map((number) => number + 0)
  const anyRow: fc.Arbitrary<Row> = fc.record({
    text: fc.option(anyText),
    plain: anyText,
    list: fc.array(anyText, {maxLength: 4}),
    flag: fc.option(fc.boolean()),
    count: fc.option(fc.nat()),
    number: fc.option(anyNumber),
    choice: fc.constantFrom('a', 'b', null)
  })

  test('gives back the rows that toCsv wrote', () => {
    fc.assert(
      fc.property(fc.array(anyRow, {maxLength: 5}), (rows) => {
        expect(readCsv(write(schema, rows), schema)).toEqual(rows)
      }),
      {numRuns: 1000}
    )
  })

  test('gives back a table of one column', () => {
    const single = schemaOf('single', {text: {type: ['string', 'null']}})
    fc.assert(
      fc.property(fc.array(fc.record({text: fc.option(anyText)})), (rows) => {
        expect(readCsv(write(single, rows), single)).toEqual(rows)
      })
    )
  })

  test('gives back more rows than one chunk', () => {
    const rows = Array.from({length: 1001}, (_, at) => ({...blank, count: at}))
    expect(readCsv(write(schema, rows), schema)).toEqual(rows)
  })

  test('leaves a cell of another type as it is', () => {
    expect(readCsv('text,plain,list,flag,count,number,choice\n,,,yes,1e3,0x1,\n', schema)).toEqual([
      {...blank, plain: null, flag: 'yes', count: '1e3', number: '0x1'}
    ])
  })

  test.each([
    ['another header', 'text,plain\na,b\n', 'its header is `text,plain`'],
    ['a byte order mark', '\uFEFFtext,plain,list,flag,count,number,choice\n', 'its header is'],
    ['other line ends', 'text,plain,list,flag,count,number,choice\r\n', 'its header is'],
    ['nothing', '', 'its header is ``'],
    ['a row that is too short', 'text,plain,list,flag,count,number,choice\na\n', 'Invalid Record Length'],
    ['a quote that is not closed', 'text,plain,list,flag,count,number,choice\n"a', 'Quote Not Closed']
  ])('refuses %s', (_, text, message) => {
    expect(() => readCsv(text, schema)).toThrow(message)
  })
})

test('toJson writes one row a line, columns in the order of the schema', () => {
  expect(
    toJson(tabulate(towns, townRows))
      .split('\n')
      .map((line) => line.slice(0, 22))
  ).toEqual(['[', '{"town_id":"towns/n1",', '{"town_id":"towns/n2",', ']', ''])
  expect(JSON.parse(toJson(tabulate(towns, townRows)))).toEqual(townRows)
  expect(toJson(tabulate(towns, []))).toBe('[]\n')
})
