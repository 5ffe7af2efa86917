import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type EventRow, events} from '../../pipeline/datasets/events/index.js'
import {namedEvents} from '../../pipeline/datasets/named_events/index.js'
import {timeMentions} from '../../pipeline/datasets/time_mentions/index.js'
import {findProblems} from '../../pipeline/validate.js'
import {contextOf} from '../context.js'
import {anyText} from '../text.js'

const article = (text: string): string => `= Palestine–Syria relations =\n\n${text}\n`
const eventsOf = (text: string): EventRow[] => events.extract(contextOf(article(text))) as unknown as EventRow[]
const idsOf = (text: string) => namedEvents.extract(contextOf(article(text))).map(({named_event_id: id}) => id)

test('a row is the event with its days', () => {
  expect(namedEvents.extract(contextOf(article('During the Six-Day War, Syria helped Palestine.')))).toEqual([
    {
      named_event_id: 'six-day-war',
      label: 'Six-Day War',
      kind: 'war',
      edtf: '1967-06-05/1967-06-10',
      date_start: '1967-06-05',
      date_end: '1967-06-10',
      precision: 'day',
      qid: 'Q49077',
      source: 'https://en.wikipedia.org/wiki/Six-Day_War'
    }
  ])
})

test('each that the article mentions has one row, sorted, whether or not it dates an event', () => {
  const text =
    'Before the Suez Crisis, Syria recalled its envoy.\n\nThe Six-Day War ended, and the Six Day War was over.'
  expect(idsOf(text)).toEqual(['six-day-war', 'suez-crisis'])
  expect(idsOf('The Six-Day War veterans met.')).toEqual([])
})

test('a mention names its event', () => {
  const rows = timeMentions.extract(
    contextOf(article('In May 1967, before the Six-Day War, Syria called its reserve.'))
  )
  expect(rows.map(({text, basis, named_event_id: id}) => [text, basis, id])).toEqual([
    ['May 1967', 'explicit', null],
    ['Six-Day War', 'named_event', 'six-day-war']
  ])
})

describe('events', () => {
  test.each<[string, ...[edtf: string, relation: string, id: string | null][]]>([
    ['During the Six-Day War, Syria helped Palestine.', ['1967-06-05/1967-06-10', 'during', 'six-day-war']],
    ['Syria helped Palestine during the Six-Day War.', ['1967-06-05/1967-06-10', 'during', 'six-day-war']],
    ['After the Six-Day War, Syria visited Palestine.', ['1967-06-10/..', 'after', 'six-day-war']],
    ['Before the Six-Day War, Syria visited Palestine.', ['../1967-06-05', 'before', 'six-day-war']],
    [
      'After the outbreak of World War I, Syria visited Palestine.',
      ['1914-07-28/1918-11-11', 'after_start', 'world-war-i']
    ],
    ['At the end of World War I, Syria visited Palestine.', ['1918-11-11', 'in', 'world-war-i']],
    ['During the 1967 Six-Day War, Syria helped Palestine.', ['1967-06-05/1967-06-10', 'during', 'six-day-war']],
    ['The Six-Day War ended the truce in 1967.', ['1967', 'in', null]],
    ['Syria supported the Six-Day War.'],
    ['Syria has visited Palestine since the Six-Day War.']
  ])('%s', (text, ...expected) => {
    expect(
      eventsOf(text).map(({date_edtf, date_relation, named_event_id}) => [date_edtf, date_relation, named_event_id])
    ).toEqual(expected)
  })

  test('say that a named event dated them', () => {
    expect(eventsOf('During the Six-Day War, Syria helped Palestine.')).toMatchObject([
      {date_basis: 'named_event', date_text: 'Six-Day War', quote: 'Syria helped Palestine', confidence: 'medium'}
    ])
  })
})

test('rows of any text fit the schema', () => {
  const named = fc.array(
    fc.oneof(
      anyText,
      fc.constantFrom(
        'the Six-Day War',
        'During World War II, ',
        'after the Suez Crisis. ',
        '\n\n',
        'the Russo-Ukrainian War '
      )
    )
  )
  fc.assert(
    fc.property(named, (pieces) => {
      expect(findProblems(namedEvents, namedEvents.extract(contextOf(pieces.join(''))))).toEqual([])
    })
  )
})
