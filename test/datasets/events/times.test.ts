import {expect, test} from 'vitest'
import {describeTold, rowsOf} from './told.js'

describeTold({
  'what opens the sentence dates its main clauses': [
    [
      'In 1961 Ghana recalled its envoy and closed the embassy.',
      'Ghana recalled its envoy @ 1961 SANCTION',
      'closed the embassy @ 1961 SANCTION'
    ],
    [
      'In 1961 Ghana recalled its envoy, and Peru closed the embassy.',
      'Ghana recalled its envoy @ 1961 SANCTION',
      'Peru closed the embassy @ 1961 SANCTION'
    ]
  ],
  'a date in the predicate is of its own verb alone': [
    [
      'Ghana opened an embassy in 1961 and closed it in 1966.',
      'Ghana opened an embassy in 1961 @ 1961 SUPPORT',
      'closed it in 1966 @ 1966 SANCTION'
    ],
    [
      'Norway became free in 1960 and Chile in 1965.',
      'Norway became free in 1960 @ 1960 -',
      'Norway became free in 1960 and Chile in 1965 @ 1965 -'
    ]
  ],
  'a day within the month that opens the sentence is the date': [
    ['In May 1990 the king visited Lima on 3 May.', 'the king visited Lima on 3 May @ 1990-05-03 CONSULT']
  ],
  'two points are two happenings, two stretches one': [
    [
      'King Harald visited Chile in 1975 and 1980.',
      'King Harald visited Chile in 1975 and 1980 @ 1975 CONSULT',
      'King Harald visited Chile in 1975 and 1980 @ 1980 CONSULT'
    ],
    [
      'Most Kenyans came to Chile in the 1970s and 1980s.',
      'Most Kenyans came to Chile in the 1970s and 1980s @ 1970/1989 -'
    ]
  ],
  'from one time to another': [
    [
      'Ghana occupied the islands from 1971 to 1974.',
      'Ghana occupied the islands from 1971 to 1974 @ 1971/1974 COERCE'
    ],
    [
      'Berg led the talks from 1979 until his death in February 1983.',
      'Berg led the talks from 1979 until his death in February 1983 @ 1979/1983-02 -',
      'his death in February 1983 @ 1983-02 -'
    ]
  ],
  'the preposition says how the happening lies to the date': [
    ['Ghana left the bloc before 1948.', 'Ghana left the bloc before 1948 @ ../1948 -'],
    ['Ghana left the bloc after 1948.', 'Ghana left the bloc after 1948 @ 1948/.. -'],
    ['Ghana left the bloc by 1948.', 'Ghana left the bloc by 1948 @ 1948 -'],
    ['Ghana left the bloc around 1948.', 'Ghana left the bloc around 1948 @ 1948~ -']
  ],
  'a happening with its year dates what was during it': [
    [
      'During the uprising of 1947, shops were looted.',
      'the uprising of 1947 @ 1947 -',
      'shops were looted @ 1947 COERCE'
    ]
  ],
  'behind the subject, and in parentheses behind it': [
    [
      'Chile in March 2025 cut its ties with Norway.',
      'Chile in March 2025 cut its ties with Norway @ 2025-03 SANCTION'
    ],
    [
      'The authorities in Lima (30 September 1990) arrested two men.',
      'The authorities in Lima (30 September 1990) arrested two men @ 1990-09-30 COERCE'
    ]
  ],
  'a subordinate clause has its own date, and may give it to the main one': [
    [
      'The talks stopped when the king was overthrown in 1991.',
      'The talks stopped @ 1991 -',
      'the king was overthrown in 1991 @ 1991 COERCE'
    ],
    [
      'When Ghana closed the border in 1969, Niger protested.',
      'Ghana closed the border in 1969 @ 1969 SANCTION',
      'Niger protested @ 1969 PROTEST'
    ],
    [
      'Ghana closed the border in 2007 after Malian troops had left in 2006.',
      'Ghana closed the border in 2007 @ 2007 SANCTION',
      'Malian troops had left in 2006 @ 2006 RETREAT'
    ],
    ['The union stood until May 1970, when Peru left the bloc.', 'Peru left the bloc @ 1970-05 -']
  ],
  'a measure places one clause by the other': [
    [
      'Oslo fell on 5 May 1936, three days after the king had left the city.',
      'Oslo fell on 5 May 1936 @ 1936-05-05 -',
      'the king had left the city @ 1936-05-02 -'
    ]
  ],
  'a relative clause that goes on has the date of what it goes on from': [
    [
      'In 1441 monks came to Oslo, where the king received them.',
      'monks came to Oslo @ 1441 -',
      'the king received them @ 1441 -'
    ],
    [
      'In 2009 Chile launched an operation, during which Berg was arrested.',
      'Chile launched an operation @ 2009 -',
      'Berg was arrested @ 2009 COERCE'
    ]
  ],
  'what has happened since a date is told of now, what has happened in it of then': [
    [
      'Trade has been limited since 1990, but an embassy has been opened in 1995.',
      'an embassy has been opened in 1995 @ 1995 SUPPORT'
    ]
  ],
  'a dash ends the reach of the opening date, a semicolon does not': [
    ['In 1961 Ghana left the bloc; Peru joined it.', 'Ghana left the bloc @ 1961 -', 'Peru joined it @ 1961 -'],
    [
      'In 1961 Ghana left the bloc – Peru joined it in 1970.',
      'Ghana left the bloc @ 1961 -',
      'Peru joined it in 1970 @ 1970 -'
    ]
  ],
  'a dash leaves what is behind it undated': [
    ['In 1961 Ghana left the bloc – Peru joined the union.', 'Ghana left the bloc @ 1961 -']
  ],
  'an agreement is named by its year, and does not date the verb': [['The agreement of 1964 ended the war.']],
  'so is what stands in one': [['Chile lost the islands in the 5 May 1990 treaty.']],
  'a date of its own goes before one that opens the sentence and leaves much open': [
    ['After 1960 Chile left the bloc in 1965.', 'Chile left the bloc in 1965 @ 1965 -']
  ],
  'behind `and` and a name a date is of that, however exact': [
    [
      'Norway became free in 1960 and Chile in May 1965.',
      'Norway became free in 1960 @ 1960 -',
      'Norway became free in 1960 and Chile in May 1965 @ 1965-05 -'
    ]
  ],
  'parentheses tell what is theirs': [
    [
      'In 1990 Ghana rejoined the union (it had been expelled in 1986).',
      'Ghana rejoined the union @ 1990 -',
      'it had been expelled in 1986 @ 1986 SANCTION'
    ]
  ],
  'a noun in the subject dates the verb only where the date is its own': [
    ['The drought of 1982 drove out the farmers.', 'The drought of 1982 drove out the farmers @ 1982 -'],
    ['The invasion planned in 1940 hurt Chile.']
  ],
  'a subordinate clause says how the main one lies to it': [
    [
      'The king left Oslo before the war ended in 1945.',
      'The king left Oslo before the war ended in 1945 @ ../1945 -',
      'the war ended in 1945 @ 1945 RETREAT'
    ],
    ['Chile closed the strait, while Norway left the bloc in 1990.', 'Norway left the bloc in 1990 @ 1990 -']
  ],
  'coordinated verbs of a subordinate clause share their date': [
    [
      'Trade stopped when the king was seized in 1991 and deported.',
      'Trade stopped @ 1991 -',
      'the king was seized in 1991 @ 1991 COERCE',
      'deported @ 1991 COERCE'
    ]
  ],
  'a preposition with a relative pronoun goes on from the clause around it': [
    [
      'Chile launched an operation in 2009, during which Berg was arrested.',
      'Chile launched an operation in 2009 @ 2009 -',
      'Berg was arrested @ 2009 COERCE'
    ]
  ],
  'what went on from a date is not of that date': [
    [
      'In 1990 sailors came to Oslo, where the coast was surveyed over the next few years.',
      'sailors came to Oslo @ 1990 -'
    ]
  ],
  'the years that a text gives a named event go before those that are known': [
    ['During the Winter War of 1940, Chile closed the office.', 'Chile closed the office @ 1940 SANCTION'],
    ['In the years of the Winter War, Chile left the bloc.', 'Chile left the bloc @ 1939-11-30/1940-03-13 -'],
    ['Chile left the bloc after deaths of heroes of the Winter War.']
  ],
  'of two dates of one verb the more exact counts': [
    [
      'The king arrived in Oslo in the 17th century, in 1635.',
      'The king arrived in Oslo in the 17th century, in 1635 @ 1635 -'
    ]
  ]
})

describeTold({
  'after a happening is when what it opens was, unless the clause says when': [
    ['After the war of 1879, the government ended the pact in 1884.', 'the government ended the pact in 1884 @ 1884 -'],
    ['After the 1974 revolution the junta seized the shops.', 'the junta seized the shops @ 1974/.. COERCE'],
    ['Following the 2023 floods, Ghana sent tents.', 'Ghana sent tents @ 2023/.. AID']
  ],
  'a time within the one that opens the sentence is more exact': [
    ['During World War II, Ghana sank a ship on 8 July 1943.', 'Ghana sank a ship on 8 July 1943 @ 1943-07-08 ASSAULT']
  ],
  'when tells of another time than what goes on until then': [
    [
      'Ghana surrendered in 1940 while Peru fought on until June.',
      'Ghana surrendered in 1940 @ 1940 RETREAT',
      'Peru fought on until June @ ../1940-06 ASSAULT'
    ]
  ],
  'contrast and places go on at the time of the clause before': [
    [
      'Ghana closed its embassy in 1990, while Peru recalled its envoy.',
      'Ghana closed its embassy in 1990 @ 1990 SANCTION',
      'Peru recalled its envoy @ 1990 SANCTION'
    ],
    [
      'The king met the president in Oslo in 1990, where they signed a treaty.',
      'The king met the president in Oslo in 1990 @ 1990 CONSULT',
      'they signed a treaty @ 1990 SUPPORT'
    ],
    [
      'Ghana sent an envoy in March 1918; he signed a treaty.',
      'Ghana sent an envoy in March 1918 @ 1918-03 -',
      'he signed a treaty @ 1918-03 SUPPORT'
    ]
  ],
  'behind a subordinate clause and its comma comes the main one': [
    [
      'After the emperor had been deposed in 1974, the generals turned to Peru for arms; a deal was signed in 1976.',
      'the emperor had been deposed in 1974 @ 1974 COERCE',
      'the generals turned to Peru for arms @ 1974/.. -',
      'a deal was signed in 1976 @ 1976 SUPPORT'
    ]
  ],
  'a relative clause of now has its verb': [
    [
      'In 2022 the bridge, which links both banks, was closed.',
      'the bridge, which links both banks, was closed @ 2022 -'
    ]
  ],
  'an adverb between commas opens another clause': [
    [
      'Ghana and Peru signed a treaty in 1864, however, the treaty was never ratified.',
      'Ghana and Peru signed a treaty in 1864 @ 1864 SUPPORT'
    ]
  ],
  'a number is no preposition': [
    [
      'About 5,000 Peruvians fled to Ghana in March 2022, and Ghana opened a camp on 8 March.',
      'About 5,000 Peruvians fled to Ghana in March 2022 @ 2022-03 -',
      'Ghana opened a camp on 8 March @ 2022-03-08 -'
    ]
  ],
  'a document says when what it does was done': [
    [
      'The programme was expanded by a treaty of November 1980.',
      'The programme was expanded by a treaty of November 1980 @ 1980-11 -'
    ],
    ['A decree of June 1975 closed the border.', 'A decree of June 1975 closed the border @ 1975-06 SANCTION']
  ],
  'a measure before the subject is no part of it': [
    ['On 3 March 2022, a week after the coup, Ghana left the bloc.', 'Ghana left the bloc @ 2022-03-03 -']
  ],
  'a clause that only another one dates has its quotation reach to it': [
    [
      'Peru recalled its consul after rebels seized power on 31 December 1981 and stopped the trade.',
      'Peru recalled its consul after rebels seized power on 31 December 1981 @ 1981-12-31/.. SANCTION',
      'rebels seized power on 31 December 1981 @ 1981-12-31 -',
      'stopped the trade @ 1981-12-31 -'
    ]
  ],
  'of what is merely meant nothing is told': [
    ['Ghana was to host a summit in 2020.'],
    ['The two states plan to sign a treaty in 2030.']
  ],
  'one happening is told once': [
    [
      'He was overthrown in the 2006 Thai coup d’état on 19 September 2006.',
      'He was overthrown in the 2006 Thai coup d’état on 19 September 2006 @ 2006-09-19 COERCE'
    ],
    [
      'The square was renamed on 29 May 2009, the 65th anniversary of his birth.',
      'The square was renamed on 29 May 2009, the 65th anniversary of his birth @ 2009-05-29 -'
    ]
  ],
  'since does not move the narrative': [
    [
      'In January 2010, Berg flew to Lima, his first visit since 2004. In May of that year he was expelled.',
      'Berg flew to Lima @ 2010-01 -',
      'he was expelled @ 2010-05 SANCTION'
    ]
  ]
})

test('of two things said only the one with the date has it', () => {
  const rows = rowsOf('Kenya said that Uganda attacked the port in 1990 and Rwanda left the bloc.')
  expect(rows.map(({trigger}) => trigger)).toEqual(['attacked'])
})

describeTold({
  'as long after or before another clause’s happening as is said': [
    [
      'Six days after Berg had seized power on 25 July 1996, the leaders met in Oslo.',
      'Berg had seized power on 25 July 1996 @ 1996-07-25 -',
      'the leaders met in Oslo @ 1996-07-31 CONSULT'
    ],
    [
      'Three months before the king died in May 1990, Peru left the bloc.',
      'the king died in May 1990 @ 1990-05 -',
      'Peru left the bloc @ 1990-02 -'
    ]
  ],
  'what opens a later part of the sentence takes the place of what opens it': [
    [
      'In 1393 Lima fell after a siege; in 1396 Oslo was annexed and the last king was taken captive.',
      'Lima fell after a siege @ 1393 -',
      'Oslo was annexed @ 1396 COERCE',
      'the last king was taken captive @ 1396 COERCE'
    ]
  ],
  'the year of a noun is none of the sentence': [
    ['The 1964 agreement was renewed in 1970.', 'The 1964 agreement was renewed in 1970 @ 1970 SUPPORT']
  ],
  'what stands behind a participle’s date is the main clause’s': [
    [
      'The bridge built by Norway in 1967 was destroyed in 1983.',
      'The bridge built by Norway in 1967 was destroyed in 1983 @ 1983 -',
      'The bridge built by Norway in 1967 @ 1967 -'
    ]
  ]
})

describeTold({
  'a gerund behind a preposition is a noun of the clause': [
    [
      'Two men were charged with looting on 21 June 1990.',
      'Two men were charged with looting on 21 June 1990 @ 1990-06-21 -'
    ]
  ],
  'a verb behind a participle of the opening is coordinated with the main one': [
    [
      'He was abducted on 16 May 1971 while crossing a bridge and set free six days later.',
      'He was abducted on 16 May 1971 @ 1971-05-16 ASSAULT',
      'crossing a bridge @ 1971-05-16 -',
      'set free six days later @ 1971-05-22 RETREAT'
    ]
  ]
})

describeTold({
  'a year of birth leaves the narrative where it is': [
    [
      'On 10 June 1995 riots broke out in Lima. Berg, who was born in Oslo in 1967, was beaten by soldiers. Two years later a court convicted eleven men.',
      'riots broke out in Lima @ 1995-06-10 PROTEST',
      'a court convicted eleven men @ 1997 COERCE'
    ]
  ],
  'what had been shortly before goes on': [
    [
      'In 1838 Peru left the bloc. After troops had crossed the border in February 1907, the army took Lima on 18 March. A war ended on 23 December 1906.',
      'Peru left the bloc @ 1838 -',
      'troops had crossed the border in February 1907 @ 1907-02 -',
      'the army took Lima on 18 March @ 1907-03-18 COERCE',
      'A war ended on 23 December 1906 @ 1906-12-23 RETREAT'
    ]
  ]
})
