import {foldSpace} from '../../../../language/space.js'
import {words} from '../../lexicon/words.js'
import {type Listed, listAt} from '../../text/names.js'
import type {Outline} from '../../text/outline.js'
import {behindCapitals, endBefore, skipWords, wordAt} from '../../text/tokens.js'
import type {Topic} from '../../topic/topic.js'
import {type GroupPhrase, isOfNation} from '../phrase.js'
import {ofNation} from './nation.js'

const coming = words(`
  who came had come are were originally coming originating originated hailing mostly mainly arriving arrived
`)
const kinds = words(`
  the all over other mainland northern southern eastern western central neighbouring neighboring city cities town towns
  of province island islands state region regions
`)

/** `from Ghana`, `who came from Ghana`, `from Banaba`. */
export function fromPlace(outline: Outline, phrase: GroupPhrase, topic: Topic): GroupPhrase | undefined {
  const {tokens} = outline
  const at = skipWords(tokens, phrase.next, coming, 4)
  if (wordAt(tokens, at) !== 'from' || tokens[at]?.isCapital === true) return undefined
  const behind = skipWords(tokens, at + 1, kinds, 4)
  const list = listAt(tokens, behind, true)
  return list === undefined ? fromUnknown(outline, phrase, behind) : fromNamed(outline, phrase, list, topic)
}

function fromNamed(outline: Outline, phrase: GroupPhrase, list: Listed, topic: Topic): GroupPhrase {
  const origins = list.named.map(({text}) => foldSpace(text))
  const behind = {next: list.next, end: endBefore(outline.tokens, list.next), origins}
  if (isOfNation(phrase)) return {...phrase, ...behind}
  const named = ofNation(outline, phrase, list, 'from', topic)
  const isElsewhere =
    topic.group?.iso3 != null && phrase.group.type === 'migrants' && named.group.iso3 !== topic.group.iso3
  // Vietnamese who came from Germany are no Germans.
  return isElsewhere ? {...phrase, ...behind, isGeneric: false} : {...named, origins}
}

/** From a place that no gazetteer knows. */
function fromUnknown(outline: Outline, phrase: GroupPhrase, at: number): GroupPhrase | undefined {
  const {tokens, passage} = outline
  const next = behindCapitals(tokens, at, 3)
  if (next === at || phrase.origins.length > 0) return undefined
  const end = endBefore(tokens, next)
  const origin = foldSpace(passage.text.slice(tokens[at]?.start, end))
  const name = isOfNation(phrase) ? phrase.group.name : `${phrase.group.name} from ${origin}`
  return {...phrase, group: {...phrase.group, name}, next, end, origins: [origin], isGeneric: false}
}
