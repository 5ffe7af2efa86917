import {type Reader, wordAt} from './reader.js'
import type {MissionVerb} from './verb.js'

const plain = {isPast: false, isParticiple: false, isGerund: false, isBase: false}
const closing = /^(?:suspend|ceas|halt|end|discontinu|stopp?|wind|wound)(?<ending>e|s|es|ed|ing)?$/
const opening = /^(?:resum|beg[ai]n|beginn|commenc|start|restart)(?<ending>e|s|es|ed|ing)?$/
const adjectives = new Set(
  'its all their diplomatic consular normal full regular the down routine visa official'.split(' ')
)
const works = new Set(['operations', 'operation', 'activities', 'functioning', 'work'])
const mostAdjectives = 4

/** `suspended all operations`, `resumed its work`: what a mission does when it is closed or opened, with its last token. */
export function readOperations(reader: Reader, at: number): {verb: MissionVerb; last: number} | undefined {
  const word = wordAt(reader, at)
  const closed = closing.exec(word)
  const found = closed ?? opening.exec(word)
  if (found === null) return undefined
  let last = at + 1
  while (last < at + mostAdjectives && adjectives.has(wordAt(reader, last))) last++
  if (!works.has(wordAt(reader, last)) || reader.tokens[last]?.mark !== 'none') return undefined
  return {verb: {...plain, ...formOf(word, found.groups?.ending), effect: closed === null ? 'open' : 'close'}, last}
}

function formOf(word: string, ending: string | undefined): Partial<MissionVerb> {
  if (ending === 'ing') return {isGerund: true}
  if (ending === 'ed' || word === 'began' || word === 'wound') return {isPast: true, isParticiple: word !== 'began'}
  return ending === 's' || ending === 'es' ? {} : {isBase: true}
}
