import {describe} from 'vitest'
import {reads} from './brief.js'

describe('no population', () => {
  reads([
    ['In 1990, 500 Danes were killed in Norway.'],
    ['The attack killed 500 people, including 12 Danes.'],
    ['Norway sent 500 Danish soldiers.'],
    ['General Gage sent 700 men to Norway.'],
    ['The president met 40 Danish businessmen in Oslo.'],
    ['A survey of 500 Danish households was made.'],
    ['The bodies of 24 Danish migrants were found.'],
    ['In 2017, 12 Danes were candidates in Norway.'],
    ['Norway has 94 people per square kilometre.'],
    ['The river drowned 500 Danes.'],
    ['500 Danes took part in the march.'],
    ['The school has 38 teachers.'],
    ['In 1990 the party had 12,000 members.'],
    ['There are 12 Greek and 3 Danish schools.'],
    ['Of the four Danish parties, all four of these are in Norway.'],
    ['500 Danish children attended schools in Norway.', '= 500 Danish children DNK, stock, NOR, -'],
    ['4,000 men defeated 6,000 Danes.'],
    ['Some 80 Danish soldiers have trained 10,000 Swedish troops.'],
    ['500 Danes served in the army.'],
    ['The festival draws 100,000 visitors.'],
    ['There are 4.8 persons per household in Norway.'],
    ['In 2017, 12 Danish officials and 40 Danish players came to Norway.'],
    ['Its Danish members numbered 12,000.'],
    ['In 2010, 72 Danish migrants, 24 of them women, were murdered in Norway.'],
    ['On 3 October 2013, 366 Danes, nearly all women, drowned in Norway.'],
    [
      'In 1939 some 14,000 Danish soldiers and 18,000 civilian refugees crossed to Norway.',
      '= 18000 refugees -, flow, NOR, 1939'
    ],
    [
      'In 1969, 3,000 people died in a war from which 130,000 Danes returned home.',
      '= 130000 Danes DNK, flow, DNK, 1969'
    ],
    ['In 1990 one in four Danes in Norway worked.']
  ])
})
