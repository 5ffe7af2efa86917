import type {MissionType} from '../../language/missions/types.js'
import {readWhen, type When} from './date.js'
import {follow} from './existence.js'
import {type Group, readGroup} from './group.js'
import {readMove} from './move.js'
import {readPhrase} from './phrase.js'
import {readPlaces} from './place.js'
import {isPlainAdverb, isWord, type Reader, wordAt} from './reader.js'
import type {Existence, Place} from './statement.js'
import {readTarget} from './target.js'
import type {Token} from './token.js'
import type {Effect} from './verb.js'

/** One more verb that a sentence tells of a mission. */
export interface Step {
  follow(before: Existence): Existence
  type: MissionType | null
  /** Where it was opened then: `and reopened it in Abuja`. */
  places: Place[]
  /** It left where it was. */
  isMove: boolean
  /** When. */
  when: When | undefined
  to: number
}

const joints = new Set(
  'and but then which that until before it they later both only was were being have has had been'.split(' ')
)
const pronouns = new Set(['it', 'them', 'these', 'those'])
/** What may be told of a mission that is named already. */
const told: ReadonlySet<Effect> = new Set<Effect>(['open', 'close', 'change', 'move'])
const mostJoints = 7

export function readStep(reader: Reader, from: number): Step | undefined {
  const start = behindAside(reader, from)
  let at = start
  while (at < start + mostJoints && (isWord(reader, at, joints) || isAdverbial(reader, at))) at++
  const group = readGroup(reader, at)
  if (group === undefined || group.isPlanned || !told.has(group.effect)) return undefined
  const isJoined = at > start || reader.tokens[at]?.mark === 'comma'
  if (!isJoined) return undefined
  const step = stepOf(reader, group)
  // `reopened its embassy, which had been closed in 1973` looks back.
  const isPluperfect = reader.tokens.slice(group.from, group.to).some(({lower}) => lower === 'had')
  return isPluperfect && step !== undefined ? {...step, places: [], isMove: false, follow: (before) => before} : step
}

const isAdverbial = ({tokens}: Reader, at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.name === null &&
    (/^(?:subsequently|eventually|finally|again|officially|later|permanently|temporarily)$/.test(token.lower) ||
      (token.mark === 'none' && token.noun === null && isPlainAdverb(token)))
  )
}

const longestAside = 10

/** Past what a clause adds without a verb of missions: `[closed] as a cost-saving measure, but reopened`. */
function behindAside(reader: Reader, from: number): number {
  for (let at = from; at < from + longestAside; at++) {
    const token = reader.tokens[at]
    if (token === undefined || token.mark === 'stop' || token.noun !== null || token.isPossessive) return from
    if (/^(?:but|before|then|and)$/.test(token.lower)) return isGoingOn(reader, at) ? at : from
    if (readGroup(reader, at) !== undefined || /^(?:who|which|that|while|when)$/.test(token.lower)) return from
  }
  return from
}

/** Behind the conjunction stands a verb of missions at once: what stood between has no verb of its own. */
const isGoingOn = (reader: Reader, at: number): boolean =>
  [1, 2, 3].some((ahead) => {
    const group = readGroup(reader, at + ahead)
    return (
      group !== undefined &&
      told.has(group.effect) &&
      group.from <= at + 2 &&
      readPhrase(reader, group.to) === undefined
    )
  })

function stepOf(reader: Reader, group: Group): Step | undefined {
  let to = group.to
  if (/^(?:up|down)$/.test(wordAt(reader, to))) to++
  if (isWord(reader, to, pronouns)) to++
  else if (!isAlone(reader, to, group)) return undefined
  if (group.effect === 'move') return moveStep(reader, group, to)
  const target = group.effect === 'change' ? readTarget(reader, to, group) : undefined
  if (target !== undefined) return stepAt(group, {...target, places: []})
  const early = readWhen(reader, to)
  const place = group.effect === 'open' ? placesAt(reader, early?.to ?? to) : undefined
  const late = place === undefined || early !== undefined ? undefined : readWhen(reader, place.to)
  return stepAt(group, {
    type: null,
    places: place?.places ?? [],
    when: early?.when ?? late?.when,
    to: late?.to ?? place?.to ?? early?.to ?? to
  })
}

const stepAt = (group: Group, {when, ...rest}: Pick<Step, 'type' | 'places' | 'when' | 'to'>): Step => ({
  ...rest,
  when,
  isMove: false,
  follow: (before) => (isEarlier(when, before) ? before : follow(before, {...group, when}))
})

function moveStep(reader: Reader, group: Group, from: number): Step | undefined {
  const {reached, when, to} = readMove(reader, {to: from, when: undefined})
  if (reached.length === 0 || group.isNegative) return undefined
  const step = {...group, when}
  return {type: null, places: reached, isMove: true, when, to, follow: (before) => follow(before, step)}
}

function placesAt(reader: Reader, at: number): {places: Place[]; to: number} | undefined {
  if (!isWord(reader, at, new Set(['in', 'at']))) return undefined
  const read = readPlaces(reader, at + 1)
  return read.places.length > 0 ? read : undefined
}

/** No object follows that is another mission, of which a row of its own tells, or something else. */
const isAlone = (reader: Reader, at: number, group: Group): boolean =>
  (group.effect === 'change' && readTarget(reader, at, group) !== undefined) ||
  (readPhrase(reader, at) === undefined && isAtEnd(reader, at))

/** What is told last may have been before: `reopened its embassy in 1990, closed in 1973`. */
const isEarlier = (when: When | undefined, {since, until}: Existence): boolean =>
  when !== undefined && [since, until].some((moment) => moment !== null && yearOf(when.edtf) < yearOf(moment.edtf))

/** NaN, which is before and after nothing, for an open beginning. */
const yearOf = (edtf: string): number => Number(/^-?\d{4}/.exec(edtf)?.[0] ?? Number.NaN)

const ends =
  /^(?:in|on|after|before|by|between|during|since|until|and|but|again|to|into|because|due|following|when|as|from|for|at|only|later|two|three|amid|with|under)$/

/** Nothing that could be an object follows. */
export function isAtEnd({tokens}: Reader, at: number): boolean {
  const token: Token | undefined = tokens[at]
  if (token === undefined || token.mark !== 'none' || token.time !== null) return true
  return ends.test(token.lower)
}
