import type {Figure} from '../figure.js'
import {isOfThem} from '../group/of-them.js'
import {words} from '../lexicon/words.js'
import {isActor, isNameOfPlace} from '../text/names.js'
import type {Outline} from '../text/outline.js'
import {type Token, textAt, wordAt} from '../text/tokens.js'
import type {Topic} from '../topic/topic.js'
import {placeAt} from './governed.js'
import {placeNamed, type Stated} from './stated.js'

/** Nobody tells a place farther from the number, in tokens. */
const farthest = 40

const staying = words('in within inside across throughout at around near outside')
const going = words(`
  in within through to into towards toward at for across reached entered visited visit visiting entering reaching toured on
  onto
`)

/** The place told behind the token `at`, up to the next number or the end of the statement. */
export function placeBehind(outline: Outline, at: number, measure: Figure['measure'], topic: Topic): Stated {
  const {tokens} = outline
  const prepositions = measure === 'flow' ? going : staying
  for (let next = behindBracket(tokens, at); next < Math.min(tokens.length, at + farthest); next++) {
    if (isEnd(tokens, next)) return null
    if (isThere(tokens, next)) return topic.near ?? topic.host
    const stated = isAnywhere(tokens, next) ? 'unknown' : placeGoverned(outline, next, prepositions, topic)
    if (stated !== null) return stated
  }
  return null
}

/** `500 Danes (300 men) in Norway`: behind the brackets that open at once. */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== '(') return at
  const end = tokens.slice(at, at + farthest).findIndex(({text}) => text === ')')
  return end < 0 ? at : at + end + 1
}

const inside = words('in within inside across throughout reached entered')

/** The last place that is told before the token `at` in its statement. */
export function placeBefore(outline: Outline, at: number, topic: Topic): Stated {
  const {tokens} = outline
  for (let next = at - 1; next >= Math.max(0, at - farthest); next--) {
    if (textAt(tokens, next) === ';' || textAt(tokens, next) === ':') return null
    if (isAnywhere(tokens, next)) return 'unknown'
    const stated = placeWhere(tokens, next) ?? placeGoverned(outline, next, inside, topic)
    if (stated !== null && !isOfPeers(tokens, next, stated)) return stated
  }
  return null
}

/** `Belarus, where 500 Danes` */
function placeWhere(tokens: readonly Token[], at: number): Stated {
  if (wordAt(tokens, at) !== 'where') return null
  const name = tokens[textAt(tokens, at - 1) === ',' ? at - 2 : at - 1]?.name
  return name != null && isNameOfPlace(name.reading) && !isActor(name.reading) ? placeNamed([name]) : null
}

/** `one of the smaller communities in Latin America`: a region that others are in, too. */
function isOfPeers(tokens: readonly Token[], at: number, stated: Stated): boolean {
  if (stated === null || stated === 'unknown' || stated.iso3 !== null) return false
  const before = tokens.slice(Math.max(0, at - 8), at)
  return before.some(({text}, index) => text === 'one' && before[index + 1]?.text === 'of')
}

const ends = words('; : ( ) but while whereas although though compared because including whom')

/** Another statement begins here, or another number whose place this is. */
const isEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' ||
  ends.has(textAt(tokens, at)) ||
  isOfThem(tokens, at) ||
  isAddition(tokens, at) ||
  isNext(tokens, at)

const turning = words(', and while but')
/** No longer is the place of another number, in tokens. */
const longestPlace = 6

/** `500 in Moss, and in Oslo 300`: the place of the next number. */
function isNext(tokens: readonly Token[], at: number): boolean {
  if (!turning.has(textAt(tokens, at))) return false
  let next = at + 1
  while (turning.has(textAt(tokens, next))) next++
  if (wordAt(tokens, next) !== 'in') return false
  const end = tokens.findIndex(
    ({kind}, index) => index > next && (kind === 'number' || kind === 'mark' || kind === 'time')
  )
  return end > 0 && end - next <= longestPlace && tokens[end]?.kind === 'number'
}

const parts = words('most many some a the others half large smaller significant')

/** `…, with most in Djerba`: what is told of a part of them. */
const isAddition = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'with' && parts.has(wordAt(tokens, at + 1))

const existing = words('is are was were has have had')

/** `were sent there`; not `there are` */
const isThere = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'there' && tokens[at - 1]?.kind === 'word' && !existing.has(wordAt(tokens, at + 1))

const anywhere = words('abroad overseas worldwide globally elsewhere')

/** `live abroad`; not `overseas Chinese`, `born overseas` */
const isAnywhere = (tokens: readonly Token[], at: number): boolean =>
  anywhere.has(wordAt(tokens, at)) && tokens[at + 1]?.name == null && wordAt(tokens, at - 1) !== 'born'

const origins = words('born raised educated recruited hired')

/** The place behind a preposition; `born in Chile` tells none where they are. */
const placeGoverned = (outline: Outline, at: number, prepositions: ReadonlySet<string>, topic: Topic): Stated =>
  (prepositions.has(wordAt(outline.tokens, at)) || isReceived(outline.tokens, at)) &&
  !origins.has(wordAt(outline.tokens, at - 1))
    ? placeAt(outline, at + 1, topic)
    : null

const receiving = words('admitted accepted received welcomed resettled hosted')

/** `were admitted by Peru` */
const isReceived = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'by' && receiving.has(wordAt(tokens, at - 1))
