import type {Mention} from '../../document.js'
import type {CountryReading} from '../../language/countries.js'
import {foldSpace} from '../../language/parties.js'
import type {Outline} from './outline.js'

const join = String.raw`(?:,? and |, | or |\/)`.replaceAll(' ', String.raw`\s{1,3}`)

/** A pattern part: one `item` or several, "Syrian, Iraqi and Afghan". */
export const listOf = (item: string): string => `${item}(?:${join}(?:the\\s{1,3})?${item}){0,6}`

/** The countries' code when they are one country, else null. */
export function onlyCode(named: readonly Mention<CountryReading>[]): string | null {
  const [first, ...others] = named
  return first !== undefined && others.every(({reading}) => reading.id === first.reading.id) ? first.reading.iso3 : null
}

/** The text from the first to the last of these countries. */
export function wordingOf({passage}: Outline, named: readonly Mention<CountryReading>[]): string {
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || last === undefined) return ''
  return foldSpace(passage.text.slice(first.start - passage.start, last.end - passage.start))
}
