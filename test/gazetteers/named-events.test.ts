import edtf from 'edtf'
import {describe, expect, test} from 'vitest'
import type {NamedEventEntry} from '../../pipeline/gazetteer.js'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {precisionOf} from '../../pipeline/language/dates/edtf.js'
import {edtfOf} from '../../pipeline/language/dates/named/event.js'
import {describeDated} from './entries.js'
import {formsOf, passage, tables} from './read.js'

const events = tables['named-events']

describeDated(
  'named events',
  events.map((event) => ({...event, forms: formsOf(event)}))
)

describe('named events', () => {
  test('the precision is that of the coarser end', () => {
    const order = ['day', 'month', 'year']
    const coarser = ({start, end}: NamedEventEntry): string =>
      order[Math.max(order.indexOf(precisionOf(start)), order.indexOf(precisionOf(end ?? start)))] ?? ''
    expect(events.filter((event) => event.precision !== coarser(event)).map(({id}) => id)).toEqual([])
  })

  test('every form is found in prose, as itself', () => {
    const {events: gazetteer} = packagedGazetteers()
    const lost = events.flatMap((event) =>
      formsOf(event).filter((form) => {
        const [mention] = gazetteer.find(passage(`During the ${form}, it rained.`))
        return mention?.text !== form || mention.reading.id !== event.id
      })
    )
    expect(lost).toEqual([])
  })

  test('every one has a value that is EDTF level 1', () => {
    for (const event of events) expect(() => edtf(edtfOf(event), {level: 1}), event.id).not.toThrow()
  })
})
