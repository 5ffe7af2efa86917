import type {Mentions} from './dataset.js'
import type {Document, Mention, Span} from './document.js'
import type {Gazetteers} from './gazetteer.js'
import type {CountryReading} from './language/countries.js'
import {readTimes} from './language/dates/index.js'
import type {NameReading} from './language/names/name.js'
import {findQuantitiesIn} from './language/numbers/index.js'
import {unitsOf} from './passage.js'

/** Times, numbers and names, found once for all datasets. */
export function annotate(document: Document, {names, events}: Gazetteers): Mentions {
  const passages = Array.from(unitsOf(document), ({passage}) => passage)
  const found = passages.flatMap((passage) => names.find(passage))
  const mentions: Mentions = {
    times: readTimes(document, events),
    quantities: findQuantitiesIn(passages).flat(),
    names: found,
    countries: found.flatMap(asCountry)
  }
  // An infobox may stand behind prose.
  for (const list of Object.values(mentions)) list.sort(byPlace)
  return mentions
}

function asCountry(name: Mention<NameReading>): Mention<CountryReading>[] {
  const {country} = name.reading
  return country === undefined ? [] : [{...name, rule: 'country/gazetteer', reading: country}]
}

const byPlace = (a: Span, b: Span): number => a.start - b.start
