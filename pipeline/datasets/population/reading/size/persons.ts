import {readGroup} from '../../group/group.js'
import type {GroupPhrase} from '../../group/phrase.js'
import {words} from '../../lexicon/words.js'
import type {Scene} from '../../scene/scene.js'
import {type Token, wordAt} from '../../text/tokens.js'
import {groupCounted} from './number.js'
import {startOf} from './start.js'
import {ofSubject, type Subject} from './subject.js'

const wholes = words('group community number contingent share')

/** `Danes are the largest group of`: those are counted, not the group that they are part of. */
const isLargest = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === 'of' && wholes.has(wordAt(tokens, at - 2))

/** `Indians in Thailand are estimated at`, `Japanese residents totalled`. */
export function personsAt(scene: Scene, at: number): Subject | undefined {
  const {tokens} = scene.outline
  const start = startOf(tokens, at)
  const subject = isLargest(tokens, start) ? ofSubject(scene, start, 'population/number-of-people') : undefined
  if (subject !== undefined) return subject
  return tokens[start - 1]?.kind === 'number' ? undefined : groupFrom(scene, start, at)
}

const members = /(?<!\p{L})members$/u
const areMembers = ({group}: GroupPhrase): boolean => members.test(group.name ?? '')

/** The first group, from `start` on, with the noun at `at` in it. */
function groupFrom(scene: Scene, start: number, at: number): Subject | undefined {
  for (let from = start; from <= at; from++) {
    const phrase = readGroup(scene.outline, from, scene.topic)
    if (phrase !== undefined && phrase.next > at)
      return phrase.isBarred || phrase.isGeneric || areMembers(phrase) ? undefined : groupCounted(scene, phrase, from)
  }
  return undefined
}
