import {describeTold} from './told.js'

describeTold({
  'a participle behind its noun tells a happening with the date behind it': [
    [
      'The bridge built in 1967 was bombed in 1983.',
      'The bridge built in 1967 was bombed in 1983 @ 1983 ASSAULT',
      'The bridge built in 1967 @ 1967 -'
    ],
    [
      'The envoy expelled in 1971 died in 1975.',
      'The envoy expelled in 1971 died in 1975 @ 1975 -',
      'The envoy expelled in 1971 @ 1971 SANCTION'
    ],
    [
      'Soldiers recruited from Kenya in the 17th century were a third of the army.',
      'Soldiers recruited from Kenya in the 17th century @ 16XX MOBILIZE'
    ],
    ['It was a project first discussed in 1975.', 'a project first discussed in 1975 @ 1975 CONSULT']
  ],
  'between commas too': [
    [
      'The treaty, signed in Quito in 1990, was renewed in 1999.',
      'The treaty, signed in Quito in 1990, was renewed in 1999 @ 1999 SUPPORT',
      'The treaty, signed in Quito in 1990 @ 1990 SUPPORT'
    ],
    [
      'The borders, closed since 1983, were opened for a week in May 1985.',
      'The borders, closed since 1983, were opened for a week in May 1985 @ 1985-05 -'
    ]
  ],
  'before the main clause it is said of the subject': [
    [
      'Expelled in 1968, the monks settled in Peru in 1970.',
      'Expelled in 1968 @ 1968 SANCTION',
      'the monks settled in Peru in 1970 @ 1970 -'
    ]
  ],
  'what is meant for a time is not of that time': [
    [
      'Ghana froze funds meant for Peru in July 1990.',
      'Ghana froze funds meant for Peru in July 1990 @ 1990-07 SANCTION'
    ]
  ],
  'a relative clause has the date that stands in it': [
    [
      'The union, which Ghana joined in 1961, broke up in 1963.',
      'The union, which Ghana joined in 1961, broke up in 1963 @ 1963 -',
      'Ghana joined in 1961 @ 1961 -'
    ],
    [
      'In 1990 Kenya expelled the envoy who had criticised it in 1989.',
      'Kenya expelled the envoy who had criticised it in 1989 @ 1990 SANCTION',
      'the envoy who had criticised it in 1989 @ 1989 ACCUSE'
    ]
  ],
  'an attribute says which thing is meant, and dates nothing': [
    ['Mali renewed the 1964 agreement in 1970.', 'Mali renewed the 1964 agreement in 1970 @ 1970 SUPPORT'],
    ['Mali renewed the treaty of 1964 in 1970.', 'Mali renewed the treaty of 1964 in 1970 @ 1970 SUPPORT'],
    ['Mali criticised the 1964 agreement.'],
    ['Mali adopted its 1964 constitution.']
  ],
  'behind a verb its date is not the verb’s': [
    ['Chile signed a treaty negotiated in 1990.', 'a treaty negotiated in 1990 @ 1990 CONSULT']
  ],
  'a participle before its noun tells nothing': [['There was a signed copy in 1990.']]
})

describeTold({
  'several times say which is meant as one does': [
    [
      'Polls held in 2018 and 2021 led to a vote in 2022.',
      'Polls held in 2018 and 2021 led to a vote in 2022 @ 2022 -',
      'Polls held in 2018 and 2021 @ 2018 -',
      'Polls held in 2018 and 2021 @ 2021 -'
    ]
  ]
})
