import type {Document} from '../document.js'
import {namesOfBoxes, partiesOfBoxes} from './parties/box.js'
import type {CountryFinder, Parties} from './parties/country.js'
import {partiesOfLead} from './parties/lead.js'
import {partiesOfTitle} from './parties/title.js'

export {boxesOf, partiesOfBox} from './parties/box.js'
export {type CountryFinder, countryNamed, type Parties, type Party} from './parties/country.js'
export {foldSpace} from './space.js'

/** What of a document names its parties. */
type Evidence = Pick<Document, 'title' | 'infobox' | 'sections'>

/**
 * The parties of an article: from an infobox's Party1 and Party2, else from the title, else from what a box calls itself
 * or its group, else from the lead sentence; the first of these that names both. Where none does, one party of the
 * infobox may stand alone.
 */
export function partiesOf(document: Evidence, countries: CountryFinder): Parties {
  const boxed = partiesOfBoxes(document, countries)
  if (boxed[0] !== null && boxed[1] !== null) return boxed
  const titles = document.title === null ? [] : [document.title]
  for (const title of [...titles, ...namesOfBoxes(document)]) {
    const titled = partiesOfTitle(title, document, countries)
    if (titled !== undefined) return titled
  }
  return partiesOfLead(document, countries) ?? boxed
}
