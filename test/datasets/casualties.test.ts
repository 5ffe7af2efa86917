import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {casualtiesIn} from '../../pipeline/datasets/events/casualties/index.js'
import {findQuantities} from '../../pipeline/language/numbers/index.js'
import {anyText} from '../text.js'

/** Somewhere in a document, so that offsets are no indices of the sentence. */
const place = 1000

/** What `sentence` says of the event of the clause before `|`, which is taken out; of the whole where there is none. */
function read(marked: string, limit?: number) {
  const text = marked.replace('|', '')
  const end = marked.includes('|') ? marked.indexOf('|') : text.length
  const passage = {text, start: place, end: place + text.length}
  return casualtiesIn(passage, {start: place, end: place + end}, findQuantities(passage), limit)
}

/** `k12 i40 a3`, without those that are null. */
const shown = (marked: string, limit?: number): string => {
  const {killed, injured, arrested} = read(marked, limit)
  return [['k', killed] as const, ['i', injured] as const, ['a', arrested] as const]
    .filter(([, count]) => count !== null)
    .map(([letter, count]) => `${letter}${count}`)
    .join(' ')
}

const said: Record<string, [sentence: string, counts: string][]> = {
  'a verb before those counted': [
    ['A bomb killed 12 people and injured 40 others.', 'k12 i40'],
    ['The landslide buried the hamlet, killing at least 23.', 'k23'],
    ['Police in Lomé arrested 139 people.', 'a139'],
    ['Gunmen raided the farm, wounding two.', 'i2'],
    ['Rebels ambushed the convoy and killed more than 30 soldiers.', 'k30'],
    ['The navy captured about 200 Peruvian sailors.', 'a200'],
    ['The gendarmes rounded up 75 students.', 'a75'],
    ['The troops shot and killed four unarmed demonstrators.', 'k4'],
    ['The regime arrested, tried and executed nine officers.', 'k9 a9'],
    ['Soldiers shot two smugglers dead.', 'k2'],
    ['The Greeks took 300 prisoners.', 'a300'],
    ['The guard took eight fishermen into custody.', 'a8'],
    ['Militants kill 16 people in a market.', 'k16'],
    ['An air raid kills 31 civilians.', 'k31'],
    ['It retaliated by killing two dozen villagers.', 'k24'],
    ['The blast killed 1,200 people.', 'k1200'],
    ['The famine cost 40 lives.', 'k40'],
    ['The earthquake claimed the lives of 300 inhabitants.', 'k300'],
    ['The ferry sank, claiming 52 lives.', 'k52']
  ],
  'a verb behind them': [
    ['In the raid 12 people were killed and 40 were wounded.', 'k12 i40'],
    ['On 4 May 1971 two soldiers were shot dead near the border.', 'k2'],
    ['16 were killed.', 'k16'],
    ['In all 169 were arrested.', 'a169'],
    ['Forty villagers lost their lives.', 'k40'],
    ['Some 200 herders were massacred.', 'k200'],
    ['Some 200 reindeer were massacred.', ''],
    ['Some 200 peasants were massacred.', 'k200'],
    ['Three crew members of the trawler were later detained.', 'a3'],
    ['Five monks were reported killed.', 'k5'],
    ['At least 11 miners have been killed, 30 injured and six arrested.', 'k11 i30 a6'],
    ['Two nuns and three drivers were killed.', 'k5'],
    ['71 passengers died.', 'k71'],
    ['Sixty lives were lost.', 'k60'],
    ['Three members of the crew were killed.', 'k3'],
    ['Eleven rowers were taken hostage and killed.', ''],
    ['Eleven athletes were taken hostage and killed.', 'k11'],
    ['The four airmen were taken prisoner.', 'a4']
  ],
  'a state': [
    ['The clash left 16 dead and dozens injured.', 'k16'],
    ['The clash left 16 people dead and 25 wounded.', 'k16 i25'],
    ['The siege ended with 12 hostages killed and five injured.', 'k12 i5'],
    ['The battalion withdrew after noon, losing 9 dead and 14 wounded.', 'k9 i14']
  ],
  'a noun': [
    ['The collapse caused the death of 14 miners.', 'k14'],
    ['The frigate went down with the loss of 71 lives.', 'k71'],
    ['The cyclone had a death toll of 200.', 'k200'],
    ['The riot spread, resulting in 30 deaths and 100 injuries.', 'k30 i100'],
    ['The arrest of two leaders in Asunción', 'a2'],
    ['The execution of eight men took place in 1931.', 'k8'],
    ['the massacre of 200 villagers in March 1944', 'k200'],
    ['The sweep led to 45 arrests.', 'a45'],
    ['No deaths or injuries were reported.', 'k0 i0']
  ],
  'one and none': [
    ['One person was killed.', 'k1'],
    ['A Danish soldier was killed and two were wounded.', 'k1 i2'],
    ['The patrol opened fire, killing a policeman.', 'k1'],
    ['Snipers killed an Israeli and wounded a tourist.', 'k1 i1'],
    ['The mob killed a priest and three nuns.', 'k4'],
    ['No one was killed.', 'k0'],
    ['Nobody was killed or injured.', 'k0 i0'],
    ['The shell hit an empty barn, injuring no one.', 'i0'],
    ['The quake caused no deaths but 12 injuries.', 'k0'],
    ['The plane was evacuated without loss of life.', 'k0']
  ],
  'whom a demonym names': [
    ['The militia killed 40 Chadians.', 'k40'],
    ['The army interned 3,000 Japanese in camps.', 'a3000'],
    ['Two Frenchmen were wounded.', 'i2']
  ],
  'a part of those counted already': [
    ['The bomb killed 19 people, including four children, and wounded 50.', 'k19 i50'],
    ['The bomb killed 19 people, 12 of them tourists.', 'k19'],
    ['The police detained 60 activists, most of them students.', 'a60']
  ],
  'what goes on from the clause': [
    ['Rebels attacked a base| in the north, killing 12.', 'k12'],
    ['The air force bombed the port|, in which 23 sailors died.', 'k23'],
    ['They carried out an attack| that left 12 dead.', 'k12'],
    ['A train derailed|, leaving 33 people dead and 120 injured.', 'k33 i120'],
    ['30 guests were killed| and 12 injured.', 'k30 i12'],
    ['The army stormed the mosque|, resulting in the arrest of 15 clerics.', 'a15']
  ]
}

describe.each(Object.entries(said))('%s', (_, cases) => {
  test.each(cases)('%s → %s', (sentence, counts) => {
    expect(shown(sentence)).toBe(counts)
  })
})

const unsaid: Record<string, string[]> = {
  'a number that both share': [
    'The bombing killed or wounded 300 people.',
    '300 people were killed and wounded.',
    'The column killed, wounded or captured 90 rebels.'
  ],
  'no single number': [
    'Between 9,000 and 20,000 people were killed.',
    'The army killed several hundred civilians.',
    'The storm killed two soldiers and several farmers.',
    'The flood killed two soldiers and hundreds of farmers.',
    'The rebels killed one or two guards.',
    'The general and two bodyguards were killed.',
    'The mayor and two guards were killed.',
    'Ahmed Dlimi and two others were killed.',
    'The bomber killed himself and three others.',
    'The police killed 12 people in Aden and 30 in Taiz.',
    'More than one person was killed.',
    'The attack caused 250 casualties.',
    'There were no casualties.'
  ],
  'a part of another number': [
    'Two of them were killed.',
    'Two of the 12 soldiers were killed.',
    'None of the three pilots was killed.',
    'Half of the 40 hostages were wounded.',
    'Two thirds of the 300 prisoners died.',
    'Neither of the two pilots was killed.'
  ],
  'no number': [
    'He himself was killed.',
    'The consul was arrested.',
    'Soldiers were killed.',
    'No soldiers were killed.'
  ],
  'what did not happen': [
    'The plot would have killed 300 people.',
    'They threatened to kill 12 hostages.',
    'They had a plan to arrest 5 ministers.',
    'The bomb did not kill 12 people.',
    'The blast nearly killed 12 people.',
    'If 12 hostages were killed, the talks would end.',
    'Eight men were to be executed.',
    'The guards never wounded two protesters.'
  ],
  'what befell them otherwise': [
    'The court sentenced 139 people to prison.',
    'The ministry expelled 12 diplomats.',
    'The island deported 300 migrants.',
    'The mission rescued 12 wounded soldiers.'
  ],
  'another happening': [
    'The minister condemned the killing of 12 civilians.',
    'He resigned after 23 protesters were shot dead.',
    'After the death of 14 miners, the mine was closed.',
    'The court convicted him of killing 12 people.',
    'The king unveiled a monument to the massacre of 200 villagers.',
    'The envoy called for the arrest of two leaders.'
  ],
  'other things': [
    'The army killed civilians in 12 villages.',
    'In 12 villages people were killed.',
    'In 1990 people were killed.',
    'On 5 May soldiers were killed.',
    'The frost killed 500 sheep.',
    'Thirty armed men killed the mayor.',
    'The navy captured two ships.',
    'The rebels captured 12 armoured vehicles.',
    'The militia captured 12 police stations.',
    'The epidemic killed 12 percent of the people.',
    'The arrested men had 12 houses.',
    'All aboard Flight 655 were killed.',
    'A boy aged 12 was killed.',
    'The raid cost 40 million dollars.',
    "A soldier's house was hit.",
    'He was killed 12 days later.'
  ],
  'another statement': [
    'Rebels attacked a base| but police arrested 12 people.',
    'Rebels attacked a base|; 12 people were killed.',
    'Rebels attacked a base| and the army shelled the town, where it killed nobody else.'
  ]
}

describe.each(Object.entries(unsaid))('nothing is read from %s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(shown(sentence)).toBe('')
  })
})

test('what stands before the clause decides what it says', () => {
  const ofLast = (earlier: string, clause: string) => {
    const text = earlier + clause
    const passage = {text, start: place, end: place + text.length}
    return casualtiesIn(passage, {start: place + earlier.length, end: passage.end}, findQuantities(passage))
  }
  expect(ofLast('Three hostages, one soldier and ', 'seven hijackers were killed.').killed).toBeNull()
  expect(ofLast('12 people were killed and ', '40 injured in the blast.').injured).toBe(40)
  expect(ofLast('Soldiers killed 12 people and ', '40 were injured.').injured).toBe(40)
})

test('nothing is read behind the limit', () => {
  const sentence = 'Rebels attacked a base|, and in May soldiers stormed the camp, killing 12.'
  expect(shown(sentence)).toBe('k12')
  expect(shown(sentence, place + sentence.indexOf(', and in'))).toBe('')
})

const pieces = [
  ...[
    'killed',
    ' killing ',
    ' were killed',
    ' or wounded ',
    ' injured',
    ' dead',
    ' left ',
    'the death of ',
    ' arrested '
  ],
  ...[
    '12',
    '1,200',
    ' two ',
    ' a ',
    'one',
    'no one',
    'several hundred',
    'hundreds of',
    '9 to 12',
    ' people',
    ' soldiers',
    ' policeman'
  ],
  ...[
    ' and ',
    ', ',
    ' of the ',
    ' in ',
    ' including ',
    ' which ',
    ' lives',
    ' after ',
    '\uE000',
    '\uF001',
    '😀',
    '.',
    ' '
  ]
]

const isCount = (count: number | null): boolean => count === null || (Number.isSafeInteger(count) && count >= 0)

test('any text gives counts or null', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join('')),
    anyText
  )
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), fc.nat(90), (text, start, length, limit) => {
      const passage = {text, start: place, end: place + text.length}
      const span = {start: place - 5 + start, end: place - 5 + start + length}
      const counts = casualtiesIn(passage, span, findQuantities(passage), place + limit)
      expect(Object.keys(counts)).toEqual(['killed', 'injured', 'arrested'])
      expect(Object.values(counts).every(isCount)).toBe(true)
    }),
    {numRuns: 1000}
  )
})

test.each([...pieces, 'killed 12 people, ', '12 soldiers and ', 'killed, ', 'a small ', 'of the ', 'soldiers in the '])(
  'is read in linear time: `%s` repeated',
  (piece) => {
    const text = piece.repeat(1 + Math.floor(3000 / piece.length))
    const started = performance.now()
    read(text)
    expect(performance.now() - started).toBeLessThan(1000)
  }
)
