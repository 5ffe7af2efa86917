import {describe, expect, test} from 'vitest'
import {chooser, pick} from '../../../bench/choice.js'
import type {Row} from '../../../pipeline/dataset.js'
import {datasets} from '../../../pipeline/datasets/index.js'
import {identifyRows} from '../../../pipeline/release/history/identify.js'
import {remember} from '../../../pipeline/release/history/remembered.js'

const verbs = ['visited', 'condemned', 'recognised', 'left', 'helped', 'invaded']
const nouns = ['Oman', 'Peru', 'Chile', 'Norway', 'Lima', 'Muscat', 'Oslo', 'the embassy', 'the treaty', 'the border']

/** Events of an article of as many clauses, each of a few words that all of them have. */
function eventsOf(count: number, seed: number): {text: string; rows: Row[]} {
  const choose = chooser(seed)
  const clauses = Array.from({length: count}, () => {
    const year = String(1900 + choose(120))
    return {year, quote: `In ${year}, ${pick(choose, nouns)} ${pick(choose, verbs)} ${pick(choose, nouns)}`}
  })
  let at = 0
  const rows = clauses.map(({year, quote}, row): Row => {
    const start = at
    at += quote.length + 2
    return {
      ...{event_id: `a/e${row + 1}`, article_id: 'a', section: '', quote, sentence: quote, date_edtf: year},
      ...{
        trigger: quote.split(' ')[3] ?? null,
        event_type: 'CONSULT',
        char_start: start,
        char_end: start + quote.length
      }
    }
  })
  return {text: `${clauses.map(({quote}) => quote).join('. ')}. `, rows}
}

/** Seconds to know the rows of an article again of which every row was rewritten. */
function time(count: number): number {
  const [old, fresh] = [eventsOf(count, 1), eventsOf(count, 2)]
  const events = datasets.filter(({name}) => name === 'events')
  const begin = process.cpuUsage()
  const known = events.map((dataset) => [dataset.name, remember(old.rows, old.text, dataset, '')] as const)
  const ids = old.rows.map(({event_id: id}) => String(id))
  const tables = new Map([['events', fresh.rows]])
  const {tables: named} = identifyRows(tables, events, fresh.text, {rows: new Map(known), ids})
  expect(named.get('events')).toHaveLength(count)
  const {user, system} = process.cpuUsage(begin)
  return (user + system) / 1e6
}

describe('an article that was rewritten as a whole', () => {
  test('takes time that grows with its rows, not with their pairs', () => {
    time(1000)
    const [small, large] = [Math.min(time(2500), time(2500)), time(20_000)]
    // Eight times the rows; pairs would be 64 times as many.
    if (process.env.SHOW !== undefined) process.stdout.write(`${small} s, ${large} s\n`)
    expect(large / small).toBeLessThan(24)
  })
})
