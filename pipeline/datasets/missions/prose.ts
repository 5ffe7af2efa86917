import type {Context} from '../../dataset.js'
import type {Parties} from '../../language/parties.js'
import {longestSentence, type Unit} from '../../passage.js'
import {readAccreditation} from './accredited.js'
import {readGapped} from './gapped.js'
import {type Group, readGroup} from './group.js'
import {listedIn} from './listed.js'
import {findNouns} from './noun.js'
import {passingIn} from './passing.js'
import type {Reader} from './reader.js'
import {settleAccreditation, settleTold} from './settle.js'
import type {Statement} from './statement.js'
import {readTokens} from './token.js'
import {readTold} from './told.js'

/** Words without which no passage tells of a mission. */
const hint =
  /mbass|ommission|unci|elegation|ission|egation|hancer|onsul|[Oo]ffice|ection|epresentation|resence|ccredited/

/** Goes on with what the sentence before told of. */
const pronoun = /(?<!\p{L})[Ii]t (?!\p{Lu})/u

/** The missions that a sentence, list item or cell tells of. */
export function missionsOfUnit(
  unit: Unit,
  context: Context,
  parties: Parties,
  before: readonly Statement[] = []
): Statement[] {
  const {passage} = unit
  if (!hint.test(passage.text) && !(before.length > 0 && pronoun.test(passage.text))) return []
  if (passage.text.length > longestSentence) {
    const reason = `More than ${longestSentence} characters without a sentence's end`
    if (findNouns(passage).length > 0) context.report({ruleId: 'missions/long-sentence', reason, place: passage})
    return []
  }
  const tokens = readTokens(passage, context)
  const isOfMissions = unit.kind === 'item' || tokens.some(({noun, lower}) => noun !== null || lower === 'accredited')
  if (before.length === 0 && !isOfMissions) return []
  const reader: Reader = {tokens, unit, context, parties, told: [], before}
  const taken = new Set<number>()
  const listed = listedIn(reader)
  if (listed.length > 0) return listed
  const statements = readVerbs(reader, taken)
  return [...statements, ...passingIn(reader, taken, statements)]
}

/** `taken` gets the tokens that belong to what a verb tells. */
function readVerbs(reader: Reader, taken: Set<number>): Statement[] {
  const statements: Statement[] = []
  for (let at = 0; at < reader.tokens.length; at++) {
    const group = readGroup(reader, at)
    if (group === undefined || taken.has(at)) continue
    const found = readVerb(reader, group, statements)
    if (found === undefined) continue
    for (let token = found.from; token < found.to; token++) taken.add(token)
    for (const statement of found.statements) statements.push(statement)
    reader.told.push(...found.statements)
    at = Math.max(at, found.to - 1)
  }
  return statements
}

interface Found {
  statements: Statement[]
  from: number
  to: number
}

function readVerb(reader: Reader, group: Group, earlier: readonly Statement[]): Found | undefined {
  if (group.effect === 'accredit' || group.effect === 'represent') {
    const read = group.isPlanned || !group.isPassive ? undefined : readAccreditation(reader, group)
    if (read === undefined) return undefined
    return {statements: settleAccreditation(reader, read, earlier), from: read.from, to: read.to}
  }
  const told = readTold(reader, group)
  if (told === undefined) return undefined
  const {from, to} = told
  if (group.isPlanned)
    return {statements: note(reader, 'missions/planned', 'is planned, possible or refused', told), from, to}
  const statements = settleTold(reader, told, earlier)
  const isOfMissions = told.phrases.some(({phrase}) => !phrase.noun.isEnvoy)
  if (statements.length === 0 && isOfMissions && group.effect !== 'stand')
    note(reader, 'missions/unknown-parties', 'does not say whose mission it is, or where', told)
  const gapped = readGapped(reader, told)
  if (gapped === undefined) return {statements, from, to}
  return {statements: [...statements, ...settleTold(reader, gapped, statements)], from, to: gapped.to}
}

function note({context, tokens}: Reader, ruleId: string, what: string, {from, to}: {from: number; to: number}): [] {
  const place = {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}
  context.report({ruleId, reason: `\`${context.document.text.slice(place.start, place.end)}\` ${what}`, place})
  return []
}
