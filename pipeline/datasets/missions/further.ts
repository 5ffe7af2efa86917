import type {MissionType} from '../../language/missions/types.js'
import {readWhen} from './date.js'
import {follow} from './existence.js'
import type {Group} from './group.js'
import type {Phrase} from './phrase.js'
import {isWord, type Reader, wordAt} from './reader.js'
import {type Existence, type Place, unknownExistence} from './statement.js'
import {readStep, type Step} from './step.js'
import {readTarget} from './target.js'

/** What a sentence goes on to tell of a mission: `… and closed it in 1991`. */
export interface Further {
  steps: ((told: Existence) => Existence)[]
  /** What it was made last. */
  type: MissionType | null
  /** Where it was then, as another mission: `and reopened it in Abuja`, with what is told of it there. */
  next: {places: Place[]; existence: Existence} | null
  to: number
}

const mostSteps = 6

export function readFurther(reader: Reader, phrase: Phrase, group: Group): Further {
  const first = group.effect === 'change' ? readTarget(reader, phrase.to, group) : undefined
  const further: Further = {steps: [], type: first?.type ?? null, next: null, to: first?.to ?? phrase.to}
  if (first?.when !== undefined) further.steps.push((before) => ({...before, since: first.when ?? null}))
  for (let count = 0; count < mostSteps; count++) {
    const step =
      readStep(reader, further.to) ??
      readEnd(reader, further.to) ??
      readAgain(reader, further.to, group) ??
      (further.type === null ? undefined : readRaise(reader, further.to))
    if (step === undefined) break
    take(further, step, phrase)
  }
  return further
}

function take(further: Further, step: Step, phrase: Phrase): void {
  further.to = step.to
  further.type = step.type ?? further.type
  const here = further.next?.places ?? phrase.places
  if (step.places.length > 0 && !isWithin(step.places, here)) {
    const end = step.when === undefined ? null : {edtf: step.when.edtf, rule: step.when.rule}
    if (step.isMove && further.next === null)
      further.steps.push((before) => ({...before, exists: false, until: end, at: null}))
    further.next = {places: step.places, existence: step.follow(unknownExistence)}
  } else if (further.next !== null) further.next.existence = step.follow(further.next.existence)
  else further.steps.push(step.follow)
}

const isWithin = (places: readonly Place[], known: readonly Place[]): boolean =>
  known.length === 0 || places.every(({city}) => known.some((place) => place.city === city))

const plain = {type: null, places: [], isMove: false, when: undefined}

/** `until its closure in 1991` */
function readEnd(reader: Reader, from: number): Step | undefined {
  if (!isWord(reader, from, new Set(['until', 'till', 'before']))) return undefined
  const at = isWord(reader, from + 1, new Set(['its', 'the', 'their'])) ? from + 2 : from + 1
  if (!isWord(reader, at, new Set(['closure', 'closing']))) return undefined
  const time = readWhen(reader, at + 1)
  const step = {effect: 'close' as const, isNegative: false, isNow: false, when: time?.when}
  return {...plain, to: time?.to ?? at + 1, follow: (before) => follow(before, step)}
}

/** `from 1965 to 1991 and again since 2004` */
function readAgain(reader: Reader, from: number, {effect}: Group): Step | undefined {
  if ((effect !== 'have' && effect !== 'open') || wordAt(reader, from) !== 'and') return undefined
  const time = readWhen(reader, from + 1)
  const when = time?.when
  if (when === undefined || (when.relation !== 'since' && when.lasts === null)) return undefined
  const step = {effect: 'have' as const, isNegative: false, isNow: true, when}
  return {
    ...plain,
    to: time?.to ?? from,
    follow: (before) => ({...follow(before, step), ...(when.lasts === null ? {until: null} : {})})
  }
}

/** `[upgraded to a legation in 1942] and to an embassy in 1956` */
function readRaise(reader: Reader, from: number): Step | undefined {
  const at = isWord(reader, from, new Set(['and', 'then', 'later'])) ? from + 1 : from
  const start = isWord(reader, at, new Set(['then', 'later', 'finally'])) ? at + 1 : at
  const isJoined = start > from || reader.tokens[from]?.mark === 'comma'
  const target = isJoined && wordAt(reader, start) === 'to' ? readTarget(reader, start, {to: start}) : undefined
  if (target === undefined) return undefined
  const step = {effect: 'change' as const, isNegative: false, isNow: false, when: target.when}
  return {...plain, type: target.type, to: target.to, follow: (before) => follow(before, step)}
}
