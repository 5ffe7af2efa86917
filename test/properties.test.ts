import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Row} from '../pipeline/dataset.js'
import {datasets} from '../pipeline/datasets/index.js'
import {packagedGazetteers} from '../pipeline/gazetteers.js'
import {extractTables} from '../pipeline/pipeline.js'
import {unknownOrigin} from '../pipeline/sidecar.js'
import {anyText} from './text.js'

/** The column with a span's text, and the span's columns. */
const spans: Record<string, [quote: string, start: string, end: string][]> = {
  infobox: [['raw_value', 'char_start', 'char_end']],
  events: [
    ['quote', 'char_start', 'char_end'],
    ['sentence', 'sentence_start', 'sentence_end'],
    ['date_text', 'date_char_start', 'date_char_end']
  ],
  population: [
    ['quote', 'char_start', 'char_end'],
    ['sentence', 'sentence_start', 'sentence_end'],
    ['value_text', 'value_char_start', 'value_char_end']
  ],
  time_mentions: [['text', 'char_start', 'char_end']],
  missions: [
    ['quote', 'char_start', 'char_end'],
    ['sentence', 'sentence_start', 'sentence_end']
  ],
  notes: [['quote', 'char_start', 'char_end']]
}

const extract = (text: string) =>
  extractTables({name: 'any', place: 'any', text, sidecar: unknownOrigin}, packagedGazetteers())

/** Sound articles are checked by `extractTables` itself, which throws on a row that its schema refuses. */
test('any text gives valid rows whose spans are in the text and equal their quotes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const points = [...text]
      const check = (row: Row, [quote, start, end]: [string, string, string]): void => {
        if (row[quote] === null) return
        expect(points.slice(Number(row[start]), Number(row[end])).join('')).toBe(row[quote])
      }
      for (const [table, rows] of extract(text).tables)
        for (const row of rows) for (const span of spans[table] ?? []) check(row, span)
    }),
    {numRuns: 300}
  )
})

test('rows are in text order, time mentions disjoint, ids unique', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const {tables} = extract(text)
      for (const {
        name,
        key: [id = '']
      } of datasets) {
        const rows = tables.get(name) ?? []
        expect(new Set(rows.map((row) => row[id])).size).toBe(rows.length)
        const starts = rows.map((row) => Number(row.value_char_start ?? row.char_start ?? 0))
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }
      const times = tables.get('time_mentions') ?? []
      for (const [at, row] of times.entries())
        expect(Number(row.char_start)).toBeGreaterThanOrEqual(Number(times[at - 1]?.char_end ?? 0))
    }),
    {numRuns: 200}
  )
})

test('the same text gives the same rows', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect([...extract(text).tables]).toEqual([...extract(text).tables])
    }),
    {numRuns: 50}
  )
})

test('CRLF instead of LF changes no value but offsets', () => {
  const text =
    '= Chile–Kenya relations =\n\nInfobox\n- Party1: Chile\n\nOn 3 May 1965 Chile recognised Kenya. In 1970, 500 Chileans lived in Kenya.\n'
  const values = (rows: readonly Row[]) => rows.map(({char_start: _, ...row}) => row.quote ?? row.raw_value ?? row.text)
  const [unix, dos] = [extract(text), extract(text.replaceAll('\n', '\r\n'))]
  for (const [table, rows] of unix.tables) expect(values(dos.tables.get(table) ?? [])).toEqual(values(rows))
})
