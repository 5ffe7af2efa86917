import {expect, test} from 'vitest'
import {describeTold, told} from './told.js'

describeTold({
  'a noun tells a happening, and the verb that it is the subject of another': [
    [
      'The murder of the consul on 5 May 1990 triggered riots.',
      'The murder of the consul on 5 May 1990 triggered riots @ 1990-05-05 -',
      'The murder of the consul on 5 May 1990 @ 1990-05-05 ASSAULT'
    ]
  ],
  'with its agent behind `by`': [
    [
      'One example comes from the beheading of a Kenyan boy in Oslo in 2016 by Chilean rebels.',
      'the beheading of a Kenyan boy in Oslo in 2016 by Chilean rebels @ 2016 ASSAULT'
    ]
  ],
  'in an adverbial it dates the main clause too': [
    [
      'After the signing of a treaty between Chile and Norway in 2017, Chile opened an office.',
      'the signing of a treaty between Chile and Norway in 2017 @ 2017 SUPPORT',
      'Chile opened an office @ 2017 SUPPORT'
    ]
  ],
  'a verb that says only when, where or that it was': [
    ['The first visit was in 1990.', 'The first visit was in 1990 @ 1990 CONSULT'],
    [
      'The drought lasted from February until May 2016.',
      'The drought lasted from February until May 2016 @ 2016-02/2016-05 -'
    ],
    [
      'A meeting of the commission took place in Lima in 1990.',
      'A meeting of the commission took place in Lima in 1990 @ 1990 CONSULT'
    ],
    ['Talks were held in Quito on 3 June 1998.', 'Talks were held in Quito on 3 June 1998 @ 1998-06-03 CONSULT'],
    ['There was an earthquake in Lima in 1970.', 'There was an earthquake in Lima in 1970 @ 1970 -']
  ],
  'two dates are two of them': [
    [
      'There were clashes on the border in 1971 and 1974.',
      'There were clashes on the border in 1971 and 1974 @ 1971 ASSAULT',
      'There were clashes on the border in 1971 and 1974 @ 1974 ASSAULT'
    ]
  ],
  'an anniversary gives the date to what is remembered': [
    [
      'Chile attended the anniversary of the massacre of monks in 1976.',
      'the anniversary of the massacre of monks in 1976 @ 1976 ASSAULT'
    ],
    [
      'He came to mark the anniversary of the massacre in Oslo in 1976.',
      'the anniversary of the massacre in Oslo in 1976 @ 1976 ASSAULT'
    ]
  ],
  'so does an infinitive': [
    ['He came to mark the massacre of monks in 1976.', 'the massacre of monks in 1976 @ 1976 ASSAULT']
  ],
  'a date that is far from `was` is not of its subject': [['The visit was important to the growth of trade in 1990.']],
  'nothing from a noun that only describes another': [['Ghana has had an attack helicopter since 1990.']]
})

test('a happening is of its date, whatever preposition stands before it', () => {
  expect(told('After the killings of 1972, Chile left the bloc.')).toContain('the killings of 1972 @ 1972 ASSAULT')
  expect(told('Before the killings of 1972, Chile left the bloc.')).toContain('the killings of 1972 @ 1972 ASSAULT')
})
