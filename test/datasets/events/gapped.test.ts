import {describeTold} from './told.js'

describeTold({
  'a verb said once has each of its times': [
    [
      'Peru signed the pact in 1960, Ghana in 1961 and Chile in 1965.',
      'Peru signed the pact in 1960 @ 1960 SUPPORT',
      'Peru signed the pact in 1960, Ghana in 1961 @ 1961 SUPPORT',
      'Peru signed the pact in 1960, Ghana in 1961 and Chile in 1965 @ 1965 SUPPORT'
    ],
    [
      'The treaty was ratified by Ghana in 1967 and by Peru in 1968.',
      'The treaty was ratified by Ghana in 1967 @ 1967 SUPPORT',
      'The treaty was ratified by Ghana in 1967 and by Peru in 1968 @ 1968 SUPPORT'
    ],
    [
      'The king visited Lima in May 1990 and Oslo in June 1991.',
      'The king visited Lima in May 1990 @ 1990-05 CONSULT',
      'The king visited Lima in May 1990 and Oslo in June 1991 @ 1991-06 CONSULT'
    ],
    [
      'The ministers met in Lima in May 1990, and again at the summit in Oslo on 24 January 1991.',
      'The ministers met in Lima in May 1990 @ 1990-05 CONSULT',
      'The ministers met in Lima in May 1990, and again at the summit in Oslo on 24 January 1991 @ 1991-01-24 CONSULT'
    ]
  ],
  'a clause with a verb of its own is no gap': [
    [
      'Ghana left in 1990, and Peru in 1991 closed its embassy.',
      'Ghana left in 1990 @ 1990 -',
      'Peru in 1991 closed its embassy @ 1991 SANCTION'
    ]
  ]
})
