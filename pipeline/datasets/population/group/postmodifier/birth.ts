import {words} from '../../lexicon/words.js'
import {placesAt} from '../../text/names.js'
import type {Outline} from '../../text/outline.js'
import {skipWords, wordAt} from '../../text/tokens.js'
import type {Topic} from '../../topic/topic.js'
import {type GroupPhrase, isOfNation} from '../phrase.js'
import {behindPlace} from './behind-place.js'
import {ofNation} from './nation.js'

const leading = words('who were are had been that declared reported they said stated')

/** `born in Chile`, `who said they were born in Chile` */
export function bornIn(outline: Outline, phrase: GroupPhrase, topic: Topic): GroupPhrase | undefined {
  const {tokens} = outline
  if (isOfNation(phrase) && phrase.home === null) return undefined
  const behind = behindPlace(tokens, phrase)
  const at = skipWords(tokens, behind.next, leading, 5)
  if (wordAt(tokens, at) !== 'born' || wordAt(tokens, at + 1) !== 'in') return undefined
  const list = placesAt(tokens, at + 2)
  return list && ofNation(outline, {...phrase, place: behind.place}, list, 'born in', topic)
}
