import {describe, expect, test} from 'vitest'
import {rowsOf} from './told.js'

/** Each row as `actor countries > recipient countries`. */
const codes = (text: string, title?: string): string =>
  rowsOf(text, title)
    .map((row) => `${row.actor_countries.join()}>${row.recipient_countries.join()}`)
    .join(' ')

type Casting = [text: string, codes: string]

describe.each(
  Object.entries<Casting[]>({
    'the subject acts, the object is acted on': [
      ['In 1990 Kenya attacked Uganda.', 'KEN>UGA'],
      ['In 1990 Kenyan troops attacked Ugandan villages.', 'KEN>UGA'],
      ['In 1990 Kenya and Uganda attacked Rwanda.', 'KEN,UGA>RWA']
    ],
    'the passive swaps them': [
      ['In 1990 Uganda was attacked by Kenya.', 'KEN>UGA'],
      ['In 1990 Uganda was attacked.', '>UGA'],
      ['In 1990 Ugandan farmers were deported from Kenya by the army.', '>KEN,UGA']
    ],
    'who acts is not acted on as well': [['In 1990 Kenya recalled the Kenyan envoy from Uganda.', 'KEN>UGA']],
    'a people acts for its country': [
      ['In 1990 Ugandans attacked the palace.', 'UGA>'],
      ['In 1990 Ugandan rebels attacked the palace.', 'UGA>']
    ],
    'organisations and armed groups of no country have no code': [
      ['In 1990 the United Nations condemned Kenya.', '>KEN'],
      ['In 1990 Kenya joined the African Union.', 'KEN>']
    ],
    'an armed group of a nation acts for it': [
      ['In 1990 Hamas attacked Israel.', 'PSE>ISR'],
      ['In 1990 Hezbollah attacked Israel.', 'LBN>ISR']
    ],
    'states that are no more act for those that continue them': [
      ['In 1956 the Soviet Union attacked Hungary.', 'RUS>HUN'],
      ['In 1912 the Ottoman Empire attacked Serbia.', 'TUR>SRB']
    ],
    'one with more than two of them acts for none': [['In 1960 Yugoslavia attacked Peru.', '>PER']],
    'a name that two countries share is of neither': [['In 1990 Korea attacked Kenya.', '>KEN']],
    'a town acts for no country': [['In 1990 Bergen attacked Kenya.', '>KEN']],
    'what is said that another would do is said with it': [
      ['In 1990 Kenya announced that Uganda would leave the bloc.', 'KEN>UGA']
    ],
    'a noun that takes both': [
      ['After the clash of Kenya and Uganda in 1990, Rwanda left the bloc.', 'KEN,UGA> RWA>'],
      ['After the visit of Kenya to Uganda in 1990, Rwanda left the bloc.', 'KEN>UGA RWA>'],
      ['After the murder of two Kenyans by Ugandans in 1990, Rwanda left the bloc.', 'UGA>KEN RWA>']
    ],
    'a capital acts for its country, and is a place behind `in`': [
      ['In 1990 Nairobi attacked Kampala.', 'KEN>UGA'],
      ['In 1990 Kenya arrested two men in Kampala.', 'KEN>']
    ],
    'coordinated verbs share the subject': [
      ['In 1990 Kenya attacked Uganda and invaded Rwanda.', 'KEN>UGA KEN>RWA'],
      ['In 1990 Uganda was attacked by Kenya and invaded Rwanda.', 'KEN>UGA UGA>RWA']
    ],
    'a participle has the subject of its clause, and acts on the other side': [
      ['In 1990 Kenya attacked Uganda, accusing it of spying.', 'KEN>UGA KEN>UGA'],
      ['In 1990 Kenya cut ties with Uganda, expelling two envoys.', 'KEN>UGA KEN>UGA']
    ],
    '`it` behind a verb is the other side': [
      ['In 1990 Kenya attacked Uganda and accused it of spying.', 'KEN>UGA KEN>UGA']
    ],
    '`they` behind another sentence are its persons': [
      [
        'In 1990 Kenyan President Daniel Otieno met Ugandan President Okello Musoke. They attacked Rwanda.',
        'KEN>UGA KEN,UGA>RWA'
      ]
    ],
    'a relative pronoun stands for what it follows': [
      ['The Kenyan minister, who had visited Uganda in 1989, resigned in 1990.', 'KEN> KEN>UGA']
    ],
    'what a clause in the subject tells has no part in the main clause': [
      ['The Kenyan envoy who attacked Uganda in 1989 resigned in 1990.', 'KEN> KEN>UGA'],
      ['The Kenyan envoy who liked Uganda resigned in 1990.', 'KEN>']
    ],
    'nor has where its subject is': [['In 1990 the Kenyan embassy in Uganda condemned the coup.', 'KEN>']]
  })
)('%s', (_, cases) => {
  test.each(cases)('%s → %s', (text, expected) => {
    expect(codes(text, 'Malta–Peru relations')).toBe(expected)
  })
})

describe.each(
  Object.entries<Casting[]>({
    '`he` is the person of the sentence before': [
      ['In 1990 Kenyan President Daniel Otieno visited Uganda. He attacked the press.', 'KEN>UGA KEN>'],
      ['In 1990 Ugandan Queen Okello Musoke visited Kenya. She attacked the press.', 'UGA>KEN UGA>']
    ],
    '`it` is the state that acted': [['In 1990 Kenya attacked Uganda. It seized two towns.', 'KEN>UGA KEN>']],
    '`they` are those of the sentence before': [
      [
        'In 1990 Kenyan President Daniel Otieno met Ugandan President Okello Musoke. They signed a treaty.',
        'KEN>UGA KEN,UGA>'
      ]
    ],
    'of what the two share both are meant': [
      ['In 1990 both countries signed a treaty.', 'KEN,UGA>'],
      ['In 1990 the two governments signed a treaty.', 'KEN,UGA>'],
      ['Both recalled their envoys in 1990.', 'KEN,UGA>'],
      ['Diplomatic relations were established in 1963.', 'KEN,UGA>'],
      ['In 1990 a joint commission was created.', 'KEN,UGA>'],
      ['In 1990 the presidents met in Arusha.', 'KEN,UGA>']
    ],
    'behind a sentence on relations `they` are those': [
      ['Diplomatic relations began in 1990. They were severed in 1991.', 'KEN,UGA> >KEN,UGA']
    ],
    'the government is that of the state that acted last': [
      ['In 1990 Kenya attacked Uganda. The government seized two towns.', 'KEN>UGA KEN>']
    ],
    'an office is that of the country it was last said of': [
      [
        'In 1990 Ugandan President Okello Musoke visited Kenya. In 1991 the president attacked the press.',
        'UGA>KEN UGA>'
      ]
    ],
    'an office with a name behind it is somebody else’s until the text says whose': [
      [
        'In 1990 Ugandan President Okello Musoke visited Kenya. In 1991 the president Abel Kato attacked the press.',
        'UGA>KEN >'
      ]
    ],
    'a new section knows no office': [
      [
        '== A ==\n\nIn 1990 Ugandan President Okello Musoke visited Kenya.\n\n== B ==\n\nIn 1991 the president attacked the press.',
        'UGA>KEN >'
      ]
    ],
    'a new paragraph no government': [
      ['In 1990 Kenya attacked Uganda.\n\nIn 1991 the government seized two towns.', 'KEN>UGA >']
    ],
    'and `he` is there who acted last': [
      [
        'In 1990 Kenyan President Daniel Otieno visited Rwanda. Ugandan Queen Okello Musoke is old.\n\nIn 1991 he attacked the press.',
        'KEN>RWA KEN>'
      ]
    ],
    'what takes two is done with the other of two': [
      ['In 1990 Kenya signed a treaty with the United Nations.', 'KEN>'],
      ['In 1990 Kenya opened an embassy.', 'KEN>UGA'],
      ['In 1990 Kenya signed a treaty.', 'KEN>UGA'],
      ['In 1990 Kenya signed a treaty with Rwanda.', 'KEN>RWA'],
      ['In 1990 Kenya seized two towns.', 'KEN>']
    ],
    'a party where something was done takes part in it': [
      ['In 1990 Rwandan farmers were arrested in Kampala.', '>RWA,UGA']
    ]
  })
)('in an article on Kenya and Uganda %s', (_, cases) => {
  test.each(cases)('%s → %s', (text, expected) => {
    expect(codes(text, 'Kenya–Uganda relations')).toBe(expected)
  })
})

test('in an article on a people abroad, its migrants are of that people', () => {
  expect(codes('In 1990 most of the migrants settled in Oslo.', 'Chileans in Norway')).toBe('CHL>NOR')
})

test.each<Casting>([
  ['In 1990 Korea attacked the port.', 'PRK>'],
  ['In 1990 Bergen attacked the port.', 'NOR>']
])(
  'what several countries share, and a town, is of the country that the article is about: %s → %s',
  (text, expected) => {
    expect(codes(text, 'North Korea–Norway relations')).toBe(expected)
  }
)

describe('introductions', () => {
  test.each<Casting>([
    ['Kenyan President Daniel Otieno resigned in 1990. In 1991 Otieno attacked Rwanda.', 'KEN> KEN>RWA'],
    ["Kenya's foreign minister, Amina Njeri, resigned in 1990. In 1991 Njeri visited Rwanda.", 'KEN> KEN>RWA'],
    ['Foreign Minister of Kenya Amina Njeri resigned in 1990. In 1991 Njeri visited Rwanda.', 'KEN> KEN>RWA'],
    ['President Daniel Otieno of Kenya resigned in 1990. In 1991 President Otieno visited Rwanda.', 'KEN> KEN>RWA'],
    ['In 1976 Aboud Jumbe visited Peru. In 1977 Jumbe visited Rwanda.', 'TZA>PER TZA>RWA'],
    ['In 1991 Njeri attacked Rwanda.', '>RWA']
  ])('%s → %s', (text, expected) => {
    expect(codes(text, 'Malta–Peru relations')).toBe(expected)
  })

  test('a name that two countries share is of neither', () => {
    const text =
      'Kenyan President Daniel Otieno met Ugandan General Samuel Otieno in 1990. In 1991 Otieno attacked Rwanda.'
    expect(codes(text, 'Malta–Peru relations')).toBe('KEN>UGA >RWA')
  })
})

describe('names are as written, with title and office', () => {
  test.each<[text: string, actors: string[], recipients: string[]]>([
    [
      'In 1990 Kenyan President Daniel Otieno met Ugandan Foreign Minister Okello Musoke.',
      ['Kenyan President Daniel Otieno'],
      ['Ugandan Foreign Minister Okello Musoke']
    ],
    ['In 1990 Kenyan troops attacked a Ugandan village.', ['Kenyan troops'], ['Ugandan village']],
    ['In 1976 President Aboud Jumbe visited Uganda.', ['President Aboud Jumbe'], ['Uganda']],
    ['In 1990 the Ugandan army attacked Kenyan soldiers and Kenyan soldiers.', ['Ugandan army'], ['Kenyan soldiers']],
    ['In 1990 both countries signed a treaty.', ['both countries'], []]
  ])('%s', (text, actors, recipients) => {
    const [row] = rowsOf(text, 'Kenya–Uganda relations')
    expect([row?.actors, row?.recipients]).toEqual([actors, recipients])
  })
})

describe('sectors', () => {
  test.each<[text: string, sectors: string]>([
    ['In 1990 Kenya attacked Uganda.', 'GOV>GOV'],
    ['In 1990 Kenyan troops attacked Ugandan rebels.', 'MIL>REB'],
    ['In 1990 the army of Kenya attacked Uganda.', 'MIL>GOV'],
    ["In 1990 Kenya's army attacked Ugandan farmers.", 'MIL>CVL'],
    ['In 1990 the government of Kenya attacked Uganda.', 'GOV>GOV'],
    ['In 1990 Kenyan refugees attacked a Ugandan bank.', 'REF>BUS'],
    ['In 1990 Kenyans attacked Uganda.', 'CVL>GOV'],
    ['In 1990 a Kenyan court sentenced a Ugandan journalist.', 'JUD>CVL'],
    ['In 1990 the United Nations condemned Kenya.', 'IGO>GOV']
  ])('%s → %s', (text, expected) => {
    const [row] = rowsOf(text, 'Malta–Peru relations')
    expect(`${row?.actor_sectors.join()}>${row?.recipient_sectors.join()}`).toBe(expected)
  })
})

describe.each(
  Object.entries<Casting[]>({
    'where one of two is acted on, the other acts': [
      ['In 1990 the ambassador of Kenya was expelled.', 'UGA>KEN'],
      ['In 1990 King Berg visited Kenya.', 'UGA>KEN']
    ],
    'a mission is opened and closed by whose it is': [
      ['The Kenyan embassy was closed in 1990.', 'KEN>UGA'],
      ['In 1990 the Kenyan embassy was attacked.', '>KEN']
    ],
    'a clause in the subject takes part in nothing else': [
      ['The Kenyan king, having left Ghana in 1989, attacked Rwanda in 1990.', 'KEN>RWA KEN>GHA']
    ],
    'a name behind the year of a war is no part of its name': [
      ['During the war of 1907 Kenya sank a Ghanaian ship.', 'KEN>GHA']
    ],
    'money is nobody': [['In 1990 Kenya paid Uganda 5 million Swiss francs.', 'KEN>UGA']],
    'both may be acted on': [
      ['In 1990 Ghana invaded both countries.', 'GHA>KEN,UGA'],
      ['In 1990 Ghana restored the ties between the two countries.', 'GHA>KEN,UGA']
    ],
    'who did another thing takes no part': [
      ['The sailors were released in 1990 after talks mediated by Ghana.', '>'],
      ['In 1990 Kenya was criticised by Uganda for its raids on Ghana.', 'UGA>KEN']
    ],
    'where the two met is not whom they met': [['In 1990 a meeting was held in Nairobi.', 'KEN,UGA>']],
    'of a verb said once each time has its own': [
      ['Kenya signed the pact in 1961 and Ghana in 1962.', 'KEN>UGA GHA>'],
      ['The pact was ratified by Kenya in 1961 and by Uganda in 1962.', 'KEN>UGA UGA>KEN']
    ]
  })
)('in an article on Kenya and Uganda, %s', (_, castings) => {
  test.each(castings)('%s → %s', (text, expected) => {
    expect(codes(text, 'Kenya–Uganda relations')).toBe(expected)
  })
})
