import type {Mention} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import {apostrophes, conjunctions, joints} from '../lexicon/grammar.js'
import {isDescribing, isModifier, isNounModifier, typeOfDescription} from '../lexicon/modifiers.js'
import {capitalized, words} from '../lexicon/words.js'
import {isActor, isSharedPlace} from '../text/names.js'
import type {Outline} from '../text/outline.js'
import {type Token, textAt, wordAt} from '../text/tokens.js'
import {endsPhrase, isHeadAhead, nounAt} from './noun.js'

/** Words of a phrase before and with its head, as read so far. */
export interface Draft {
  named: Mention<NameReading>[]
  isList: boolean
  /** Words that belong to the group's name, in order, '' for a name. */
  words: string[]
  /** Modifiers, alone and with the word before: `displaced`, `internally displaced`. */
  types: string[]
  isRegistered: boolean
  /** Capitalised words that no gazetteer knows. */
  unknown: string[]
}

interface Step {
  next: number
  isHead: boolean
}

/** One name or modifier before the head; undefined where the phrase cannot go on. */
export function stepOver({tokens}: Outline, at: number, draft: Draft): Step | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.name !== null) return overName(tokens, at, token.name, draft)
  return token.kind === 'word' ? overWord(tokens, at, token, draft) : overMark(tokens, at, draft)
}

const nameJoints = words('and or , /')
const markJoints = words(', / &')

/** The comma of `Danish, Swedish and Finnish students`. */
function overMark(tokens: readonly Token[], at: number, draft: Draft): Step | undefined {
  if (draft.named.length === 0 || !markJoints.has(textAt(tokens, at)) || !isNameAhead(tokens, at + 1)) return undefined
  draft.isList = true
  return {next: at + 1, isHead: false}
}

function overName(tokens: readonly Token[], at: number, name: Mention<NameReading>, draft: Draft): Step | undefined {
  const {kind, form} = name.reading
  if (isActor(name.reading) || isPossessive(tokens, at + 1) || isNegated(tokens, at)) return undefined
  if (isSharedPlace(name) && !isHeadAhead(tokens, at + 1)) return undefined
  const isNoun = form === 'people' || kind === 'people'
  const isBare = form === 'demonym' && endsPhrase(tokens, at + 1) && !isCountAhead(tokens, at + 1)
  if (!isNoun && !isBare && !isAttribute(tokens, at, name)) return undefined
  draft.named.push(name)
  draft.words.push('')
  return {next: at + 1, isHead: isBare || form === 'people' || (isNoun && endsPhrase(tokens, at + 1))}
}

/** The name belongs to a head that comes: `Norway students`, `Norwegian-born`, `Danish exchange students`. */
const isAttribute = (tokens: readonly Token[], at: number, {reading: {form}}: Mention<NameReading>): boolean =>
  isHeadAhead(tokens, at + 1) ||
  wordAt(tokens, at + 1).startsWith('-') ||
  isNameAhead(tokens, at + 1) ||
  (form === 'demonym' && (isModifier(wordAt(tokens, at + 1)) || isJoint(tokens, at + 1)))

function overWord(tokens: readonly Token[], at: number, token: Token, draft: Draft): Step | undefined {
  const {text, isCapital} = token
  if (conjunctions.has(text) && draft.named.length > 0 && isNameAhead(tokens, at + 1)) {
    draft.isList = true
    return {next: at + 1, isHead: false}
  }
  if (text === 'of' || text === 'the') return undefined
  if (isModifier(text) || isNewly(tokens, at) || isNounBeforeNoun(tokens, at, token))
    return overModifier(tokens, at, token, draft)
  return isCapital ? overUnknown(tokens, at, token, draft) : undefined
}

const newly = words('newly recently already formerly')

/** `newly arrived refugees`, where the verb is none. */
const isNewly = (tokens: readonly Token[], at: number): boolean =>
  newly.has(wordAt(tokens, at - 1)) && wordAt(tokens, at).endsWith('ed')

/** `construction workers`; of capitalised words `Refugee families` alone */
const isNounBeforeNoun = (tokens: readonly Token[], at: number, {text, isCapital}: Token): boolean =>
  isNounModifier(text) && nounAt(tokens, at + 1) !== undefined && (!isCapital || typeOfDescription.has(text))

function overModifier(tokens: readonly Token[], at: number, {text, isCapital}: Token, draft: Draft): Step {
  if (text === 'registered') draft.isRegistered = true
  draft.types.push(text, `${wordAt(tokens, at - 1)} ${text}`)
  if (isDescribing(text)) draft.words.push(isCapital ? capitalized(text) : text)
  return {next: at + 1, isHead: false}
}

const possessive = /['’]s?$/
const plural = /[^s]s$/

/** A capitalised word that no gazetteer knows: `Hazara families`, `5,000 Xanadus`. */
function overUnknown(tokens: readonly Token[], at: number, {text}: Token, draft: Draft): Step | undefined {
  if (draft.unknown.length > 1 || possessive.test(text)) return undefined
  draft.unknown.push(text)
  draft.words.push(capitalized(text))
  const isHead = endsPhrase(tokens, at + 1) && plural.test(text)
  return isHead || isHeadAhead(tokens, at + 1) ? {next: at + 1, isHead} : undefined
}

/** `non-Kuwaiti` */
const isNegated = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === 'non' || (textAt(tokens, at - 1) === '-' && wordAt(tokens, at - 2) === 'non')

/** `Norway's`, `the Danes'` */
const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  apostrophes.has(textAt(tokens, at)) && ['', 's'].includes(wordAt(tokens, at + 1))

const beforeName = words('the and or')

const isNameAhead = (tokens: readonly Token[], at: number): boolean => {
  const name = tokens[at]?.name ?? (beforeName.has(wordAt(tokens, at)) ? tokens[at + 1]?.name : null)
  return name != null && name.reading.kind !== 'organization' && name.reading.form !== 'capital'
}

const isJoint = (tokens: readonly Token[], at: number): boolean =>
  nameJoints.has(textAt(tokens, at)) && isNameAhead(tokens, at + 1)

/** `12 Greek and 3 Danish schools` */
const isCountAhead = (tokens: readonly Token[], at: number): boolean =>
  joints.has(textAt(tokens, at)) && [at + 1, at + 2, at + 3].some((index) => tokens[index]?.kind === 'number')
