import {anyOf, phrases, words} from './words.js'

/** What counts people. */
const people = words(`
  population people immigrant immigrants emigrants migrant migrants refugee refugees tourist tourists visitor
  visitors arrivals student students pupils resident residents citizen citizens national nationals inhabitants
  speakers community communities diaspora born person persons men women male males female females worker workers
  holders expatriates resettled asylum descent ancestry ethnicity headcount individuals children adults
`)

/** What counts or measures anything else. */
const others = words(`
  percent percentage percentages share proportion rate rates ratio area km km2 km² density rank gdp hdi export
  exports import imports trade value usd eur growth change increase age ages aged birth births death deaths natural
  fertility expectancy schools flights votes goals medals seats troops soldiers military ref refs reference
  references note notes source sources casualties killed wounded distance length budget income tonnes cbr cdr nc tfr
  hospitals vessels warships aircraft tanks index capital currency language languages religion religions
`)

/** What came, went, or was given in the time that the table tells. */
const flows = words(`
  arrival arrivals arrived tourist tourists visitor visitors admitted admissions granted issued entered inflow
  inflows outflow outflows resettled returned returns deported deportations repatriated repatriation repatriations
  departures departed applications applicants naturalised naturalized naturalisations naturalizations
`)

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}²]+/u)

/** Whether a header or a label speaks of people: `Number of immigrants`. */
export const saysPeople = (text: string): boolean => wordsOf(text).some((word) => people.has(word))

const shares = /[%$€£¥]|per cent/i

/** Whether it speaks of anything but counts of people: `Share (%)`, `Area`. */
export const saysOther = (text: string): boolean => shares.test(text) || wordsOf(text).some((word) => others.has(word))

/** Whether it speaks of those who came or went: `Arrivals`. */
export const saysFlow = (text: string): boolean => wordsOf(text).some((word) => flows.has(word))

const everybody = anyOf(
  phrases(`
  foreigners, foreign population, all nationalities, all countries, all foreigners, total population
  `),
  'iu'
)

/** `Total foreigners`, `all nationalities`: more people than those whom the article is about. */
export const saysEverybody = (text: string): boolean => everybody.test(text)
