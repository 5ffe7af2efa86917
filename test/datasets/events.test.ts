import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Note} from '../../pipeline/dataset.js'
import {type EventRow, events} from '../../pipeline/datasets/events/index.js'
import {typingOf} from '../../pipeline/datasets/events/typing/plover.js'
import {findProblems} from '../../pipeline/validate.js'
import {contextOf} from '../context.js'
import {anyText} from '../text.js'
import {uncorrected} from './uncorrected.js'

const article = (text: string): string => `= Chile–Norway relations =\n\n${text}\n`
const rowsOf = (text: string): EventRow[] => events.extract(contextOf(article(text))) as unknown as EventRow[]

function notesOf(text: string): string[] {
  const notes: Note[] = []
  events.extract({...contextOf(article(text)), report: (note) => notes.push(note)})
  return notes.map(({ruleId}) => ruleId)
}

describe('sentences that tell events', () => {
  test.each<[string, ...[quote: string, edtf: string, type: string | null][]]>([
    [
      'On 5 May 2010, Norway opened an embassy in Santiago.',
      ['Norway opened an embassy in Santiago', '2010-05-05', 'SUPPORT']
    ],
    [
      'In 2011, some leaders endorsed the revolt and left their offices in 2012.',
      ['some leaders endorsed the revolt', '2011', 'SUPPORT'],
      ['left their offices in 2012', '2012', null]
    ],
    [
      'On 5 May 2010, Chile arrested two men and expelled an envoy.',
      ['Chile arrested two men', '2010-05-05', 'COERCE'],
      ['expelled an envoy', '2010-05-05', 'SANCTION']
    ],
    ['Relations were established in 1918.', ['Relations were established in 1918', '1918', 'SUPPORT']],
    ['Refugees who fled in 1948 settled in Oslo.', ['Refugees who fled in 1948', '1948', null]],
    [
      'The treaty signed in 1990 entered into force in 1991.',
      ['The treaty signed in 1990 entered into force in 1991', '1991', null],
      ['The treaty signed in 1990', '1990', 'SUPPORT']
    ],
    [
      'Founded in 1920, the party joined the front in 1930.',
      ['Founded in 1920', '1920', null],
      ['the party joined the front in 1930', '1930', null]
    ],
    [
      'In 1990 the king (crowned in 1991) visited Chile.',
      ['the king (crowned in 1991) visited Chile', '1990', 'CONSULT'],
      ['crowned in 1991', '1991', null]
    ],
    [
      'On 5 May 2010, the king visited Chile, his first visit since 2007.',
      ['the king visited Chile', '2010-05-05', 'CONSULT']
    ],
    [
      'The claim stood until May 1970, when Norway abandoned the claim.',
      ['Norway abandoned the claim', '1970-05', 'CONCEDE']
    ],
    ['In 1950 the land was carved up and divided.', ['the land was carved up and divided', '1950', null]],
    ['Norway left the bloc before 1948.', ['Norway left the bloc before 1948', '../1948', null]]
  ])('%s', (text, ...expected) => {
    expect(rowsOf(text).map(({quote, date_edtf, event_type}) => [quote, date_edtf, event_type])).toEqual(expected)
  })

  test('a negated verb gives a row of negative polarity', () => {
    const rows = rowsOf('In 1990, Chile did not recognise Norway.\n\nIn 1991 Chile never visited Norway.')
    expect(rows.map(({polarity, event_type}) => [polarity, event_type])).toEqual([
      ['negative', 'SUPPORT'],
      ['negative', 'CONSULT']
    ])
  })
})

describe('sentences that tell none', () => {
  test.each([
    ['Chile lived in peace in 1990.', 'events/no-event-verb'],
    ['Chile was a colony in 1790.', 'events/no-event-verb'],
    ['The king was born in 1937.', 'events/no-event-verb'],
    ['Chile would open an embassy in 1990.', 'events/not-asserted'],
    ['Chile planned to visit Norway in 1990.', 'events/not-asserted'],
    ['Chile supported the agreement of 1990.', 'events/date-unattached'],
    ['Since 1990 Chile opened three embassies.', 'events/no-date-outside'],
    ['He said "we left in 1990" to Chile.', 'events/no-date-outside'],
    ['Chile has signed three treaties by 1990.', 'events/present-tense'],
    ['The end of the war in 1990.', 'events/no-verb']
  ])('%s → %s', (text, ruleId) => {
    expect(rowsOf(text)).toEqual([])
    expect(notesOf(text)).toEqual([ruleId])
  })

  test('without a date there is neither row nor note', () => {
    expect(rowsOf('Chile visited Norway.')).toEqual([])
    expect(notesOf('Chile visited Norway.')).toEqual([])
  })

  test('what a date opens is not given to a clause with a time of its own that is not decided', () => {
    const rows = rowsOf('In 1990 Chile signed a pact, and two years later Norway left the pact.')
    expect(rows.filter(({trigger, date_edtf}) => trigger === 'left' && date_edtf === '1990')).toEqual([])
  })

  test('no sentence is longer than a page', () => {
    const text = `In 1990 Chile left Oslo${', Chile left Oslo'.repeat(400)}.`
    expect(rowsOf(text)).toEqual([])
    expect(notesOf(text)).toEqual(['events/long-sentence'])
  })
})

describe('what a sentence does not assert', () => {
  test.each([
    ['No agreement was signed in 1990.', 'negative'],
    ['Neither Chile nor Norway opened an embassy in 1990.', 'negative'],
    ['Neither country signed or ratified the pact in 1990.', 'negative'],
    ['In 1990 Chile no longer recognised Norway.', 'negative'],
    ['No. 5 Squadron attacked Oslo in 1990.', 'affirmative']
  ])('%s is %s', (text, polarity) => {
    expect(rowsOf(text).map((row) => row.polarity)).toEqual([polarity])
  })

  test.each(['If Chile signed the pact in 1990, Norway left.', 'Unless Chile signed the pact in 1990, Norway left.'])(
    '%s is no event',
    (text) => {
      expect(rowsOf(text)).toEqual([])
    }
  )

  test.each([
    ['Chile reportedly sent troops in 1990.', 'reported'],
    ['According to Norway, Chile closed the border in 1990.', 'reported'],
    ['Chile sent troops in 1990.', 'asserted']
  ])('%s is %s', (text, modality) => {
    expect(rowsOf(text).map((row) => row.modality)).toEqual([modality])
  })
})

test('rows stand in the order of their places, also where a relative clause interrupts the main one', () => {
  const rows = rowsOf('The Chilean king, who visited Norway in 1990, signed a treaty in 1991.')
  expect(rows.map(({trigger, actor_countries}) => [trigger, actor_countries])).toEqual([
    ['signed', ['CHL']],
    ['visited', ['CHL']]
  ])
})

test.each([
  ['In 1950 Chile attacked Norway; Norway invaded Chile.', ['attacked:1950', 'invaded:1950']],
  ['In 1990 the embassy closed; Chile visited Norway in 1995.', ['closed:1990', 'visited:1995']],
  ['5 May 1990: Chile visited Norway and signed a treaty.', ['visited:1990-05-05', 'signed:1990-05-05']]
])('behind a semicolon the opening date goes on until another comes: %s', (text, expected) => {
  const rows = rowsOf(text).map(({trigger, date_edtf}) => `${trigger}:${date_edtf}`)
  for (const row of rows) expect(expected).toContain(row)
  expect(rows).toContain(expected.at(-1))
})

test('a thousands separator parts no clauses', () => {
  expect(rowsOf('In 2012 about 3,000 Chileans fled to Norway.').map(({quote}) => quote)).toEqual([
    'about 3,000 Chileans fled to Norway'
  ])
})

test('columns of a table are known by their headers, not by their order', () => {
  const [row] = rowsOf(
    '== Visits ==\n| Date | Guest | Place |\n| --- | --- | --- |\n| 5 May 1990 | King of Norway | Santiago |'
  )
  expect(row).toMatchObject({trigger: 'King of Norway', actor_countries: ['NOR'], recipients: [], place_country: 'CHL'})
})

describe('roles', () => {
  test.each([
    ['The embassy of Chile in Norway was closed in 1990.', '>CHL,NOR@Norway'],
    ['Chile left its Norwegian offices in 1990.', 'CHL>@'],
    ['Chile lost ships during the 1948 Norway crisis and left Oslo in 1990.', 'CHL>@ CHL>NOR@'],
    ['Chilean President Ana Soto met Norwegian Prime Minister Jan Berg in Oslo in 1990.', 'CHL>NOR@Oslo'],
    ['In 1990 the envoy of Chile was expelled by Norway.', 'NOR>CHL@'],
    ['Relations between Chile and Norway were established in 1918.', 'CHL,NOR>@'],
    ['The two countries signed a treaty in 1990.', 'CHL,NOR>@'],
    ['Chile attacked Peru in 1879 and annexed land in 1883.', 'CHL>PER@ CHL>@'],
    ['They left in 1990.', '>@']
  ])('%s → %s', (text, expected) => {
    const roles = rowsOf(text).map(
      (row) => `${row.actor_countries.join()}>${row.recipient_countries.join()}@${row.place_name ?? ''}`
    )
    expect(roles.join(' ')).toBe(expected)
  })

  test('an actor is named with the title and name that follow the demonym', () => {
    const [row] = rowsOf('Syrian President Ahmed al-Sharaa met Norwegian King Harald in 2025.')
    expect(row?.actors).toEqual(['Syrian President Ahmed al-Sharaa'])
    expect(row?.recipients).toEqual(['Norwegian King Harald'])
  })
})

describe('lines of tables and lists', () => {
  test('a table of visits gives a visit for each row', () => {
    const table =
      '| Guest | Host | Place | Date |\n| --- | --- | --- | --- |\n| President of Chile | King of Norway | Oslo | 12 March 2014 |'
    const [row, ...others] = rowsOf(`== Visits ==\n\n${table}`)
    expect(others).toEqual([])
    expect(row).toMatchObject({
      section: 'Visits',
      date_edtf: '2014-03-12',
      date_basis: 'table',
      event_type: 'CONSULT',
      actor_countries: ['CHL'],
      recipient_countries: ['NOR'],
      place_country: 'NOR',
      confidence: 'high'
    })
  })

  test('a table that marks no header has one when its first row names a date column', () => {
    expect(
      rowsOf('== State visits ==\n\n| Guest | Date |\n| King Harald | May 1995 |').map(({date_edtf}) => date_edtf)
    ).toEqual(['1995-05'])
  })

  test('a table of figures gives no events', () => {
    expect(rowsOf('== Trade ==\n\n| Year | Exports |\n| --- | --- |\n| 1995 | 20 |')).toEqual([])
  })

  test('a list of visits gives a visit for each dated line', () => {
    const rows = rowsOf('== State visits ==\n\n- King Harald of Norway (1995)\n- President Ana Soto')
    expect(rows.map(({quote, date_edtf, event_type, trigger}) => [quote, date_edtf, event_type, trigger])).toEqual([
      ['King Harald of Norway (1995)', '1995', 'CONSULT', 'King Harald of Norway']
    ])
  })

  test('another list of names and years gives none', () => {
    expect(rowsOf('== Notable people ==\n\n- King Harald of Norway (1995)')).toEqual([])
  })
})

describe('columns', () => {
  test('a row has its date, type and places in the text', () => {
    const [row] = rowsOf('== History ==\n\nRelations cooled. In May 1973 Norway recalled its ambassador.')
    expect(row).toMatchObject({
      event_id: 'chile-norway-relations/e1',
      article_id: 'chile-norway-relations',
      section: 'History',
      date_edtf: '1973-05',
      date_start: '1973-05-01',
      date_end: '1973-05-31',
      year_start: 1973,
      year_end: 1973,
      date_precision: 'month',
      date_basis: 'explicit',
      date_relation: 'in',
      date_text: 'May 1973',
      event_type: 'SANCTION',
      quad_class: 4,
      intensity: -6,
      trigger: 'recalled',
      polarity: 'affirmative',
      modality: 'asserted',
      quote: 'Norway recalled its ambassador',
      sentence: 'In May 1973 Norway recalled its ambassador.',
      confidence: 'high'
    })
    expect(row?.rules[0]).toBe('events/finite-clause')
  })

  test('a type that PLOVER does not know is an error', () => {
    expect(() => typingOf('constructor')).toThrow('`constructor`')
  })

  const sentences = fc.array(
    fc.constantFrom(
      ...['In 1990, ', 'on 5 May 2010 ', 'Syria ', 'Norwegian King Harald ', 'visited ', 'was attacked ', 'and ', ', '],
      ...[
        'who left ',
        'when ',
        '"',
        '(',
        ')',
        'signed a treaty ',
        'did not ',
        'would leave ',
        'by ',
        '. ',
        '\n\n',
        '\n- ',
        '| a | '
      ],
      ...['== Visits ==\n', '😀 ', 'since 2007 ', '; ', 'that ', 'said ', 'two years later ']
    ),
    {maxLength: 30}
  )

  test('rows of any text fit the schema, and every quotation is the text at its place', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          sentences.map((parts) => parts.join(''))
        ),
        (text) => {
          const context = contextOf(text)
          const rows = events.extract(context) as unknown as EventRow[]
          for (const row of rows) {
            expect(row.quote).toBe(text.slice(row.char_start, row.char_end))
            expect(row.sentence).toBe(text.slice(row.sentence_start, row.sentence_end))
            expect(row.date_text ?? '').toBe(text.slice(row.date_char_start ?? 0, row.date_char_end ?? 0))
            expect(row.sentence).toContain(row.quote)
          }
          expect(findProblems(events, uncorrected(rows))).toEqual([])
        }
      ),
      {numRuns: 500}
    )
  })
})
