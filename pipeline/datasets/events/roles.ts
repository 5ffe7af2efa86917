import type {Span} from '../../document.js'
import type {Clause} from '../../language/clauses/index.js'
import type {PlaceReading} from '../../language/places.js'
import type {Actor} from './cast/actor.js'
import {actorsIn, isLocated} from './cast/actors.js'
import type {Cast} from './cast/cast.js'
import {noRoles, rowOfRoles} from './cast/row.js'
import {actorsOfPhrase, isCommonThing, partiesBehind} from './cast/subject.js'
import type {Told} from './dating/told.js'
import type {Roles} from './row.js'

/** What finding out who takes part needs: names in `barred` spans belong to times or to other clauses. */
export interface Stage {
  cast: Cast
  barred: readonly Span[]
  /** Who took part in the sentence's clauses before. */
  earlier: readonly Actor[]
  /** Who the subjects of the sentence's clauses are, by where they begin: coordinated verbs share one. */
  subjects: Map<number, readonly Actor[]>
  /** The verb's complement is a clause, whose names are said with it: `announced that Chile would …`. */
  hasClause: boolean
  placeOf(name: string): PlaceReading | undefined
}

export interface Part {
  actors: readonly Actor[]
  recipients: readonly Actor[]
  place: Actor | null
}

/** Who acts on whom and where, in a clause or by an event noun. */
export function partsOf({clause, noun}: Told, stage: Stage): Part {
  return noun === null ? partsOfClause(clause, stage) : partsOfNoun(clause, noun.entry.roles, stage)
}

export const rolesOf = (part: Part, stage: Stage): Roles =>
  part.actors.length + part.recipients.length === 0 && part.place === null ? noRoles : rowOfRoles(part, stage.placeOf)

/** The subject acts, what stands behind the verb is acted on; the passive swaps them: `by X` acts. */
function partsOfClause({kind, subject: whole, trigger, predicate, nested, verb}: Clause, stage: Stage): Part {
  const {cast, barred, earlier, hasClause} = stage
  // `The king, having left Uganda, attacked Rwanda`: of a clause in the subject what stands before it is the subject.
  const isInside = whole !== null && whole.start < trigger.start && trigger.start < whole.end
  const subject = isInside ? {start: whole.start, end: trigger.start} : whole
  const before = subject === null ? [] : actorsOfSubject(subject, stage)
  const reach = {start: predicate.start, end: hasClause ? predicate.end : nested.start}
  const behind = [
    ...actorsOfObject(cast.text, reach, before, earlier),
    ...actorsIn(cast, reach, barred),
    ...partiesBehind(cast, reach)
  ]
  const within = subject === null || verb.voice === 'active' ? [] : actorsIn(cast, subject, barred)
  const [place = null] = [...behind, ...within].filter((actor) => isLocated(cast.text, actor))
  const others = behind.filter((actor) => !isLocated(cast.text, actor) && !isOwned(cast.text, actor))
  if (verb.voice === 'active')
    return {
      actors: before,
      recipients: others.length === 0 && kind === 'participle' ? otherSide(before, earlier) : others,
      place
    }
  const [agents, complements] = byAgent(cast.text, predicate, others)
  const sides = [...before, ...complements].filter(
    (actor) =>
      isSide(cast.text, actor, subject ?? predicate, predicate.end) || (agents.length === 0 && isCommonThing(actor))
  )
  return {
    actors: [...agents, ...sides],
    recipients: [...before, ...complements].filter((actor) => !sides.includes(actor)),
    place
  }
}

function actorsOfSubject(subject: Span, {cast, barred, earlier, subjects}: Stage): readonly Actor[] {
  const known = subjects.get(subject.start)
  if (known !== undefined) return known
  const actors = actorsOfPhrase(cast, subject, earlier, barred)
  subjects.set(subject.start, actors)
  return actors
}

/** `accusing it of spying`: who took part before and is not the subject. */
function actorsOfObject(
  text: string,
  {start, end}: Span,
  subject: readonly Actor[],
  earlier: readonly Actor[]
): Actor[] {
  if (!/^\s(?:it|him|her|them)(?![\p{L}’'])/u.test(text.slice(start, Math.min(end, start + 6)))) return []
  return otherSide(subject, earlier)
}

/** Who took part last and is not among the actors: `…, cutting ties and closing embassies`. */
function otherSide(actors: readonly Actor[], earlier: readonly Actor[]): Actor[] {
  const codes = new Set(actors.flatMap(({countries}) => countries))
  return earlier.filter(({countries}) => countries.length > 0 && !countries.some((code) => codes.has(code))).slice(-1)
}

/** `the visit of X to Y`, `the killing of X by Y`, `talks between X and Y`, `the Iraqi invasion of Kuwait`. */
function partsOfNoun(
  {subject, predicate}: Clause,
  roles: 'agent' | 'patient' | 'both' | 'none',
  {cast, barred}: Stage
): Part {
  const owners = subject === null ? [] : actorsIn(cast, subject, barred).filter((actor) => !isLocated(cast.text, actor))
  const behind = [...actorsIn(cast, predicate, barred), ...partiesBehind(cast, predicate)]
  const [place = null] = behind.filter((actor) => isLocated(cast.text, actor))
  const others = behind.filter((actor) => !isLocated(cast.text, actor))
  if (roles === 'both') return {actors: [...owners, ...others], recipients: [], place}
  const [agents, complements] = byAgent(cast.text, predicate, others)
  const isNamed = (actor: Actor): boolean =>
    /\sof\s(?:the\s)?$/.test(cast.text.slice(Math.max(0, actor.start - 8), actor.start))
  const doers = roles === 'agent' ? complements.filter(isNamed) : []
  return {
    actors: [...owners, ...agents, ...doers],
    recipients: complements.filter((actor) => !doers.includes(actor)),
    place
  }
}

/** `their Syrian headquarters`: the demonym says of what kind a thing of the actor's is. */
const isOwned = (text: string, {start, isPerson}: Actor): boolean =>
  !isPerson && /(?<!\p{L})(?:his|her|its|their)\s$/u.test(text.slice(Math.max(0, start - 8), start))

function byAgent(text: string, {start, end}: Span, actors: readonly Actor[]): [agents: Actor[], others: Actor[]] {
  const words = text.slice(start, end)
  const own = start + agentAt(words)
  const [first] = actors.filter((actor) => actor.start >= own)
  const foreign = Math.min(start + mediatedAt(words), first === undefined ? end : agentEnd(text, first.end, end))
  // `were released after talks mediated by Norway`: who did the other thing takes no part in this one.
  return [
    actors.filter((actor) => actor.start >= own && actor.start < foreign),
    actors.filter((actor) => actor.start < own && actor.start < start + mediatedAt(words))
  ]
}

/** `by Chile for its raids on Peru`: the agents end where another phrase begins. */
function agentEnd(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(behindAgent)
  return at < 0 ? to : from + at
}

const behindAgent =
  /\s(?:for|into|over|after|before|during|in|at|on|to|against|from|because|as|while|when|since|until)\s/

const mediated = /\s\p{Ll}+ed by\s/u
/** Where a participle behind the verb has an agent of its own. */
function mediatedAt(words: string): number {
  const at = words.search(mediated)
  return at < 0 ? words.length : at
}

/** Where the verb's own `by` is. */
function agentAt(words: string): number {
  const at = words.search(/(?:^|\s)by\s/)
  return at < 0 || at > mediatedAt(words) ? words.length : at
}

/** `between [the] X and [the] Y` */
function isSide(text: string, {start, end}: Actor, {start: from}: Span, to: number): boolean {
  const before = text.slice(Math.max(from, start - 60), start)
  const behind = text.slice(end, Math.min(to, end + 40))
  return (
    /\sbetween\s(?:the\s)?$/.test(before) ||
    (/\sbetween\s[^,;.]*\sand\s(?:the\s)?$/.test(before) && !/^\s*and\s/.test(behind))
  )
}

/** What two do with each other: in an article on two of them the other one need not be named. */
const mutual = new Set(['CONSULT', 'SUPPORT', 'AGREE', 'COOPERATE', 'SANCTION', 'AID'])

const missions = /(?<!\p{L})(?:embassy|consulate(?:[-\s]general)?|legation|high commission)$/iu

/** `The Peruvian embassy was closed`: where nobody else is said to do it, whose it is does it. */
function withOwner(part: Part): Part {
  const [owner, ...others] = part.recipients
  if (part.actors.length > 0 || owner === undefined || !missions.test(owner.name)) return part
  return {...part, actors: [owner], recipients: others}
}

/** With the other of two that the article is about, where what is done takes both, and with the party where it was done. */
export function withCounterpart(
  bare: Part,
  {parties, isCommunity}: Pick<Cast, 'parties' | 'isCommunity'>,
  type: string | null
): Part {
  const part = type === 'SUPPORT' || type === 'SANCTION' ? withOwner(bare) : bare
  if (parties.length !== 2) return part
  const place = part.place?.countries.some((code) => parties.includes(code))
    ? [{...part.place, name: '', sector: null}]
    : []
  const recipients = [...part.recipients, ...place]
  const all = [...part.actors, ...recipients]
  const named = new Set(all.flatMap(({countries}) => countries))
  const hasOther = all.some(({countries, isPlace, isPerson}) => countries.length === 0 && !isPlace && !isPerson)
  // In an article on a people in a country what either does, or is done to it, is the other's affair too.
  const isShared = (type !== null && mutual.has(type)) || isCommunity
  if (!isShared || named.size > 1 || hasOther || (type === null && named.size === 0)) return {...part, recipients}
  const others = parties.filter((code) => !named.has(code))
  const counterpart: Actor = {
    start: 0,
    end: 0,
    name: '',
    countries: others,
    sector: null,
    isPerson: false,
    isPlace: false
  }
  if (named.size === 1 && others.length === 2) return {...part, recipients}
  // Where it was done is not whom it was done to.
  const isWhereOnly = part.actors.length + part.recipients.length === 0
  if (named.size === 0 || isWhereOnly)
    return {...part, actors: [...part.actors, {...counterpart, countries: parties}], recipients}
  // `King Harald visited Chile`, `Chile's envoy was expelled`: the one named is acted on, so the other acts.
  return type !== null && mutual.has(type) && part.actors.every(({countries}) => countries.length === 0)
    ? {...part, actors: [...part.actors, counterpart], recipients}
    : {...part, recipients: [...recipients, counterpart]}
}
