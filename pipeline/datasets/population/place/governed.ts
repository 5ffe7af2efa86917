import type {Mention} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import {foldSpace} from '../../../language/space.js'
import type {Place} from '../figure.js'
import {apostrophes} from '../lexicon/grammar.js'
import {behindNames, commonPlaces, homelands, placeLeads} from '../lexicon/places.js'
import {words} from '../lexicon/words.js'
import {onlyCode} from '../nation.js'
import {type Listed, listAt, placesAt} from '../text/names.js'
import type {Outline} from '../text/outline.js'
import {behindCapitals, endBefore, type Token, textAt, wordAt} from '../text/tokens.js'
import type {Topic} from '../topic/topic.js'
import {placeNamed, type Stated} from './stated.js'

/** The place that a preposition before `at` governs; null where it governs something else. */
export function placeAt(outline: Outline, at: number, topic: Topic): Stated {
  const {tokens} = outline
  const next = behindLeads(tokens, at)
  const list = listAt(tokens, next, true)
  if (list !== undefined) return placeOf(tokens, list)
  const local = localAt(tokens, next)
  if (local !== null) return local
  if (isSomewhere(tokens, at)) return 'unknown'
  if (isHomeland(tokens, at, next)) return topic.host ?? topic.near
  const institution = institutionAt(tokens, next)
  if (institution !== undefined) return placeOf(tokens, institution)
  return placeWritten(outline, next, topic) ?? (isCommon(tokens, at) ? (topic.host ?? 'unknown') : null)
}

function behindLeads(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 5 && placeLeads.has(wordAt(tokens, next)) && !isCapital(tokens[next])) next++
  return next
}

const isCapital = (token: Token | undefined): boolean => token?.isCapital === true

const locals = words(`
  camp camps city cities town towns village villages port ports region regions province provinces district districts
  university universities college colleges school schools farm farms plantation plantations mine mines factory
  factories hospital hospitals soil territory island islands capital side
`)

/** `at Norwegian universities`, `the Norwegian region of`: the country whose they are. */
function localAt(tokens: readonly Token[], at: number): Place | null {
  const name = tokens[at]?.name
  const country = name?.reading.form === 'demonym' ? name.reading.country : undefined
  return country === undefined || !locals.has(wordAt(tokens, at + 1)) ? null : {name: country.name, iso3: country.iso3}
}

const several = words('third other foreign neighbouring neighboring several various western both many different')
const countries = words('countries states nations')

/** `in third countries` */
const isSomewhere = (tokens: readonly Token[], at: number): boolean =>
  several.has(wordAt(tokens, at)) && countries.has(wordAt(tokens, at + 1))

/** `in the country`, `in the northern part of the country` */
function isHomeland(tokens: readonly Token[], at: number, next: number): boolean {
  const last = wordAt(tokens, next) || wordAt(tokens, next - 1)
  return wordAt(tokens, at) === 'the' && (homelands.has(last) || homelands.has(wordAt(tokens, at + 1)))
}

/** `in the city` */
const isCommon = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'the' && commonPlaces.has(wordAt(tokens, at + 1))

/** `at the University of Ghana` */
const institutionAt = (tokens: readonly Token[], at: number): Listed | undefined =>
  isCapital(tokens[at]) && wordAt(tokens, at + 1) === 'of' ? placesAt(tokens, at + 2) : undefined

function placeOf(tokens: readonly Token[], {named, isList, next}: Listed): Stated {
  // `in Syrian camps`, `in France's colonies`
  if (apostrophes.has(textAt(tokens, next)) || named.some(({reading: {kind}}) => kind === 'people')) return null
  const place = placeNamed(named)
  return place === 'unknown' || !isList || named.length === 1 ? place : {...place, name: namesOf(named)}
}

const namesOf = (named: readonly Mention<NameReading>[]): string => named.map(({text}) => foldSpace(text)).join(', ')

const partOf = words('in of')

/** A place that no gazetteer knows; of the country behind it, if any: `in Kumasi, Ghana`. */
function placeWritten({tokens, passage}: Outline, at: number, topic: Topic): Place | null {
  const end = behindPlaceName(tokens, at)
  if (end === undefined) return null
  const name = foldSpace(passage.text.slice(tokens[at]?.start, endBefore(tokens, end)))
  const isIn = textAt(tokens, end) === ',' || partOf.has(wordAt(tokens, end))
  const around = isIn ? placesAt(tokens, end + 1) : undefined
  const country = around === undefined ? null : onlyCode(around.named)
  return {name, iso3: country ?? countryOf(name, topic)}
}

/** Behind up to four capitalised words that no noun follows: `in Melbourne.`, not `in Catholic schools`. */
function behindPlaceName(tokens: readonly Token[], at: number): number | undefined {
  const capitals = behindCapitals(tokens, at, 4)
  // `at Nueva Tallinn`: a name in a longer one.
  const next = capitals > at && tokens[capitals]?.name != null ? capitals + 1 : capitals
  const isBeforeNoun = tokens[next]?.kind === 'word' && !behindNames.has(wordAt(tokens, next))
  return next === at || isBeforeNoun ? undefined : next
}

const continents = /^(?:Europe|Asia|Africa|America|Oceania|Middle East|World|Islam|Latin|Western|Eastern)/

/** A place that no gazetteer knows lies, in an article on a people in a country, in that country. */
const countryOf = (name: string, {host}: Topic): string | null => (continents.test(name) ? null : (host?.iso3 ?? null))
