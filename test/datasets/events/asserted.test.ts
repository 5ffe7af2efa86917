import {describe, expect, test} from 'vitest'
import {describeTold, rowsOf} from './told.js'

describeTold({
  'an infinitive behind a verb of success is told to have happened': [
    ['In 1990 Norway managed to sign the treaty.', 'Norway managed to sign the treaty @ 1990 SUPPORT'],
    ['In 1990 Chile had to leave the bloc.', 'Chile had to leave the bloc @ 1990 -'],
    ['In 1990 Berg was forced to leave Lima.', 'Berg was forced to leave Lima @ 1990 -'],
    [
      'In 1990 Norway was the first country to recognise Chile.',
      'Norway was the first country to recognise Chile @ 1990 SUPPORT'
    ],
    ['In 1990 Ghana was quick to condemn the coup.', 'Ghana was quick to condemn the coup @ 1990 ACCUSE'],
    ['In 1990 Ghana continued arresting students.', 'Ghana continued arresting students @ 1990 COERCE']
  ],
  'an attempt is one, and typed by what was tried': [
    ['Chile tried to mediate in 1990.', 'Chile tried to mediate in 1990 @ 1990 CONSULT']
  ],
  'relations change, quantities are measured': [
    ['Relations soured in 1990.', 'Relations soured in 1990 @ 1990 -'],
    ['Relations declined sharply in 1990.', 'Relations declined sharply in 1990 @ 1990 -'],
    ['Trade rose to 5 million dollars in 1990.'],
    ['The population grew in 1990.'],
    ['Exports declined sharply in 1990.'],
    ['Debt doubled to €40 in 1990.']
  ],
  'a court rules': [
    ['In 1990 the court ruled that Chile had to pay.', 'the court ruled that Chile had to pay @ 1990 -'],
    ['In 1990 the body of Berg was found in Lima.', 'the body of Berg was found in Lima @ 1990 -'],
    ['In 1990 the king ruled Chile.']
  ],
  'a state is none': [
    ['In 1990 Peru was a republic.'],
    ['In 1990 Berg lived in Lima.'],
    ['In 1990 Mali had an embassy in Accra.'],
    ['In 1990 the town belonged to Mali.']
  ],
  'nor is an opinion': [
    ['In 1990 many Peruvians believed in the union.'],
    ['In 1990 Mali wanted peace.'],
    ['In 1990 Mali hoped to join the bloc.']
  ],
  'nor what is possible, planned or a condition': [
    ['In 1990 Mali could recognise Peru.'],
    ['In 1990 Mali was to recognise Peru.'],
    ['In 1990 Mali would recognise Peru.'],
    ['In 1990 Mali planned to recognise Peru.'],
    ['If Mali recognised Peru in 1990, Ghana left.'],
    ['Mali may have recognised Peru in 1990.']
  ],
  'nor what is so today': [
    ['Mali recognises Peru in the treaty of 1990.'],
    ['Since 1990 Mali recognises Peru.'],
    ['Since 1990 citizens of Mali travel to Peru without a visa.']
  ],
  'a quotation is not told, a verb that opens one is': [
    ['In 1990 he wrote that "Mali attacked Peru".', 'he wrote that "Mali attacked Peru" @ 1990 -'],
    [
      'In 1990 the minister "strongly condemned the attack" on Accra.',
      'the minister "strongly condemned the attack" on Accra @ 1990 ACCUSE'
    ]
  ],
  'a regular past that no list knows tells a happening': [
    ['In 1990 Chile franglobbed the pact.', 'Chile franglobbed the pact @ 1990 -']
  ]
})

describe('polarity', () => {
  test.each([
    ['In 1990 Mali refused to sign the treaty.', 'affirmative'],
    ['In 1990 Mali did not sign the treaty.', 'negative'],
    ['In 1990 Mali never signed the treaty.', 'negative'],
    ["In 1990 Mali didn't sign the treaty.", 'negative'],
    ['In 1990 no treaty was signed.', 'negative'],
    ['In 1990 neither side signed the treaty.', 'negative']
  ])('%s is %s', (text, polarity) => {
    expect(rowsOf(text).map((row) => row.polarity)).toEqual([polarity])
  })

  test('what did not happen harmed nobody', () => {
    const [row] = rowsOf('In 1990 Mali did not execute two men.')
    expect(row).toMatchObject({polarity: 'negative', killed: null, arrested: null})
  })
})

describe('modality', () => {
  test.each([
    ['In 1990 Mali allegedly armed the rebels.', 'reported'],
    ['According to Ghana, Mali armed the rebels in 1990.', 'reported'],
    ['In 1990, according to a new law, Mali arrested two men.', 'asserted'],
    ['In 1990 Mali armed the rebels.', 'asserted']
  ])('%s is %s', (text, modality) => {
    expect(rowsOf(text).map((row) => row.modality)).toEqual([modality])
  })

  test('what somebody says that others did is reported, that it was said is not', () => {
    const rows = rowsOf('In 1990 Ghana announced that Mali had armed the rebels in 1989.')
    expect(rows.map(({trigger, date_edtf, modality}) => `${trigger} ${date_edtf} ${modality}`)).toEqual([
      'announced 1990 asserted',
      'armed 1989 reported'
    ])
  })
})

describeTold({
  'a measure that comes to a number is no happening': [
    ['Trade reached 20 million dollars in 2019.'],
    ['The trade talks reached a deadlock in 2019.', 'The trade talks reached a deadlock in 2019 @ 2019 -'],
    ['The troops reached Lima in 1990.', 'The troops reached Lima in 1990 @ 1990 -']
  ]
})

test('what takes no object did not happen', () => {
  const polarityOf = (text: string): string =>
    rowsOf(text)
      .map(({polarity}) => polarity)
      .join()
  expect(polarityOf('In 1990 Mali signed no treaty.')).toBe('negative')
  expect(polarityOf('In 1990 Mali sent no fewer than ten envoys.')).toBe('affirmative')
  expect(polarityOf('In 1990 Mali not only signed the treaty.')).toBe('affirmative')
})
