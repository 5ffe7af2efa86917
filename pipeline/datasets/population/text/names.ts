import type {Mention} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import {foldSpace} from '../../../language/space.js'
import {conjunctions} from '../lexicon/grammar.js'
import type {Outline} from './outline.js'
import {type Token, textAt, wordAt} from './tokens.js'

/** Names side by side or in a list, and the token behind them. */
export interface Listed {
  named: Mention<NameReading>[]
  isList: boolean
  next: number
}

/** Nobody lists more names of one group. */
const most = 8

/** Names from `at` on, adjectives alone or of any form: `Danish, Swedish and Finnish`. */
export function listAt(tokens: readonly Token[], at: number, isPlace = false): Listed | undefined {
  const named: Mention<NameReading>[] = []
  let [next, isList] = [at, false]
  while (named.length < most) {
    const name = tokens[next]?.name
    if (name == null || !fits(name, isPlace)) break
    named.push(name)
    next++
    const joint = jointAt(tokens, next)
    if (joint === next) continue
    const ahead = tokens[joint]?.name
    if (ahead == null || !fits(ahead, isPlace)) break
    isList = true
    next = joint
  }
  return named.length === 0 ? undefined : {named, isList, next}
}

/** Names of places from `at` on: `the Netherlands`. */
export const placesAt = (tokens: readonly Token[], at: number): Listed | undefined =>
  listAt(tokens, wordAt(tokens, at) === 'the' ? at + 1 : at, true)

const fits = ({reading}: Mention<NameReading>, isPlace: boolean): boolean =>
  !isActor(reading) && (!isPlace || isNameOfPlace(reading))

/** Behind what joins two names of a list, if they are joined: `, and the`. */
function jointAt(tokens: readonly Token[], at: number): number {
  let next = at
  if (textAt(tokens, next) === ',' || textAt(tokens, next) === '/') next++
  if (conjunctions.has(wordAt(tokens, next))) next++
  return next > at && wordAt(tokens, next) === 'the' ? next + 1 : next
}

/** An organisation or a leader: neither a nation nor a place. */
export const isActor = ({kind}: NameReading): boolean => kind === 'organization' || kind === 'leader'

/** `Norway` and `Oslo`, not `Norwegian` or `Norwegians`. */
export const isNameOfPlace = ({form}: NameReading): boolean => form === 'name' || form === 'capital'

/** A name that several countries share may be one of people by its ending: `Guineans`, not `San Juan`. */
const endOfPeople = /^\S+(?:n|ns|ese)$/

/** A place, in one of several countries. */
export const isSharedPlace = ({text, reading: {kind}}: Mention<NameReading>): boolean =>
  kind === 'ambiguous' && !endOfPeople.test(text)

/** The text from the first to the last of these names. */
export function wordingOf({passage}: Outline, named: readonly Mention<NameReading>[]): string {
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || last === undefined) return ''
  return foldSpace(passage.text.slice(first.start - passage.start, last.end - passage.start))
}
