import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Cell, Row} from '../pipeline/dataset.js'
import {extract} from '../pipeline/index.js'

const read = (name: string) =>
  readFileSync(new URL(`../source/palestine-syria-relations.${name}`, import.meta.url), 'utf8')
const article = extract({text: read('txt'), sidecar: JSON.parse(read('json'))})

const pick = (rows: readonly Row[], columns: readonly string[]): (Cell | undefined)[][] =>
  rows.map((row) => columns.map((column) => row[column]))

test('the article', () => {
  expect(article.article).toEqual({
    article_id: 'palestine-syria-relations',
    title: 'Palestine–Syria relations',
    party1: 'Palestine',
    party2: 'Syria',
    party1_iso3: 'PSE',
    party2_iso3: 'SYR',
    source_url: 'https://en.wikipedia.org/wiki/Palestine%E2%80%93Syria_relations',
    source_revision: null,
    source_sha256: '660e13b193b6067c0b2eefc48b83a78f8ba7e32b03a88c140e54ba61a01c6ad2',
    chars: 3346,
    licence: 'CC-BY-SA-4.0'
  })
})

test('the infobox', () => {
  const columns = [
    'raw_label',
    'raw_value',
    'key',
    'slot',
    'is_null',
    'value_state',
    'value',
    'value_type',
    'country_iso3',
    'char_start',
    'char_end'
  ]
  expect(pick(article.infobox, columns)).toEqual([
    ['Party1', 'Palestine', 'party', 1, false, 'stated', 'Palestine', 'country', 'PSE', 49, 58],
    ['Party2', 'Syria', 'party', 2, false, 'stated', 'Syria', 'country', 'SYR', 69, 74],
    ['Mission1', 'None', 'mission', 1, true, 'absent', null, 'none', null, 87, 91],
    [
      'Mission2',
      'Embassy of Palestine, Damascus',
      'mission',
      2,
      false,
      'stated',
      'Embassy of Palestine, Damascus',
      'mission',
      null,
      104,
      134
    ],
    ['Envoy1', 'None', 'envoy', 1, true, 'absent', null, 'none', null, 145, 149]
  ])
})

test('the mission in slot 2 is the first party’s', () => {
  const columns = ['mission_type', 'mission_of_iso3', 'mission_city', 'mission_host_iso3', 'slot_consistent']
  expect(pick(article.infobox.slice(3, 4), columns)).toEqual([['embassy', 'PSE', 'Damascus', 'SYR', false]])
})

test('the population figures', () => {
  const columns = [
    'value',
    'comparator',
    'unit',
    'group_name',
    'group_iso3',
    'measure',
    'place_iso3',
    'reference_date_edtf',
    'date_relation',
    'anaphora_of',
    'quote'
  ]
  expect(pick(article.population, columns)).toEqual([
    [
      85000,
      '~',
      'persons',
      'Palestinians',
      'PSE',
      'flow',
      'SYR',
      '1948',
      'in',
      null,
      'an estimated 85,000 Palestinians'
    ],
    [
      500000,
      '~',
      'persons',
      'Palestinians',
      'PSE',
      'stock',
      'SYR',
      '2011',
      'by',
      'palestine-syria-relations/p1',
      'this figure was estimated to be around 500,000'
    ]
  ])
})

test('the figure that fled is told by the event of the flight', () => {
  const flight = article.events.find((row) => row.trigger === 'fled')
  expect(article.population[0]?.event_id).toBe(flight?.event_id)
})

/** What the text tells with an explicit date; named events and inherited dates are not read yet. */
test('the explicitly dated events', () => {
  expect(pick(article.events, ['date_edtf', 'trigger', 'actor_countries', 'date_text'])).toEqual([
    ['1901~/1933~', 'carved up and divided', ['FRA', 'GBR'], 'early 20th century'],
    ['2011', 'endorsed', ['PSE'], '2011'],
    ['2012', 'left', ['PSE'], '2012'],
    ['2025-04-18', 'met with', ['PSE'], '18 April 2025'],
    ['2025-04-22', 'ordered', ['SYR'], '22 April 2025'],
    ['2025-04-22', 'stated', ['SYR'], '22 April 2025'],
    ['1948', 'fled', ['PSE'], '1948']
  ])
})

test('a visit “since 2007” is no visit in 2007, and a year in a name is no date', () => {
  const years = article.events.map((row) => String(row.date_edtf).slice(0, 4))
  expect(years).not.toContain('2007')
  expect(article.time_mentions.filter((row) => String(row.text).includes('Arab'))).toEqual([])
})

test('the times', () => {
  expect(pick(article.time_mentions, ['text', 'edtf', 'relation'])).toEqual([
    ['early 20th century', '1901~/1933~', 'during'],
    ['2011', '2011', 'in'],
    ['2012', '2012', 'in'],
    ['2016', '2016', 'in'],
    ['18 April 2025', '2025-04-18', 'on'],
    ['2007', '2007', 'since'],
    ['22 April 2025', '2025-04-22', 'on'],
    ['1948', '1948', 'in'],
    ['2011', '2011', 'by']
  ])
})
