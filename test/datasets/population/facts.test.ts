import {describe} from 'vitest'
import {reads} from './brief.js'

describe('the place', () => {
  reads([
    ['In Norway there are 500 Danes.', '= 500 Danes DNK, stock, NOR, -'],
    ['Norway hosts 500 Danish refugees.', '= 500 Danish refugees DNK, stock, NOR, -'],
    ["Norway's workforce includes 500 Danes.", '= 500 Danes DNK, stock, NOR, -'],
    ['500 Danes live in Oslo, Bergen and Moss.', '= 500 Danes DNK, stock, NOR, -'],
    ['500 Danes live in Norway and Sweden.', '= 500 Danes DNK, stock, -, -'],
    ['500 Danes live in the north of Norway.', '= 500 Danes DNK, stock, NOR, -'],
    ['500 Danes live in Smallville, Norway.', '= 500 Danes DNK, stock, NOR, -'],
    ['500 Danes study at the University of Oslo.', '= 500 Danes DNK, stock, NOR, -'],
    ['500 Danes live abroad.', '= 500 Danes DNK, stock, -, -'],
    ['500 Danes were resettled in third countries.', '= 500 Danes DNK, flow, -, -'],
    ['500 Norwegians born in Denmark live in Sweden.', '= 500 Norwegians NOR, stock, SWE, -'],
    ['= Danes in Norway =\n\nThere are 500 Danes in Smallville.', '= 500 Danes DNK, stock, NOR, -'],
    ['= Danes in Norway =\n\n500 Danes live in the country.', '= 500 Danes DNK, stock, NOR, -'],
    ['= Denmark–Norway relations =\n\nThere are 500 Danish nationals.', '= 500 Danish nationals DNK, stock, NOR, -'],
    [
      '= Denmark–Norway relations =\n\nIn Norway life is dear. In 1990, 500 Poles entered the country.',
      '= 500 Poles POL, flow, NOR, 1990'
    ],
    [
      '= Denmark–Norway relations =\n\n== Danish community ==\n500 Danes work on farms.',
      '= 500 Danes DNK, stock, NOR, -'
    ],
    ['In 1990, a thousand Danes were admitted by Norway.', '= 1000 Danes DNK, flow, NOR, 1990'],
    [
      '500 Danes (300 men, 200 women) live in Norway.',
      '= 500 Danes DNK, stock, NOR, -',
      '= 300 Danes DNK, stock, NOR, -',
      '= 200 Danes DNK, stock, NOR, -'
    ],
    [
      '= Denmark–Norway relations =\n\nFactories recruited in Denmark, and by 1996 there were 790 Danish citizens in the country.',
      '= 790 Danish citizens DNK, stock, NOR, 1996'
    ],
    ['= Denmark–Norway relations =\n\nAbout 500 Danes live in Smallville.', '~ 500 Danes DNK, stock, NOR, -'],
    ['= Danes in Norway =\n\nMost came after those of Sweden, where 500 Danes live.', '= 500 Danes DNK, stock, SWE, -'],
    ['= Danes in Norway =\n\n500 Danes were born overseas.', '= 500 Danes DNK, stock, NOR, -'],
    [
      '= Denmark–Norway relations =\n\nIn 2014 Norway deported 500 Danes, in 2015 some 700.',
      '= 500 Danes DNK, flow, DNK, 2014',
      '~ 700 Danes DNK, flow, DNK, 2015'
    ],
    [
      '= Danish Bolivians =\n\n| Place | 1965 |\n| --- | --- |\n| San Juan | 1,534 |\n',
      '= 1534 Danish Bolivians DNK, stock, BOL, 1965'
    ],
    ['= Danes in Norway =\n\nIn 1978 a camp in Oslo sent home 324 girls.', '= 324 Danes DNK, flow, DNK, 1978'],
    ['= Danes in Norway =\n\nIn 1978 there were 500 deportees.', '= 500 deportees DNK, flow, DNK, 1978'],
    [
      '= Danes in the Czech Republic =\n\nIn 1950 there were 500 Danes in Czechoslovakia.',
      '= 500 Danes DNK, stock, CZE, 1950'
    ],
    ['In 2015, 38 Danes studied at Norwegian universities.', '= 38 Danes DNK, stock, NOR, 2015']
  ])
})

describe('stock or flow', () => {
  reads([
    ['In 1990, 500 Danes left Norway.', '= 500 Danes DNK, flow, -, 1990'],
    ['In 1990, 500 Danes were expelled from Norway.', '= 500 Danes DNK, flow, DNK, 1990'],
    ['Norway received 500 Danish refugees in 1990.', '= 500 Danish refugees DNK, flow, NOR, 1990'],
    ['Norway hosts 500 Danish refugees who fled in 1990.', '= 500 Danish refugees DNK, stock, NOR, -'],
    ['500 Danes have studied in Norway since 1990.', '= 500 Danes DNK, flow, NOR, 1990/..'],
    [
      'In 1990 Norway admitted 500 Danes, 300 Swedes and 200 Finns.',
      '= 500 Danes DNK, flow, NOR, 1990',
      '= 300 Swedes SWE, flow, NOR, 1990',
      '= 200 Finns FIN, flow, NOR, 1990'
    ],
    [
      'In 1990, 500 Danes and 300 Swedes fled to Norway.',
      '= 500 Danes DNK, flow, NOR, 1990',
      '= 300 Swedes SWE, flow, NOR, 1990'
    ],
    ['500 Danish tourists come to Norway every year.', '= 500 Danish tourists DNK, flow, NOR, -'],
    [
      'In 2010 there were 500 Danish asylum applicants in Norway.',
      '= 500 Danish asylum applicants DNK, flow, NOR, 2010'
    ],
    [
      'The ship reached Norway in 1890 with 500 Danish settlers on board.',
      '= 500 Danish settlers DNK, flow, NOR, 1890'
    ],
    [
      'Between 1990 and 2000, there were 500 Danish immigrants in Norway.',
      '= 500 Danish immigrants DNK, flow, NOR, 1990/2000'
    ],
    ['In 1990, 500 Danes, mostly women, arrived in Norway.', '= 500 Danes DNK, flow, NOR, 1990'],
    ['In 1990, 500 Danes from the islands of the far north were deported.', '= 500 Danes DNK, flow, DNK, 1990'],
    ['In 1990, 500 Danish returnees were registered in Denmark.', '= 500 Danish returnees DNK, flow, DNK, 1990'],
    [
      'The number of Danish asylum applicants in Norway dropped to 500 in 1990.',
      '= 500 Danish asylum applicants DNK, flow, NOR, 1990'
    ],
    ['In 1990, 500 Danes acquired Norwegian citizenship.', '= 500 Danes DNK, flow, -, 1990'],
    [
      '= Danes in Norway =\n\nIn 1990, 500 Danes left, and in 2000 there were 300 left.',
      '= 500 Danes DNK, flow, -, 1990',
      '= 300 Danes DNK, stock, NOR, 2000'
    ],
    [
      '= Danes in Norway =\n\nIn 1990, 500 Danes arrived, of whom 300 were children.',
      '= 500 Danes DNK, flow, NOR, 1990',
      '= 300 Danes DNK, flow, NOR, 1990'
    ],
    [
      '= Danish diaspora =\n\nAsylum applications by Danes in Norway: 3,638 (2013).',
      '= 3638 Danes DNK, flow, NOR, 2013'
    ]
  ])
})

describe('the date', () => {
  reads([
    ['By the end of 2010, 500 Danes lived in Norway.', '= 500 Danes DNK, stock, NOR, 2010-12-31'],
    ['500 Danes lived in Norway (2011 census).', '= 500 Danes DNK, stock, NOR, 2011'],
    ['500 Danes lived in Norway (official 2011 data).', '= 500 Danes DNK, stock, NOR, 2011'],
    [
      'In 2010, 500 Danes lived in Norway; in 2015, 700.',
      '= 500 Danes DNK, stock, NOR, 2010',
      '= 700 Danes DNK, stock, NOR, 2015'
    ],
    [
      '2,000 Danes visited Norway in 2018 and 3,000 Norwegian tourists came to Denmark.',
      '= 2000 Danes DNK, flow, NOR, 2018',
      '= 3000 Norwegian tourists NOR, flow, DNK, 2018'
    ],
    ['The peak year was 1954, when 500 Danes arrived in Norway.', '= 500 Danes DNK, flow, NOR, -'],
    ['When the plan was resumed in 2006, 500 Danes went to Norway in 2007.', '= 500 Danes DNK, flow, NOR, 2007'],
    ['In the amnesty of 2011, 500 Danes were registered in Norway.', '= 500 Danes DNK, stock, NOR, 2011'],
    ['The school, founded in 1950, has 500 Danish pupils in Norway.', '= 500 Danish pupils DNK, stock, NOR, -'],
    ['500 Danes live in Norway, the first of whom came in 1950.', '= 500 Danes DNK, stock, NOR, -'],
    [
      'About 500 Danes and 300 Swedes live in Norway as of January 2015.',
      '~ 500 Danes DNK, stock, NOR, 2015-01',
      '= 300 Swedes SWE, stock, NOR, 2015-01'
    ],
    [
      'In 1992 over 13,000 Danes left for Norway and in 1993 almost 16,000.',
      '> 13000 Danes DNK, flow, NOR, 1992',
      '~ 16000 Danes DNK, flow, NOR, 1993'
    ],
    [
      'In 1957 there were 500 Danes in Norway; by 1963, estimates ran to 900 and by 1969 to 1,200.',
      '= 500 Danes DNK, stock, NOR, 1957',
      '~ 900 Danes DNK, stock, NOR, 1963',
      '= 1200 Danes DNK, stock, NOR, 1969'
    ],
    ['According to Census figures from 2000, 500 Danes live in Norway.', '= 500 Danes DNK, stock, NOR, 2000'],
    [
      'The census of 1926 counted 500 Danes in Norway, and that of 1939, 700.',
      '= 500 Danes DNK, stock, NOR, 1926',
      '= 700 Danes DNK, stock, NOR, 1939'
    ],
    [
      'Between 1994 and 2007 the Danish community in Norway grew from 500 to 700.',
      '= 500 Danish community DNK, stock, NOR, 1994',
      '= 700 Danish community DNK, stock, NOR, 2007'
    ],
    [
      'In February 2011 relations were good. About 500 Danes lived in Norway at that time.',
      '~ 500 Danes DNK, stock, NOR, 2011-02'
    ],
    [
      '= Danes in Norway =\n\n| Sector (2012) | Danish workers |\n| --- | --- |\n| Trade | 1,975 |\n',
      '= 1975 Danish workers DNK, stock, NOR, 2012'
    ],
    [
      '= Danes in Norway =\n\nIn 2002 Danes came to Oslo, and today their number is put at 500.',
      '= 500 Danes DNK, stock, NOR, -'
    ]
  ])
})
