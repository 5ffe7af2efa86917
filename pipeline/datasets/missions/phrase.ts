import {coordinators, prepositions, relatives, subordinators} from '../../language/verbs/vocabulary.js'
import {readCoverage} from './coverage.js'
import {readWhen, type When} from './date.js'
import type {MissionNoun} from './noun.js'
import {type Places, partOfWorld, readPlaces} from './place.js'
import {isStateName, isWord, type Reader, stateOf, wordAt} from './reader.js'
import type {Place, State} from './statement.js'
import type {Token} from './token.js'
import {isMissionVerb} from './verb.js'

/** `two honorary consulates of Chile in Bergen and Oslo since 1975`: a noun of missions with what belongs to it. */
export interface Phrase {
  from: number
  /** The noun's token. */
  head: number
  /** Behind the last token. */
  to: number
  noun: MissionNoun
  /** Whose it says it is. */
  owner: State | null
  /** `its`, `their`. */
  isOwn: boolean
  /** `no embassy`, `neither an embassy nor …` */
  isNegative: boolean
  /** `both embassies`, `the diplomatic missions`: of all whom the text is about. */
  isOfAll: boolean
  places: Place[]
  isReciprocal: boolean
  /** `embassy to Norway`, `accredited to Norway` */
  hosts: Place[]
  isAccredited: boolean
  /** Besides, it says where it stands. */
  isResident: boolean
  /** `covered Norway` */
  isPast: boolean
  when: When | undefined
}

const own = new Set(['its', 'their', 'his', 'her', 'own'])
const all = new Set(['both', 'the', 'two', 'their', 'respective', 'diplomatic', 'resident', 'permanent'])
const denials = new Set(['no', 'neither', 'nor', 'any'])
/** More words do not stand between an article and its noun. */
const longestOpening = 9

/** The phrase that begins at `from`; undefined where none does. */
export function readPhrase(reader: Reader, from: number): Phrase | undefined {
  let at = from
  while (at < from + longestOpening && isModifier(reader, at, from)) at++
  return reader.tokens[at]?.noun == null || (at > from && reader.tokens[at]?.mark !== 'none')
    ? undefined
    : phraseAt(reader, from, at)
}

/** The phrase around the noun at `head`. */
export function phraseAround(reader: Reader, head: number): Phrase {
  let from = head
  while (
    from > 0 &&
    head - from < longestOpening &&
    reader.tokens[from]?.mark === 'none' &&
    isModifier(reader, from - 1, from - 1)
  )
    from--
  return phraseAt(reader, from, head)
}

function isModifier(reader: Reader, at: number, first: number): boolean {
  const token = reader.tokens[at]
  if (token === undefined || token.noun !== null || token.time !== null) return false
  if (at > first && token.mark === 'stop') return false
  if (token.name !== null) return isAdjective(token) || isPartOfName(reader, at) || isAdjunct(reader, at)
  if (token.text !== token.lower)
    return /^(?:[Rr]oyal|Imperial|Resident|Permanent|Honorary|General|The|Its|Their|A|An|Both|No)$/.test(token.text)
  return !otherWords.some((words) => words.has(token.lower)) && !isMissionVerb(token.lower)
}

const otherWords = [prepositions, relatives, subordinators, new Set([...coordinators].filter((word) => word !== 'nor'))]

const isAdjective = ({name, isPossessive}: Token): boolean =>
  name !== null && stateOf(name) !== null && (isPossessive || name.form === 'demonym')

/** `the United States embassy`, `New Zealand High Commission`; not `in Chile embassies were closed`. */
const isAdjunct = ({tokens}: Reader, at: number): boolean => {
  const [before, token, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.name?.form !== 'name' || stateOf(token.name) === null) return false
  return noun?.noun != null && noun.mark === 'none' && !(before !== undefined && prepositions.has(before.lower))
}

/** `Taipei Economic and Cultural Office` */
const isPartOfName = ({tokens}: Reader, at: number): boolean => {
  const noun = tokens[at + 1]
  return noun?.noun != null && noun.mark === 'none' && noun.text !== noun.lower && tokens[at]?.name?.kind === 'country'
}

function phraseAt(reader: Reader, from: number, head: number): Phrase {
  const opening = reader.tokens.slice(from, head)
  const adjectives = opening.filter((token, at) => isAdjective(token) || isAdjunct(reader, from + at))
  const name = adjectives.length === 1 ? (adjectives[0]?.name ?? null) : null
  const noun = reader.tokens[head]?.noun as MissionNoun
  const phrase: Phrase = {
    from,
    head,
    to: head + 1,
    noun,
    owner: name === null ? null : stateOf(name),
    isOwn: opening.some(({lower}) => own.has(lower)),
    isOfAll: noun.isPlural && opening.every(({lower}) => all.has(lower)),
    isNegative: opening.some(({lower}) => denials.has(lower)),
    places: [],
    isReciprocal: false,
    hosts: [],
    isAccredited: false,
    isResident: false,
    isPast: false,
    when: undefined
  }
  return readComplements(reader, phrase)
}

/** A phrase has few complements. */
const mostComplements = 8

function readComplements(reader: Reader, phrase: Phrase): Phrase {
  for (let count = 0; count < mostComplements; count++) {
    const {to} = phrase
    const isRead = complements.some((read) => read(reader, phrase))
    if (!isRead || phrase.to === to) break
  }
  return phrase
}

/** Each takes what stands at `phrase.to` into the phrase, if it can. */
type Complement = (reader: Reader, phrase: Phrase) => boolean

const complements: readonly Complement[] = [takeOwner, takeAccredited, takeHosts, takePlaces, takeWhen]

/** `of Chile`, `of the Republic of Chile` */
function takeOwner(reader: Reader, phrase: Phrase): boolean {
  const {tokens} = reader
  if (wordAt(reader, phrase.to) !== 'of' || phrase.owner !== null) return false
  const at = wordAt(reader, phrase.to + 1) === 'the' ? phrase.to + 2 : phrase.to + 1
  const token = tokens[at]
  if (token === undefined || !isStateName(token) || token.name === null || token.isPossessive) return false
  phrase.owner = stateOf(token.name)
  phrase.to = at + 1
  return true
}

const located = new Set(['based', 'located', 'situated', 'resident', 'residing', 'resides', 'headquartered'])
const inside = new Set(['in', 'at', 'near'])

/** `based in`, `, who resides in`, `, which is located in` */
function behindLocated(reader: Reader, from: number): number {
  const isRelative = isWord(reader, from, relatives) || wordAt(reader, from) === 'that'
  const at = isRelative && wordAt(reader, from + 1) === 'is' ? from + 2 : isRelative ? from + 1 : from
  return isWord(reader, at, located) ? at + 1 : from
}

function takePlaces(reader: Reader, phrase: Phrase): boolean {
  const at = behindLocated(reader, phrase.to)
  if (phrase.places.length > 0 || phrase.isReciprocal || !isWord(reader, at, inside)) return false
  if (takeRead(phrase, readPlaces(reader, at + 1))) return true
  // `its first embassy in South America`: where it stands is still to come.
  const length = partOfWorld(reader, at + 1)
  phrase.to = length === 0 ? phrase.to : at + 1 + length
  return length > 0
}

function takeRead(phrase: Phrase, read: Places): boolean {
  if (read.places.length === 0 && !read.isReciprocal) return false
  phrase.places = read.places
  phrase.isReciprocal = read.isReciprocal
  phrase.to = read.to
  return true
}

function takeHosts(reader: Reader, phrase: Phrase): boolean {
  if (!isWord(reader, phrase.to, new Set(['to'])) || phrase.hosts.length > 0) return false
  const read = readPlaces(reader, phrase.to + 1)
  // `upgraded its legation to Norway` names no city behind `to`; `moved … to Oslo` does.
  if (read.places.length === 0 || read.places.some(({city}) => city !== null)) return false
  phrase.hosts = read.places
  phrase.to = read.to
  return true
}

/** What it does for a country in which it does not stand: `, which is also accredited to Norway`, `covers Norway`. */
function takeAccredited(reader: Reader, phrase: Phrase): boolean {
  const read = phrase.isAccredited ? undefined : readCoverage(reader, phrase.to)
  if (read === undefined) return false
  if (read.isFrom) phrase.places = read.places
  else {
    // `the ambassador to Fiji, also accredited to Tuvalu` is resident in Fiji.
    if (phrase.places.length === 0) phrase.places = phrase.hosts
    phrase.hosts = read.places
  }
  phrase.isResident = !read.isFrom && phrase.places.length > 0
  phrase.isAccredited = true
  phrase.isPast = !read.isNow
  phrase.to = read.to
  return true
}

function takeWhen(reader: Reader, phrase: Phrase): boolean {
  const read = readWhen(reader, phrase.to)
  if (read === undefined || phrase.when !== undefined) return false
  phrase.when = read.when
  phrase.to = read.to
  return true
}
