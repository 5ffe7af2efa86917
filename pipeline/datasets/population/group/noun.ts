import {turning} from '../lexicon/closing.js'
import {closingMarks} from '../lexicon/grammar.js'
import {isModifier, isNounModifier} from '../lexicon/modifiers.js'
import {barredNouns, type PersonNoun, personNouns} from '../lexicon/people.js'
import {capitalized, phrases} from '../lexicon/words.js'
import {type Token, wordAt} from '../text/tokens.js'

/** The noun that a phrase counts. */
export interface Head {
  /** Index of the token behind it. */
  next: number
  /** Null for a name, and for those whom no population counts. */
  noun: PersonNoun | null
  /** As written, folded; '' where a name is the head. */
  word: string
  isBarred: boolean
}

/** The noun for people that begins at a token, the longest first: `foreign nationals`. */
export function nounAt(tokens: readonly Token[], at: number): Head | undefined {
  if (isBornAt(tokens, at)) return {next: at + 1, noun: bornThere, word: '-born', isBarred: false}
  for (const length of [3, 2, 1]) {
    const parts = tokens.slice(at, at + length)
    if (parts.length < length || parts.some(({kind}) => kind !== 'word')) continue
    const word = parts.map(({text}) => text).join(' ')
    const noun = personNouns.get(word)
    if (adjectival.has(word) && isPeopleToken(tokens[at + length])) return undefined
    if (noun !== undefined) return {next: at + length, noun, word: nameOf(parts, word), isBarred: false}
    if (barredNouns.has(word)) return {next: at + length, noun: null, word, isBarred: true}
  }
  return singularAt(tokens, at)
}

const bornThere: PersonNoun = {type: null, unit: 'persons', isGeneric: false}

/** `9,798 Nicaraguan-born` */
const isBornAt = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === '-born' && tokens[at - 1]?.name != null && endsPhrase(tokens, at + 1)

/** Participles that are nouns only where none follows: `the displaced`. */
const adjectival = phrases('displaced, internally displaced, undocumented')

const isPeopleToken = (token: Token | undefined): boolean =>
  token?.name != null || (token?.kind === 'word' && personNouns.has(token.text))

/** `18,000 permanent resident of`: a singular that closes the phrase. */
function singularAt(tokens: readonly Token[], at: number): Head | undefined {
  const word = wordAt(tokens, at)
  const noun = word === '' || word.endsWith('s') ? undefined : personNouns.get(`${word}s`)
  return noun === undefined || !endsPhrase(tokens, at + 1)
    ? undefined
    : {next: at + 1, noun, word: `${word}s`, isBarred: false}
}

const nameOf = (parts: readonly Token[], word: string): string =>
  parts.some(({isCapital}) => isCapital) ? capitalized(word) : word

/** A head within the next words, with nothing but modifiers before it. */
export function isHeadAhead(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    if (nounAt(tokens, next) !== undefined) return true
    const word = wordAt(tokens, next)
    if (!isModifier(word) && !(isNounModifier(word) && nounAt(tokens, next + 1) !== undefined)) return false
  }
  return false
}

/** What follows leaves no place for another noun, so that a bare `Japanese` or `Thai` is one. */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'time') return true
  if (token.kind === 'mark') return closingMarks.has(token.text)
  if (token.kind !== 'word') return false
  return turning.has(token.text) || (participle.test(token.text) && !isHeadAhead(tokens, at))
}

const participle = /[^e]ed$/
