import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Note} from '../../pipeline/dataset.js'
import {notes} from '../../pipeline/datasets/notes/index.js'
import {extract} from '../../pipeline/extract.js'
import {findProblems} from '../../pipeline/validate.js'
import {contextOf} from '../context.js'

const note = (ruleId: string, start: number, end: number, reason = 'Cannot tell'): Note => ({
  ruleId,
  reason,
  place: {start, end}
})

test('notes stand in text order, then by rule, and quote the text', () => {
  const reported = [note('events/b', 4, 9), note('infobox/a', 0, 3), note('events/a', 4, 9), note('events/z', 4, 6)]
  expect(notes.extract(contextOf('The ships left.', {articleId: 'ships', notes: reported}))).toEqual([
    {
      note_id: 'ships/n1',
      article_id: 'ships',
      rule: 'infobox/a',
      reason: 'Cannot tell',
      char_start: 0,
      char_end: 3,
      quote: 'The'
    },
    {
      note_id: 'ships/n2',
      article_id: 'ships',
      rule: 'events/z',
      reason: 'Cannot tell',
      char_start: 4,
      char_end: 6,
      quote: 'sh'
    },
    {
      note_id: 'ships/n3',
      article_id: 'ships',
      rule: 'events/a',
      reason: 'Cannot tell',
      char_start: 4,
      char_end: 9,
      quote: 'ships'
    },
    {
      note_id: 'ships/n4',
      article_id: 'ships',
      rule: 'events/b',
      reason: 'Cannot tell',
      char_start: 4,
      char_end: 9,
      quote: 'ships'
    }
  ])
  expect(reported[0]?.ruleId).toBe('events/b')
})

test('no notes make no rows', () => {
  expect(notes.extract(contextOf('The ships left.'))).toEqual([])
})

test('in whatever order they were reported, the rows are the same and valid', () => {
  const text = 'The ships left. 🚢'
  const place = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  const any = fc.tuple(fc.constantFrom('events/a', 'events/b', 'infobox/a'), place, fc.constantFrom('This', 'That'))
  const reported = fc.array(
    any.map(([rule, [start, end], reason]) => note(rule, start, end, reason)),
    {maxLength: 12}
  )
  fc.assert(
    fc.property(reported, (list) => {
      const rows = notes.extract(contextOf(text, {articleId: 'a', notes: list}))
      expect(rows).toEqual(notes.extract(contextOf(text, {articleId: 'a', notes: [...list].reverse()})))
      expect(findProblems(notes, rows)).toEqual([])
    })
  )
})

test.each([
  ['no-date-outside', '“In 1990 Chile came”, he said.'],
  ['no-verb', 'In 1990 the consulate in Bergen.'],
  ['not-asserted', 'In 1990 Chile planned to visit Norway.'],
  ['no-event-verb', 'In 1990 trade rose to 5 million.'],
  ['present-tense', 'In 1990 Chile is attacked.'],
  ['date-unattached', 'Chile hosted students as of 1990.'],
  ['long-sentence', `In 1990 Chile ${'and Norway '.repeat(400)}left.`]
])('the schema explains `events/%s`', (kind, text) => {
  expect(extract(text).notes.map(({rule}) => rule)).toEqual([`events/${kind}`])
  expect(notes.schema.properties.rule?.description).toContain(`${kind} (`)
})

test.each([
  ['planned', 'Chile plans to open an embassy in Oslo.'],
  ['unknown-parties', 'Militants closed the embassy.'],
  ['long-sentence', `Chile ${'and Norway '.repeat(400)}have embassies.`]
])('the schema explains `missions/%s`', (kind, text) => {
  expect(extract(text).notes.map(({rule}) => rule)).toEqual([`missions/${kind}`])
  expect(notes.schema.properties.rule?.description?.split('Of missions')[1]).toContain(`${kind} (`)
})
