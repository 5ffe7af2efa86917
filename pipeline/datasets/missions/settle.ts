import type {MissionType} from '../../language/missions/types.js'
import type {Accreditation} from './accredited.js'
import {firstStep} from './existence.js'
import {awayPairs, type Earlier, type Pair, pairsOf} from './pair.js'
import type {Phrase} from './phrase.js'
import type {Reader} from './reader.js'
import {type Existence, isSame, type Place, repeats, type Statement} from './statement.js'
import type {Told} from './told.js'

/** One statement for each sender and place of each mission that a verb tells of. */
export function settleTold(reader: Reader, told: Told, earlier: Earlier): Statement[] {
  const quote = spanOf(reader, told.from, told.to)
  const statements = told.phrases
    .filter(({phrase}) => !phrase.noun.isEnvoy)
    .flatMap(({phrase, existence}) => {
      const rules = [`missions/told-${told.group.effect}`, phrase.noun.rule]
      const type = told.type ?? phrase.noun.type
      const isAway = phrase.isAccredited || type === 'accredited_nonresident'
      const draft = {type, existence, quote, rules}
      const home = phrase.places[0] ?? null
      const resident = isAway && !phrase.isResident ? [] : pairsOf(reader, phrase, told, earlier)
      const away = isAway ? awayPairs(reader, phrase, told.subject, earlier) : []
      return [
        ...resident.map((pair) => statementOf(reader, {...draft, pair, residence: null})),
        ...away.map((pair) => statementOf(reader, {...draft, pair, residence: home}))
      ]
    })
  return withSharedHost(withoutRepeats(statements))
}

interface Draft {
  pair: Pair
  type: MissionType | null
  existence: Existence
  quote: Statement['quote']
  rules: string[]
  residence: Place | null
}

function statementOf({unit}: Reader, {pair, type, existence, quote, rules, residence}: Draft): Statement {
  const isAway = residence !== null || type === 'accredited_nonresident'
  const isThere = residence !== null && isSame(residence.state, pair.place.state)
  const {since, until, at} = existence
  return {
    unit,
    ...existence,
    type: isAway ? 'accredited_nonresident' : type,
    sender: pair.sender,
    host: pair.place.state,
    city: pair.place.city,
    residence: isThere ? null : residence,
    recordId: null,
    quote,
    rules: [
      ...rules,
      ...pair.rules,
      ...placeRules(pair.place, residence),
      ...[since, until, at].flatMap((moment) => (moment === null ? [] : [moment.rule]))
    ]
  }
}

const placeRules = (...places: (Place | null)[]): string[] => places.flatMap((place) => place?.rule ?? [])

const spanOf = ({tokens}: Reader, from: number, to: number): Statement['quote'] => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.max(from, to - 1)]?.end ?? 0
})

/** What is accredited or represented, a statement for each sender and host, and for each mission that does it. */
export function settleAccreditation(reader: Reader, read: Accreditation, earlier: Earlier): Statement[] {
  const first = settleWay(reader, read, earlier)
  return withSharedHost([
    ...first,
    ...read.others.flatMap((phrase) =>
      settleWay(reader, {...read, phrase, residence: phrase.places[0] ?? null}, first.length > 0 ? first : earlier)
    )
  ])
}

function settleWay(reader: Reader, read: Accreditation, earlier: Earlier): Statement[] {
  const {phrase, subject, residence, hosts} = read
  const plain: Phrase = {...(phrase ?? nothing), hosts, places: residence === null ? [] : [residence]}
  const pairs = awayPairs(reader, plain, phrase?.owner == null && subject === null ? undefined : subject, earlier)
  const when = read.when ?? phrase?.when
  const draft = {
    existence: firstStep({effect: 'have', isNegative: read.isNegative, isNow: read.isNow, when}),
    quote: spanOf(reader, read.from, read.to),
    rules: ['missions/accredited', ...(phrase === undefined ? [] : [phrase.noun.rule])]
  }
  return pairs.flatMap((pair) => {
    const isThere = phrase?.isReciprocal === true || (residence !== null && isSame(residence.state, pair.place.state))
    // `represented by consulates in Arica and Iquique`
    const places =
      isThere && phrase !== undefined && phrase.places.length > 0 ? phrase.places : [residence ?? pair.place]
    const type = isThere ? (phrase?.noun.type ?? null) : 'accredited_nonresident'
    return (isThere ? places : [pair.place]).map((place) =>
      statementOf(reader, {...draft, pair: {...pair, place}, type, residence: isThere ? null : residence})
    )
  })
}

/** What a way of accreditation without a mission's noun says of one. */
const nothing = {owner: null, isOwn: false, isNegative: false, isReciprocal: false, isAccredited: true} as Phrase

/** `an embassy in Oslo, the Royal Chilean Embassy in Oslo` */
const withoutRepeats = (statements: Statement[]): Statement[] =>
  statements.filter(
    (statement, at) => !statements.slice(Math.max(0, at - 20), at).some((other) => repeats(statement, other))
  )

/** A city in no gazetteer lies where the other missions of its list stand, if all of them stand in one country. */
function withSharedHost(statements: Statement[]): Statement[] {
  const hosts = statements.flatMap(({host}) => (host === null ? [] : [host]))
  const [first] = hosts
  if (first === undefined || !hosts.every((host) => isSame(host, first))) return statements
  return statements.map((statement) =>
    statement.host !== null || statement.city === null || isSame(statement.sender, first)
      ? statement
      : {...statement, host: first, rules: [...statement.rules, 'missions/host-of-the-list']}
  )
}
