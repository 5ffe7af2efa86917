import {equating} from '../../lexicon/grammar.js'
import {words} from '../../lexicon/words.js'
import {isNameOfPlace, listAt, wordingOf} from '../../text/names.js'
import type {Outline} from '../../text/outline.js'
import {skipWords, wordAt} from '../../text/tokens.js'
import type {Topic} from '../../topic/topic.js'
import {type GroupPhrase, isOfNation} from '../phrase.js'
import {behindPlace} from './behind-place.js'
import {ofNation} from './nation.js'

const leading = words('who had have')
const declaring = words('declared identified described considered defined reported self-identified registered')
const identifying = words(`
  themselves as to be being either of ethnic ethnically still also now mostly in fact only mainly
`)

/** `declared themselves ethnic Turks`, `identified as Danish`, `are Danes` */
export function asNation(outline: Outline, phrase: GroupPhrase, topic: Topic): GroupPhrase | undefined {
  const {tokens} = outline
  const behind = behindPlace(tokens, phrase)
  const from = skipWords(tokens, behind.next, leading, 2)
  const isEqual = equating.has(wordAt(tokens, from)) && !isOfNation(phrase)
  if (!isEqual && !declaring.has(wordAt(tokens, from))) return undefined
  const at = skipWords(tokens, from + 1, identifying, 6)
  const list = at > from + 1 || isEqual ? listAt(tokens, at) : undefined
  if (list === undefined || list.named.some(({reading}) => isNameOfPlace(reading))) return undefined
  if (isEqual && list.named.at(-1)?.reading.form !== 'people') return undefined
  const read = ofNation(outline, {...phrase, place: behind.place}, list, 'declared', topic)
  return {...read, group: {...read.group, name: wordingOf(outline, list.named)}}
}
