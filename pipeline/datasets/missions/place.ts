import type {NameReading} from '../../language/names/index.js'
import {isWord, partyState, type Reader, stateOf, wordAt} from './reader.js'
import {isSame, type Place, type State} from './statement.js'
import type {Token} from './token.js'

/** Where a phrase says that missions stand. */
export interface Places {
  places: Place[]
  /** `in each other's capitals`: with the other of two. */
  isReciprocal: boolean
  /** Behind its last token. */
  to: number
}

const none = (to: number): Places => ({places: [], isReciprocal: false, to})
const and = new Set(['and', 'or', 'nor', '&'])
const articles = new Set(['the', 'both', 'either'])

/** The places from `at` on, behind a preposition: `Oslo`, `the cities of Bergen and Oslo, Norway`, `each other's capitals`. */
export function readPlaces(reader: Reader, at: number): Places {
  const reciprocal = readReciprocal(reader, at)
  if (reciprocal !== undefined) return {...none(reciprocal), isReciprocal: true}
  const places: Place[] = []
  let to = at
  for (
    let next: number | undefined = at;
    next !== undefined && places.length < longestList;
    next = nextInList(reader, to)
  ) {
    const read = readPlace(reader, next)
    if (read === undefined) break
    places.push(read.place)
    to = read.to
  }
  return {places, isReciprocal: false, to}
}

/** Where the list of places goes on behind `at`. */
function nextInList(reader: Reader, at: number): number | undefined {
  const joint = isWord(reader, at, and) ? 1 : wordAt(reader, at) === 'as' && wordAt(reader, at + 1) === 'well' ? 3 : 0
  if (joint === 0 && reader.tokens[at]?.mark !== 'comma') return undefined
  return opensAnother(reader, at + joint) ? undefined : at + joint
}

/** No list of places is longer. */
const longestList = 60

/** `in Oslo, and Chile has …`: what follows the name is a verb, so that it is a subject and no place. */
function opensAnother({tokens}: Reader, at: number): boolean {
  const first = tokens[at]?.lower === 'the' ? at + 1 : at
  const [named, behind, next] = tokens.slice(first, first + 3)
  // `Peru and Bolivia in 2002` is a list, `Oslo and Peru in Lima` tells of another.
  if (behind?.lower === 'in' && next !== undefined && next.time !== null) return false
  if (behind === undefined || named === undefined || behind.mark !== 'none') return named?.isPossessive === true
  return named.isPossessive || verbLike.test(behind.lower) || (behind.name !== null && named.name?.form === 'demonym')
}

const verbLike =
  /^(?:has|have|had|is|are|was|were|did|does|do|will|would|also|in|closed|opened|maintains?|maintained|operates?|operated|keeps?|established|reopened|re-opened|recogni[sz]ed|became|began|signed|sent|joined)$/

const eachOther = /^(?:each other|one another|each others|the other|their respective|respective|both)$/
const grounds = new Set(
  "capital capitals country countries nation nations state states cities capital's countries' territory territories soil".split(
    ' '
  )
)

/** `each other's capitals`, `the other's capital`, `their respective capitals`, `the other country`, `the other`. */
function readReciprocal(reader: Reader, at: number): number | undefined {
  const two = `${wordAt(reader, at)} ${wordAt(reader, at + 1).replace(/['’]s?$/, '')}`
  const one = wordAt(reader, at)
  const length = eachOther.test(two) ? 2 : /^(?:both|either|respective)$/.test(one) ? 1 : 0
  if (length === 0) return undefined
  let to = at + length
  if (isWord(reader, to, new Set(['respective', 'capital'])) && isWord(reader, to + 1, grounds)) to++
  if (isWord(reader, to, grounds)) return to + 1
  return length === 2 && (two === 'each other' || two === 'one another' || two === 'the other') ? to : undefined
}

interface OnePlace {
  place: Place
  to: number
}

function readPlace(reader: Reader, from: number): OnePlace | undefined {
  const at = isWord(reader, from, articles) ? from + 1 : from
  const capital = readCapital(reader, at)
  if (capital !== undefined) return capital
  const token = reader.tokens[at]
  if (token === undefined || token.isPossessive || token.noun !== null || token.time !== null) return undefined
  if (token.name === null) return readUnknown(reader, at)
  const place = placeOf(reader, token, token.name)
  return place === undefined ? undefined : withCountry(reader, place, at + 1)
}

/** A city, a country, a region; no people, person or company. */
function placeOf(reader: Reader, token: Token, name: NameReading): Place | undefined {
  const state = stateOf(name)
  if (state !== null && name.form === 'name') return remarked(token, {city: null, state})
  if (state !== null && name.form === 'capital') return remarked(token, {city: token.text, state})
  if (name.kind === 'ambiguous') return remarked(token, sharedPlace(reader, token, name))
  if (name.kind !== 'place') return undefined
  const [code, ...others] = name.countries
  const country = code === undefined || others.length > 0 ? null : stateByCode(reader, code)
  const isCity = reader.context.gazetteers.placeOf(name.label)?.kind === 'city'
  return remarked(token, {city: isCity ? token.text : null, state: country})
}

/** Of a name that several countries share, that of the one party that is among them: `Nicosia`, `Tripoli`. */
function sharedPlace(reader: Reader, {text}: Token, {label, countries}: NameReading): Place {
  const parties = [partyState(reader.parties, 0), partyState(reader.parties, 1)]
  const [party, ...others] = parties.filter((state) => state?.iso3 != null && countries.includes(state.iso3))
  const state = others.length === 0 ? (party ?? null) : null
  const {placeOf} = reader.context.gazetteers
  const isCity = [label, `${label}, ${state?.name}`].some((name) => placeOf(name)?.kind === 'city')
  return {city: isCity ? text : null, state, ...(state === null ? {} : {rule: 'missions/place-of-party'})}
}

const stateByCode = ({context}: Reader, iso3: string): State | null => {
  const name = context.gazetteers.countryNameOf(iso3)
  return name === undefined ? null : {name, iso3}
}

/** `Brussels (Belgium)` says it in so many words, whatever the gazetteer holds. */
function remarked({remark}: Token, place: Place): Place {
  const state = remark === null || remark.form !== 'name' ? null : stateOf(remark)
  return state === null ? place : {city: place.city, state}
}

/** `Milan, Italy`; but `Rome, Italy and Spain`, who lists countries beside cities, means a list all the same. */
function withCountry(reader: Reader, place: Place, to: number): OnePlace {
  const token = reader.tokens[to]
  const state =
    token?.mark === 'comma' && token.name !== null && token.name.form === 'name' ? stateOf(token.name) : null
  if (place.city === null || state === null || token?.isPossessive === true) return {place, to}
  const fits = place.state === null || place.rule !== undefined || isSame(place.state, state)
  // `The embassy in Harare, Zimbabwe is …`: a country right behind its own city is no other subject.
  const isSubject = isSame(place.state, state) && /^(?:is|was|also)$/.test(wordAt(reader, to + 1))
  return fits && (isSubject || !opensAnother(reader, to)) ? {place: {city: place.city, state}, to: to + 1} : {place, to}
}

/** `the Jordanian capital`, `the capital of Jordan, Amman`, `the city of Bergen`, `the port of Bari`. */
function readCapital(reader: Reader, at: number): OnePlace | undefined {
  const name = reader.tokens[at]?.name ?? null
  const state = name === null ? null : stateOf(name)
  if (state !== null && /^capital$/.test(wordAt(reader, at + 1)))
    return withApposition(reader, {city: null, state}, behindCapital(reader, at + 2))
  if (!/^(?:capital|city|cities|town|port)$/.test(wordAt(reader, at))) return undefined
  const of = wordAt(reader, at + 1) === 'city' ? at + 2 : at + 1
  if (wordAt(reader, of) !== 'of') return undefined
  const read = readPlace(reader, of + 1)
  if (read === undefined || wordAt(reader, at) !== 'capital') return read
  return withApposition(reader, {...read.place, city: null}, read.to)
}

/** `the Chilean capital city of` Santiago */
function behindCapital(reader: Reader, at: number): number {
  const next = wordAt(reader, at) === 'city' ? at + 1 : at
  return wordAt(reader, next) === 'of' ? next + 1 : next
}

function withApposition(reader: Reader, place: Place, to: number): OnePlace {
  const token = reader.tokens[to]
  const named = token?.name == null || token.mark === 'stop' ? undefined : placeOf(reader, token, token.name)
  const isIt = named?.city != null && named.state !== null && isSame(named.state, place.state)
  return isIt ? {place: {...place, city: named.city}, to: to + 1} : {place, to}
}

const parts =
  /^(?:the )?(?:(?:north|south|east|west|central|latin|southeast|sub-saharan|northern|southern|eastern|western) )?(?:africa|asia|europe|americas?|oceania|caribbean|pacific|middle east|region|continent|arab world|balkans)(?= |$)/

/** How many words from `at` on name a part of the world, which is no city: `South America`. */
export function partOfWorld({tokens}: Reader, at: number): number {
  const words = tokens.slice(at, at + 4).map(({lower}) => lower)
  return parts.exec(words.join(' '))?.[0].split(' ').length ?? 0
}

const capitalised = /^\p{Lu}[\p{L}\p{M}'’-]{1,40}$/u

/** A city in no gazetteer: up to four words with capitals. */
function readUnknown(reader: Reader, at: number): OnePlace | undefined {
  let to = at
  for (let token = reader.tokens[to]; token !== undefined && to < at + 4; token = reader.tokens[++to]) {
    if (token.name !== null || token.time !== null || token.noun !== null || token.isPossessive) break
    if (!capitalised.test(token.text) || (to > at && token.mark !== 'none')) break
  }
  const [first, last, behind] = [reader.tokens[at], reader.tokens[to - 1], reader.tokens[to]]
  // `the Royal Thai Consulate`
  if (behind !== undefined && behind.mark === 'none' && (behind.name !== null || behind.noun !== null)) return undefined
  if (
    partOfWorld(reader, at) > 0 ||
    to === at ||
    wordAt(reader, at - 1) === 'the' ||
    first === undefined ||
    last === undefined
  )
    return undefined
  const {text, start} = reader.unit.passage
  const city = text.slice(first.start - start, last.end - start)
  return withCountry(reader, remarked(last, {city, state: null}), to)
}
