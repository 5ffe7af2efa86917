import {describe} from 'vitest'
import {reads} from './brief.js'

describe('the group', () => {
  reads([
    ['500 Danes and Danish Americans live in Utah.', '= 500 Danes and Danish Americans DNK, stock, USA, -'],
    ['In 1990, 500 newly arrived Danish refugees lived in Norway.', '= 500 Danish refugees DNK, stock, NOR, 1990'],
    ['In 1990, 500 Danish construction workers lived in Norway.', '= 500 Danish workers DNK, stock, NOR, 1990'],
    ['Some 500 Danish and Swedish students live in Norway.', '~ 500 Danish and Swedish students -, stock, NOR, -'],
    [
      'In 1990, 500 Danish and 300 Swedish students lived in Norway.',
      '= 500 Danish students DNK, stock, NOR, 1990',
      '= 300 Swedish students SWE, stock, NOR, 1990'
    ],
    [
      'Norway has 500 Danish refugees and asylum seekers.',
      '= 500 Danish refugees and asylum seekers DNK, stock, NOR, -'
    ],
    [
      'About 500 Danish men, women and children live in Norway.',
      '~ 500 Danish men and women and children DNK, stock, NOR, -'
    ],
    ['There are 500 Iraqi Kurds in Norway.', '= 500 Iraqi Kurds IRQ, stock, NOR, -'],
    ['There are 500 Danish Australians.', '= 500 Danish Australians DNK, stock, AUS, -'],
    ['There are 500 Australians of Danish descent.', '= 500 Australians of Danish origin DNK, stock, AUS, -'],
    ['There are 500 Indo-Fijians in Norway.', '= 500 Indo-Fijians IND, stock, NOR, -'],
    ['In 2001, 500 people in Norway were born in Ghana.', '= 500 people born in Ghana GHA, stock, NOR, 2001'],
    ['In 2001, 500 people in Norway declared themselves ethnic Danes.', '= 500 Danes DNK, stock, NOR, 2001'],
    ['In 2001, 500 people claimed Danish ancestry in Norway.', '= 500 people of Danish origin DNK, stock, NOR, 2001'],
    ['About 500 residents of Oslo are Danes.', '~ 500 Danes DNK, stock, NOR, -'],
    ['There are 500 holders of Danish citizenship in Norway.', '= 500 holders of Danish origin DNK, stock, NOR, -'],
    [
      'In 2001, 500 refugees from Syria, Iraq and Eritrea lived in Norway.',
      '= 500 refugees from Syria, Iraq and Eritrea -, stock, NOR, 2001'
    ],
    ['In 1990, 500 Hazara families lived in Norway.', '= 500 Hazara families -, stock, NOR, 1990'],
    ['In 1990, 5,000 Xanadus lived in Norway.', '= 5000 Xanadus -, stock, NOR, 1990'],
    ['There are 500 Danish nationals living in Norway.', '= 500 Danish nationals DNK, stock, NOR, -'],
    ['There are 500 speakers of Danish in Norway.', '= 500 speakers -, stock, NOR, -'],
    ['There are 500 registered Danes in Norway.', '= 500 Danes DNK, stock, NOR, -'],
    ['Norway has 1,000 Kurdish Canadians.', '= 1000 Kurdish Canadians -, stock, NOR, -'],
    [
      'In 1990, 500 Canadians of Danish origin returned to Denmark.',
      '= 500 Canadians of Danish origin DNK, flow, DNK, 1990'
    ],
    ['There are 500 Danish passport holders in Norway.', '= 500 Danish passport holders DNK, stock, NOR, -'],
    ['There are 500 permanent resident of Norway.', '= 500 permanent residents -, stock, NOR, -'],
    [
      'There were 500 first-generation and 300 second-generation Danes in Norway.',
      '= 500 Danes DNK, stock, NOR, -',
      '= 300 Danes DNK, stock, NOR, -'
    ]
  ])
})

describe('the number', () => {
  reads([
    ['There are 2.533 Danes in Norway.', '= 2533 Danes DNK, stock, NOR, -'],
    ['Several thousand Danes live in Norway.', '~ 2000.. Danes DNK, stock, NOR, -'],
    ['A few hundred Danes live in Norway.', '~ 200.. Danes DNK, stock, NOR, -'],
    ['There are 1,34,028 Danes in Norway.', '= 134028 Danes DNK, stock, NOR, -'],
    ['There are 5 to 6 million Danes in Norway.', 'range 5000000..6000000 Danes DNK, stock, NOR, -'],
    ['There are 20–25,000 Danes in Norway.', 'range 20000..25000 Danes DNK, stock, NOR, -'],
    ['There are from 500 to 600 Danes in Norway.', 'range 500..600 Danes DNK, stock, NOR, -'],
    ['Two and a half million Danes live in Norway.', '= 2500000 Danes DNK, stock, NOR, -'],
    ['Two lakh Danes live in Norway.', '= 200000 Danes DNK, stock, NOR, -'],
    ['Half a million Danes live in Norway.', '= 500000 Danes DNK, stock, NOR, -'],
    ['Around 2000 people from Denmark live in Norway.', '~ 2000 people from Denmark DNK, stock, NOR, -'],
    ['In 2010, 2,000 (10.4%) of Danes lived in Norway.', '= 2000 Danes DNK, stock, NOR, 2010'],
    ['Danes in Norway number 500 or so.', '~ 500 Danes DNK, stock, NOR, -'],
    ['There are 500+ Danes in Norway.', '> 500 Danes DNK, stock, NOR, -'],
    ['It is estimated that 500 Danes live in Norway.', '~ 500 Danes DNK, stock, NOR, -'],
    ['There are as many as 500 Danes in Norway.', '< 500 Danes DNK, stock, NOR, -']
  ])
})
