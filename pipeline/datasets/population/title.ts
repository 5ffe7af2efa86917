import type {Context} from '../../dataset.js'
import type {Section} from '../../document.js'
import type {CountryReading} from '../../language/countries.js'
import {countryNamed, foldSpace} from '../../language/parties.js'
import type {Group} from './figure.js'
import {personNouns} from './nouns.js'

const peopleIn = /^(?<people>.{2,100}) in (?:the )?(?<host>.{2,100})$/u

/** The host of "X in Y", from the nearest heading of that form, else the article's title. */
export function hostOf(
  {title, gazetteers}: Context,
  section: Section | null
): (CountryReading & {from: 'heading' | 'title'}) | null {
  for (const heading of [...(section?.path ?? [])].reverse()) {
    const host = hostNamed(heading, gazetteers.countries)
    if (host !== null) return {...host, from: 'heading'}
  }
  const host = hostNamed(title, gazetteers.countries)
  return host && {...host, from: 'title'}
}

function hostNamed(title: string, countries: Context['gazetteers']['countries']): CountryReading | null {
  const {host, people} = peopleIn.exec(foldSpace(title))?.groups ?? {}
  if (host === undefined || people === undefined || countryNamed(people, countries)?.form === 'name') return null
  const reading = countryNamed(host, countries)
  return reading?.form === 'name' ? reading : null
}

/** "Palestinians" of "Palestinians in Syria". */
const peopleOfTitle = (title: string): string | null => peopleIn.exec(foldSpace(title))?.groups?.people ?? null

/** Whom the article is about: the people of "X in Y", else the field Group. */
export function groupOfTitle({title, document, gazetteers}: Context): Group | null {
  const field = document.infobox.find(({label}) => label.trim().toLowerCase() === 'group')?.value.text
  const name =
    peopleOfTitle(title) ??
    (field === undefined ? null : (peopleOfTitle(field) ?? foldSpace(field.split(/[\n(]/)[0] ?? '')))
  if (name === null || name === '') return null
  const noun = [...personNouns].find(([word]) => name.endsWith(` ${word}`))
  const country = countryNamed(noun === undefined ? name : name.slice(0, -noun[0].length - 1), gazetteers.countries)
  if (country === null || country.form === 'name') return null
  return {name, iso3: country.iso3, type: noun?.[1].type ?? null, unit: 'persons'}
}
