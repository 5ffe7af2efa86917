import type {Document} from '../../document.js'
import {withoutRemarks} from '../absence.js'
import {plainText} from '../markup/index.js'
import {oneOf, pattern} from '../pattern.js'
import {hasGroup} from './box.js'
import {type CountryFinder, countryNamed, type Parties, partyNamed} from './country.js'
import {partiesOfMissionTitle} from './embassy.js'
import {leadSentence} from './lead.js'
import {dashedPair, splitPair} from './pair.js'

type Evidence = Pick<Document, 'infobox' | 'sections'>

/** The two parties that a title names: `X–Y relations`, `Relations of X with Y`, `Embassy of X, City`, `Xs in Y` … */
export function partiesOfTitle(written: string, document: Evidence, countries: CountryFinder): Parties | undefined {
  if (written.length > longestTitle) return undefined
  const title = plainText(withoutRemarks(plainText(written)))
    .replace(series, '')
    .replace(period, '')
  const {pair, second} = (between.exec(title) ?? relations.exec(title))?.groups ?? {}
  if (pair !== undefined) return splitPair(second === undefined ? pair : `${pair} with ${second}`, countries)
  const {both} = betweenBoth.exec(title)?.groups ?? {}
  if (both !== undefined) return splitPair(both, countries, 'certain')
  return (
    partiesOfMissionTitle(title, countries) ??
    partiesOfPeople(title, document, countries) ??
    dashedPair(title, countries) ??
    splitPair(title, countries, 'certain')
  )
}

const longestTitle = 200
/** `History of`, `List of`, before what the rest of the title is about. */
const series = /^(?:the )?(?:history|timeline|outline|index|list|overview) of (?:the )?/i
/** The time that a title is limited to. */
const period = / (?:since|after|before|during|until|from \d|under the|in the [^ ]{1,12} century) ?.{0,80}$/

const kinds = oneOf([
  ...['bilateral', 'commercial', 'cultural', 'defence', 'defense', 'diplomatic', 'economic', 'foreign', 'informal'],
  ...['international', 'interstate', 'military', 'official', 'political', 'security', 'trade', 'unofficial']
])
const kind = `(?:${kinds}(?:,? and |, | )){0,3}`
const between = new RegExp(`^${kind}(?:relations|relationship|ties) (?:between|of) (?<pair>.{3,})$`, 'iu')
/** `Border between X and Y`. */
const betweenBoth = /^[^,]{3,100} between (?<both>.{3,})$/u
const relations = new RegExp(
  `^(?<pair>.{3,}?)(?:'s)? ${kind}(?:relations|relationship|ties)(?: with (?<second>.{2,100}))?$`,
  'iu'
)

/** `Palestinians in Syria`, `Chilean migration to Norway`. */
function partiesOfPeople(title: string, document: Evidence, countries: CountryFinder): Parties | undefined {
  const {people, host} = (peopleIn.exec(title) ?? migration.exec(title))?.groups ?? {}
  return people === undefined || host === undefined ? undefined : peopleAndHost({people, host}, document, countries)
}

const peopleIn = /^(?<people>.{2,}) in (?<host>.{2,})$/u
const migration = /^(?<people>.{2,}?) (?:emigration|immigration|migration) to (?<host>.{2,})$/u

/** Of peoples without a country (`Kurds in …`) only when the lead tells of people too. */
function peopleAndHost(
  {people, host}: {people: string; host: string},
  document: Evidence,
  countries: CountryFinder
): Parties | undefined {
  const guests = {name: people, country: countryNamed(people.replace(groupWord, ''), countries)}
  const hosts = partyNamed(host, countries)
  // `Syria in …` is no people; `Syrians in …`, `Swiss in …` and `Syrian community in …` are.
  if (hosts?.country?.form !== 'name' || guests.country?.form === 'name') return undefined
  return guests.country !== null || isAboutPeople(document) ? [guests, hosts] : undefined
}

const isAboutPeople = (document: Evidence): boolean =>
  hasGroup(document) || leadSentence(document).search(peopleWord) !== -1

const groupNouns = ['people', 'community', 'diaspora', 'refugees', 'citizens', 'immigrants', 'migrants', 'expatriates']
const groupWord = new RegExp(
  ` ${oneOf([...groupNouns, 'nationals', 'emigrants', 'workers', 'students', 'minority'])}$`,
  'u'
)
const peopleWord = pattern`${oneOf([...groupNouns, 'persons', 'residents', 'inhabitants', 'communities', 'descent', 'ethnic'])}`
