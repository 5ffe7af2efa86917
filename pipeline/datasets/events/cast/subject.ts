import type {Span} from '../../../document.js'
import {type Sector, sectorOf, stateNouns} from '../../../language/names/index.js'
import type {Actor} from './actor.js'
import {actorsIn, actorsOf, isLocated} from './actors.js'
import type {Cast} from './cast.js'

/** A subject that coordinated verbs share is read for each of them. */
const longestSubject = 600

/** Those whom a noun phrase names or stands for; `earlier` acted or were acted on before it in the sentence. */
export function actorsOfPhrase(cast: Cast, span: Span, earlier: readonly Actor[], barred: readonly Span[]): Actor[] {
  if (span.end - span.start > longestSubject) return []
  const named = actorsIn(cast, span, barred).filter((actor) => !isLocated(cast.text, actor))
  const words = cast.text.slice(span.start, Math.min(span.end, span.start + 160))
  if (named.some(({countries}) => countries.length > 0)) {
    noteOffices(cast, named)
    return named
  }
  return [...named, ...standIns(cast, span, words, earlier)]
}

/** `Syrian President …` makes `the president` a Syrian one until another comes. */
function noteOffices(cast: Cast, actors: readonly Actor[]): void {
  for (const {name, countries} of actors)
    if (countries.length === 1)
      for (const key of keysOf(name.toLowerCase().split(' '))) cast.offices.set(key, countries)
}

/** `foreign ministry` is another than `interior ministry`. */
const keysOf = (words: readonly string[]): string[] =>
  words.flatMap((word, at) =>
    stateNouns.has(word)
      ? [/^(?:ministry|minister|secretary)$/.test(word) ? `${words[at - 1] ?? ''} ${word}` : word]
      : []
  )

const singular = /^(?:[Hh]e|[Ss]he|[Ww]ho)$/
const plural = /^(?:[Tt]hey|[Bb]oth|[Tt]he two|[Tt]he leaders)$/
const nouns =
  '(?:countries|governments|nations|sides|states|parties|powers|kingdoms|republics|empires|capitals|peoples|armies|leaders|presidents|ministers|parliaments|delegations|heads of state|foreign ministries)'
const pair = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Bb]oth|[Tt]he two|[Tt]he)\s(?:\p{Ll}+\s)?${nouns}|[Bb]oth|[Tt]he sides)(?!\p{L})`,
  'u'
)
const bonds =
  /^(?:[Tt]he |[Aa]n? |[Tt]heir )?(?:[\p{L}-]+ ){0,3}(?:relations|ties|relationship|contacts|embassies|links)(?!\p{L})/u
/** What two countries have together: in an article on two, theirs. */
const shared =
  /^(?:[\p{L}’'-]+ ){0,4}(?:joint|bilateral|mutual|agreements?|treat(?:y|ies)|accords?|memorand(?:um|a)|border|frontier|talks|negotiations)(?!\p{L})/u

/** What two have together stands for both of them, as who does it: `relations were established`. */
export const isCommonThing = ({name, countries}: Actor): boolean =>
  countries.length === 2 && !pair.test(name) && (bonds.test(name) || shared.test(name))

/** A cheap look before the patterns below. */
const mayBeShared =
  /both|Both|he |elations|ties|ontact|mbass|inks|oint|ilateral|utual|gree|reat|ccord|emor|order|ronti|alks|egoti/

function standIns(cast: Cast, span: Span, words: string, earlier: readonly Actor[]): Actor[] {
  const before = earlier.length > 0 ? earlier : cast.before === null ? cast.acting : actorsOf(cast, cast.before)
  if (singular.test(words)) return onePerson(before)
  if (plural.test(words)) return several(cast, span, words, before)
  if (/^[Ii]t$/.test(words))
    return before.filter(({countries, isPerson}) => countries.length > 0 && !isPerson).slice(0, 1)
  if (mayBeShared.test(words) && (pair.test(words) || bonds.test(words) || shared.test(words)))
    return bothParties(cast, span, words)
  if (cast.isCommunity && migrants.test(words)) return [standIn(span, words, cast.parties.slice(0, 1), 'CVL')]
  return office(cast, span, words)
}

function onePerson(before: readonly Actor[]): Actor[] {
  const person =
    before.find(({isPerson}) => isPerson) ?? before.find(({sector, isPlace}) => sector === 'GOV' && !isPlace)
  return person === undefined ? [] : [person]
}

/** `They`: those of the sentence before; of one that spoke of relations these. */
function several(cast: Cast, span: Span, words: string, before: readonly Actor[]): Actor[] {
  if (cast.before !== null && bonds.test(cast.before.text)) return bothParties(cast, span, words)
  const persons = before.filter(({countries, isPerson}) => countries.length > 0 && isPerson)
  return persons.length > 1 ? persons : before.filter(({countries}) => countries.length > 0)
}

function bothParties({parties}: Cast, span: Span, words: string): Actor[] {
  if (parties.length !== 2) return []
  const [name = words] = pair.exec(words) ?? bonds.exec(words) ?? shared.exec(words) ?? []
  return [standIn(span, name, [...parties].sort(), 'GOV')]
}

const bothOf = new RegExp(String.raw`(?<!\p{L})(?:[Bb]oth|[Tt]he two)\s(?:\p{Ll}+\s)?${nouns}(?!\p{L})`, 'u')

/** `invaded both countries`, `ties between the two states`: those of whom the article is, where a clause says them behind its verb. */
export function partiesBehind(cast: Cast, {start, end}: Span): Actor[] {
  if (cast.parties.length !== 2) return []
  const words = cast.text.slice(start, Math.min(end, start + longestSubject))
  const found = mayBeBoth.test(words) ? bothOf.exec(words) : null
  if (found === null) return []
  const from = start + found.index
  return [standIn({start: from, end: from + found[0].length}, found[0], [...cast.parties].sort(), 'GOV')]
}

const mayBeBoth = /oth |wo /

const standIn = (span: Span, name: string, countries: readonly string[], sector: Sector): Actor => ({
  ...span,
  name: name.trim(),
  countries,
  sector,
  isPerson: false,
  isPlace: false
})

/** Whom an article on a people abroad means without saying so again. */
const migrants =
  /(?<!\p{L})(?:migrants|immigrants|emigrants|refugees|settlers|workers|labourers|laborers|students|merchants|traders|families|community|communities|diaspora|migration|immigration|wave|newcomers|islanders|residents|most of them|many of them|some of them|others)(?!\p{L})/iu

/** Bodies that speak for a state when none is named: the one that acted last. */
const speaking = new Set(['government', 'ministry', 'cabinet', 'parliament', 'authorities'])

/** `the foreign minister`, `the government`: of the country that it was last said of, else of the party that acted last. */
function office(cast: Cast, span: Span, words: string): Actor[] {
  const [whole = '', head = ''] =
    /^(?:[Tt]he |[Aa]n? |[Ii]ts |[Hh]is |[Tt]heir )?((?:\p{Ll}[\p{L}’'-]* ){0,3}\p{Ll}[\p{L}’'-]*)/u.exec(words) ?? []
  // A name behind the title is somebody whom the text has not placed.
  if (/^\s\p{Lu}/u.test(words.slice(whole.length))) return []
  const [key] = keysOf(head.split(/\s(?:of|on|in|for|with|to|from|by|at)\s/)[0]?.split(' ') ?? [])
  if (key === undefined) return []
  const word = key.split(' ').at(-1) ?? key
  const countries = cast.offices.get(key) ?? (speaking.has(word) ? stateOf(cast) : [])
  return countries.length === 0
    ? []
    : [standIn(span, words.split(/[,(]/)[0] ?? words, countries, sectorOf(word) ?? 'GOV')]
}

/** The party that acted last in the paragraph, else the only one that the sentence before names. */
function stateOf(cast: Cast): readonly string[] {
  if (cast.state.length > 0 || cast.before === null) return cast.state
  const codes = new Set(
    actorsOf(cast, cast.before).flatMap(({countries}) => countries.filter((code) => cast.parties.includes(code)))
  )
  return codes.size === 1 ? [...codes] : []
}
