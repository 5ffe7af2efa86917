import {readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import type {Row} from '../pipeline/dataset.js'
import {checkReferences, failOn, findFaults, findProblems, formatProblem} from '../pipeline/validate.js'
import {articleRow, articles, schemaOf, townRows, towns} from './release/sample.js'

const [first, second] = townRows as [Row, Row]
const problemsOf = (rows: Row[]): string[] => findProblems(towns, rows).map(formatProblem)

describe('findProblems', () => {
  test('is silent on rows that their schema allows', () => {
    expect(problemsOf([first, second])).toEqual([])
  })

  test.each<[string, Row, string]>([
    ['a value of another type', {quote: null}, '`quote` must be string, not null'],
    [
      'a value that is none of the listed',
      {kind: 'ancient'},
      '`kind` must be one of `old`, `new`, null, not `ancient`'
    ],
    [
      'a value of another form',
      {town_id: 'towns/x2'},
      '`town_id` must match pattern "^.+/n[1-9][0-9]*$", not `towns/x2`'
    ],
    ['a number out of range', {char_end: -1}, '`char_end` must be >= 0, not `-1`'],
    [
      'a choice with null, in one line',
      {date_char_end: 'x'},
      '`date_char_end` must be integer or must be null, not `x`'
    ],
    ['an item of a list', {names: ['a', 7] as unknown as string[]}, '`names` item 1 must be string, not `["a",7]`'],
    ['a number that is none', {weight: Number.NaN}, '`weight` must be number or null, not `NaN`'],
    ['a column too many', {colour: 'red'}, '`colour` is no column of the schema']
  ])('names %s', (_, change, reason) => {
    const id = change.town_id ?? 'towns/n2'
    expect(problemsOf([first, {...second, ...change}])).toEqual([`towns row 1 (${id}): ${reason}`])
  })

  test('names a column that is missing', () => {
    const {kind: _, ...rest} = second
    expect(problemsOf([first, rest])).toEqual(['towns row 1 (towns/n2): `kind` is missing'])
  })

  test('names a row without its id', () => {
    expect(problemsOf([{...first, town_id: null}])).toEqual(['towns row 0: `town_id` must be string, not null'])
  })

  test('names the row that has the same key', () => {
    expect(problemsOf([first, first])).toEqual(['towns row 1 (towns/n1): `town_id` has the key of row 0'])
  })

  test('tells a key of several columns by all of them', () => {
    const pair = {...towns, key: ['article_id', 'char_start']}
    expect(findProblems(pair, [first, second])).toEqual([])
    expect(findProblems(pair, [first, first]).map(formatProblem)).toEqual(['towns row 1 (towns): has the key of row 0'])
  })

  test('finds every problem of every row', () => {
    expect(
      problemsOf([
        {...first, quote: null, kind: 'x'},
        {...second, is_told: null}
      ])
    ).toHaveLength(3)
  })

  test('takes two schemas with one $id', () => {
    const other = {...towns, schema: schemaOf('towns', {town_id: {type: 'integer'}})}
    expect(findProblems(other, [{town_id: 7}])).toEqual([])
    expect(problemsOf([first])).toEqual([])
  })

  test('refuses a schema with a keyword that is none', () => {
    const other = {...towns, schema: schemaOf('towns', {town_id: {type: 'string', patern: '^x'}})}
    expect(() => findProblems(other, [])).toThrow('patern')
  })

  test('takes twenty thousand rows', () => {
    const rows = Array.from({length: 20_000}, (_, at) => ({...first, town_id: `towns/n${at + 1}`}))
    expect(findProblems(towns, rows)).toEqual([])
  })
})

const schemas = new URL('../schemas/', import.meta.url)
// The program takes it for granted: see the options of its Ajv.
test.each(readdirSync(schemas).filter((name) => name.endsWith('.json')))('%s is a JSON Schema of 2020-12', (name) => {
  const schema = JSON.parse(readFileSync(new URL(name, schemas), 'utf8'))
  const ajv = new Ajv2020({strict: true, allowUnionTypes: true})
  expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
})

test('findFaults reads a value that is no row', () => {
  expect(findFaults(towns.schema, [])).toEqual(['must be object'])
  expect(findFaults(articles.schema, {...articleRow, chars: 'x'})).toEqual(['`chars` must be integer, not `x`'])
})

describe('checkReferences', () => {
  const check = (rows: Row[], articleRows: Row[] = [articleRow]): string[] => {
    const tables = new Map([
      ['articles', articleRows],
      ['towns', rows]
    ])
    return checkReferences(tables, [articles, towns]).map(formatProblem)
  }

  test('is silent where every reference leads to a row, or is null', () => {
    expect(check([first, second])).toEqual([])
  })

  test('names a reference that leads nowhere', () => {
    expect(check([first, {...second, older_id: 'towns/n9'}])).toEqual([
      'towns row 1 (towns/n2): `older_id` is `towns/n9`, which no row of `towns.town_id` is'
    ])
  })

  test('follows every article_id', () => {
    expect(check([{...first, article_id: 'villages'}])).toEqual([
      'towns row 0 (towns/n1): `article_id` is `villages`, which no row of `articles.article_id` is'
    ])
  })

  test('follows every item of a list', () => {
    const shape = {...towns, references: {names: 'towns.town_id'}}
    const rows = new Map([
      ['articles', [articleRow]],
      ['towns', [{...first, names: ['towns/n1', 'towns/n3']}]]
    ])
    expect(checkReferences(rows, [shape]).map(({reason}) => reason)).toEqual([
      'is `towns/n3`, which no row of `towns.town_id` is'
    ])
  })

  test('names a table that is not there, once', () => {
    expect(checkReferences(new Map([['towns', [first, second]]]), [towns]).map(formatProblem)).toEqual([
      'towns: `article_id` refers to `articles.article_id`, which is not among the tables'
    ])
  })
})

describe('failOn', () => {
  test('does nothing without problems', () => {
    expect(() => failOn([])).not.toThrow()
  })

  test('throws one error that lists the problems', () => {
    const problems = findProblems(towns, [
      {...first, quote: null, kind: 'x'},
      {...second, is_told: null}
    ])
    expect(() => failOn(problems)).toThrow(
      [
        'Cannot publish 2 row(s):',
        '  towns row 0 (towns/n1): `kind` must be one of `old`, `new`, null, not `x`',
        '  towns row 0 (towns/n1): `quote` must be string, not null',
        '  towns row 1 (towns/n2): `is_told` must be boolean, not null'
      ].join('\n')
    )
  })

  test('cuts a long list and counts the rest', () => {
    const problems = findProblems(
      towns,
      Array.from({length: 250}, (_, at) => ({...first, town_id: `x/n${at + 1}`, quote: null}))
    )
    expect(() => failOn(problems)).toThrow(
      /^Cannot publish 250 row\(s\):\n(?: {2}towns row .*\n){100} {2}and 150 more$/
    )
  })
})
