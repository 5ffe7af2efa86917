import {readWhen} from './date.js'
import {type Places, readPlaces} from './place.js'
import {isStateName, isWord, type Reader, stateOf, wordAt} from './reader.js'
import {unknownExistence} from './statement.js'
import type {Told} from './told.js'

const joints = new Set(['and', 'while', 'whereas'])
const verbs = new Set(['has', 'have', 'had', 'does', 'do', 'not', 'also', 'maintains', 'maintain', 'another', 'one'])

/** `Chile has an embassy in Oslo and [Norway (has one) in Santiago]`: the same kind of mission, and the same of it. */
export function readGapped(reader: Reader, told: Told): Told | undefined {
  const [only, ...others] = told.phrases
  if (only === undefined || others.length > 0 || told.group.effect !== 'have') return undefined
  const from = nameBehind(reader, told.to)
  const name = reader.tokens[from]
  const state = name?.name == null || !isStateName(name) || name.isPossessive ? null : stateOf(name.name)
  const read = state === null ? undefined : placesBehind(reader, from + 1)
  if (state === null || read === undefined) return undefined
  const {places, isReciprocal, to} = read
  const phrase = {...only.phrase, owner: null, hosts: [], places, isReciprocal, when: undefined, to}
  const verb = reader.tokens.slice(from + 1, to).map(({lower}) => lower)
  // `has one`, `does not have one` says it anew.
  const exists = verb.includes('one') || verb.includes('another') ? !verb.includes('not') : only.existence.exists
  const existence = {...unknownExistence, exists}
  const subject = {states: [state], isPair: false, isNegative: false, isPronoun: false, from}
  return {...told, subject, phrases: [{phrase, existence}], from, to}
}

const mostVerbs = 6

/** -1 where nothing joins another clause. */
function nameBehind(reader: Reader, at: number): number {
  const next = isWord(reader, at, joints) ? at + 1 : at
  if (next === at && (reader.tokens[at]?.mark ?? 'none') === 'none') return -1
  return wordAt(reader, next) === 'the' ? next + 1 : next
}

function placesBehind(reader: Reader, from: number): Places | undefined {
  let at = from
  while (at < from + mostVerbs && isWord(reader, at, verbs)) at++
  if (!isWord(reader, at, new Set(['in'])) || readWhen(reader, at) !== undefined) return undefined
  const read = readPlaces(reader, at + 1)
  return read.places.length > 0 ? read : undefined
}
