import type {Mentions} from './dataset.js'
import type {Document, Span} from './document.js'
import type {Gazetteers} from './gazetteer.js'
import {readTimes} from './language/dates/index.js'
import {findQuantitiesIn} from './language/numbers/index.js'
import {unitsOf} from './passage.js'

/** Times, numbers and names of countries, found once for all datasets. */
export function annotate(document: Document, {countries, events}: Gazetteers): Mentions {
  const passages = Array.from(unitsOf(document), ({passage}) => passage)
  const mentions: Mentions = {
    times: readTimes(document, events),
    quantities: findQuantitiesIn(passages).flat(),
    countries: passages.flatMap((passage) => countries.find(passage))
  }
  // An infobox may stand behind prose.
  for (const found of Object.values(mentions)) found.sort(byPlace)
  return mentions
}

const byPlace = (a: Span, b: Span): number => a.start - b.start
