import {whenAt} from './date.js'
import {firstStep} from './existence.js'
import {isListing} from './listed.js'
import {type Phrase, phraseAround} from './phrase.js'
import {readPlaces} from './place.js'
import {type Reader, wordAt} from './reader.js'
import {
  type Existence,
  isSame,
  type Moment,
  type Place,
  repeats,
  type State,
  type Statement,
  unknownExistence
} from './statement.js'

/** Names of missions that no verb of missions is told of: `attacked the Danish embassy in Damascus`, `- Embassy of Peru, Rome`. */
export function passingIn(reader: Reader, taken: ReadonlySet<number>, statements: readonly Statement[]): Statement[] {
  const found: Statement[] = []
  let before: Phrase | undefined
  for (const [head, {noun}] of reader.tokens.entries()) {
    if (noun === null || noun.isWeak || noun.isEnvoy || taken.has(head)) continue
    const phrase = withComma(reader, phraseAround(reader, head))
    const owner = phrase.owner ?? (before !== undefined && isJoined(reader, before, phrase) ? before.owner : null)
    before = {...phrase, owner}
    for (const statement of named(reader, before))
      if (![...statements, ...found].some((other) => repeats(statement, other))) found.push(statement)
  }
  return found
}

/** `the embassy of Chile in Oslo and its consulate in Bergen` */
const isJoined = (reader: Reader, before: Phrase, phrase: Phrase): boolean =>
  phrase.isOwn && wordAt(reader, before.to) === 'and' && phrase.from === before.to + 1

/** A line that is a mission's name: `Embassy of Peru, Rome`. In prose a comma may begin anything. */
function withComma(reader: Reader, phrase: Phrase): Phrase {
  const {unit, tokens} = reader
  if (unit.kind === 'sentence' || phrase.places.length > 0 || tokens[phrase.to]?.mark === 'none') return phrase
  const {places, to} = readPlaces(reader, phrase.to)
  return places.length === 0 ? phrase : {...phrase, places, to}
}

/** Only where the name says whose mission it is and where: nothing else tells that there was one. */
function named(reader: Reader, phrase: Phrase): Statement[] {
  const {owner, noun, isAccredited, places} = phrase
  if (owner === null || phrase.isNegative) return []
  const residence = isAccredited ? (places[0] ?? null) : null
  const {rule, ...existence} = standing(reader, phrase)
  const moments = [existence.since, existence.until, existence.at].flatMap((moment) => moment?.rule ?? [])
  return placesIn(phrase)
    .filter(({state}) => !isSame(owner, state) && !isSame(residence?.state ?? null, state))
    .map((place) => ({
      unit: reader.unit,
      ...existence,
      type: isAccredited ? 'accredited_nonresident' : noun.type,
      ...partsOf(owner, place, residence),
      recordId: null,
      quote: {start: reader.tokens[phrase.from]?.start ?? 0, end: reader.tokens[phrase.to - 1]?.end ?? 0},
      rules: [rule, noun.rule, ...moments, ...[place, residence].flatMap((one) => one?.rule ?? [])]
    }))
}

/** What is listed as a mission or called accredited exists; of any other there was one. */
function standing(reader: Reader, phrase: Phrase): Existence & {rule: string} {
  const {isAccredited, isPast, when} = phrase
  if (isAccredited)
    return {...firstStep({effect: 'have', isNegative: false, isNow: !isPast, when}), rule: 'missions/accredited'}
  const isListed = isLine(reader, phrase) && isListing(reader)
  if (isListed) return {...unknownExistence, exists: true, rule: 'missions/listed'}
  // Of `the former embassy` a time tells nothing.
  const isFormer = reader.tokens.slice(phrase.from, phrase.head).some(({lower}) => lower === 'former')
  return {...unknownExistence, at: isFormer ? null : onlyWhen(reader), rule: 'missions/in-passing'}
}

/** The one place of a phrase, of an accredited mission those to which it is accredited; their countries must be known. */
function placesIn({isAccredited, hosts, places}: Phrase): Place[] {
  if (!isAccredited && places.length > 1) return []
  const all = isAccredited ? hosts : [places[0] ?? hosts[0]]
  return all.filter((place): place is Place => place?.state != null)
}

const partsOf = (sender: State, {state, city}: Place, residence: Place | null) => ({
  sender,
  host: state,
  city: residence === null ? city : null,
  residence
})

/** The phrase is all that the line says. */
const isLine = ({unit, tokens}: Reader, {from, to}: Phrase): boolean =>
  unit.kind !== 'sentence' && (from === 0 || (from === 1 && tokens[0]?.name !== null)) && to === tokens.length

/** The time of a sentence that has no other. */
function onlyWhen(reader: Reader): Moment | null {
  const whens = reader.tokens.flatMap((_, at) => whenAt(reader, at) ?? [])
  const [when] = whens
  if (when === undefined || whens.length > 1 || !/^(?:on|in|during)$/.test(when.relation)) return null
  return {edtf: when.edtf, rule: when.rule}
}
