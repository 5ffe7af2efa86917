import {expect, test} from 'vitest'
import type {Row} from '../pipeline/dataset.js'
import {tabulate} from '../pipeline/tabulate.js'
import {townRow, townRows, towns} from './release/sample.js'

const columns = Object.keys(towns.schema.properties)

test('has the columns of the schema in its order, whatever the order in a row', () => {
  const reversed = townRows.map((row) => Object.fromEntries(Object.entries(row).reverse()))
  const table = tabulate(towns, reversed)
  expect(table.columnNames()).toEqual(columns)
  expect(table.objects()).toEqual(townRows)
  expect(Object.keys(table.object(0) as Row)).toEqual(columns)
})

test('has the columns of the schema when there is no row', () => {
  const table = tabulate(towns, [])
  expect([table.columnNames(), table.numRows(), table.objects()]).toEqual([columns, 0, []])
})

test('sorts articles by code unit and keeps the rows of one as they come', () => {
  const row = (article_id: string, number: number): Row => townRow(number, 'Low Ferry', '1201', {article_id})
  const rows = [row('b', 10), row('b', 9), row('é', 1), row('a', 2), row('Z', 1), row('a', 1)]
  const ids = tabulate(towns, rows)
    .objects()
    .map((each) => `${(each as Row).article_id} ${(each as Row).town_id}`)
  expect(ids).toEqual(['Z towns/n1', 'a towns/n2', 'a towns/n1', 'b towns/n10', 'b towns/n9', 'é towns/n1'])
})

test('leaves the given rows as they are', () => {
  const rows = Object.freeze([...townRows].reverse())
  tabulate(towns, rows)
  expect(rows).toEqual([...townRows].reverse())
})
