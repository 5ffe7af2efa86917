import type {PopulationType} from '../../figure.js'
import {descent} from '../../lexicon/descent.js'
import {equating} from '../../lexicon/grammar.js'
import {personNouns} from '../../lexicon/people.js'
import {placesAt} from '../../text/names.js'
import type {Outline} from '../../text/outline.js'
import {endBefore, type Token, wordAt} from '../../text/tokens.js'
import type {Topic} from '../../topic/topic.js'
import type {GroupPhrase} from '../phrase.js'
import {ofNation} from './nation.js'

/** "citizens of X" names the group, "residents of X" the place. */
export function ofCountry(outline: Outline, phrase: GroupPhrase, topic: Topic): GroupPhrase | undefined {
  const {tokens} = outline
  const {name, type, of} = saidToBe(tokens, phrase) ?? {...phrase.group, of: phrase.next}
  if (wordAt(tokens, of) !== 'of') return undefined
  const list = placesAt(tokens, of + 1)
  if (list === undefined || descent.has(wordAt(tokens, list.next))) return undefined
  if (type === 'residents') return {...phrase, next: list.next, end: endBefore(tokens, list.next), place: list.named}
  if (type !== 'citizens' && phrase.group.name !== 'natives') return undefined
  return ofNation(outline, {...phrase, group: {...phrase.group, name, type}}, list, 'of', topic)
}

interface Kind {
  name: string
  type: PopulationType | null
  /** Index of the token behind it. */
  of: number
}

/** The noun of "500 people are citizens of X". */
function saidToBe(tokens: readonly Token[], {isGeneric, next, group}: GroupPhrase): Kind | undefined {
  if (!isGeneric || !equating.has(wordAt(tokens, next))) return undefined
  const at = wordAt(tokens, next + 1) === 'the' ? next + 2 : next + 1
  const noun = personNouns.get(wordAt(tokens, at))
  return noun && {name: wordAt(tokens, at), type: noun.type ?? group.type, of: at + 1}
}
