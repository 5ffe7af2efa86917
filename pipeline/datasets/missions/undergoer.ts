import {readWhen} from './date.js'
import type {Group} from './group.js'
import {type Phrase, phraseAround, readPhrase} from './phrase.js'
import {readPlaces} from './place.js'
import {isStateName, isWord, type Reader, stateOf, wordAt} from './reader.js'

/** How far before its verb the noun of a subject stands. */
const longestSubject = 30

/** `[The Chilean embassy in Oslo, which] was closed`: the mission that a verb is told of. */
export function subjectPhrase(reader: Reader, from: number): Phrase | undefined {
  const end = isWord(reader, from - 1, new Set(['which', 'that', 'who'])) ? from - 1 : from
  for (let head = end - 1; head >= Math.max(0, end - longestSubject); head--) {
    if (reader.tokens[head]?.noun == null) continue
    const phrase = phraseAround(reader, head)
    // `relations at the level of embassies`
    if (isWord(reader, phrase.from - 2, new Set(['level', 'rank', 'status']))) return undefined
    // `is accredited to …` is read with the phrase itself.
    return phrase.to === end || (phrase.isAccredited && phrase.to > from) ? phrase : undefined
  }
  return undefined
}

/** What stands behind the verb belongs to its subject: `was opened in Oslo by Chile in 1970`. */
export function behindVerb(reader: Reader, before: Phrase, {to}: Group): Phrase {
  const phrase = {...before, to}
  for (let count = 0; count < 4; count++)
    if (
      !takeTime(reader, phrase) &&
      !takePlaces(reader, phrase) &&
      !takeAgent(reader, phrase) &&
      !takeRole(reader, phrase)
    )
      break
  return phrase
}

function takeTime(reader: Reader, phrase: Phrase): boolean {
  const read = readWhen(reader, phrase.to)
  phrase.when = read?.when ?? phrase.when
  phrase.to = read?.to ?? phrase.to
  return read !== undefined
}

function takePlaces(reader: Reader, phrase: Phrase): boolean {
  if (phrase.places.length > 0 || !isWord(reader, phrase.to, new Set(['in', 'at']))) return false
  const {places, isReciprocal, to} = readPlaces(reader, phrase.to + 1)
  if (places.length === 0 && !isReciprocal) return false
  Object.assign(phrase, {places, isReciprocal, to})
  return true
}

/** `[was established in 1945] as a legation` */
function takeRole(reader: Reader, phrase: Phrase): boolean {
  const role = wordAt(reader, phrase.to) === 'as' ? readPhrase(reader, phrase.to + 1) : undefined
  if (role === undefined) return false
  phrase.noun = role.noun
  phrase.when = role.when ?? phrase.when
  phrase.to = role.to
  return true
}

function takeAgent(reader: Reader, phrase: Phrase): boolean {
  if (wordAt(reader, phrase.to) !== 'by') return false
  const at = wordAt(reader, phrase.to + 1) === 'the' ? phrase.to + 2 : phrase.to + 1
  const token = reader.tokens[at]
  if (token?.name == null || !isStateName(token)) return false
  phrase.owner ??= stateOf(token.name)
  phrase.to = at + 1
  return true
}
