import type {Phrase} from './phrase.js'
import {otherParty, partyState, type Reader} from './reader.js'
import {isSame, type Place, type State, type Statement} from './statement.js'
import type {Subject} from './subject.js'
import type {Told} from './told.js'

/** Sender and place of one mission, with the rules that supplied what its own words leave out. */
export interface Pair {
  sender: State | null
  place: Place
  rules: string[]
}

/** What a sentence has told of so far. */
export type Earlier = readonly Statement[]

/** Undefined: the text names a sender that cannot be told. Empty: it names none. */
function sendersOf(
  {parties}: Reader,
  phrase: Phrase,
  subject: Subject | null | undefined,
  earlier: Earlier
): State[] | undefined {
  if (phrase.owner !== null) return [phrase.owner]
  if (subject === undefined) return undefined
  if (subject === null) return phrase.isOwn ? lastSender(earlier) : []
  const isPair = subject.isPair || (subject.isPronoun && phrase.isReciprocal)
  if (isPair) {
    const pair = [partyState(parties, 0), partyState(parties, 1)].filter((state) => state !== null)
    return pair.length === 2 ? pair : undefined
  }
  if (subject.isPronoun) return undefined
  return subject.states.length > 0 ? subject.states : lastSender(earlier)
}

/** `but it is represented …`: whose mission the sentence told of last. */
const lastSender = (earlier: Earlier): State[] => {
  const sender = earlier.at(-1)?.sender ?? null
  return sender === null ? [] : [sender]
}

/** Who has the mission and where, of one that a verb tells of. */
export function pairsOf(reader: Reader, phrase: Phrase, {subject, group}: Told, earlier: Earlier): Pair[] {
  if (group.effect === 'host') return hostedPairs(phrase, subject)
  const senders = sendersOf(reader, phrase, subject, earlier)
  const places = phrase.places.length > 0 ? phrase.places : phrase.hosts
  if (senders === undefined) return []
  if (senders.length === 0) return unsentPairs(reader, phrase, places)
  const rules = subject?.isPair === true && phrase.owner === null ? ['missions/both-parties'] : []
  return senders.flatMap((sender): Pair[] => {
    if (places.length > 0) return placedPairs(sender, places, senders.length, rules)
    const host = otherOf(reader, sender, senders)
    const rule = phrase.isReciprocal || subject?.isPair === true ? 'missions/each-other' : 'missions/host-other-party'
    return host === null ? [] : [{sender, place: {city: null, state: host}, rules: [...rules, rule]}]
  })
}

/** No state has a mission on its own ground: of `Chile and Norway opened embassies in Oslo and Santiago` two are left. */
const placedPairs = (sender: State, places: readonly Place[], senders: number, rules: string[]): Pair[] =>
  places
    .filter(({state}) => !isSame(state, sender))
    .map((place) => ({
      sender,
      place,
      rules: senders > 1 && places.length > 1 ? [...rules, 'missions/respectively'] : rules
    }))

/** The other of two senders, else of the article's parties. */
function otherOf({parties}: Reader, sender: State, senders: readonly State[]): State | null {
  const [first, second, ...more] = senders
  if (first !== undefined && second !== undefined && more.length === 0) return isSame(first, sender) ? second : first
  return otherParty(parties, sender)
}

/** `Norway hosts an embassy of Chile` */
function hostedPairs({owner}: Phrase, subject: Subject | null | undefined): Pair[] {
  if (owner === null || subject == null) return []
  return subject.states.map((state) => ({sender: owner, place: {city: null, state}, rules: []}))
}

/** Nobody is named as sender: that is the other party where the host is one; in each other's capitals, both are. */
function unsentPairs(reader: Reader, {isReciprocal, isOfAll}: Phrase, places: readonly Place[]): Pair[] {
  const {parties} = reader
  const rules = ['missions/sender-other-party']
  if (isReciprocal || (isOfAll && places.length === 0))
    return ([0, 1] as const).flatMap((at) => {
      const [sender, state] = [partyState(parties, at), partyState(parties, at === 0 ? 1 : 0)]
      return sender === null || state === null
        ? []
        : [{sender, place: {city: null, state}, rules: ['missions/both-parties', 'missions/each-other']}]
    })
  return places.flatMap((place) => {
    const sender = otherParty(parties, place.state)
    return sender === null ? [] : [{sender, place, rules}]
  })
}

/** `a non-resident ambassador in Paris`: accredited to whom the text says, else to whom it told of before, else to the other party. */
export function awayPairs(
  reader: Reader,
  phrase: Phrase,
  subject: Subject | null | undefined,
  earlier: Earlier
): Pair[] {
  const senders = sendersOf(reader, phrase, subject, earlier) ?? []
  return senders.flatMap((sender) =>
    awayHosts(reader, sender, phrase, senders, earlier).map((pair) => ({...pair, sender}))
  )
}

function awayHosts(
  reader: Reader,
  sender: State,
  {hosts, places}: Phrase,
  senders: readonly State[],
  earlier: Earlier
): Omit<Pair, 'sender'>[] {
  if (hosts.length > 0) return hosts.map((place) => ({place: {...place, city: null}, rules: []}))
  const last = earlier.at(-1)
  const before = last !== undefined && isSame(last.sender, sender) ? last.host : null
  const state = before ?? otherOf(reader, sender, senders)
  if (state === null || (places.length === 0 && before === null && senders.length === 1)) return []
  return [{place: {city: null, state}, rules: [before === null ? 'missions/host-other-party' : 'missions/host-before']}]
}
