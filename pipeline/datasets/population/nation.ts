import type {Mention} from '../../document.js'
import type {NameReading} from '../../language/names/name.js'
import type {CountryFinder} from '../../language/parties.js'
import type {Place} from './figure.js'
import {words} from './lexicon/words.js'

/** The one state that a name belongs to; null for what belongs to none or to several. */
export const codeOf = ({country, countries}: NameReading): string | null =>
  country === undefined ? (countries.length === 1 ? (countries[0] ?? null) : null) : country.iso3

/** The names' code when they all have the same, else null. */
export const onlyCode = (named: readonly Mention<NameReading>[]): string | null =>
  only(named.map(({reading}) => codeOf(reading)))

/** The nation of those whom names side by side call so, and the country that they are in by that name. */
interface Nation {
  iso3: string | null
  home: Place | null
}

/** What decides it: the country that the article's people are in, and the names of countries. */
interface Naming {
  host: Place | null
  /** Countries that the article names. */
  known: ReadonlySet<string>
  /** Whom the article is about. */
  group: {iso3: string | null} | null
  /** The two countries of an article on relations. */
  parties: readonly Place[]
  countries: CountryFinder
}

/**
 * Countries of immigration: `Lebanese Australians` are Australians of Lebanon, but `Bulgarian Turks` no Turks of
 * Bulgarian descent.
 */
const settled = words(`
  ARG AUS BLZ BOL BRA CAN CHL COL CRI CUB DOM ECU FJI GUY HTI JAM MEX MUS MYS NZL PAN PER PRY SGP SUR TTO URY USA VEN
  ZAF
`)

/** `Iraqi Kurds` are of Iraq, `Lebanese Australians` of Lebanon and in Australia, `Chinese and Indians` of no one nation. */
export function nationOf(named: readonly Mention<NameReading>[], isList: boolean, naming: Naming): Nation {
  if (isList) return {iso3: only(compounds(named).map((parts) => nationOf(parts, false, naming).iso3)), home: null}
  const nations = named.map((mention) => nationsOf(mention, naming))
  const known = nations.flat().filter(({iso3}) => iso3 !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (known.length === 1 && last !== undefined && isOfStateless(nations, last, naming))
    return {iso3: naming.group?.iso3 ?? null, home: last}
  if (first === undefined || last === undefined || first.iso3 === last.iso3)
    return {iso3: first?.iso3 ?? null, home: null}
  const host = naming.host?.iso3
  if (last.iso3 === host) return {iso3: first.iso3, home: last}
  if (first.iso3 === host) return {iso3: last.iso3, home: first}
  return {iso3: first.iso3, home: settled.has(last.iso3 ?? '') ? last : null}
}

/** `Tongans` and `Tongan Americans`: names with nothing but a space between are one. */
function compounds(named: readonly Mention<NameReading>[]): Mention<NameReading>[][] {
  const parts: Mention<NameReading>[][] = []
  for (const mention of named) {
    const last = parts.at(-1)
    if (last !== undefined && mention.start <= (last.at(-1)?.end ?? 0) + 1) last.push(mention)
    else parts.push([mention])
  }
  return parts
}

/** `Kurdish Canadians`, `Korean Chileans`: of a people whose nation is not known, in the country that stands last. */
const isOfStateless = (nations: readonly Place[][], last: Place, {host}: Naming): boolean =>
  nations.length > 1 &&
  (nations[0] ?? []).every(({iso3}) => iso3 === null) &&
  (last.iso3 === host?.iso3 || settled.has(last.iso3 ?? ''))

/** The code that all of them are; else null. */
export const only = ([code = null, ...others]: readonly (string | null)[]): string | null =>
  others.every((other) => other === code) ? code : null

/** `Indo-Fijians`: what stands for a nation at the beginning of a name. */
const prefixes = new Map([
  ['Anglo', 'GBR'],
  ['Franco', 'FRA'],
  ['Greco', 'GRC'],
  ['Hispano', 'ESP'],
  ['Indo', 'IND'],
  ['Italo', 'ITA'],
  ['Luso', 'PRT'],
  ['Russo', 'RUS'],
  ['Sino', 'CHN'],
  ['Turco', 'TUR']
])

const hyphen = /[-‐–]/g
const prefixed = /^(\p{L}{3,7})[-‐–]/u

/** A people whose name puts two nations together, `Albanian Americans`, is of both; one of no nation's name of none. */
function nationsOf({text, reading}: Mention<NameReading>, naming: Naming): Place[] {
  const {countries, known} = naming
  if (reading.kind === 'ambiguous') return oneOfThem(reading, known)
  const own = {name: reading.country?.name ?? reading.label, iso3: codeOf(reading)}
  if (reading.kind !== 'people') return [own]
  const prefix = prefixes.get(prefixed.exec(text)?.[1] ?? '')
  if (prefix !== undefined && own.iso3 !== null) return [{name: reading.label, iso3: prefix}, own]
  const parts = countries.find({text: text.replaceAll(hyphen, ' '), start: 0, end: text.length})
  const nations = parts.map(({reading: {name, iso3}}) => ({name, iso3}))
  return isOfOne(own.iso3, nations, naming) ? [own] : nations
}

/** Its name is that of its own nation, or of none though the article is about it. */
function isOfOne(own: string | null, nations: readonly Place[], {group, parties}: Naming): boolean {
  if (own === null) return false
  const isSpokenOf = own === group?.iso3 || parties.some(({iso3}) => iso3 === own)
  return nations.length === 0 ? isSpokenOf : !settled.has(own) && nations.some(({iso3}) => iso3 === own)
}

/** `Koreans` are of the one Korea that the article names. */
function oneOfThem({countries, label}: NameReading, mentioned: ReadonlySet<string>): Place[] {
  const [iso3 = null, ...others] = countries.filter((code) => mentioned.has(code))
  return [{name: label, iso3: others.length > 0 ? null : iso3}]
}
