import type {CountryReading} from '../countries.js'
import {missionTypes} from '../missions/types.js'
import {type CountryFinder, type Parties, type Party, partyOf} from './country.js'

/**
 * Sender and host of a mission or of envoys that a title is about, where both are known: `Embassy of X, City`,
 * `X Embassy in City`, `Ambassadors of X to Y`.
 */
export function partiesOfMissionTitle(title: string, countries: CountryFinder): Parties | undefined {
  const {head, place} = missionAt.exec(title)?.groups ?? {}
  if (head === undefined || place === undefined || !isMission(head)) return undefined
  const sender = senderIn(head, countries)
  const host = hostNamed(place, countries)
  if (sender === undefined || host === undefined || host.id === sender.country?.id) return undefined
  return [sender, {name: host.name, country: {...host, form: 'name'}}]
}

const missionAt = /^(?<head>.{3,120}?)(?:, | in | to )(?<place>.{2,80})$/u

/** The only country that the head names. A nunciature is the Holy See's. */
function senderIn(head: string, countries: CountryFinder): Party | undefined {
  const senders = countries
    .find({text: head, start: 0, end: head.length})
    .filter(({reading}) => reading.form !== 'capital')
  const [sender, ...others] = senders
  if (sender !== undefined) return others.length === 0 ? partyOf(sender) : undefined
  const holySee = /(?<!\p{L})nunciature$/iu.test(head) ? countries.resolve('Holy See') : undefined
  return holySee === undefined ? undefined : {name: holySee.name, country: holySee}
}

/** `Oslo`, `Oslo, Norway`, `the Netherlands`: what stands behind the last comma, or all of it (`Washington, D.C.`). */
function hostNamed(place: string, countries: CountryFinder): CountryReading | undefined {
  const bare = place.replace(/^the /, '')
  const host = countries.resolve(bare) ?? countries.resolve(bare.slice(bare.lastIndexOf(',') + 1))
  return host?.form === 'name' || host?.form === 'capital' ? host : undefined
}

const isMission = (head: string): boolean =>
  envoys.test(head) || missionTypes.some(({pattern}) => head.search(pattern) !== -1)

const envoys = /(?<!\p{L})(?:ambassador|consul|envoy|high commissioner|minister)s?(?!\p{L})/iu
