import type {CountryFinder} from '../parties.js'

/** The missions that one value names, each as its name and place: `Embassy of Chile, Oslo; Consulate, Bergen` are two. */
export const missionNames = (value: string, countries: CountryFinder): string[] => joinPlaces(namesIn(value), countries)

/** Parted by a semicolon, a dot or a bar, but not in brackets. */
function namesIn(value: string): string[] {
  const open = value.replace(/\([^()]*\)/g, ({length}) => ' '.repeat(length))
  const marks = [...open.matchAll(/[;·•|]/g)].map(({index}) => index)
  return [-1, ...marks].map((mark, at) => value.slice(mark + 1, marks[at]).trim()).filter((name) => name !== '')
}

/** A capital or country on a line of its own is where the mission above it stands. */
function joinPlaces(names: readonly string[], countries: CountryFinder): string[] {
  const joined: string[] = []
  for (const name of names) {
    const place = countries.resolve(name)
    if (joined.length > 0 && (place?.form === 'capital' || place?.form === 'name'))
      joined.push(`${joined.pop()}, ${name}`)
    else joined.push(name)
  }
  return joined
}
