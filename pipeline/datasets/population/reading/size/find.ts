import {bodyNouns, numberNouns} from '../../lexicon/bodies.js'
import {counting} from '../../lexicon/size.js'
import {words} from '../../lexicon/words.js'
import type {Counted} from '../../scene/counted.js'
import {figureBeside, isSizeLast} from '../../scene/memory.js'
import type {Scene} from '../../scene/scene.js'
import {textAt, wordAt} from '../../text/tokens.js'
import {inSentence} from '../ellipsis/before.js'
import {
  isAuxiliary,
  isCompared,
  isCountedSo,
  isEquated,
  isLight,
  isPeople,
  isPutAt,
  isReached,
  isStrong,
  isVerb
} from './between.js'
import {bodyAt} from './body.js'
import {continuedOf, farthest, numberAt, numberBefore, numberPut} from './number.js'
import {personsAt} from './persons.js'
import {ofTopic, type Subject} from './subject.js'

/** What the number measures: the nearest before it with nothing but light words between. */
export function subjectBefore(scene: Scene, {first}: Counted): Subject | undefined {
  const {tokens} = scene.outline
  const put = isPutAt(scene) || isReached(tokens, first) ? numberPut(tokens, first) : undefined
  if (put === undefined) return nearestBefore(scene, first) ?? openingOf(scene, first)
  return bodyNouns.has(wordAt(tokens, put)) ? bodyAt(scene, put) : numberAt(scene, put)
}

/** `Arrivals from Norway at the airport … climbed to 500`: the people with whom the sentence opens. */
function openingOf(scene: Scene, first: number): Subject | undefined {
  const {tokens} = scene.outline
  const isOpen = first <= farthest && isPeople(tokens, 0) && isReached(tokens, first)
  return isOpen && !tokens.slice(0, first).some(({kind}) => kind === 'number') ? personsAt(scene, 0) : undefined
}

function nearestBefore(scene: Scene, first: number): Subject | undefined {
  const {tokens} = scene.outline
  let isCounting = isCountedSo(tokens, scene.at) || isEquated(tokens, first)
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    if (!isAuxiliary(tokens, at, first)) {
      const subject = subjectAt(scene, at, isCounting)
      if (subject !== undefined) return subject
      if (!isLight(tokens, at) && !isCompared(tokens, at)) return undefined
    }
    // `number`, if it is auxiliary, counts too.
    if (counting.has(textAt(tokens, at))) isCounting = true
  }
  return undefined
}

/** Persons are measured by a verb that counts; a body or a number of them by any. */
function subjectAt(scene: Scene, at: number, isCounting: boolean): Subject | undefined {
  const {tokens} = scene.outline
  const word = wordAt(tokens, at)
  if (bodyNouns.has(word)) return bodyAt(scene, at)
  if (numberNouns.has(word)) return isVerb(tokens, at) ? subjectAt(scene, at - 1, true) : numberAt(scene, at)
  if (word === 'it')
    return isStrong(tokens, scene.at) ? ofTopic(scene, at, 'population/size-of-community') : itsSize(scene, at)
  if (isPronoun(word, isCounting)) return ofTopic(scene, at, 'population/size-of-community')
  if (!isPeople(tokens, at) || isCompared(tokens, at)) return undefined
  const number = numberBefore(tokens, at)
  if (number !== undefined) return numberAt(scene, number)
  return isCounting || isPutAt(scene) ? personsAt(scene, at) : undefined
}

const pronouns = words('they them')

/** `they numbered 500`, `in the city they were 500` */
const isPronoun = (word: string, isCounting: boolean): boolean => isCounting && pronouns.has(word)

/** `in 2016 it stood at 500`: a number, or a community, whose size was told; any figure of the same sentence. */
function itsSize(scene: Scene, at: number): Subject | undefined {
  const here = inSentence(scene)
  if (here !== undefined) return continuedOf(here, at)
  const figure = figureBeside(scene)
  return figure !== undefined && isSizeLast(scene) ? continuedOf(figure, at) : undefined
}
