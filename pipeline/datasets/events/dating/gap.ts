import type {Span} from '../../../document.js'
import type {Word} from '../../../language/verbs/index.js'
import {coordinators, determiners, prepositions, temporalPrepositions} from '../../../language/verbs/vocabulary.js'

/** Words of a time, both inclusive. */
interface Place {
  first: number
  last: number
}

/** No name is longer. */
const longest = 10

/**
 * What the verb is not said again with, between two times, behind a conjunction or a comma and before the preposition of
 * the second: names, or `again at the summit`.
 */
export function nameBetween(words: readonly Word[], {last}: Place, {first}: Place): Span | undefined {
  const between = words.slice(last + 1, first)
  const [joint, preposition] = [between[0], between.at(-1)]
  if (joint === undefined || preposition === undefined || between.length > longest + 2) return undefined
  // `and at the assembly the following year`
  const isBare = determiners.has((words[first] as Word).lower)
  if (!isBare && !temporalPrepositions.has(preposition.lower)) return undefined
  const isJoined = coordinators.has(joint.lower) || joint.mark === 'comma'
  const name = between.slice(coordinators.has(joint.lower) ? 1 : 0, isBare ? between.length : -1)
  if (!isJoined || name.length === 0 || !(areNames(name) || isRepeated(name))) return undefined
  return {start: (name[0] as Span).start, end: (name.at(-1) as Span).end}
}

const areNames = (words: readonly Word[]): boolean =>
  words.some(({text, lower}) => text !== lower) &&
  words.every(
    ({text, lower, unit}) =>
      unit < 0 && (text !== lower || determiners.has(lower) || coordinators.has(lower) || prepositions.has(lower))
  )

/** `again at the summit in Oslo` */
const isRepeated = ([again, next, ...others]: readonly Word[]): boolean =>
  again?.lower === 'again' &&
  next !== undefined &&
  prepositions.has(next.lower) &&
  others.every(({mark, unit}) => mark === 'none' && unit < 0)
