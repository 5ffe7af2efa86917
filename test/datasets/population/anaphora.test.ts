import {describe} from 'vitest'
import {reads} from './brief.js'

describe('what a number measures', () => {
  reads([
    ['The number of Danes in Norway was put at 500 in 1990.', '= 500 Danes DNK, stock, NOR, 1990'],
    [
      'The number of Danish workers in Norway rose from 500 in 1990 to 700 in 2000.',
      '= 500 Danish workers DNK, stock, NOR, 1990',
      '= 700 Danish workers DNK, stock, NOR, 2000'
    ],
    [
      'Between 1990 and 2000 the Danish population of Norway grew from 500 to 700.',
      '= 500 Danish population DNK, stock, NOR, 1990',
      '= 700 Danish population DNK, stock, NOR, 2000'
    ],
    [
      'From 500 in 1990, the number of Danes in Norway climbed to 700 in 2000.',
      '= 500 Danes DNK, stock, NOR, 1990',
      '= 700 Danes DNK, stock, NOR, 2000'
    ],
    ['Danes in Norway are estimated at 500.', '~ 500 Danes DNK, stock, NOR, -'],
    ['Danes in Norway may number up to 500.', '< 500 Danes DNK, stock, NOR, -'],
    ['The Danes of Norway are about 500 in number.', '~ 500 Danes DNK, stock, -, -'],
    ['The Foreign Ministry estimates the number of Danes in Norway at 500.', '~ 500 Danes DNK, stock, NOR, -'],
    ['A survey put the number of Danes in need of help in Norway at 500.', '= 500 Danes DNK, stock, NOR, -'],
    ['Norway has a population of 5 million.', '= 5000000 residents NOR, stock, NOR, -'],
    ['The population of Oslo is 700,000.', '= 700000 residents NOR, stock, NOR, -'],
    ['The Irish population of Norway fell to 500.', '= 500 Irish population IRL, stock, NOR, -'],
    ['Norway has a Danish community of about 500 people.', '~ 500 Danish community DNK, stock, NOR, -'],
    ['The Jewish community of Georgia shrank to 2,000 people.', '= 2000 Jewish community GEO, stock, GEO, -'],
    ['Danes are the largest minority in Norway, with a population of 500.', '= 500 Danes DNK, stock, NOR, -'],
    [
      'Danes constitute the largest group of foreign students in Norway, with over 500 in 2019.',
      '> 500 Danes DNK, stock, NOR, 2019'
    ],
    [
      '= Danes in Norway =\n\nIt is the third largest minority in the country, after the Swedes and Finns, numbering 500 people.',
      '= 500 Danes DNK, stock, NOR, -'
    ]
  ])
})

describe('a number without a noun', () => {
  reads([
    [
      'In 1990, 500 Danes moved to Norway. In 2000, their number was 700.',
      '= 500 Danes DNK, flow, NOR, 1990',
      '= 700 Danes DNK, stock, NOR, 2000'
    ],
    [
      'In 1990, 500 Danes lived in Norway, of whom 300 were women.',
      '= 500 Danes DNK, stock, NOR, 1990',
      '= 300 Danes DNK, stock, NOR, 1990'
    ],
    [
      'In 1990, 500 Danes lived in Norway. Of these, 300 were women.',
      '= 500 Danes DNK, stock, NOR, 1990',
      '= 300 Danes DNK, stock, NOR, 1990'
    ],
    [
      'In 1990, 500 Danes lived in Norway, 300 in Bergen and 100 in Oslo.',
      '= 500 Danes DNK, stock, NOR, 1990',
      '= 300 Danes DNK, stock, NOR, 1990',
      '= 100 Danes DNK, stock, NOR, 1990'
    ],
    [
      'In 1990, 500 Danes lived in Norway, up from 300 in 1980.',
      '= 500 Danes DNK, stock, NOR, 1990',
      '= 300 Danes DNK, stock, NOR, 1980'
    ],
    [
      'In 1990, 500 Danes lived in Norway, and in 1995 almost 900.',
      '= 500 Danes DNK, stock, NOR, 1990',
      '~ 900 Danes DNK, stock, NOR, 1995'
    ],
    [
      'In 1990, 500 Danes arrived in Norway. Another 200 followed in 1991.',
      '= 500 Danes DNK, flow, NOR, 1990',
      '= 200 Danes DNK, flow, NOR, 1991'
    ],
    [
      'As of 2016, 29 Danes were granted asylum in Norway, 10 for work and 2 for other reasons.',
      '= 29 Danes DNK, flow, NOR, 2016',
      '= 10 Danes DNK, flow, NOR, 2016',
      '= 2 Danes DNK, flow, NOR, 2016'
    ],
    [
      'In 1990, 500 Danes fled to Norway. 300 returned in 1995.',
      '= 500 Danes DNK, flow, NOR, 1990',
      '= 300 Danes DNK, flow, DNK, 1995'
    ],
    ['There are 16,000 from Denmark living in Norway.', '= 16000 people from Denmark DNK, stock, NOR, -'],
    [
      'Norway is host to many Danish workers, over 300 of whom live in Oslo.',
      '> 300 Danish workers DNK, stock, NOR, -'
    ],
    [
      'In 1990, 500 Danes lived in Norway. Around 30% of them spoke Norwegian; 200 were students.',
      '= 500 Danes DNK, stock, NOR, 1990',
      '~ 30% Danes DNK, stock, NOR, 1990',
      '= 200 Danes DNK, stock, NOR, 1990'
    ],
    [
      '= Danes in Norway =\n\nIn 1990, 500 refugees arrived, of whom 200 were Swedes.',
      '= 500 refugees -, flow, NOR, 1990',
      '= 200 Swedes SWE, flow, NOR, 1990'
    ],
    ['= Danes in Norway =\n\nOver 9,000 went home in 1990.', '> 9000 Danes DNK, flow, DNK, 1990'],
    ['= Danes in Norway =\n\nThe first 700 arrived by sea in 1990.', '= 700 Danes DNK, flow, NOR, 1990'],
    [
      'In 1990 Norway received 500 Danes, compared to 300 a year earlier.',
      '= 500 Danes DNK, flow, NOR, 1990',
      '= 300 Danes DNK, flow, NOR, 1989'
    ],
    [
      '= Danes in Norway =\n\nThe Danish population is large; the remainder, about 300, live in Oslo.',
      '~ 300 Danes DNK, stock, NOR, -'
    ]
  ])
})

describe('what a paragraph goes on with', () => {
  reads([
    [
      'As of 2017, there are 500 Danes in Norway. Of those individuals, 300 are women. The Danes mostly live in Bergen (200), Oslo (100) and Moss (20).',
      '= 500 Danes DNK, stock, NOR, 2017',
      '= 300 Danes DNK, stock, NOR, 2017',
      '= 200 Danes DNK, stock, NOR, 2017',
      '= 100 Danes DNK, stock, NOR, 2017',
      '= 20 Danes DNK, stock, NOR, 2017'
    ],
    [
      'In 1990 there were 500 Danes in Norway. Today 900 Danes live there.',
      '= 500 Danes DNK, stock, NOR, 1990',
      '= 900 Danes DNK, stock, NOR, -'
    ],
    [
      'In 1990 there were 500 Danes in Norway. Every year 90 Danes come.',
      '= 500 Danes DNK, stock, NOR, 1990',
      '= 90 Danes DNK, flow, -, -'
    ]
  ])
})

describe('what a sentence goes on with', () => {
  reads([
    [
      '= Danish Australians =\n\nBy 2001 the number had doubled, to 7,700, and in 2016 it stood at 9,960.',
      '= 7700 Danish Australians DNK, stock, AUS, 2001',
      '= 9960 Danish Australians DNK, stock, AUS, 2016'
    ],
    [
      '= Turks in Sweden =\n\nBy 1985 the number of residents born in Turkey had risen to 17,800, and it reached 29,000 a decade later.',
      '= 17800 residents born in Turkey TUR, stock, SWE, 1985',
      '= 29000 residents born in Turkey TUR, stock, SWE, 1995'
    ],
    [
      'In 2010, 500 Danes lived in Norway, and the UN counted 700 in 2013.',
      '= 500 Danes DNK, stock, NOR, 2010',
      '= 700 Danes DNK, stock, NOR, 2013'
    ],
    [
      'In 2016, 700 Danish tourists visited Norway, against 350 in 2011.',
      '= 700 Danish tourists DNK, flow, NOR, 2016',
      '= 350 Danish tourists DNK, flow, NOR, 2011'
    ],
    [
      'In 2018, 900 Danes visited Norway (2017: 800).',
      '= 900 Danes DNK, flow, NOR, 2018',
      '= 800 Danes DNK, flow, NOR, 2017'
    ],
    [
      '= Danes in Norway =\n\nIn Bergen there are about 2,900, and in Oslo 7,000.',
      '~ 2900 Danes DNK, stock, NOR, -',
      '= 7000 Danes DNK, stock, NOR, -'
    ],
    ['= Danes in Norway =\n\nIn the city of Bergen they were 88,408.', '= 88408 Danes DNK, stock, NOR, -'],
    [
      '= Denmark–Norway relations =\n\nIn 2018, 1,230 Danes lived in Norway, of whom 40% worked. Their number is now put at 1,646.',
      '= 1230 Danes DNK, stock, NOR, 2018',
      '= 40% Danes DNK, stock, NOR, 2018',
      '= 1646 Danes DNK, stock, NOR, -'
    ],
    [
      '= Denmark–Norway relations =\n\nDanes in Norway form a small group. Their number was estimated at 33,000.',
      '~ 33000 Danes DNK, stock, NOR, -'
    ],
    [
      '= Danes in Norway =\n\nThe Danish population grew from 4,900 to 11,091. Jobs brought a further rise to 16,938 in 2006.',
      '= 4900 Danish population DNK, stock, NOR, -',
      '= 11091 Danish population DNK, stock, NOR, -',
      '= 16938 Danish population DNK, stock, NOR, 2006'
    ],
    [
      '= Danes in Norway =\n\nOn 19 June 1954, 275 colonists arrived, and a second group of 130 followed.',
      '= 275 colonists DNK, flow, NOR, 1954-06-19',
      '= 130 colonists DNK, flow, NOR, 1954-06-19'
    ],
    [
      '= Danes in Norway =\n\nA survey told where they live: Oslo, 310,000; Bergen, 42,000.',
      '= 310000 Danes DNK, stock, NOR, -',
      '= 42000 Danes DNK, stock, NOR, -'
    ],
    [
      'Arrivals from Norway at Kastrup Airport climbed from 500 in 2008 to 700 in 2017.',
      '= 500 Arrivals from Norway NOR, flow, -, 2008',
      '= 700 Arrivals from Norway NOR, flow, -, 2017'
    ],
    [
      'In 2014, 500 Danes lived in Norway, and in 2015 34% of the goods were Danish.',
      '= 500 Danes DNK, stock, NOR, 2014'
    ],
    [
      '= Denmark–Norway relations =\n\nNorwegians in Denmark are less numerous. In 1999 there were only 1,380.',
      '= 1380 Norwegians NOR, stock, DNK, 1999'
    ],
    [
      'In 2008, 500 Danes lived in Norway; by 2014 the press quoted a figure of well over 700.',
      '= 500 Danes DNK, stock, NOR, 2008',
      '> 700 Danes DNK, stock, NOR, 2014'
    ]
  ])
})
