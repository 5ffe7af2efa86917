import {descent} from '../../lexicon/descent.js'
import {words} from '../../lexicon/words.js'
import {listAt} from '../../text/names.js'
import type {Outline} from '../../text/outline.js'
import {skipWords, type Token, wordAt} from '../../text/tokens.js'
import type {Topic} from '../../topic/topic.js'
import type {GroupPhrase} from '../phrase.js'
import {behindPlace} from './behind-place.js'
import {ofNation} from './nation.js'

const leading = words(`
  who that in were was are living residing the claim claimed reported self-reported self-identified declared to be
  wholly partly or is either at least
`)
const linking = words('of with holding having claiming reporting claimed reported declaring declared')
const claiming = words('claim claimed reported self-reported declared')
const partial = words('at least one the either full partial direct or a an some mixed part')
const kinds = words('ethnic national')

/** `of Lebanese origin`, `with Danish citizenship`, `holding Syrian passports`, `were of Lebanese origin`. */
export function ofDescent(outline: Outline, phrase: GroupPhrase, topic: Topic): GroupPhrase | undefined {
  const {tokens} = outline
  const behind = behindPlace(tokens, phrase)
  const link = linkAt(tokens, skipWords(tokens, behind.next, leading, 9))
  const list = link === undefined ? undefined : listAt(tokens, skipWords(tokens, link + 1, partial, 4))
  if (list === undefined) return undefined
  const at = skipWords(tokens, list.next, kinds, 1)
  if (!descent.has(wordAt(tokens, at))) return undefined
  return ofNation(outline, {...phrase, place: behind.place}, {...list, next: at + 1}, 'of', topic)
}

/** The word that links people and descent; a verb may have been skipped: `who claimed Irish ancestry`. */
function linkAt(tokens: readonly Token[], at: number): number | undefined {
  if (linking.has(wordAt(tokens, at))) return at
  return at > 0 && claiming.has(wordAt(tokens, at - 1)) ? at - 1 : undefined
}
