export interface PlaceReading {
  /** The entry's usual English name. */
  name: string
  /** ISO 3166-1 alpha-3 (Kosovo XKX, user-assigned); null where it is disputed or the place is in several countries. */
  country: string | null
  /** Degrees north and east, to a hundredth. */
  latitude: number
  longitude: number
  /** A `place` is a site, a camp, a strait. */
  kind: 'city' | 'region' | 'island' | 'place'
}
