import type {MissionType} from '../../language/missions/types.js'
import {readWhen, type When} from './date.js'
import type {Group} from './group.js'
import {readPhrase} from './phrase.js'
import {isWord, type Reader, wordAt} from './reader.js'
import {isBecoming} from './verb.js'

/** What a mission was made. */
export interface Target {
  type: MissionType | null
  when: When | undefined
  to: number
}

const levels = new Set(['level', 'rank', 'status'])

/** `[upgraded it] to an embassy in 1949`, `to the level of embassies`, `to embassy level`, `[became] an embassy`. */
export function readTarget(reader: Reader, from: number, group: Pick<Group, 'to'>): Target | undefined {
  const early = readWhen(reader, from)
  const start = early?.to ?? from
  const isPlain = isBecoming(wordAt(reader, group.to - 1))
  if (!isPlain && !isWord(reader, start, new Set(['to', 'into']))) return undefined
  let at = isPlain ? start : start + 1
  if (isWord(reader, at, new Set(['the', 'a', 'full']))) at++
  if (isWord(reader, at, levels) && wordAt(reader, at + 1) === 'of') at += 2
  const phrase = readPhrase(reader, at)
  if (phrase === undefined) return undefined
  let {to} = phrase
  if (isWord(reader, to, levels)) to++
  const late = readWhen(reader, to)
  return {type: phrase.noun.type, when: phrase.when ?? late?.when ?? early?.when, to: late?.to ?? to}
}
