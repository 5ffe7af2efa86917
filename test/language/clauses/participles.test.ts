import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../../pipeline/gazetteers.js'
import {findClauses} from '../../../pipeline/language/clauses/index.js'
import {findTimes} from '../../../pipeline/language/dates/index.js'

const {verbs} = packagedGazetteers()

function clausesOf(text: string) {
  const passage = {text, start: 0, end: text.length}
  return findClauses(passage, verbs, findTimes(passage)).clauses
}

/** The participle clauses as `subject | clause`, `-` without a subject. */
const participles = (text: string): string[] =>
  clausesOf(text)
    .filter(({kind}) => kind === 'participle')
    .map(
      ({subject, start, end}) => `${subject ? text.slice(subject.start, subject.end) : '-'} | ${text.slice(start, end)}`
    )

describe.each(
  Object.entries<[text: string, ...clauses: string[]][]>({
    'behind a comma, of the main clause’s subject': [
      ['Chile cut ties with Peru, accusing it of spying.', 'Chile | accusing it of spying'],
      ['Chile left the bloc, openly accusing Peru of spying.', 'Chile | accusing Peru of spying'],
      [
        'Chile cut ties, recalling its envoy and closing the embassy.',
        'Chile | recalling its envoy',
        'Chile | closing the embassy'
      ],
      ['Chile said that Peru left, accusing Mali of spying.', 'Chile | accusing Mali of spying']
    ],
    'before the main clause, of its subject': [
      ['Announcing the ban, the ministry closed the office.', 'the ministry | Announcing the ban'],
      ['After signing the treaty, Chile left.', 'Chile | signing the treaty']
    ],
    'of the perfect': [['Chile signed the pact, having left the bloc.', 'Chile | having left the bloc']],
    'with a subject of its own': [
      [
        'The army was beaten, the king himself escaping by boat.',
        'the king himself | the king himself escaping by boat'
      ],
      ['The union fell apart, Peru having left it.', 'Peru | Peru having left it'],
      ['The talks failed, with both countries expelling envoys.', 'both countries | both countries expelling envoys']
    ],
    'behind `while` and the like': [
      ['The ministers met while assuring each other of support.', 'The ministers | assuring each other of support'],
      ['Chile left the bloc before joining the union.', 'Chile | joining the union']
    ],
    'none from a noun, an attribute or a preposition': [
      ['The meeting of the kings was dull.'],
      ['Chile attended the meeting.'],
      ['Several states, including Mali, left.'],
      ['Chile left, following the vote.'],
      ['He was shot by a firing squad.'],
      ['The visiting king left.']
    ],
    'none from a means, which the clause keeps': [['Chile retaliated by expelling two envoys.']]
  })
)('a participle clause %s', (_, cases) => {
  test.each(cases.map(([text, ...clauses]) => ({text, clauses})))('$text', ({text, clauses}) => {
    expect(participles(text)).toEqual(clauses)
  })
})

test('a means is the clause’s', () => {
  const [clause] = clausesOf('Chile retaliated by expelling two envoys.')
  expect(clause?.means?.lemma).toBe('expel')
})

test('the clause before ends where the participle clause begins', () => {
  const text = 'Chile cut ties with Peru, accusing it of spying.'
  const [main] = clausesOf(text)
  expect(text.slice(main?.start, main?.end)).toBe('Chile cut ties with Peru')
})
