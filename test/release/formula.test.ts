import {describe, expect, test} from 'vitest'
import type {Cell, Dataset, Row} from '../../pipeline/dataset.js'
import {release} from '../../pipeline/release/release.js'
import {findFormulas, toExcelCsv} from '../../pipeline/release/table/formula.js'
import {tabulate} from '../../pipeline/tabulate.js'
import {articleRow, sampleInput, schemaOf, townRow, townRows} from './sample.js'

const notes: Dataset = {
  name: 'notes',
  title: 'Notes',
  key: ['id', 'part'],
  schema: schemaOf('notes', {
    id: {type: 'string', description: 'Id.'},
    part: {type: 'integer', description: 'Part.'},
    text: {type: ['string', 'null'], description: 'Text.'},
    list: {type: 'array', items: {type: 'string'}, description: 'List.'},
    number: {type: ['number', 'null'], description: 'Number.'},
    flag: {type: ['boolean', 'null'], description: 'Flag.'}
  }),
  extract: () => []
}

const rowOf = (row: Row): Row => ({id: 'a', part: 1, text: null, list: [], number: null, flag: null, ...row})
const columnsOf = (row: Row): string[] => findFormulas(notes, [rowOf(row)]).map(({column}) => column)

describe('a cell that a spreadsheet would run', () => {
  test.each<[string, Cell]>([
    ['=', '=1+1'],
    ['+', '+1'],
    ['-', '-1'],
    ['@', '@SUM(A1)'],
    ['a tab', '\t=1'],
    ['a carriage return', '\r=1'],
    ['full-width =', '＝1'],
    ['full-width +', '＋1'],
    ['full-width -', '－1'],
    ['full-width @', '＠A'],
    ['a year BC', '-0489']
  ])('starts with %s', (_, text) => {
    expect(columnsOf({text})).toEqual(['text'])
  })

  test.each<[string, Row]>([
    ['a negative number', {number: -5}],
    ['true', {flag: true}],
    ['null', {text: null}],
    ['an empty string', {text: ''}],
    ['a sign further on', {text: 'a=1', list: ['a', '=1']}],
    ['a quotation mark', {text: '"=1"'}],
    ['a sign alone', {text: '=', list: ['-']}]
  ])('is not %s', (_, row) => {
    expect(columnsOf(row)).toEqual([])
  })

  test('may be a list, joined', () => {
    expect(columnsOf({list: ['=1', 'b']})).toEqual(['list'])
  })

  test('is told by table, row, key and column', () => {
    expect(findFormulas(notes, [rowOf({}), rowOf({part: 2, text: '=1', list: ['-a']})])).toEqual([
      {table: 'notes', row: 2, key: ['a', 2], column: 'text'},
      {table: 'notes', row: 2, key: ['a', 2], column: 'list'}
    ])
  })

  test('is told by its row alone where the table has no key', () => {
    expect(findFormulas({...notes, key: []}, [rowOf({text: '=1'})])).toEqual([
      {table: 'notes', row: 1, key: [], column: 'text'}
    ])
  })
})

test('the form for spreadsheets escapes those cells and no other', () => {
  const rows = [rowOf({text: '=1+"1"', list: ['-a', '=b'], number: -5}), rowOf({part: 2, text: "'=1", list: ['a|b']})]
  expect(toExcelCsv(tabulate(notes, rows), notes.schema)).toBe(
    `\uFEFFid,part,text,list,number,flag\na,1,"'=1+""1""",'-a|=b,-5,\na,2,'=1,a\\|b,,\n`
  )
})

describe('a release', () => {
  const files = release(
    sampleInput({
      tables: new Map<string, readonly Row[]>([
        ['articles', [articleRow]],
        ['towns', [townRow(1, 'Low Ferry', '1201', {names: ['=1+1']}), townRows[1] as Row]]
      ])
    })
  )

  test('keeps the cell in the canonical CSV and puts a form for spreadsheets beside that table alone', () => {
    expect(files.get('towns.csv')).toContain(',=1+1,')
    expect(files.get('towns.excel.csv')).toContain(",'=1+1,")
    expect([...files.keys()].filter((path) => path.endsWith('.excel.csv'))).toEqual(['towns.excel.csv'])
  })

  test('describes that form as a file that is no table', () => {
    const {resources} = JSON.parse(files.get('datapackage.json') ?? '') as {resources: Record<string, unknown>[]}
    const resource = resources.find(({path}) => path === 'towns.excel.csv')
    expect(resource).toMatchObject({name: 'towns.excel', format: 'csv', mediatype: 'text/csv'})
    for (const property of ['type', 'profile', 'schema']) expect(resource).not.toHaveProperty(property)
  })

  test('reports what was checked, how often, and the cell', () => {
    const {rules, ...report} = JSON.parse(files.get('validation-report.json') ?? '')
    expect(report).toEqual({
      name: 'towns',
      version: '1.0.0',
      errors: 0,
      tables: [
        {name: 'articles', rows: 1},
        {name: 'towns', rows: 2},
        {name: 'changes', rows: 0}
      ],
      formulas: [{table: 'towns', row: 1, key: ['towns/n1'], column: 'names'}]
    })
    const counts = rules.map(({name, checked}: {name: string; checked: number}) => `${name} ${checked}`)
    expect(counts).toEqual(['schema 3', 'key 3', 'reference 3', 'quotation 4', 'order 3'])
  })
})
