import type {Mention} from '../../../../document.js'
import type {NameReading} from '../../../../language/names/name.js'
import {words} from '../../lexicon/words.js'
import {placesAt} from '../../text/names.js'
import {skipWords, type Token, wordAt} from '../../text/tokens.js'
import type {GroupPhrase} from '../phrase.js'

const residing = words('living residing resident')
const prepositions = words('in of')
const goingOn = words('were was are had have who declared claimed reported identified described')

/** Where a phrase goes on, and the place that it tells before it does. */
interface Behind {
  next: number
  place: Mention<NameReading>[]
}

/** `people in Australia were born …`: behind the place that a phrase without a name tells of. */
export function behindPlace(tokens: readonly Token[], {next, isGeneric, group, place}: GroupPhrase): Behind {
  if (!isGeneric && group.type !== 'residents') return {next, place}
  const at = skipWords(tokens, next, residing, 1)
  const list = prepositions.has(wordAt(tokens, at)) ? placesAt(tokens, at + 1) : undefined
  return list !== undefined && goingOn.has(wordAt(tokens, list.next))
    ? {next: list.next, place: list.named}
    : {next, place}
}
