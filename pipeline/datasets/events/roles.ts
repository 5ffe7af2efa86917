import type {Mention, Span} from '../../document.js'
import type {Clause} from '../../language/clauses/index.js'
import type {CountryReading} from '../../language/countries.js'
import {within} from '../../passage.js'
import type {Roles} from './row.js'

export type Countries = readonly Mention<CountryReading>[]

export const noRoles: Roles = {
  actors: [],
  actor_countries: [],
  actor_sectors: [],
  recipients: [],
  recipient_countries: [],
  recipient_sectors: [],
  place_name: null,
  place_country: null
}

/**
 * Who acts and who is acted on, by place: the subject's countries and those behind the verb. The passive swaps them: `by
 * X` acts; `between X and Y` both act. `in` or `at` a country or capital is the place.
 */
export function rolesOf(text: string, {subject, predicate, nested, verb}: Clause, countries: Countries): Roles {
  const before = subject === null || subject.end - subject.start > longestSubject ? [] : within(countries, subject)
  const behind = within(countries, {start: predicate.start, end: nested.start})
  const others = behind.filter((name) => !isPlace(text, name) && !isOwned(text, name))
  if (verb.voice === 'active')
    return assign(
      text,
      before,
      others,
      behind.find((name) => isPlace(text, name))
    )
  const place = [...before, ...behind].find((name) => isPlace(text, name))
  const subjects = before.filter((name) => name !== place)
  const [agents, complements] = byAgent(text, predicate, others)
  const between = [...subjects, ...complements].filter((name) =>
    isBetween(text, name, {start: subject?.start ?? predicate.start, end: predicate.end})
  )
  return assign(
    text,
    [...agents, ...between],
    [...subjects, ...complements].filter((name) => !between.includes(name)),
    place
  )
}

/** A subject that coordinated verbs share is read for each of them. */
const longestSubject = 1000

export function assign(text: string, actors: Countries, recipients: Countries, place?: Mention<CountryReading>): Roles {
  return {
    ...noRoles,
    actors: [...new Set(actors.map((name) => nameAround(text, name)))],
    actor_countries: codes(actors),
    recipients: [...new Set(recipients.map((name) => nameAround(text, name)))],
    recipient_countries: codes(recipients),
    place_name: place?.text ?? null,
    place_country: place?.reading.iso3 ?? null
  }
}

const codes = (names: Countries): string[] => [...new Set(names.flatMap(({reading}) => reading.iso3 ?? []))].sort()

const isPlace = (text: string, {start, reading}: Mention<CountryReading>): boolean =>
  (reading.form === 'name' || reading.form === 'capital') &&
  /(?:^|\s)(?:in|at)\s(?:the\s)?$/.test(text.slice(Math.max(0, start - 8), start))

/** `their Syrian headquarters`: the demonym says of what kind a thing of the actor's is. */
const isOwned = (text: string, {start, reading}: Mention<CountryReading>): boolean =>
  reading.form === 'demonym' && /(?<!\p{L})(?:his|her|its|their)\s$/u.test(text.slice(Math.max(0, start - 8), start))

function byAgent(text: string, predicate: Span, names: Countries): [agents: Countries, others: Countries] {
  const by = text.slice(predicate.start, predicate.end).search(/\sby\s/)
  const from = by < 0 ? predicate.end : predicate.start + by
  return [names.filter(({start}) => start >= from), names.filter(({start}) => start < from)]
}

/** `the two countries`, `both governments`: in an article on two countries these. */
const bothParties = /(?<!\p{L})(?:[Tt]he two|[Bb]oth) (?:countries|governments|nations|sides|states)(?!\p{L})/u

export function withParties(text: string, {subject, verb}: Clause, parties: readonly string[], roles: Roles): Roles {
  const [name] =
    subject === null
      ? []
      : (bothParties.exec(text.slice(subject.start, Math.min(subject.end, subject.start + 80))) ?? [])
  if (name === undefined || parties.length !== 2 || verb.voice !== 'active' || roles.actor_countries.length > 0)
    return roles
  return {...roles, actors: [name], actor_countries: [...parties].sort()}
}

/** `between [the] X and [the] Y`; `within` bounds the search. */
function isBetween(text: string, {start, end}: Mention<CountryReading>, {start: from, end: to}: Span): boolean {
  const before = text.slice(Math.max(from, start - 60), start)
  const behind = text.slice(end, Math.min(to, end + 40))
  return (
    /\sbetween\s(?:the\s)?$/.test(before) ||
    (/\sbetween\s[^,;.]*\sand\s(?:the\s)?$/.test(before) && !/^\s*and\s/.test(behind))
  )
}

/** The capitalised words behind a demonym: `Syrian President Ahmed al-Sharaa`; else the name as written. */
function nameAround(text: string, {start, end, text: name, reading}: Mention<CountryReading>): string {
  if (reading.form !== 'demonym') return name
  const [title = ''] =
    /^(?:\s(?:(?:al|el|as|ar|an)-\p{Lu}|\p{Lu})[\p{L}\p{M}'’.-]{0,40}|\s(?:bin|bint|ibn|van|von|da|de|dos|of)(?=\s\p{Lu})){0,8}/u.exec(
      text.slice(end, end + 240)
    ) ?? []
  return text.slice(start, end + title.length)
}
