import {type Choose, chooser, fillSlots, months, pick} from './choice.js'

/** Two countries that an article is about, with what it calls them. */
const countries = [
  {name: 'Chile', demonym: 'Chilean', people: 'Chileans', capital: 'Santiago'},
  {name: 'Finland', demonym: 'Finnish', people: 'Finns', capital: 'Helsinki'},
  {name: 'Ghana', demonym: 'Ghanaian', people: 'Ghanaians', capital: 'Accra'},
  {name: 'Jordan', demonym: 'Jordanian', people: 'Jordanians', capital: 'Amman'},
  {name: 'Kenya', demonym: 'Kenyan', people: 'Kenyans', capital: 'Nairobi'},
  {name: 'Laos', demonym: 'Laotian', people: 'Laotians', capital: 'Vientiane'},
  {name: 'Malta', demonym: 'Maltese', people: 'Maltese citizens', capital: 'Valletta'},
  {name: 'Oman', demonym: 'Omani', people: 'Omanis', capital: 'Muscat'},
  {name: 'Peru', demonym: 'Peruvian', people: 'Peruvians', capital: 'Lima'},
  {name: 'Senegal', demonym: 'Senegalese', people: 'Senegalese citizens', capital: 'Dakar'}
] as const

type Country = (typeof countries)[number]

/** Sentences with slots: `{a}` the first country, `{ad}` its demonym, `{ap}` its people, `{ac}` its capital, `{b…}` the other. */
const sentences = [
  'On {day}, the {ad} foreign minister visited {bc} and met his {bd} counterpart.',
  'Diplomatic relations between {a} and {b} were established on {day}.',
  'In {year}, {a} opened an embassy in {bc}, but {b} closed its own in {ac} two years later.',
  'The {ad} government condemned the decision in {month} {year} and recalled its ambassador.',
  'Trade between both countries remained small, as neither side had ports that the other needed.',
  'During the {decade}s, about {count} {ap} lived in {b}, most of them in {bc}.',
  'By {year}, an estimated {count} {bd} workers had moved to {a}.',
  'Between {year} and {later}, several agreements on fisheries, culture and air services were signed.',
  'Critics in {ac} said that the treaty (which was never published) served nobody but its authors.',
  'In the early 20th century, merchants from {bc} had settled along the coast, e.g. in the old harbour.',
  'The two presidents discussed regional security, migration and the price of copper.',
  'According to a census taken on {day}, {count} {bp} held residence permits.',
  'Since {year}, citizens of {a} can travel to {b} without a visa.',
  'The University of {ac} and its partner in {bc} share a research station on the southern plateau.'
]

/** An article of the family: title, infobox, lead, sections of prose, a list, now and then a table. About 4 KB. */
export function generateArticle(seed: number): string {
  const choose = chooser(seed)
  const a = pick(choose, countries)
  const b = pick(
    choose,
    countries.filter((country) => country !== a)
  )
  const paragraph = (length: number): string =>
    Array.from({length}, () => fill(pick(choose, sentences), a, b, choose)).join(' ')
  const section = (heading: string): string => `== ${heading} ==\n${paragraph(6)}\n\n${paragraph(5)}\n`
  return [
    `= ${a.name}–${b.name} relations =\n`,
    `Infobox\n- Party1: ${a.name}\n- Party2: ${b.name}\n- Mission1: Embassy of ${a.name}, ${b.capital}\n- Mission2: None\n`,
    `${a.name}–${b.name} relations are the bilateral relations between ${a.name} and ${b.name}. ${paragraph(2)}\n`,
    ...['History', 'Migration', 'Economy'].map(section),
    `== Visits ==\n| Guest | Place | Date |\n| --- | --- | --- |\n| President of ${a.name} | ${b.capital} | ${dayOf(choose)} |\n`,
    `== See also ==\n- Foreign relations of ${a.name}\n- Foreign relations of ${b.name}\n`
  ].join('\n')
}

function fill(sentence: string, a: Country, b: Country, choose: Choose): string {
  const year = 1900 + choose(120)
  const values = new Map<string, string>([
    ...slots('a', a),
    ...slots('b', b),
    ['day', dayOf(choose)],
    ['month', pick(choose, months)],
    ['year', String(year)],
    ['later', String(year + 1 + choose(9))],
    ['decade', String(Math.floor(year / 10) * 10)],
    ['count', (100 + choose(90_000)).toLocaleString('en-US')]
  ])
  return fillSlots(sentence, values)
}

const slots = (letter: string, {name, demonym, people, capital}: Country): [string, string][] => [
  [letter, name],
  [`${letter}d`, demonym],
  [`${letter}p`, people],
  [`${letter}c`, capital]
]

const dayOf = (choose: Choose): string => `${1 + choose(28)} ${pick(choose, months)} ${1900 + choose(120)}`
