import {applyRelation} from '../../language/dates/edtf.js'
import type {Relation} from '../../language/dates/index.js'
import {type Reader, wordAt} from './reader.js'
import type {Moment} from './statement.js'
import type {Token} from './token.js'

/** A time of a clause, as what is told stands to it. */
export interface When extends Moment {
  relation: Relation
  /** A stretch that what is told lasted: `from 1960 to 1991`. */
  lasts: [from: string, to: string] | null
  token: number
}

/** Undefined for what dates nothing: `the 1961 convention`, `a few years later`. */
export function whenAt({tokens}: Reader, at: number): When | undefined {
  const mention = tokens[at]?.time
  if (mention == null || mention.reading.attributive === true || mention.reading.edtf === null) return undefined
  const {edtf, relation} = mention.reading
  // Of beginnings and ends the column says which they are: `since 1975` is the year 1975.
  const plain = relation === 'since' || relation === 'until' ? edtf : applyRelation(edtf, relation)
  const [from, to] = edtf.split('/')
  const isStretch = to !== undefined && from !== '..' && to !== '..' && relation === 'during'
  return {edtf: plain, relation, lasts: isStretch ? [from ?? '', to] : null, rule: mention.rule, token: at}
}

const prepositions = new Set(
  'in on since until till from by between during after before around about at as of'.split(' ')
)
const small = new Set(['the', 'again', 'finally', 'officially', 'formally', 'back', 'later', 'of', 'year', 'end'])

/** The time right at `at`, behind its preposition, and where it ends; undefined where something else stands there. */
export function readWhen(reader: Reader, at: number): {when: When | undefined; to: number} | undefined {
  let next = at
  while (next < at + 4 && isBefore(reader.tokens[next])) next++
  const token = reader.tokens[next]
  if (token?.time == null || (token.mark === 'stop' && next === at)) return undefined
  return {when: whenAt(reader, next), to: next + 1}
}

const isBefore = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.time === null &&
  token.name === null &&
  token.mark !== 'stop' &&
  (prepositions.has(token.lower) || small.has(token.lower))

/** The time that opens a clause, which begins at `from`: `In 1943, during the war, …`; calendar before named event. */
export function openingWhen(reader: Reader, from: number): When | undefined {
  const first = readWhen(reader, from)
  const second = first === undefined ? undefined : readWhen(reader, first.to)
  const whens = [first?.when, second?.when].filter((when) => when !== undefined)
  const isNamed = ({token}: When): boolean => reader.tokens[token]?.time?.reading.basis === 'named_event'
  return whens.find((when) => !isNamed(when)) ?? whens[0]
}

/** How far behind what is told its time may stand. */
const longestDelay = 8

/** The time that ends a clause: `[closed its consulate] due to budget cuts in 2002`; none behind a comma or another verb. */
export function lateWhen(reader: Reader, from: number): When | undefined {
  for (let at = from; at < from + longestDelay; at++) {
    const token = reader.tokens[at]
    const isBlocked = token !== undefined && others.has(token.lower) && wordAt(reader, at - 1) !== 'due'
    if (token === undefined || token.mark !== 'none' || isBlocked) return undefined
    if (token.time !== null) return whenAt(reader, at)
  }
  return undefined
}

const others = new Set(
  'when while after before following since until as and but or who which that where by to was were is are has had have during amid amidst despite'.split(
    ' '
  )
)
