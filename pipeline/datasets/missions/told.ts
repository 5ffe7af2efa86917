import type {MissionType} from '../../language/missions/types.js'
import {definitePhrase, pronounPhrase} from './before.js'
import {lateWhen, openingWhen, readWhen, type When} from './date.js'
import {firstStep} from './existence.js'
import {readFurther} from './further.js'
import type {Group} from './group.js'
import {readMove} from './move.js'
import {type Phrase, readPhrase} from './phrase.js'
import {isWord, type Reader, skipAdverbs, wordAt} from './reader.js'
import {type Existence, unknownExistence} from './statement.js'
import {readSubject, type Subject, subjectBefore} from './subject.js'
import {readTarget} from './target.js'
import {behindVerb, subjectPhrase} from './undergoer.js'
import {isBecoming} from './verb.js'

/** What a verb tells of missions. */
export interface Told {
  group: Group
  phrases: {phrase: Phrase; existence: Existence}[]
  /** Undefined where something stands there that cannot be told, null where nothing does. */
  subject: Subject | null | undefined
  /** What it was made: `upgraded its legation to an embassy`. */
  type: MissionType | null
  from: number
  to: number
}

/** Undefined where the verb is about something else. */
export function readTold(reader: Reader, group: Group): Told | undefined {
  const isMaking = isBecoming(wordAt(reader, group.to - 1))
  const active = group.isPassive || isMaking ? [] : readObjects(reader, group.to)
  const [first] = active
  if (first !== undefined) {
    if (group.effect === 'stand') return undefined
    const subject = subjectOf(reader, group)
    return complete(reader, {group, phrases: active, subject, from: Math.min(group.from, subject?.from ?? group.from)})
  }
  const named = subjectPhrase(reader, group.from)
  const phrase = named === undefined ? pronounPhrase(reader, group) : (definitePhrase(reader, named) ?? named)
  if (phrase === undefined || !isUndergone(reader, group)) return undefined
  return complete(reader, {group, phrases: [behindVerb(reader, phrase, group)], subject: null, from: phrase.from})
}

const intransitive = new Set(['open', 'close', 'move', 'stand'])
/** The mission is the subject of what befell it: `was closed`, `opened`, `became an embassy`. */
const isUndergone = (reader: Reader, group: Group): boolean =>
  group.isPassive ||
  intransitive.has(group.effect) ||
  (group.effect === 'change' && readTarget(reader, group.to, group) !== undefined)

const joining = new Set(['and', 'or', 'nor', 'plus'])
/** `an embassy in Oslo as well as a consulate in Bergen` */
const joiningPhrases = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['in', 'addition', 'to'],
  ['and', 'also']
]

/** The missions that follow a verb: `[opened] in 1974 an embassy in Oslo and consulates in Bergen and Bodø`. */
function readObjects(reader: Reader, from: number): Phrase[] {
  const phrases: Phrase[] = []
  let at = skipAdverbs(reader, from)
  if (/^(?:up|down)$/.test(wordAt(reader, at))) at = skipAdverbs(reader, at + 1)
  if (/^(?:both|either|neither)$/.test(wordAt(reader, at)) && reader.tokens[at + 1]?.name == null)
    at += wordAt(reader, at) === 'neither' ? 0 : 1
  const early = readWhen(reader, at)
  if (early !== undefined) at = early.to
  for (
    let phrase = readPhrase(reader, at);
    phrase !== undefined && phrases.length < 40;
    phrase = readPhrase(reader, at)
  ) {
    if (early?.when !== undefined && phrases.length === 0) phrase.when ??= early.when
    phrases.push(phrase)
    const next = behindJoint(reader, phrase.to)
    if (next === undefined) break
    at = next
  }
  return phrases
}

function behindJoint(reader: Reader, at: number): number | undefined {
  const words = joiningPhrases.find((list) => list.every((word, next) => wordAt(reader, at + next) === word))
  if (words !== undefined) return at + words.length
  if (isWord(reader, at, joining)) return at + 1
  return reader.tokens[at]?.mark === 'comma' ? at : undefined
}

function subjectOf(reader: Reader, group: Group): Subject | null | undefined {
  return group.isLoose ? looseSubject(reader, group) : readSubject(reader, group.from)
}

/** A participle behind a comma has the subject of its sentence, if that has one; a noun has none. */
function looseSubject(reader: Reader, group: Group): Subject | null | undefined {
  if (reader.tokens[group.from]?.mark !== 'comma') return null
  return subjectBefore(reader, group.from)
}

type Draft = Omit<Told, 'phrases' | 'to' | 'type'> & {phrases: Phrase[]}

/** With the times of the verb, and what the sentence goes on to tell of the same missions. */
function complete(reader: Reader, {group, phrases, subject, from}: Draft): Told {
  const isNegative = group.isNegative !== (subject?.isNegative === true)
  const late = isChange(group) ? lateWhen(reader, (phrases.at(-1) as Phrase).to) : undefined
  const opening = group.effect === 'host' ? undefined : openingOf(reader, from, group)
  sharePlace(phrases)
  const shown = phrases.map((phrase, at) => {
    const when = phrase.when ?? phrases.slice(at + 1).find((other) => other.when !== undefined)?.when ?? opening ?? late
    const denied = phrases.slice(0, at + 1).some((other) => other.isNegative) || isNegative
    return {phrase, existence: firstStep({...group, isNegative: denied, when})}
  })
  const further = readFurther(reader, phrases.at(-1) as Phrase, group)
  const told = shown.map(({phrase, existence}) => ({
    phrase,
    existence: further.steps.reduce(
      (sum, step) => step(sum),
      isMade(group, further.type) ? existence : unmade(existence)
    )
  }))
  const [only] = phrases
  if (further.next !== null && phrases.length === 1 && only !== undefined) {
    const {places, existence} = further.next
    told.push({phrase: {...only, places, hosts: []}, existence})
  }
  const draft = {group, subject, from, type: further.type, phrases: told, to: Math.max(further.to, group.to)}
  return group.effect === 'move' ? moved(reader, draft, {isNegative, opening}) : draft
}

const isChange = ({effect}: Group): boolean => effect === 'open' || effect === 'close'

/** A change that does not say into what is none that a row can tell: `reduced its embassy to three diplomats`. */
const isMade = ({effect}: Group, type: MissionType | null): boolean => effect !== 'change' || type !== null
const unmade = ({since}: Existence): Existence => ({...unknownExistence, at: since})

/** `maintains an embassy and a consulate in Norway`: the country is that of both. */
function sharePlace(phrases: readonly Phrase[]): void {
  for (let at = phrases.length - 2; at >= 0; at--) {
    const [phrase, next] = [phrases[at] as Phrase, phrases[at + 1] as Phrase]
    if (phrase.places.length > 0 || phrase.hosts.length > 0 || phrase.isReciprocal) continue
    const [state, ...others] = next.places.length > 0 ? next.places : next.hosts
    phrase.isReciprocal = next.isReciprocal
    if (state !== undefined && others.length === 0) phrase.hosts = [{...state, city: null}]
  }
}

/** Where it moved to there is a mission since then, where it moved from there is none. */
function moved(
  reader: Reader,
  told: Told,
  {isNegative, opening}: {isNegative: boolean; opening: When | undefined}
): Told {
  const [only] = told.phrases
  if (only === undefined || isNegative) return {...told, phrases: []}
  const move = readMove(reader, only.phrase)
  const when = move.when ?? opening
  const step = {effect: told.group.effect, isNegative, isNow: false, when}
  const reached = {phrase: {...only.phrase, places: move.reached}, existence: firstStep(step)}
  const left = {phrase: {...only.phrase, places: move.left}, existence: firstStep({...step, effect: 'close'})}
  return {
    ...told,
    phrases: [left, reached].filter(({phrase}) => phrase.places.length > 0),
    to: Math.max(told.to, move.to)
  }
}

/** A change goes by the time that opens its clause, or its sentence; a state only by its clause's. */
function openingOf(reader: Reader, from: number, {effect}: Group): When | undefined {
  const start = clauseStart(reader, from)
  return openingWhen(reader, start) ?? (effect === 'have' || effect === 'lack' ? undefined : openingWhen(reader, 0))
}

/** How far a clause's beginning is looked for. */
const longestOpening = 40

function clauseStart({tokens}: Reader, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - longestOpening); at--) {
    if (/^(?:while|whereas|but|although|though)$/.test(tokens[at]?.lower ?? '')) return at + 1
    if (tokens[at + 1]?.mark === 'stop') return at + 1
    if (tokens[at]?.lower === 'and' && tokens[at + 1]?.name === null) return at + 1
  }
  return 0
}
