import fc from 'fast-check'
import {expect, test} from 'vitest'
import {timeMentions} from '../../pipeline/datasets/time_mentions/index.js'
import {findProblems} from '../../pipeline/validate.js'
import {contextOf} from '../context.js'
import {anyText} from '../text.js'
import {uncorrected} from './uncorrected.js'

const rowsOf = (text: string) => timeMentions.extract(contextOf(text))

test('a mention is its own value with its days, and its relation apart', () => {
  const text = '= A–B relations =\n\nThe embassy has been open since 4 May 1975.\n'
  expect(rowsOf(text)).toEqual([
    {
      mention_id: 'a-b-relations/t1',
      article_id: 'a-b-relations',
      char_start: text.indexOf('4 May'),
      char_end: text.indexOf('.\n'),
      text: '4 May 1975',
      edtf: '1975-05-04',
      date_start: '1975-05-04',
      date_end: '1975-05-04',
      precision: 'day',
      basis: 'explicit',
      relation: 'since',
      named_event_id: null,
      rule: 'date/day-month-year'
    }
  ])
})

test('every part of the article is read, in text order', () => {
  const rows = rowsOf(
    [
      '= T =\n\nInfobox\n- Since: May 1961\n\nIn 1970 it closed.\n\n- Opened again in 1980\n',
      '| Year | Visit |\n|---|---|\n| April 1990 | Muscat |\n'
    ].join('\n')
  )
  expect(rows.map(({edtf}) => edtf)).toEqual(['1961-05', '1970', '1980', '1990-04'])
})

test('what the words do not date has neither value nor days', () => {
  const [row] = rowsOf('Two years later they met.')
  expect(row).toMatchObject({text: 'Two years later', edtf: null, date_start: null, date_end: null, basis: 'relative'})
})

test('days BC are astronomical, open ends null', () => {
  expect(rowsOf('It fell in 490 BC.')).toMatchObject([{date_start: '-0489-01-01', date_end: '-0489-12-31'}])
  expect(rowsOf('She is ambassador (1975–present).')).toMatchObject([
    {date_start: '1975-01-01', date_end: null, precision: 'open'}
  ])
})

test('rows of any text fit the schema', () => {
  const dated = fc.array(
    fc.oneof(
      anyText,
      fc.constantFrom('In 1948, ', 'since early May 1967. ', '1939–45 ', '\n\n', '44 BC ', 'that year ')
    )
  )
  fc.assert(
    fc.property(dated, (pieces) => {
      expect(findProblems(timeMentions, uncorrected(rowsOf(pieces.join(''))))).toEqual([])
    })
  )
})
