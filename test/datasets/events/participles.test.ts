import {describeTold} from './told.js'

describeTold({
  'behind a comma a participle tells another happening of that date': [
    [
      'On 5 May 1990, Kenya cut ties with Norway, accusing it of spying.',
      'Kenya cut ties with Norway @ 1990-05-05 SANCTION',
      'accusing it of spying @ 1990-05-05 ACCUSE'
    ],
    [
      'In 1961 the army seized the port, arresting the mayor.',
      'the army seized the port @ 1961 COERCE',
      'arresting the mayor @ 1961 COERCE'
    ],
    [
      'In March 1974 Peru recalled its ambassador, condemning the coup and closing the consulate.',
      'Peru recalled its ambassador @ 1974-03 SANCTION',
      'condemning the coup @ 1974-03 ACCUSE',
      'closing the consulate @ 1974-03 SANCTION'
    ],
    [
      'Ghana recalled its envoy in 1966, thereby ending the talks.',
      'Ghana recalled its envoy in 1966 @ 1966 SANCTION',
      'ending the talks @ 1966 -'
    ]
  ],
  'a date inside the participle clause is its own': [
    [
      'Malta left the union in 1990, joining another two years later.',
      'Malta left the union in 1990 @ 1990 -',
      'joining another two years later @ 1992 -'
    ],
    [
      'Ghana signed the pact in 1970, withdrawing from it in 1981.',
      'Ghana signed the pact in 1970 @ 1970 SUPPORT',
      'withdrawing from it in 1981 @ 1981 -'
    ]
  ],
  'before the main clause it gives that its date': [
    [
      'Announcing the ban in 1990, the ministry closed the office.',
      'Announcing the ban in 1990 @ 1990 -',
      'the ministry closed the office @ 1990 SANCTION'
    ],
    [
      'Bombing the port in May 1941, the navy sank two ships.',
      'Bombing the port in May 1941 @ 1941-05 ASSAULT',
      'the navy sank two ships @ 1941-05 ASSAULT'
    ]
  ],
  'with `having` it goes back': [
    ['The king, having left Oslo in 1990, died.', 'having left Oslo in 1990 @ 1990 -'],
    [
      'Peru, having left the bloc in 1968, rejoined it in 1992.',
      'Peru, having left the bloc in 1968, rejoined it in 1992 @ 1992 -',
      'having left the bloc in 1968 @ 1968 -'
    ]
  ],
  'behind `by` it says how, and is no other happening': [
    [
      'In 1990 Chile retaliated by expelling two Norwegian diplomats.',
      'Chile retaliated by expelling two Norwegian diplomats @ 1990 SANCTION'
    ],
    [
      'In 1962 Ghana responded by recalling its ambassador.',
      'Ghana responded by recalling its ambassador @ 1962 SANCTION'
    ]
  ],
  'it may have a subject of its own': [
    [
      'In 1396 the army was beaten, the king himself escaping by boat.',
      'the army was beaten @ 1396 -',
      'the king himself escaping by boat @ 1396 -'
    ],
    [
      'By 1990, with both countries expelling envoys, talks had failed.',
      'both countries expelling envoys @ 1990 SANCTION',
      'talks had failed @ 1990 -'
    ],
    [
      'In 1939 the union fell apart, Venezuela having left it.',
      'the union fell apart @ 1939 -',
      'Venezuela having left it @ 1939 -'
    ]
  ],
  'behind `while` it tells of the same time': [
    [
      'In 1990 the ministers met in Lima while condemning the attack.',
      'the ministers met in Lima @ 1990 CONSULT',
      'condemning the attack @ 1990 ACCUSE'
    ]
  ],
  'other words in -ing tell nothing': [
    [
      'In 1975 several countries, including Ghana, signed the treaty.',
      'several countries, including Ghana, signed the treaty @ 1975 SUPPORT'
    ],
    ['In 1975 the sitting government resigned.', 'the sitting government resigned @ 1975 -'],
    ['In 1975 Mali signed a treaty regarding fishing.', 'Mali signed a treaty regarding fishing @ 1975 SUPPORT'],
    ['In 1988, following the ruling, Ghana left the court.', 'Ghana left the court @ 1988 -'],
    ['In 1954 Peru bought a training ship.', 'Peru bought a training ship @ 1954 -'],
    ['In 1931 Berg was executed by a firing squad.', 'Berg was executed by a firing squad @ 1931 ASSAULT']
  ]
})
