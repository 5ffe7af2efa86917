import type {CountryFinder} from '../../../language/parties.js'
import type {Group, Place} from '../figure.js'

/** Whom the article, or a section of it, is about, and where they are. */
export interface Topic {
  /** Null where the article is about no people. */
  group: Group | null
  host: Place | null
  hostFrom: 'heading' | 'title'
  /** The two parties of an article on relations; of any other article none. */
  parties: readonly Place[]
  /** The section's heading speaks of people: a list under it counts them. */
  isOnPeople: boolean
  /** The country that the text speaks of here, for `the country` and `there`. */
  near: Place | null
  countries: CountryFinder
  /** Countries that the article names. */
  known: ReadonlySet<string>
}

/** The party that is not this one; null where neither is. */
export function otherParty({parties}: Topic, iso3: string | null): Place | null {
  const [first, second] = parties
  if (first === undefined || second === undefined || iso3 === null) return null
  return first.iso3 === iso3 ? second : second.iso3 === iso3 ? first : null
}
