import {describeTold} from './told.js'

describeTold({
  'in a list of agreements each line is one, of the date in parentheses': [
    [
      '== Agreements ==\n\n- Agreement on the Protection of Investments (31 October 2002)\n- Treaty of Friendship (1967)',
      'Agreement on the Protection of Investments (31 October 2002) @ 2002-10-31 SUPPORT',
      'Treaty of Friendship (1967) @ 1967 SUPPORT'
    ],
    [
      '== Agreements ==\n\n- Memorandum of Understanding on Fisheries (May 1988)',
      'Memorandum of Understanding on Fisheries (May 1988) @ 1988-05 SUPPORT'
    ]
  ],
  'the first date is that of signing, and what came later is not told by the name': [
    [
      '== Agreements ==\n\n- Convention on Double Taxation (signed 28 February 2000, in force since 2004)',
      'Convention on Double Taxation (signed 28 February 2000, in force since 2004) @ 2000-02-28 SUPPORT'
    ]
  ],
  'but a participle in parentheses tells it': [
    [
      '== Agreements ==\n\n- Programme of cultural exchange (1998, renewed in 2003)',
      'Programme of cultural exchange (1998, renewed in 2003) @ 1998 -',
      'renewed in 2003 @ 2003 -'
    ]
  ],
  'a date may stand behind a comma': [
    ['== Agreements ==\n\n- Agreement on Air Services, 1990', 'Agreement on Air Services, 1990 @ 1990 SUPPORT']
  ],
  'in prose an agreement counts by its own noun': [
    [
      'In force are an Agreement on Trade (1964) and a Treaty of Friendship (6 June 2000).',
      'an Agreement on Trade (1964) @ 1964 SUPPORT',
      'a Treaty of Friendship (6 June 2000) @ 2000-06-06 SUPPORT'
    ],
    ['The basis is a Cultural Convention (signed in 1958).', 'a Cultural Convention (signed in 1958) @ 1958 SUPPORT']
  ],
  'other names with a year in parentheses tell nothing': [
    ['The best known film is Winter (1964).'],
    ['== Notable people ==\n\n- Jan Berg (1964)']
  ],
  'what was signed need not be called an agreement': [
    ['The Oslo Text (signed on 4 April 2011) is short.', 'The Oslo Text (signed on 4 April 2011) @ 2011-04-04 SUPPORT']
  ],
  'another date in parentheses is not that of the document': [
    ['== Agreements ==\n\n- Agreement on Fish (in force from 1990)']
  ],
  'a treaty that is known by its name is only named': [['The best known is the Treaty of Versailles (1919).']]
})

describeTold({
  'of several in a sentence each has its date, not the clause that lists them': [
    [
      'Both countries have signed treaties such as an Agreement on Trade (1964); Agreement on Culture (1979) and a Treaty of Friendship (6 June 2000).',
      'an Agreement on Trade (1964) @ 1964 SUPPORT',
      'Agreement on Culture (1979) @ 1979 SUPPORT',
      'a Treaty of Friendship (6 June 2000) @ 2000-06-06 SUPPORT'
    ]
  ],
  'the date of one alone is the clause’s': [
    [
      'Both countries signed an agreement on trade (5 May 2000).',
      'Both countries signed an agreement on trade (5 May 2000) @ 2000-05-05 SUPPORT'
    ]
  ],
  'one that is introduced with its date was made then': [
    [
      'Ghana signed treaties with Peru: a trade agreement in 1992 and a treaty on fisheries in 1994.',
      'a trade agreement in 1992 @ 1992 SUPPORT',
      'a treaty on fisheries in 1994 @ 1994 SUPPORT'
    ]
  ],
  'what was signed need not be called a document': [
    [
      '== Agreements ==\n\n- Cultural and Technical Matters (signed 4 April 1970)',
      'Cultural and Technical Matters (signed 4 April 1970) @ 1970-04-04 SUPPORT'
    ]
  ]
})
