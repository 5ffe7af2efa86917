import {type Choose, chooser, fillSlots, months, pick} from './choice.js'

/** Two sides of a war and their generals; none of it happened. */
const sides = [
  {people: 'Arvedian', capital: 'Arved', general: 'Tamsin Holt'},
  {people: 'Belsk', capital: 'Belsk Harbour', general: 'Marek Ostrander'},
  {people: 'Corrish', capital: 'Port Corrow', general: 'Edmund Vale'},
  {people: 'Dalmoran', capital: 'Dalmora', general: 'Inés Carvajal'},
  {people: 'Eastmarch', capital: 'Highgate', general: 'Johan Lindqvist'},
  {people: 'Ferrovian', capital: 'Ferrow', general: 'Paul Antonescu'}
] as const

type Side = (typeof sides)[number]

const towns = ['Aldmouth', 'Brannick', 'Castle Weir', 'Dunholm', 'Elmsford', 'Granby', 'Larksted', 'Norrow', 'Tavik']
const rivers = ['Aller', 'Bourne', 'Kesh', 'Lower Tamar', 'Orrin', 'Sable', 'Vire']
const ordinals = ['17th', '18th', 'nineteenth', '20th']

/**
 * Sentences with slots: `{a}` the people of the one side, `{ac}` its capital, `{ag}` its general, `{b…}` the other's;
 * `{year}` the year that the story has reached, `{later}` one soon after it.
 */
const datedSentences = [
  'On {day} {year}, {a} troops crossed the {river} and took {town} after a fight of a few hours.',
  'On {month} {date}, {year}, the {b} parliament met in {bc} and voted, by a small majority, to call up the reserves.',
  'On {day}, the garrison of {town} surrendered to General {ag}.',
  'The main attack, planned for {day}, was put off because the bridges over the {river} had been washed away.',
  'In {month} {year}, the {b} army withdrew behind the {river}, leaving most of its guns to the enemy.',
  'Heavy rain stopped both armies in {month}, and the roads to {town} could not be used by wagons.',
  'In {year}, {ac} signed a treaty of friendship with the coastal cities, but its terms were never carried out.',
  'That year, the harvest failed in the valley of the {river}, and thousands fled to {town}.',
  'The following year, {bg} was given the command of the northern front, which he held against all advice.',
  'Two years later, the fortress was handed back and its walls were pulled down.',
  'By {later}, the {a} fleet had lost a third of its ships, most of them in storms.',
  'During the {decade}s, both governments had built railways that ended close to the border.',
  'The quarrel went back to the late {nth} century, when merchants of {ac} and {bc} fought over the salt trade.',
  'Between {year} and {later}, {count} soldiers died of typhus, more than in all battles of the war.',
  'The siege of {town} lasted six months and cost the lives of {count} people.',
  'In early {year}, {bg} tried to break out towards the {river}, but his columns were scattered near {town}.',
  'Since the spring of {year}, the province had been ruled by a governor whom nobody in {ac} trusted.'
]

const plainSentences = [
  'Most of the {a} infantry had been trained for mountains and was of little use in the marshes of the {river}.',
  'General {ag}, who had opposed the campaign from its beginning, asked to be relieved and was refused.',
  'The {b} press called the attack on {town} a betrayal; the government in {ac} called it a misunderstanding.',
  'Neither side had enough horses, and the supply of the northern columns depended on barges.',
  'The defenders of {town} burnt the bridge, flooded the meadows and waited for help from {bc}, which did not come.',
  'Historians have disagreed on whether {bg} knew of the order or only pretended not to have received it.',
  'The peace was dictated rather than negotiated: {bc} paid {count} crowns, gave up {town} and kept its navy.',
  'In the towns along the {river}, guilds and councils raised companies of their own, badly armed but well paid.',
  'The {a} envoy offered to exchange prisoners, but the talks broke down over the rank of the officers concerned.',
  'A second column under {ag} marched along the {river} without meeting anyone, and its scouts reported empty villages.',
  'The blockade hurt neutral shippers most, and their consuls in {bc} protested often and in vain.',
  'Only {count} of the recruits whom the ministry had promised ever reached the camp outside {town}.',
  'Public opinion in {ac} (as far as the censors let it be printed) was divided on the question of the ports.',
  'What the {b} staff feared was a landing at the mouth of the {river}, for which it had neither guns nor plans.',
  'Wounded men were carried to the monasteries above {town}, where the monks asked no questions about their colours.',
  'The cabinet fell over the price of bread, not over the war, and its successor changed nothing but the uniforms.',
  '“Nobody who saw the retreat across the {river} will speak of it,” wrote a surgeon of the {a} guard to his sister.',
  'Money for the campaign came from a tax on windows, which the peasants of the uplands paid in wool and grain.'
]

/**
 * A history in prose of about 7 KB: headings, paragraphs, dates with and without years, stretches, times that lean on
 * the story; about four times in a thousand characters, as in the histories of wars of an encyclopedia.
 */
export function generateHistory(seed: number): string {
  const choose = chooser(seed)
  const a = pick(choose, sides)
  const b = pick(
    choose,
    sides.filter((side) => side !== a)
  )
  const begin = 1620 + choose(360)
  const sentence = (year: number): string => {
    const template = pick(choose, choose(5) < 2 ? datedSentences : plainSentences)
    return fillSlots(template, valuesOf(a, b, year, choose))
  }
  const paragraph = (year: number): string => Array.from({length: 5 + choose(3)}, () => sentence(year)).join(' ')
  const section = (heading: string, at: number): string =>
    `== ${heading} ==\n${Array.from({length: 3}, (_, part) => paragraph(begin + at + part)).join('\n\n')}\n`
  return [
    `= ${a.people}–${b.people} War =\n`,
    ...['Background', 'Outbreak', `Siege of ${pick(choose, towns)}`, 'Peace'].map((heading, at) =>
      section(heading, 2 * at)
    )
  ].join('\n')
}

function valuesOf(a: Side, b: Side, year: number, choose: Choose): Map<string, string> {
  const [date, month] = [String(1 + choose(28)), pick(choose, months)]
  return new Map([
    ...slots('a', a),
    ...slots('b', b),
    ['town', pick(choose, towns)],
    ['river', pick(choose, rivers)],
    ['date', date],
    ['month', month],
    ['day', `${date} ${month}`],
    ['year', String(year)],
    ['later', String(year + 1 + choose(9))],
    ['decade', String(Math.floor(year / 10) * 10)],
    ['nth', pick(choose, ordinals)],
    ['count', (100 + choose(90_000)).toLocaleString('en-US')]
  ])
}

const slots = (letter: string, {people, capital, general}: Side): [string, string][] => [
  [letter, people],
  [`${letter}c`, capital],
  [`${letter}g`, general]
]
