import {expect, test} from 'vitest'
import {rowsOf} from './told.js'

/** Each row as `trigger confidence rule …`. */
const shown = (text: string): string[] =>
  rowsOf(text).map(({trigger, confidence, rules}) =>
    [trigger, confidence, ...rules.filter((rule) => rule.startsWith('events/'))].join(' ')
  )

test.each<[rule: string, text: string, ...rows: string[]]>([
  ['a date of its own', 'In 1990 Chile left the bloc.', 'left high events/finite-clause'],
  [
    'the date that opens the sentence',
    'In 1990 Chile left the bloc and joined the union.',
    'left high events/finite-clause',
    'joined medium events/finite-clause events/shared-date'
  ],
  [
    'a date that the text before resolves',
    'In 1990 Chile left the bloc. Two years later Norway joined it.',
    'left high events/finite-clause',
    'joined medium events/finite-clause'
  ],
  [
    'a participle that goes on',
    'Chile left the bloc in 1990, accusing Norway of spying.',
    'left high events/finite-clause',
    'accusing low events/participle events/date-of-host'
  ],
  ['a verb that no list knows', 'In 1990 Chile franglobbed the pact.', 'franglobbed low events/finite-clause'],
  ['an event noun', 'One example is the murder of the consul in 1990.', 'murder high events/event-noun'],
  [
    'a story that goes on',
    'In 1990 Chile attacked Norway. Norway closed the strait.',
    'attacked high events/finite-clause',
    'closed low events/finite-clause events/date-continued'
  ],
  [
    'a pronoun that goes on from a day',
    'On 5 May 1990 the ministers met. They signed a treaty.',
    'met high events/finite-clause',
    'signed medium events/finite-clause events/date-continued'
  ],
  [
    'a pronoun that goes on from a year',
    'In 1990 the ministers met. They signed a treaty.',
    'met high events/finite-clause',
    'signed low events/finite-clause events/date-continued'
  ],
  [
    'a happening told before',
    'In May 1990 the king visited Chile. During the visit, he signed a treaty.',
    'visited high events/finite-clause',
    'signed medium events/finite-clause events/retold'
  ],
  ['a line of a list', '== Visits ==\n\n- King of Norway (1990)', 'King of Norway medium events/list-line']
])('%s: %s', (_, text, ...rows) => {
  expect(shown(text)).toEqual(rows)
})
