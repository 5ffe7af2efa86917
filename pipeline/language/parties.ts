import type {Document, Mention, Passage, Span} from '../document.js'
import {isAbsence, withoutRemarks} from './absence.js'
import type {CountryReading} from './countries.js'
import {oneOf, pattern} from './pattern.js'

/** What language/ needs of the gazetteer of countries. */
export interface CountryFinder {
  find(passage: Passage): Mention<CountryReading>[]
  resolve(surface: string): CountryReading | undefined
}

/** One of the two countries or peoples that an article is about. */
export interface Party {
  /** As the article writes it, white space folded. */
  name: string
  /** Null where the gazetteer knows no country of this name, or several. */
  country: CountryReading | null
}

/** What of a document names its parties. */
type Evidence = Pick<Document, 'title' | 'infobox' | 'sections'>

/** In the article's order: Party1 and Party2, first and second of the title, people and host. Null is unknown. */
export type Parties = [Party | null, Party | null]

/**
 * The parties of an article: from the infobox's Party1 and Party2, else from the title, else from the lead sentence;
 * the first of these that names both. Where none does, one party of the infobox may stand alone.
 */
export function partiesOf(document: Evidence, countries: CountryFinder): Parties {
  const boxed = partiesOfInfobox(document, countries)
  if (boxed[0] !== null && boxed[1] !== null) return boxed
  return partiesOfTitle(document, countries) ?? partiesOfLead(document, countries) ?? boxed
}

/** A remark behind a name, `(country)`; what tells it apart from a country of that name, `(U.S. state)`, is none. */
const remark = /\s{0,3}\((?!.{0,60}(?:state|province|region|city|town|island|river|lake))[^()]{1,60}\)\s{0,3}$/iu

/**
 * The country that a text names and names alone: symbols, `the`, white space and a remark in brackets may stand around
 * it. No capitals.
 */
export function countryNamed(written: string, countries: CountryFinder): CountryReading | null {
  const [note] = remark.exec(written) ?? []
  const hasOther = note === undefined || countries.find({text: note, start: 0, end: note.length}).length > 0
  const text = hasOther ? written : written.slice(0, -note.length)
  const whole = countries.resolve(text)
  if (whole !== undefined) return whole.form === 'capital' ? null : whole
  const [mention, ...others] = countries.find({text, start: 0, end: text.length})
  if (mention === undefined || others.length > 0 || mention.reading.form === 'capital') return null
  const around = text.slice(0, mention.start).trim().replace(/^the$/i, '') + text.slice(mention.end)
  return /[\p{L}\p{N}]/u.test(around) ? null : mention.reading
}

function partiesOfInfobox({infobox}: Pick<Document, 'infobox'>, countries: CountryFinder): Parties {
  const [first, second] = [/^party ?1$/i, /^party ?2$/i].map((label) => {
    const value = infobox.find((field) => label.test(field.label.trim()))?.value.text ?? ''
    return /\p{L}/u.test(value) && !isAbsence(value) ? party(value, countries) : null
  })
  return [first ?? null, second ?? null]
}

function partiesOfTitle(document: Evidence, countries: CountryFinder): Parties | undefined {
  if (document.title === null || document.title.length > longestTitle) return undefined
  const title = foldSpace(withoutRemarks(document.title))
  const {pair} = (between.exec(title) ?? relations.exec(title))?.groups ?? {}
  if (pair !== undefined) return splitPair(pair, countries)
  const {people, host} = peopleIn.exec(title)?.groups ?? {}
  if (people === undefined || host === undefined) return undefined
  return peopleAndHost({people, host}, document, countries)
}

const longestTitle = 200
const kind = '(?:bilateral|diplomatic|foreign|international|interstate|political)'
const between = new RegExp(`^(?:${kind} )?relations (?:between|of) (?<pair>.{3,})$`, 'iu')
const relations = new RegExp(`^(?<pair>.{3,}?)(?: ${kind})? (?:relations|relationship)$`, 'iu')
const peopleIn = /^(?<people>.{2,}) in (?<host>.{2,})$/u

/** `X–Y`, `X-Y`, `X and Y`, where X and Y may hold dashes and `and` of their own (`Guinea-Bissau–Portugal`). */
function splitPair(pair: string, countries: CountryFinder): Parties | undefined {
  if (countryNamed(pair, countries) !== null) return undefined
  const splits = [...pair.matchAll(/(?<=.)(?: ?[–—] ?|-| and )(?=.)/gu)].map(({0: mark, index}) => {
    const sides: Parties = [party(pair.slice(0, index), countries), party(pair.slice(index + mark.length), countries)]
    return {mark: mark.trim(), sides, known: sides.filter((side) => side?.country != null).length}
  })
  const sure = splits.filter(({known}) => known === 2)
  if (sure.length > 0) return sure.length === 1 ? sure[0]?.sides : undefined
  // A dash joins two names whatever they are; a hyphen or `and` may also stand inside one.
  const dashed = splits.filter(({mark}) => mark === '–' || mark === '—')
  if (dashed.length > 0) return dashed.length === 1 ? dashed[0]?.sides : undefined
  const joined = splits.filter(({mark, known}) => mark === 'and' && known === 1)
  return splits.length === 1 ? joined[0]?.sides : undefined
}

/** `Palestinians in Syria`. Of peoples without a country (`Kurds in …`) only when the lead tells of people too. */
function peopleAndHost(
  {people, host}: {people: string; host: string},
  document: Evidence,
  countries: CountryFinder
): Parties | undefined {
  const guests = {name: people, country: countryNamed(people.replace(groupWord, ''), countries)}
  const hosts = party(host, countries)
  // `Syria in …` is no people; `Syrians in …`, `Swiss in …` and `Syrian community in …` are.
  if (hosts?.country?.form !== 'name' || guests.country?.form === 'name') return undefined
  return guests.country !== null || isAboutPeople(document) ? [guests, hosts] : undefined
}

const isAboutPeople = ({infobox, sections}: Evidence): boolean =>
  infobox.some(({label}) => /^group$/i.test(label.trim())) || leadSentence({sections}).search(peopleWord) !== -1

const groupNouns = ['people', 'community', 'diaspora', 'refugees', 'citizens', 'immigrants', 'migrants', 'expatriates']
const groupWord = new RegExp(
  ` ${oneOf([...groupNouns, 'nationals', 'emigrants', 'workers', 'students', 'minority'])}$`,
  'u'
)
const peopleWord = pattern`${oneOf([...groupNouns, 'persons', 'residents', 'inhabitants', 'communities', 'descent', 'ethnic'])}`

/** `… the bilateral relations between the Republic of X and Y`, in the first sentence. Three are no pair. */
function partiesOfLead({sections}: Pick<Document, 'sections'>, countries: CountryFinder): Parties | undefined {
  const text = leadSentence({sections})
  const opening = relationsBetween.exec(text)
  if (opening === null) return undefined
  const rest = text.slice(opening.index + opening[0].length)
  const [first, second, third] = countries.find({text: rest, start: 0, end: rest.length})
  if (first === undefined || second === undefined || !beforeName.test(rest.slice(0, first.start))) return undefined
  const isJoined = (a: Span, b: Span): boolean => joinsNames.test(rest.slice(a.end, b.start))
  if (!isJoined(first, second) || (third !== undefined && isJoined(second, third))) return undefined
  // A demonym is an adjective here: `between Iran and Syrian traders`.
  const isNamed = [first, second].every(({reading: {form}}) => form === 'name' || form === 'people')
  return isNamed ? [named(first), named(second)] : undefined
}

const relationsBetween = /(?<![\p{L}\p{N}])(?:[Rr]elations|[Rr]elationships?|[Tt]ies) (?:between|of) /u
const states = oneOf([
  'countries',
  'states',
  'nations',
  'governments',
  'Republic',
  'Kingdom',
  'Sultanate',
  'Emirate',
  'State'
])
const style = `(?:the )?(?:(?:two )?${states} of (?:the )?)?`
const beforeName = new RegExp(`^${style}$`, 'u')
const joinsNames = new RegExp(`^,? and ${style}$`, 'u')

const named = ({text, reading}: Mention<CountryReading>): Party => ({name: text, country: reading})

function leadSentence({sections}: Pick<Document, 'sections'>): string {
  const [lead] = sections
  const [first] = lead?.path.length === 0 ? lead.blocks : []
  return first?.kind === 'paragraph' ? foldSpace(first.sentences[0]?.text ?? '') : ''
}

function party(name: string, countries: CountryFinder): Party | null {
  const folded = foldSpace(name).replace(/^the /i, '')
  return folded === '' ? null : {name: folded, country: countryNamed(folded, countries)}
}

/** Runs of white space as one space each, none at the ends. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
