import type {Mention, Passage} from '../../document.js'
import {within} from '../../passage.js'
import {applyRules} from '../../rule.js'
import {withoutRemarks} from '../absence.js'
import type {CountryReading} from '../countries.js'
import {type CountryFinder, countryNamed, foldSpace} from '../parties.js'
import {type MissionType, missionTypes} from './types.js'

/** A diplomatic mission as its name tells; null where it does not, or where it tells of several. */
export interface Mission {
  type: MissionType | null
  /** Whose mission it is. */
  sender: CountryReading | null
  city: string | null
  /** The country in which it stands. */
  host: CountryReading | null
}

/**
 * The mission that a name tells of: `Embassy of Chile, Oslo`, `Chilean Embassy in Oslo`, `Embassy of Chile to Norway`.
 * What stands in brackets or behind a semicolon is a remark: it can only make the type uncertain, or the mission one
 * that is resident elsewhere; city and host are then where it is resident. Undefined where no word says that it is one.
 */
export function readMission(name: string, countries: CountryFinder): Mission | undefined {
  const residence = residenceIn(name, countries)
  const whole = foldSpace(withoutRemarks(placeOutOfBrackets(name, countries)))
  const [shown = ''] = whole.split(';', 1)
  const text = withoutStatus(shown)
  const passage = {text, start: 0, end: text.length}
  const isAway = nonresident.test(name)
  const types = applyRules(missionTypes, {text: whole, start: 0, end: whole.length})
  if (types.length === 0 && !isAway) return undefined
  const type = isAway ? 'accredited_nonresident' : only(types.map(({reading}) => reading))
  const mentions = countries.find(passage)
  const parts = splitParts(passage, mentions)
  const head = parts.find((part) => within(types, part).length > 0) ?? parts[0] ?? {start: 0, end: 0}
  const others = parts.filter((part) => part !== head)
  const place = residence ?? placeOf(others, isAway, countries)
  return {type, sender: senderOf(within(mentions, head), type, countries), ...place}
}

const nonresident =
  /(?<![\p{L}\p{N}])(?:[Nn]on-?resident|[Aa]ccredited from|(?<![Aa]lso )[Aa]ccredited to(?:\s[\p{L}.-]{1,30}){1,6} from)(?![\p{L}\p{N}])/u
const resident =
  /(?:\((?:[^()]{0,40} )?(?:accredited|resident|based)|[Aa]ccredited to [^();]{2,60}|, resident) (?:from|in) (?:the )?(?<place>[^();]{2,60})/u

/** Where a remark or the value itself says that it is accredited from: `Embassy of Chile, Valletta (accredited from Rome)`. */
function residenceIn(name: string, countries: CountryFinder): Pick<Mission, 'city' | 'host'> | undefined {
  const place = nonresident.test(name) ? resident.exec(foldSpace(name))?.groups?.place : undefined
  if (place === undefined) return undefined
  const parts = place.split(/, ?/).map((text): Part => ({after: '', text, start: 0, end: text.length}))
  const found = parts.every(({text}) => /^\p{Lu}/u.test(text)) ? settle(parts, countries) : undefined
  return found?.city === null && found.host === null ? undefined : found
}

/** `Embassy (Oslo)` is `Embassy, Oslo`. */
const placeOutOfBrackets = (name: string, countries: CountryFinder): string =>
  name.replace(/ ?\(([^()]{2,40})\)/g, (whole, inside: string) =>
    countries.resolve(inside.trim()) === undefined ? whole : `, ${inside.trim()}`
  )

/** What tells since when or whether it still is: `, Oslo – closed`, `in Oslo since 1956`. */
const withoutStatus = (text: string): string => text.replace(status, '')
const status =
  /(?:,? [–—-] |, | )(?:(?:now |currently |temporarily |permanently )?(?:closed|suspended|closed down|former|opened|reopened|established|planned)(?: (?:in|on|since) .{1,30})?|since .{1,30})$/i

/** A stretch of a mission's name and the word or mark before it; '' at the start. */
interface Part extends Passage {
  after: string
}

/** Cut at commas and at `in`, `at`, `to`, `from`, but not inside a country's or a capital's name. */
function splitParts({text}: Passage, mentions: readonly Mention<CountryReading>[]): Part[] {
  const parts: Part[] = []
  const add = (after: string, start: number, end: number): void => {
    parts.push({after, text: text.slice(start, end), start, end})
  }
  let [from, after, next] = [0, '', 0]
  for (const {0: mark, index} of text.matchAll(/, ?| [–—-] | (?:in|at|to|from) (?:the )?/g)) {
    while ((mentions[next]?.end ?? Infinity) <= index) next++
    if ((mentions[next]?.start ?? Infinity) < index) continue
    add(after, from, index)
    from = index + mark.length
    after = mark.trim().replace(/ the$/, '')
  }
  add(after, from, text.length)
  return parts
}

/** The only country that the name's head names. A nunciature is the Holy See's, wherever it stands. */
function senderOf(
  named: readonly Mention<CountryReading>[],
  type: MissionType | null,
  countries: CountryFinder
): CountryReading | null {
  const senders = named.map(({reading}) => reading).filter(({form}) => form !== 'capital')
  if (senders.length === 0) return type === 'nunciature' ? (countries.resolve('Holy See') ?? null) : null
  return only(senders.map(({id}) => id)) === null ? null : (senders[0] ?? null)
}

/** Where the mission stands: `…, Oslo`, `… in Oslo, Norway`; `… to Norway` where nothing else is said. */
function placeOf(parts: readonly Part[], isAway: boolean, countries: CountryFinder): Pick<Mission, 'city' | 'host'> {
  const places = parts.filter(({after}) => after !== 'to' && (after !== 'from' || isAway))
  if (places.length > 0) return settle(places, countries)
  const accredited = parts.find(({after}) => after === 'to')
  const country = isAway ? null : lookUp(accredited, countries)
  return {city: null, host: country?.form === 'name' ? country : null}
}

/** `Oslo`; `Oslo, Norway`; `1 High Street, Oslo`. Not `London, Ontario`: an unknown place may be in any country. */
function settle(places: readonly Part[], countries: CountryFinder): Pick<Mission, 'city' | 'host'> {
  const last = lookUp(places.at(-1), countries)
  const named = last?.form === 'name' ? last : null
  const towns = named === null ? places : places.slice(0, -1)
  const town = towns.at(-1)
  if (town === undefined) return {city: null, host: named}
  const found = lookUp(town, countries)
  const capital = found?.form === 'capital' ? found : null
  const city = capital !== null || (towns.length === 1 && isPlaceName(town.text)) ? town.text : null
  const isDisputed = named !== null && capital !== null && named.id !== capital.id
  return {city, host: isDisputed ? null : (named ?? capital)}
}

/** Unlike `countryNamed`, capitals too. */
function lookUp(part: Part | undefined, countries: CountryFinder): CountryReading | null {
  return part === undefined ? null : (countries.resolve(part.text) ?? countryNamed(part.text, countries))
}

const isPlaceName = (text: string): boolean => placeName.test(text) && !text.includes(' and ')
const placeName = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]{0,60}$/u

/** What all of them are; null where they are none or differ. */
function only<T>(values: readonly T[]): T | null {
  const [first, ...others] = new Set(values)
  return first === undefined || others.length > 0 ? null : first
}
