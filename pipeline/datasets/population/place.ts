import type {Mention} from '../../document.js'
import type {CountryReading} from '../../language/countries.js'
import {foldSpace} from '../../language/parties.js'
import {oneOf, wordStart} from '../../language/pattern.js'
import type {Figure, Place} from './figure.js'
import {onlyCode} from './nation.js'
import {countriesIn, country, type Outline} from './outline.js'
import {auxiliaries, matchAt, matchBefore, phrase} from './phrase.js'
import {arriving, moving, movingBefore} from './verbs.js'

export interface Movement {
  measure: Figure['measure']
  /** They come to where the article is about. */
  isArrival: boolean
  rule: string | null
}

const arrives = phrase`${auxiliaries} ${oneOf(arriving)}`
const moves = phrase`${auxiliaries} ${oneOf(moving)}`
const isMoved = phrase`${wordStart}${oneOf(movingBefore)}(?: (?:by|with|the|a|an|another|total|of|over|additional|further|more)){0,4}\s{0,3}$`

/** Flow where the verb after the group, or the verb or noun before the number, tells of movement. */
export function movementOf(text: string, start: number, end: number): Movement {
  const isArrival = matchAt(arrives, text, end) !== undefined
  if (isArrival || matchAt(moves, text, end) !== undefined)
    return {measure: 'flow', isArrival, rule: 'population/people-who-move'}
  if (matchBefore(isMoved, text, start, 80) !== undefined)
    return {measure: 'flow', isArrival: false, rule: 'population/people-who-are-moved'}
  return {measure: 'stock', isArrival: false, rule: null}
}

const list = `(?:the\\s{1,3})?(?<place>${country}(?:(?:,?\\s{1,3}and|,|\\s{1,3}or)\\s{1,3}(?:the\\s{1,3})?${country}){0,6})`
const inside = new RegExp(`${wordStart}(?:[Ii]n|[Ww]ithin|[Ii]nside|[Aa]cross|[Tt]hroughout)\\s{1,3}${list}`, 'gu')
const towards = new RegExp(`${wordStart}(?:to|into|in|for|reached|entered|visited|visit)\\s{1,3}${list}`, 'gu')
const hosting = oneOf([
  'has',
  'had',
  'have',
  'hosts',
  'hosted',
  'houses',
  'housed',
  'sheltered',
  'shelters',
  'counts',
  'counted',
  'is home to',
  'was home to',
  'received',
  'took in',
  'accepted',
  'admitted',
  'welcomed',
  'resettled',
  'has received',
  'has accepted',
  'had received'
])
/** "X hosts" right before the number, not "X and Y host". */
const hosts = phrase`(?<!${country}(?:,| and|, and) )(?<place>${country})(?: (?:currently|also|now|then|reportedly))? ${hosting}\s{0,3}$`

const capitalized = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,30}`
const residing = oneOf([
  'living',
  'residing',
  'resident',
  'settled',
  'registered',
  'working',
  'studying',
  'who live',
  'who lived',
  'live',
  'lived',
  'reside',
  'resides',
  'resided'
])
const common = oneOf([
  'world',
  'city',
  'town',
  'village',
  'camp',
  'camps',
  'region',
  'area',
  'province',
  'district',
  'capital',
  'governorate',
  'diaspora'
])
const somewhere = phrase`(?<name>${capitalized}(?: ${capitalized}){0,3}|${common})`.source
/** Right behind the group, somewhere that no gazetteer of countries decides. */
const elsewhere = phrase`(?: ${residing})? (?:in|within|inside) (?:the )?${somewhere}| (?:worldwide|abroad|overseas|globally)`

/** `'unknown'` where the text says a place that is not decided here: then nothing else may stand in for it. */
export function placeInClause(
  outline: Outline,
  span: {start: number; end: number},
  clause: {from: number; to: number},
  measure: Figure['measure']
): Place | 'unknown' | null {
  const {text} = outline
  const other = matchAt(elsewhere, text, span.end)
  if (other !== undefined) {
    const name = other.groups?.name ?? ''
    return /^\p{Lu}/u.test(name) ? {name: foldSpace(name), iso3: null} : 'unknown'
  }
  const after = text
    .slice(span.end, clause.to)
    .matchAll(measure === 'flow' ? towards : inside)
    .next().value
  if (after !== undefined) return placeOf(outline, span.end + after.index, after)
  const host = matchBefore(hosts, text, span.start, 120)
  if (host !== undefined) return placeOf(outline, host.start, host)
  const before = [...text.slice(clause.from, span.start).matchAll(inside)].at(-1)
  return before === undefined ? null : placeOf(outline, clause.from + before.index, before)
}

function placeOf(outline: Outline, at: number, match: RegExpMatchArray): Place | 'unknown' {
  const named = countriesIn(outline, at, at + match[0].length)
  return placeNamed(named)
}

/** One country, or a capital with its country; several are not one place. */
export function placeNamed(named: readonly Mention<CountryReading>[]): Place | 'unknown' {
  const [first] = named
  const iso3 = onlyCode(named)
  return first === undefined || (iso3 === null && named.length > 1) ? 'unknown' : {name: foldSpace(first.text), iso3}
}

const name = phrase`(?:the )?(?:${country}|${capitalized}(?: ${capitalized}){0,2})`.source
const kinds =
  '(?:the )?(?:cities|city|towns|town|villages|village|camps|camp|districts|provinces|regions|areas) of '.replaceAll(
    ' ',
    String.raw`\s{1,3}`
  )
const from = new RegExp(
  String.raw`${wordStart}from\s{1,3}(?:${kinds})?(?<names>${name}(?:(?:,?\s{1,3}and|,)\s{1,3}${name}){0,8})`,
  'u'
)

/** The places that a clause's first "from" lists. */
export function originsIn({text, passage}: Outline, start: number, end: number): string[] {
  // The list may reach beyond the end of what is searched.
  const match = from.exec(text.slice(start, end + 200))
  const names = match?.groups?.names
  if (match === null || names === undefined || start + match.index >= end) return []
  const at = start + match.index + match[0].length - names.length
  return passage.text
    .slice(at, at + names.length)
    .split(/,?\s{1,3}and\s{1,3}|,\s{1,3}/)
    .map((item) => foldSpace(item).replace(/^the /, ''))
}
