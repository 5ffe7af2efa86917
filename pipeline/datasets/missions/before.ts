import type {Group} from './group.js'
import type {Phrase} from './phrase.js'
import {isPlainAdverb, type Reader, wordAt} from './reader.js'
import {isSame, type Statement} from './statement.js'
import {isAtEnd} from './step.js'
import {readTarget} from './target.js'

/** The one mission that was told of right before, in the sentence or in that before it; undefined where there were several. */
function missionBefore({told, before}: Reader): Statement | undefined {
  const statements = told.length > 0 ? told : before
  const [first] = statements
  const last = statements.at(-1)
  if (first === undefined || last?.sender == null || last.host === null || last.type === 'accredited_nonresident')
    return undefined
  const isOne = statements.every(
    ({sender, host, city, type}) =>
      isSame(sender, last.sender) && isSame(host, last.host) && city === last.city && type === last.type
  )
  return isOne ? last : undefined
}

/** `It was closed in 1991.` behind a sentence that told of one mission. */
export function pronounPhrase(reader: Reader, group: Group): Phrase | undefined {
  let at = group.from - 1
  while (at > 0 && at > group.from - 3 && isPlainAdverb(reader.tokens[at] as never)) at--
  if (wordAt(reader, at) !== 'it' || !opensClause(reader, at)) return undefined
  const isTold = group.isPassive || isAtEnd(reader, group.to) || readTarget(reader, group.to, group) !== undefined
  const statement = isTold ? missionBefore(reader) : undefined
  // What was only named in passing is seldom what the next sentence is about.
  if (statement === undefined || !statement.rules.some((rule) => rule.startsWith('missions/told-'))) return undefined
  return phraseOf(statement, {from: at, head: at, to: group.to})
}

/** At the start, or right behind a time there; behind a mark that ends a clause. */
function opensClause({tokens}: Reader, at: number): boolean {
  if (at === 0 || tokens[at]?.mark === 'stop') return true
  const [before, opener] = [tokens[at - 1], tokens[at - 2]]
  const isJoined = tokens[at - 3]?.lower === 'and'
  if (before?.time != null) return at <= 3 || isJoined || before.mark === 'stop' || opener?.mark === 'stop'
  return at <= 2 && /^(?:and|but|later|then|however)$/.test(before?.lower ?? '')
}

/** `the embassy was reopened`, `the mission moved to Bergen`: a mission without sender and place is that told of before. */
export function definitePhrase(reader: Reader, phrase: Phrase): Phrase | undefined {
  const {owner, places, hosts, isReciprocal, isOwn, noun} = phrase
  if (owner !== null || places.length + hosts.length > 0 || isReciprocal || isOwn || noun.isPlural) return undefined
  if (wordAt(reader, phrase.from) !== 'the' || phrase.head !== phrase.from + 1) return undefined
  const statement = missionBefore(reader)
  const isKind = noun.type === 'mission' || noun.type === null || noun.type === statement?.type
  return statement === undefined || !isKind ? undefined : phraseOf(statement, phrase)
}

function phraseOf(
  {sender, host, city, type}: Statement,
  at: Pick<Phrase, 'from' | 'head' | 'to'> & Partial<Phrase>
): Phrase {
  return {
    isOwn: false,
    isNegative: false,
    isOfAll: false,
    isReciprocal: false,
    hosts: [],
    isAccredited: false,
    isResident: false,
    isPast: false,
    when: undefined,
    ...at,
    noun: {type, isEnvoy: false, isWeak: false, isPlural: false, rule: 'missions/mission-before'},
    owner: sender,
    places: [{city, state: host}]
  }
}
