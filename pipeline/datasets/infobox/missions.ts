import {type Mission, readMission} from '../../language/missions/index.js'
import {missionNames} from '../../language/missions/several.js'
import type {CountryFinder} from '../../language/parties.js'

/**
 * The missions of a value as one: what they have in common, null where they differ. Whose they are, and in which country,
 * one may say for others that are silent about it.
 */
export function readMissions(value: string, countries: CountryFinder): Mission | undefined {
  if (/^https?:\/\//.test(value)) return undefined
  const names = missionNames(value, countries)
  const missions = names.flatMap((name) => readMission(name, countries) ?? [])
  const isOne = missions.length < 2 || missions.some(({type}) => type === 'accredited_nonresident')
  if (isOne) return readMission(names.join('; '), countries)
  return {
    type: common(missions.map(({type}) => type)),
    sender: agreed(missions.map(({sender}) => sender)),
    city: common(missions.map(({city}) => city)),
    host: missions.some(isLost) ? null : agreed(missions.map(({host}) => host))
  }
}

/** In a city that no table knows, so in any country. */
const isLost = ({city, host}: Mission): boolean => city !== null && host === null

function common<T>(values: readonly T[]): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}

function agreed<T extends {id: string}>(values: readonly (T | null)[]): T | null {
  const known = values.filter((value) => value !== null)
  return common(known.map(({id}) => id)) === null ? null : (known[0] ?? null)
}
