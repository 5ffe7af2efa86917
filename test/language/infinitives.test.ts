import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {findVerbs, readWords} from '../../pipeline/language/verbs/index.js'

const {verbs: lexicon} = packagedGazetteers()

/** Each finite verb: its lemma (`?` for none), `p` passive, `n` negative, `m` not asserted, `→` what was tried or decided. */
const read = (text: string): string =>
  findVerbs(readWords({text, start: 0, end: text.length}), lexicon)
    .map(({entry, aim, voice, isNegative, isAsserted}) =>
      [
        entry?.lemma ?? '?',
        ...(voice === 'passive' ? ['p'] : []),
        ...(isNegative ? ['n'] : []),
        ...(isAsserted ? [] : ['m']),
        ...(aim === undefined ? [] : [`→ ${aim.lemma}`])
      ].join(' ')
    )
    .join(', ')

describe.each(
  Object.entries<[text: string, verbs: string][]>({
    'what somebody managed or began to do is what happened': [
      ['Chile managed to sign the treaty.', 'sign'],
      ['Chile began to expel the envoys.', 'expel'],
      ['Chile began expelling the envoys.', 'expel'],
      ['Chile proceeded to annex the islands.', 'annex'],
      ['Chile continued arresting students.', 'arrest']
    ],
    'what somebody was made to do too': [
      ['Chile was forced to leave the bloc.', 'leave'],
      ['Chile had to leave the bloc.', 'leave']
    ],
    'and what somebody was the first or quick to do': [
      ['Chile was the first country to recognise Peru.', 'recognise'],
      ['Chile became the third state to join the bloc.', 'join'],
      ['Chile was quick to condemn the coup.', 'condemn'],
      ['Peru was the last to be recognised by Chile.', 'recognise p']
    ],
    'negation goes with it': [
      ['Chile did not manage to sign the treaty.', 'sign n'],
      ['Chile was not the first country to recognise Peru.', 'recognise n']
    ],
    'an attempt or decision stays one and says what of': [
      ['Chile tried to mediate.', 'try → mediate'],
      ['Chile decided to leave the bloc.', 'decide → leave'],
      ['Chile threatened to attack Peru.', 'threaten → attack']
    ],
    'a plan or a wish stays one': [
      ['Chile planned to visit Peru.', 'plan'],
      ['Chile wanted to visit Peru.', 'want'],
      ['Chile was to visit Peru.', '? m'],
      ['Chile has to leave the bloc.', '? m']
    ],
    'a purpose is none': [
      ['Chile left to join the bloc.', 'leave'],
      ['Chile forced Peru to leave the bloc.', 'force'],
      ['It was a reason to leave the bloc.', '?'],
      ['The plan was, in the first place, to leave the bloc.', '?']
    ]
  })
)('%s', (_, cases) => {
  test.each(cases)('%s → %s', (text, verbs) => {
    expect(read(text)).toBe(verbs)
  })
})
