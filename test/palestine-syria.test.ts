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
    licence: 'CC-BY-SA-4.0',
    corrected: []
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

test('the missions', () => {
  const columns = [
    'sender_iso3',
    'host_iso3',
    'mission_type',
    'city',
    'exists',
    'since_edtf',
    'source',
    'record_id',
    'confidence',
    'quote'
  ]
  const infobox = (number: number) => `palestine-syria-relations/i${number}`
  expect(pick(article.missions, columns)).toEqual([
    // Mission2 is Palestine's, so that the None of Mission1 is Syria's.
    ['SYR', 'PSE', null, null, false, null, 'infobox', infobox(3), 'medium', 'None'],
    ['PSE', 'SYR', 'embassy', 'Damascus', true, null, 'infobox', infobox(4), 'high', 'Embassy of Palestine, Damascus'],
    ['PSE', 'SYR', 'embassy', 'Damascus', true, null, 'prose', null, 'high', 'Palestine has an embassy in Damascus'],
    [
      'SYR',
      'PSE',
      'representative_office',
      null,
      false,
      null,
      'prose',
      null,
      'high',
      'Syria has no official representative office in Palestine'
    ],
    // An external link names it, and says nothing of it.
    ['PSE', 'SYR', 'embassy', null, null, null, 'prose', null, 'low', 'Embassy of the State of Palestine in Syria']
  ])
})

/** Every happening that the text dates, and no other. */
test('the dated events', () => {
  const columns = ['date_edtf', 'date_basis', 'trigger', 'event_type', 'actor_countries', 'recipient_countries']
  expect(pick(article.events, columns)).toEqual([
    ['1901~/1933~', 'explicit', 'carved up and divided', null, ['FRA', 'GBR'], ['PSE', 'SYR']],
    ['1948-05-15/1949-03-10', 'named_event', 'sent', 'MOBILIZE', ['SYR'], ['ISR']],
    ['1948-05-15/1949-03-10', 'inherited', 'complicated', null, ['PSE', 'SYR'], []],
    ['1967-06-05/1967-06-10', 'named_event', 'helped', 'AID', ['SYR'], ['PSE']],
    ['1967-06-05/1967-06-10', 'named_event', 'hurt', null, [], ['SYR']],
    ['2011', 'explicit', 'endorsed', 'SUPPORT', ['PSE'], ['SYR']],
    ['2012', 'explicit', 'left', null, ['PSE'], ['SYR']],
    ['2016', 'explicit', 'beheading', 'ASSAULT', ['SYR'], ['PSE']],
    ['2025-04-18', 'explicit', 'met with', 'CONSULT', ['PSE'], ['SYR']],
    ['2025-04-18', 'inherited', 'discussed', 'CONSULT', ['PSE', 'SYR'], []],
    ['2025-04-18', 'inherited', 'agreed to', 'AGREE', ['PSE', 'SYR'], []],
    ['2025-04-22', 'explicit', 'ordered', 'COERCE', ['SYR'], ['PSE']],
    ['2025-04-22', 'explicit', 'stated', null, ['SYR'], ['PSE']],
    ['1948', 'explicit', 'fled', null, ['PSE'], ['SYR']]
  ])
})

test('who met whom, and where', () => {
  const columns = ['actors', 'recipients', 'place_name', 'place_country', 'latitude', 'longitude']
  expect(
    pick(
      article.events.filter(({trigger}) => trigger === 'met with'),
      columns
    )
  ).toEqual([
    [['Palestinian President Mahmoud Abbas'], ['Syrian President Ahmed al-Sharaa'], 'Damascus', 'SYR', 33.51, 36.29]
  ])
})

test('a visit “since 2007” is no visit in 2007, and a year in a name is no date', () => {
  const years = article.events.map((row) => String(row.date_edtf).slice(0, 4))
  expect(years).not.toContain('2007')
  const names = article.time_mentions.filter((row) => String(row.text).startsWith('1948 '))
  expect(pick(names, ['text', 'basis'])).toEqual([
    ['1948 Arab–Israeli War', 'named_event'],
    ['1948 Palestine war', 'named_event']
  ])
})

/** Every temporal expression of the article, in text order. */
test('the times', () => {
  expect(pick(article.time_mentions, ['text', 'edtf', 'relation', 'named_event_id'])).toEqual([
    ['early 20th century', '1901~/1933~', 'during', null],
    ['French Mandate for Syria', '1920/1946', 'in', 'mandate-for-syria-and-the-lebanon'],
    ['British Mandate for Palestine', '1920/1948-05-14', 'in', 'mandatory-palestine'],
    ['1948 Arab–Israeli War', '1948-05-15/1949-03-10', 'after_start', '1948-arab-israeli-war'],
    ['Six-Day War', '1967-06-05/1967-06-10', 'during', 'six-day-war'],
    // A heading, then the sentence below it.
    ['Syrian civil war', '2011-03/2024-12-08', 'in', 'syrian-civil-war'],
    ['Syrian civil war', '2011-03/2024-12-08', 'in', 'syrian-civil-war'],
    ['Syrian Revolution', '2011-03/2024-12-08', 'in', 'syrian-revolution'],
    ['2011', '2011', 'in', null],
    ['2012', '2012', 'in', null],
    ['2016', '2016', 'in', null],
    ['18 April 2025', '2025-04-18', 'on', null],
    ['2007', '2007', 'since', null],
    ['22 April 2025', '2025-04-22', 'on', null],
    ['1948', '1948', 'in', null],
    ['1948 Palestine war', '1947-11-30/1949-07-20', 'during', '1948-palestine-war'],
    ['2011', '2011', 'by', null],
    ['Syrian civil war', '2011-03/2024-12-08', 'at_start', 'syrian-civil-war']
  ])
})

test('the named events, each once', () => {
  expect(pick(article.named_events, ['label', 'edtf', 'precision', 'qid'])).toEqual([
    ['1948 Arab–Israeli War', '1948-05-15/1949-03-10', 'day', 'Q49092'],
    ['1948 Palestine war', '1947-11-30/1949-07-20', 'day', 'Q49097'],
    ['Mandate for Syria and the Lebanon', '1920/1946', 'year', null],
    ['Mandatory Palestine', '1920/1948-05-14', 'year', null],
    ['Six-Day War', '1967-06-05/1967-06-10', 'day', 'Q49077'],
    ['Syrian civil war', '2011-03/2024-12-08', 'month', 'Q178810'],
    ['Syrian revolution', '2011-03/2024-12-08', 'month', 'Q14746872']
  ])
})
