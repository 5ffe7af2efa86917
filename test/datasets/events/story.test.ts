import {describeTold} from './told.js'

describeTold({
  'what goes on in the past tense is of the date before': [
    [
      'On 18 April 2025, President Berg met the king in Oslo. They discussed trade and agreed to form a committee.',
      'President Berg met the king in Oslo @ 2025-04-18 CONSULT',
      'They discussed trade @ 2025-04-18 CONSULT',
      'agreed to form a committee @ 2025-04-18 AGREE'
    ],
    [
      'In 1990 Chile attacked Norway. Norway closed the strait, arresting two captains.',
      'Chile attacked Norway @ 1990 ASSAULT',
      'Norway closed the strait @ 1990 -',
      'arresting two captains @ 1990 COERCE'
    ]
  ],
  'the past perfect goes back, the present comes up to now': [
    ['In 1990 Chile attacked Norway. Norway had left the bloc.', 'Chile attacked Norway @ 1990 ASSAULT'],
    ['In 1990 Chile attacked Norway. Norway has closed the strait.', 'Chile attacked Norway @ 1990 ASSAULT']
  ],
  'a verb that no list knows may tell of a state': [
    ['In 1990 Chile attacked Norway. Norway franglobbed the strait.', 'Chile attacked Norway @ 1990 ASSAULT']
  ],
  'some words lead elsewhere in time': [
    ['In 1990 Chile attacked Norway. Norway later left the bloc.', 'Chile attacked Norway @ 1990 ASSAULT'],
    ['In 1990 Chile attacked Norway. Norway often closed the strait.', 'Chile attacked Norway @ 1990 ASSAULT'],
    ['In 1990 Chile attacked Norway. For decades Norway closed the strait.', 'Chile attacked Norway @ 1990 ASSAULT']
  ],
  'a negated clause does not go on': [
    ['In 1990 Chile attacked Norway. Peru did not close the strait.', 'Chile attacked Norway @ 1990 ASSAULT']
  ],
  'a sentence that tells nothing may stand between, two may not': [
    [
      'In 1990 Chile attacked Norway. It was cold. Norway closed the strait.',
      'Chile attacked Norway @ 1990 ASSAULT',
      'Norway closed the strait @ 1990 -'
    ],
    [
      'In 1990 Chile attacked Norway. It was cold. The sea was calm. Norway closed the strait.',
      'Chile attacked Norway @ 1990 ASSAULT'
    ]
  ],
  'another time ends the story': [
    [
      'In 1990 Chile attacked Norway. Before 1970 the sea was calm. Norway closed the strait.',
      'Chile attacked Norway @ 1990 ASSAULT'
    ],
    [
      'In 1990 Chile attacked Norway. In 1995 Peru left the bloc. Norway closed the strait.',
      'Chile attacked Norway @ 1990 ASSAULT',
      'Peru left the bloc @ 1995 -',
      'Norway closed the strait @ 1995 -'
    ]
  ],
  'a date that is no point starts none': [
    [
      'Chile attacked Norway before 1990. Norway closed the strait.',
      'Chile attacked Norway before 1990 @ ../1990 ASSAULT'
    ],
    ['In the 17th century Chile attacked Norway. Norway closed the strait.', 'Chile attacked Norway @ 16XX ASSAULT']
  ],
  'a new paragraph starts undated': [
    ['In 1990 Chile attacked Norway.\n\nNorway closed the strait.', 'Chile attacked Norway @ 1990 ASSAULT']
  ],
  'a length of time does not lead elsewhere': [
    [
      'In 1990 Chile attacked Norway. Norway closed the strait for three months.',
      'Chile attacked Norway @ 1990 ASSAULT',
      'Norway closed the strait for three months @ 1990 -'
    ]
  ],
  'what was told can be taken up by a definite noun': [
    [
      'In May 1990 King Harald paid a visit to Chile. During his visit, he signed a treaty.',
      'King Harald paid a visit to Chile @ 1990-05 CONSULT',
      'he signed a treaty @ 1990-05 SUPPORT'
    ],
    [
      'In May 1990 King Harald visited Chile.\n\nIn 1995 Peru left the bloc.\n\nDuring the visit, the king signed a treaty.',
      'King Harald visited Chile @ 1990-05 CONSULT',
      'Peru left the bloc @ 1995 -',
      'the king signed a treaty @ 1990-05 SUPPORT'
    ]
  ],
  'what a relative clause says by the way is not of that time': [
    [
      'In May 1990 King Harald visited Chile. During the visit, he signed a treaty that Chile rejected.',
      'King Harald visited Chile @ 1990-05 CONSULT',
      'he signed a treaty that Chile rejected @ 1990-05 SUPPORT'
    ]
  ],
  'not by an indefinite one, nor in another section': [
    [
      'In May 1990 King Harald visited Chile. In 1995 Peru left the bloc. During a visit, the king signed a treaty.',
      'King Harald visited Chile @ 1990-05 CONSULT',
      'Peru left the bloc @ 1995 -',
      'the king signed a treaty @ 1995 SUPPORT'
    ],
    [
      'In May 1990 King Harald visited Chile.\n\nDuring a visit, the king signed a treaty.',
      'King Harald visited Chile @ 1990-05 CONSULT'
    ],
    [
      '== History ==\n\nIn May 1990 King Harald visited Chile.\n\n== Trade ==\n\nDuring the visit, the king signed a treaty.',
      'King Harald visited Chile @ 1990-05 CONSULT'
    ]
  ]
})

describeTold({
  'a word that leads elsewhere breaks the story': [
    [
      'On 5 May 1990 Ghana attacked Peru. Later the war ended. Peru left the bloc.',
      'Ghana attacked Peru @ 1990-05-05 ASSAULT'
    ]
  ],
  'what is taken up dates what comes before a date': [
    [
      'The king visited Lima in May 1966. During the visit a treaty was signed; it was ratified in 1967.',
      'The king visited Lima in May 1966 @ 1966-05 CONSULT',
      'During the visit a treaty was signed @ 1966-05 SUPPORT',
      'it was ratified in 1967 @ 1967 SUPPORT'
    ]
  ]
})

describeTold({
  'a sentence goes on with the story until it has come to a later time': [
    [
      'On 6 March 2018 a bus was attacked. Police arrested the driver, but he was released two days later.',
      'a bus was attacked @ 2018-03-06 ASSAULT',
      'Police arrested the driver @ 2018-03-06 COERCE',
      'he was released two days later @ 2018-03-08 RETREAT'
    ]
  ],
  'contrast goes on as well': [
    [
      'On 6 March 2018 Peru left the bloc. Ghana closed its legation, while Mali recalled its envoy.',
      'Peru left the bloc @ 2018-03-06 -',
      'Ghana closed its legation @ 2018-03-06 SANCTION',
      'Mali recalled its envoy @ 2018-03-06 SANCTION'
    ]
  ]
})

describeTold({
  'what is taken up is told once': [
    [
      'The king visited Lima in May 1966. During the visit he signed a treaty, and two days later he left.',
      'The king visited Lima in May 1966 @ 1966-05 CONSULT',
      'he signed a treaty @ 1966-05 SUPPORT'
    ],
    [
      'The king visited Lima on 5 May 1966. During the visit he signed a treaty, and two days later he left.',
      'The king visited Lima on 5 May 1966 @ 1966-05-05 CONSULT',
      'he signed a treaty @ 1966-05-05 SUPPORT',
      'he left @ 1966-05-07 -'
    ]
  ]
})
