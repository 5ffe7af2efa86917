import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {EventRow} from '../../../pipeline/datasets/events/index.js'
import {typingOf} from '../../../pipeline/datasets/events/typing/plover.js'
import {boundsOf} from '../../../pipeline/language/dates/edtf.js'
import {rowsOf} from './told.js'

const dates = [
  ...[
    'In 1990, ',
    'On 5 May 2010 ',
    'In the 1960s ',
    'From 1971 to 1974 ',
    'Before 1948 ',
    'Two years later ',
    'In March ',
    ''
  ],
  ...['1990: ', 'During the visit, ', 'After the signing of a treaty in 1990, ', '- In 1990 ', '😀 In 1990 ']
]
const takers = [
  ...[
    'Chile ',
    'Norwegian troops ',
    'Kenyan President Daniel Otieno ',
    'Otieno ',
    'both countries ',
    'he ',
    'they ',
    'it '
  ],
  ...[
    'the Soviet Union ',
    'Hamas ',
    'the United Nations ',
    'rebels ',
    'the treaty signed in 1990 ',
    'Peru, which fell in 1991, '
  ]
]
const verbs = [
  ...[
    'attacked ',
    'was attacked by ',
    'signed a treaty with ',
    'recalled its envoy from ',
    'killed 12 men of ',
    'did not arrest '
  ],
  ...['managed to visit ', 'is to visit ', 'has met ', 'left in 1991 and killed ', 'announced that it would meet ', '']
]
const ends = [
  ...[
    'in Bergen',
    'at Yalta in 1985',
    ', accusing it of spying',
    'by expelling two envoys',
    'when the war ended in 1992',
    ''
  ],
  ...[
    ', killing 30 soldiers',
    'from 1993 until 1995',
    ' (it left in 1986)',
    'in 1975 and 1980',
    '"in 1976"',
    'on 3 June; ',
    ', who fled'
  ]
]
const stops = ['. ', '. ', '.\n\n', ' and ', ', while ', '\n\n== Visits ==\n\n', '\n- ', ' (', ' | ']
const odd = [
  ...[
    '\n\n== Agreements ==\n\n- Agreement on Fish (1964)\n',
    '\n\n== Visits ==\n\n| Guest | Date |\n| --- | --- |\n| King | 1990 |\n'
  ],
  ...[') ', '"', ' – ', ' the murder of two priests in 1990 ', 'é ']
]

const sentence = fc.tuple(...[dates, takers, verbs, takers, ends, stops].map((pieces) => fc.constantFrom(...pieces)))
const texts = fc
  .array(
    fc.oneof(
      {weight: 8, arbitrary: sentence.map((parts) => parts.join(''))},
      {weight: 1, arbitrary: fc.constantFrom(...odd)}
    ),
    {minLength: 1, maxLength: 5}
  )
  .map((parts) => parts.join(''))
const titles = fc.constantFrom('Chile–Norway relations', 'Kenya–Uganda relations', 'Chileans in Norway')

const isSorted = (codes: readonly string[]): boolean =>
  codes.every((code, at) => at === 0 || (codes[at - 1] as string) < code)

const isCount = (count: number | null): boolean => count === null || (Number.isSafeInteger(count) && count >= 0)

/** What holds for every row, by name. */
const promises: Record<string, (row: EventRow, text: string) => boolean> = {
  'the quotation is the text at its place': ({quote, char_start, char_end}, text) =>
    quote !== '' && quote === text.slice(char_start, char_end),
  'it lies in its sentence': ({char_start, char_end, sentence, sentence_start, sentence_end}, text) =>
    sentence === text.slice(sentence_start, sentence_end) && sentence_start <= char_start && char_end <= sentence_end,
  'the trigger lies in it': ({quote, trigger}) => quote.includes(trigger),
  'the date’s words lie in the sentence': (
    {date_text, date_char_start, date_char_end, sentence_start, sentence_end},
    text
  ) =>
    date_text === null
      ? date_char_start === null && date_char_end === null
      : date_text === text.slice(date_char_start ?? 0, date_char_end ?? 0) &&
        (date_char_start ?? 0) >= sentence_start &&
        (date_char_end ?? 0) <= sentence_end,
  'the date is EDTF, and its bounds are in order': ({date_edtf, date_start, date_end}) => {
    const bounds = boundsOf(date_edtf)
    return (
      bounds.date_start === date_start &&
      bounds.date_end === date_end &&
      (date_start ?? date_end) !== null &&
      (date_start === null || date_end === null || date_start <= date_end)
    )
  },
  'counts of people are none or more': ({killed, injured, arrested}) => [killed, injured, arrested].every(isCount),
  'codes and sectors are sorted, each once': (row) =>
    [row.actor_countries, row.recipient_countries, row.actor_sectors, row.recipient_sectors].every(isSorted),
  'who acts is not acted on': ({actor_countries, recipient_countries}) =>
    !recipient_countries.some((code) => actor_countries.includes(code)),
  'who takes part is named once': ({actors, recipients}) =>
    [actors, recipients].every((names) => new Set(names).size === names.length && !names.includes('')),
  'a place without a name has nothing': ({place_name, place_country, latitude, longitude}) =>
    place_name !== null || (place_country === null && latitude === null && longitude === null),
  'coordinates are both there or both not': ({latitude, longitude}) => (latitude === null) === (longitude === null),
  'the type has its class and intensity': ({event_type, quad_class, intensity}) => {
    const typing = typingOf(event_type)
    return typing.quad_class === quad_class && typing.intensity === intensity
  }
}

test('any text of dates, names and verbs gives rows that keep every promise', () => {
  let count = 0
  fc.assert(
    fc.property(texts, titles, (body, title) => {
      const text = `= ${title} =\n\n${body}\n`
      for (const row of rowsOf(body, title)) {
        count++
        const broken = Object.entries(promises).filter(([, holds]) => !holds(row, text))
        expect(broken.map(([name]) => name)).toEqual([])
      }
    }),
    {numRuns: 300}
  )
  // Texts that tell nothing would keep every promise.
  expect(count).toBeGreaterThan(100)
})

test('a paragraph behind another changes none of its rows', () => {
  fc.assert(
    fc.property(
      texts.filter((text) => !/["(|=]/.test(text)),
      (body) => {
        const alone = rowsOf(body).map(({quote, date_edtf}) => `${quote} @ ${date_edtf}`)
        const followed = rowsOf(`${body}\n\nThe sea was calm.`).map(({quote, date_edtf}) => `${quote} @ ${date_edtf}`)
        expect(followed).toEqual(alone)
      }
    ),
    {numRuns: 100}
  )
})
