import {describe} from 'vitest'
import {reads} from './brief.js'

describe('lists, brackets and labels', () => {
  reads([
    [
      '= Danes in Norway =\n\n== Population ==\n- Oslo: 12,000\n- Bergen – 5,000 (2011)\n- Moss (in the south): 300',
      '= 12000 Danes DNK, stock, NOR, -',
      '= 5000 Danes DNK, stock, NOR, 2011',
      '= 300 Danes DNK, stock, NOR, -'
    ],
    [
      '= Danish diaspora =\n\n- Norway: 12,000 (2014)\n- Sweden: up to 600, of whom 100 in Malmö\n- Finland: 123 claimed Danish ancestry in 2011',
      '= 12000 Danish diaspora DNK, stock, NOR, 2014',
      '< 600 Danish diaspora DNK, stock, SWE, -',
      '= 100 Danish diaspora DNK, stock, SWE, -',
      '= 123 people of Danish origin DNK, stock, FIN, 2011'
    ],
    [
      '= Danes in Norway =\n\nDanes by city in 2011:\n\n- Oslo: 12,000\n- Bergen: 5,000',
      '= 12000 Danes DNK, stock, NOR, 2011',
      '= 5000 Danes DNK, stock, NOR, 2011'
    ],
    [
      '= Denmark–Norway relations =\n\nThe following numbers of Danes were repatriated:\n\n- 2003: 504\n- 2004: 689',
      '= 504 Danes DNK, flow, DNK, 2003',
      '= 689 Danes DNK, flow, DNK, 2004'
    ],
    [
      '= Arabs in Norway =\n\nThey are distributed as follows: Morocco (7,469), Tunisia (6,418).',
      '= 7469 people from Morocco MAR, stock, NOR, -',
      '= 6418 people from Tunisia TUN, stock, NOR, -'
    ],
    [
      '= Danes in Norway =\n\nThe largest communities are in Oslo (7,469) and Bergen (6,418). Moss has the most with 9,000, followed by Vik with 8,000.',
      '= 7469 Danes DNK, stock, NOR, -',
      '= 6418 Danes DNK, stock, NOR, -',
      '= 9000 Danes DNK, stock, NOR, -',
      '= 8000 Danes DNK, stock, NOR, -'
    ],
    [
      '= Danes in Norway =\n\nBy place (survey of 2011): Oslo, 106; Bergen, 253; Moss, 90.',
      '= 106 Danes DNK, stock, NOR, 2011',
      '= 253 Danes DNK, stock, NOR, 2011',
      '= 90 Danes DNK, stock, NOR, 2011'
    ],
    [
      '= Iraqis in Norway =\n\nPermits of class B: 2.533 Number of Iraqi refugees 2.143 (2013)',
      '= 2143 Iraqi refugees IRQ, stock, NOR, 2013'
    ],
    [
      'The embassy counts 500 Danes (300 men, 200 women) in Norway.',
      '= 500 Danes DNK, stock, NOR, -',
      '= 300 Danes DNK, stock, NOR, -',
      '= 200 Danes DNK, stock, NOR, -'
    ]
  ])
})

describe('tables', () => {
  reads([
    [
      '= Danes in Norway =\n\n| Year | Population |\n| --- | --- |\n| 1990 | 500 |\n| 2000 | 1,700 |',
      '= 500 Danes DNK, stock, NOR, 1990',
      '= 1700 Danes DNK, stock, NOR, 2000'
    ],
    [
      '= Danes in Norway =\n\n| City | 2001 | 2011 | Share |\n| --- | --- | --- | --- |\n| Oslo | 100 | 200 | 10% |\n| Total | 300 | 400 | 100% |',
      '= 100 Danes DNK, stock, NOR, 2001',
      '= 200 Danes DNK, stock, NOR, 2011',
      '= 300 Danes DNK, stock, NOR, 2001',
      '= 400 Danes DNK, stock, NOR, 2011'
    ],
    [
      '= Danish diaspora =\n\n| Country | Population | Year |\n| --- | --- | --- |\n| Norway | 500 | 2018 |\n| Sweden | c. 700 | 2016 |',
      '= 500 Danish diaspora DNK, stock, NOR, 2018',
      '~ 700 Danish diaspora DNK, stock, SWE, 2016'
    ],
    [
      '= Arabs in Norway =\n\n| Born in | Before 1991 | 1991 to 2000 |\n| --- | --- | --- |\n| Iraq | 500 | 700 |',
      '= 500 people from Iraq IRQ, stock, NOR, ../1991',
      '= 700 people from Iraq IRQ, stock, NOR, 1991/2000'
    ],
    [
      '= India–Oman relations =\n\n| | India | Oman |\n| --- | --- | --- |\n| Population | 1,300,000,000 | 4,500,000 |\n| Area | 3,287,263 km² | 309,500 km² |\n| Military | 1,400,000 | 42,000 |\n| Expatriates | 2,500 Omanis | 689,000 Indians |',
      '= 1300000000 residents IND, stock, IND, -',
      '= 4500000 residents OMN, stock, OMN, -',
      '= 2500 Omanis OMN, stock, IND, -',
      '= 689000 Indians IND, stock, OMN, -'
    ],
    [
      '= Danes in Norway =\n\n| Census | Danes | Total foreigners | Percentage |\n| --- | --- | --- | --- |\n| 1860 | 209 | 7,055 | 3.2 |',
      '= 209 Danes DNK, stock, NOR, 1860',
      '= 7055 people -, stock, NOR, 1860'
    ],
    [
      '= Iraqis in Norway =\n\nNation   1980   1985 -------- ------ ------ Iraq     352    1,378',
      '= 352 people from Iraq IRQ, stock, NOR, 1980',
      '= 1378 people from Iraq IRQ, stock, NOR, 1985'
    ],
    [
      '= India–Oman relations =\n\n| Year | Exports | Tourists |\n| --- | --- | --- |\n| 2010 | 500 | 700 |',
      '= 700 Tourists -, flow, -, 2010'
    ],
    [
      '= Kenya–Somalia relations =\n\nSomali refugees in Kenya by camp in May 2019:\n\n| Location | Persons |\n| --- | --- |\n| Dadaab | 2,381 |',
      '= 2381 Somali refugees SOM, stock, KEN, 2019-05'
    ],
    ['| Game | Goals |\n| --- | --- |\n| 1 | 500 |'],
    [
      '= Danes in Norway =\n\n| Camp | Opened | Population |\n| --- | --- | --- |\n| Moss | 1996 | 1,990 |\n| Oslo | 1997 | 2,010 |\n',
      '= 1990 Danes DNK, stock, NOR, -',
      '= 2010 Danes DNK, stock, NOR, -'
    ]
  ])
})

describe('the infobox', () => {
  reads([
    [
      '= Danes in Norway =\n\nInfobox\n- Group: Danes in Norway\n- Population: 1,400 estimated (1 August 2015), 662 registered (1 July 2019)\n- Pop1: 300 – 400 (2010 estimate)\n- Region1: Oslo\n- Pop2: 50\n- Region2: Smallville\n- Area: 1,200 km²',
      '~ 1400 Danes DNK, stock, NOR, 2015-08-01',
      '= 662 Danes DNK, stock, NOR, 2019-07-01',
      'range 300..400 Danes DNK, stock, NOR, 2010',
      '= 50 Danes DNK, stock, NOR, -'
    ],
    [
      '= Greek Australians =\n\nInfobox\n- Population: 93,740 (by birth, 2016); 397,431 (by ancestry, 2016)\n- Regions with significant populations: Melbourne (173,598), Sydney',
      '= 93740 Greek Australians GRC, stock, AUS, 2016',
      '= 397431 Greek Australians GRC, stock, AUS, 2016',
      '= 173598 Greek Australians GRC, stock, AUS, -'
    ],
    [
      '= Bolivians in Spain =\n\nInfobox\n- Population: 185,940 (2012), about 116.000 Bolivian nationals (2016)\n- Poptime: approx. 153 000, 2016',
      '= 185940 Bolivians BOL, stock, ESP, 2012',
      '~ 116000 Bolivian nationals BOL, stock, ESP, 2016',
      '~ 153000 Bolivians BOL, stock, ESP, 2016'
    ],
    ['= A thing =\n\nInfobox\n- Population: 1,400'],
    [
      'Infobox\n- Group: Danes in Norway\n- Population: 9,798 Denmark-born (2010 census)\n',
      '= 9798 Denmark-born DNK, stock, NOR, 2010'
    ]
  ])
})

describe('whom an article is about', () => {
  reads([
    ['= Chilean immigration to Norway =\n\nIn 1990 there were 500 refugees.', '= 500 refugees CHL, stock, NOR, 1990'],
    ['= Lebanese Australians =\n\nIn 1990 there were 500 people.', '= 500 people LBN, stock, AUS, 1990'],
    ['= History of the Jews in Norway =\n\nIn 1990 there were 500 people.', '= 500 people -, stock, NOR, 1990'],
    ['= Danes in London =\n\nIn 1990 there were 500 people.', '= 500 people DNK, stock, GBR, 1990'],
    ['= Danish diaspora =\n\n== Norway ==\nIn 1990 there were 500 people.', '= 500 people DNK, stock, NOR, 1990'],
    ['= Danish diaspora =\n\n== In Norway ==\nIn 1990 there were 500 people.', '= 500 people DNK, stock, NOR, 1990'],
    ['= Afghan refugees =\n\nIn 1990 there were 500 people in Norway.', '= 500 people AFG, stock, NOR, 1990'],
    ['= Syria in Asia =\n\nIn 1990 there were 500 people.'],
    ['= Demographics of Norway =\n\nTotal population: 5,000,000', '= 5000000 residents NOR, stock, NOR, -'],
    ['= Demographics of Norway =\n\nThere were 500 refugees.', '= 500 refugees -, stock, NOR, -'],
    [
      '= Danes in Norway =\n\nIn 1990, there were 500 students among 800 Europeans.',
      '= 500 students DNK, stock, NOR, 1990',
      '= 800 Europeans -, stock, NOR, 1990'
    ],
    [
      '= Danes in Chile =\n\nDanes in Chile (also Danish Chileans) are one of the smaller communities in Latin America, with a population of 500.',
      '= 500 Danes DNK, stock, CHL, -'
    ]
  ])
})
