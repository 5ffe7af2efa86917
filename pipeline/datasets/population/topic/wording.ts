import type {Context} from '../../../dataset.js'
import type {Mention} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import {foldSpace} from '../../../language/space.js'
import type {Group, Place, PopulationType} from '../figure.js'
import {personNouns} from '../lexicon/people.js'
import {anyOf, inEitherCase, words} from '../lexicon/words.js'
import {nationOf, onlyCode} from '../nation.js'
import {isActor, isNameOfPlace} from '../text/names.js'

/** What decides whom a title or a heading means. */
export interface Reader {
  context: Context
  /** Countries that the article names. */
  known: ReadonlySet<string>
}

/** Longer titles are not read. */
export const longestTitle = 200

const historyOf = /^History of (?:the )?/i
const behindTitle = /[\n(;]/

/** A title without remarks: `History of the Jews in Norway (1814–1905)` */
export const plainTitle = (title: string): string =>
  foldSpace(title.split(behindTitle)[0] ?? '')
    .replace(historyOf, '')
    .slice(0, longestTitle)

/** Names of all kinds in a title. */
export const namesWritten = (text: string, {context}: Reader): Mention<NameReading>[] =>
  context.gazetteers.names.find({text, start: 0, end: text.length})

/** Words that say that a title is about people. */
export const kindOfPeople = anyOf(
  inEitherCase(
    words(`
    people peoples persons immigrant immigrants immigration emigration migration emigrants expatriate expatriates
    diaspora community communities refugees students workers migrants nationals citizens minority population settler
    settlers settlement labourers laborers exiles descent Jews Muslims Christians residents inhabitants tourists
    visitors
  `)
  )
)
const unknownPeople = /^\p{Lu}[^ ]{2,30}s$/u

/** A group by a name that cannot be a country's: `Syria in …` is none, `Roma` and `Syrian refugees` are. */
export function groupWritten(written: string, reader: Reader, isField: boolean): Group | null {
  const names = namesWritten(written, reader).filter(({reading}) => !isActor(reading))
  const isGroup = isField || names.some(isPeople) || kindOfPeople.test(written) || unknownPeople.test(written)
  if (!isGroup) return null
  const {context, known} = reader
  const naming = {host: null, group: null, parties: [], countries: context.gazetteers.countries, known}
  const {iso3} = nationOf(names, written.includes(' and '), naming)
  return {name: written, iso3, type: typeOf(written.toLowerCase()), unit: 'persons'}
}

/** `Danish`, `Danes`, `Kurds` */
export const isPeople = ({reading: {form, kind}}: Mention<NameReading>): boolean =>
  form === 'demonym' || form === 'people' || kind === 'people'

/** By the noun that ends the name: `Syrian refugees`. */
function typeOf(name: string): PopulationType | null {
  const [, noun] = [...personNouns].find(([word, {isGeneric}]) => !isGeneric && name.endsWith(` ${word}`)) ?? []
  return noun?.type ?? (name.endsWith('diaspora') ? 'diaspora' : null)
}

/** A country or a place in one. */
export function placeWritten(written: string, reader: Reader): Place | null {
  const names = namesWritten(written, reader).filter(({reading}) => isPlace(reading))
  const [first] = names
  // No other words than an article or a preposition stand before it.
  if (first === undefined || first.start > 4) return null
  return {name: usualName(first, written), iso3: onlyCode(names)}
}

const isPlace = (reading: NameReading): boolean =>
  isNameOfPlace(reading) && !isActor(reading) && reading.kind !== 'people'

/** The country's usual name, if the title says no more than that. */
const usualName = ({reading, text}: Mention<NameReading>, written: string): string =>
  reading.country !== undefined && reading.form === 'name' && text.length >= written.length - 4
    ? reading.country.name
    : foldSpace(written)
