import {describe, expect, test} from 'vitest'
import {extract} from '../../../pipeline/extract.js'
import {applyRelation} from '../../../pipeline/language/dates/edtf.js'
import type {Relation} from '../../../pipeline/language/dates/index.js'
import {timesOf} from '../../times.js'

const sixDays = '1967-06-05/1967-06-10'
const secondWar = '1939-09-01/1945-09-02'

/** `name = edtf relation` for each mention; `!` marks one that only says which. */
const read = (text: string): string[] =>
  timesOf(text).map(
    ({text: name, reading}) => `${name} = ${reading.edtf} ${reading.relation}${reading.attributive ? ' !' : ''}`
  )

test('a named event is a mention with the event that it names', () => {
  const [mention, ...others] = timesOf('During the Six-Day War, Syria helped Palestine.')
  expect(others).toEqual([])
  expect(mention).toMatchObject({
    text: 'Six-Day War',
    rule: 'date/named-event',
    reading: {
      edtf: sixDays,
      precision: 'interval',
      basis: 'named_event',
      relation: 'during',
      event: {id: 'six-day-war', label: 'Six-Day War', start: '1967-06-05', end: '1967-06-10'}
    }
  })
  expect(mention?.reading.attributive).toBeUndefined()
})

describe('what stands before a name says how it stands to the time', () => {
  test.each<[string, Relation]>([
    ['During the Six-Day War', 'during'],
    ['Throughout the Six-Day War', 'during'],
    ['At the height of the Six-Day War', 'during'],
    ['In the Six-Day War', 'in'],
    ['Since the Six-Day War', 'since'],
    ['Until the Six-Day War', 'until'],
    ['Before the Six-Day War', 'before'],
    ['Prior to the Six-Day War', 'before'],
    ['On the eve of the Six-Day War', 'before'],
    ['After the Six-Day War', 'after'],
    ['Following the Six-Day War', 'after'],
    ['In the aftermath of the Six-Day War', 'after'],
    ['After the outbreak of the Six-Day War', 'after_start'],
    ['Following the beginning of the Six-Day War', 'after_start'],
    ['With the outbreak of the Six-Day War', 'at_start'],
    ['At the start of the Six-Day War', 'at_start'],
    ['By the outbreak of the Six-Day War', 'at_start']
  ])('%s', (opening, relation) => {
    const expected = [`Six-Day War = ${sixDays} ${relation}`]
    expect(read(`${opening}, Jordan closed the bridge.`)).toEqual(expected)
    expect(read(`Jordan closed the bridge ${opening.charAt(0).toLowerCase()}${opening.slice(1)}.`)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['Since the outbreak of the Six-Day War it is shut.', ['outbreak of the Six-Day War = 1967-06-05 since']],
    ['Until the outbreak of World War II it was open.', ['outbreak of World War II = 1939-09-01 until']],
    ['At the end of World War II, the mandate fell.', ['end of World War II = 1945-09-02 in']],
    ['It held until the end of the Second World War.', ['end of the Second World War = 1945-09-02 until']],
    ['By the close of World War I it had fallen.', ['close of World War I = 1918-11-11 by']],
    ['At the Congress of Vienna the border was drawn.', ['Congress of Vienna = 1814-09/1815-06-09 in']],
    ['On D-Day the port was shelled.', ['D-Day = 1944-06-06 on']],
    [
      'During the Suez Crisis Egypt closed the canal.\n\nBefore the Suez Crisis it was open.',
      ['Suez Crisis = 1956-10-29/1956-11-07 during', 'Suez Crisis = 1956-10-29/1956-11-07 before']
    ]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('what was so until a war broke out was so until its first day', () => {
    const [mention] = timesOf('The treaty held until the outbreak of World War II.')
    const {edtf, relation} = mention?.reading ?? {edtf: null, relation: 'in'}
    expect(applyRelation(edtf ?? '', relation)).toBe('../1939-09-01')
  })
})

describe('a name that says neither when nor what happened is no mention', () => {
  test.each([
    'The Six-Day War veterans met in Damascus.',
    'He spoke to the Six-Day War generation.',
    'Syria gave up its pre-World War II borders.',
    'The World War II-era bridge stands.',
    'The post–World War II order fell.',
    'The World War II Memorial stands in Tallinn.',
    'He came to see the World War II Memorial.',
    'Their world war was fought in a garden.'
  ])('%s', (text) => {
    expect(timesOf(text)).toEqual([])
  })
})

describe('a name that no preposition governs says which, and dates nothing', () => {
  test.each<[string, string[]]>([
    ['The Six-Day War changed the region.', [`Six-Day War = ${sixDays} in !`]],
    ['The Six-Day War broke out.', [`Six-Day War = ${sixDays} in !`]],
    ['Moved by the Six-Day War, he wrote.', [`Six-Day War = ${sixDays} in !`]],
    ['They remember the Six-Day War.', [`Six-Day War = ${sixDays} in !`]],
    ['Syria signed the Treaty of Versailles.', ['Treaty of Versailles = 1919-06-28 in !']],
    ['With World War II, trade ended.', [`World War II = ${secondWar} in !`]],
    [
      'In 1950 the Suez Crisis was far. In December they met.',
      ['1950 = 1950 in', 'Suez Crisis = 1956-10-29/1956-11-07 in !', 'December = 1950-12 in']
    ]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a year beside a name', () => {
  test.each<[string, string[]]>([
    ['The Spring Offensive of 1918 failed.', ['Spring Offensive = 1918-03-21/1918-07-18 in !', '1918 = 1918 in !']],
    [
      'After the Suez Crisis of 1956 the canal was cleared.',
      ['Suez Crisis = 1956-10-29/1956-11-07 after', '1956 = 1956 in !']
    ],
    ['The 1948 Arab–Israeli War ended in a truce.', ['1948 Arab–Israeli War = 1948-05-15/1949-03-10 in !']],
    ['After the 1948 Arab–Israeli War Jordan took the town.', ['1948 Arab–Israeli War = 1948-05-15/1949-03-10 after']],
    ['The War of 1812 ended.', ['War of 1812 = 1812-06-18/1815-02 in !']]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('does not part the name from what governs it', () => {
    expect(read('During the 1967 Six-Day War, Syria helped Palestine.')).toContain(`Six-Day War = ${sixDays} during`)
  })

  test('belongs to the day before it rather than to a name behind', () => {
    expect(read('On 5 June 1967 war came to Syria.')).toEqual(['5 June 1967 = 1967-06-05 on'])
    expect(read('On 3 May 1968 in France the students marched.')).toEqual(['3 May 1968 = 1968-05-03 on'])
  })
})

test.each<[string, string[]]>([
  ['six-day-war', ['Six-Day War', 'Six–Day War', 'Six‑Day War', 'Six Day War']],
  ['1948-arab-israeli-war', ['1948 Arab–Israeli War', '1948 Arab-Israeli War', '1948 Arab—Israeli War']],
  ['seven-years-war', ['Seven Years’ War', "Seven Years' War"]],
  ['world-war-ii', ['World War II', 'World War Two', 'Second World War', 'WWII', 'Second World\nWar']]
])('%s is known by its variants', (id, names) => {
  for (const name of names) {
    const [mention] = timesOf(`During the ${name} the port was closed.`)
    expect(mention?.reading.event?.id, name).toBe(id)
    expect(mention?.text).toBe(name)
  }
})

describe('a name that several events share', () => {
  test.each<[string, string[]]>([
    [
      'In April 1917 the Battle of Arras began.',
      ['April 1917 = 1917-04 in', 'Battle of Arras = 1917-04-09/1917-05-16 in !']
    ],
    ['The Battle of Arras was bloody.', []],
    ['In 1815 nobody knew of the Battle of Arras.', ['1815 = 1815 in']],
    ['In 1919 Egypt rose. The Egyptian Revolution went on.', ['1919 = 1919 in', 'Egyptian Revolution = 1919 in !']]
  ])('is the one near the story: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('stands in named_events once the story tells which one it is', () => {
    const {named_events} = extract('In April 1917 the Battle of Arras began.')
    expect(named_events.map(({named_event_id}) => named_event_id)).toEqual(['battle-of-arras-1917'])
    expect(extract('The Battle of Arras was bloody.').named_events).toEqual([])
  })
})
