import {parse} from 'yaml'
import {citableLicences} from '../document/citation.js'
import {asList, asObject} from '../value.js'
import {compare, compareAuthors, type Facts, onOneLine} from './facts.js'

/** Where `CITATION.cff` disagrees with the descriptor. Throws where the text is no YAML. */
export function findCitationFaults(text: string, facts: Facts): string[] {
  const citation = asObject(parse(text, {schema: 'failsafe'}))
  const titles = asList(citation.references).map((reference) => asObject(reference).title)
  return [
    ...compare('cff-version', citation['cff-version'], '1.2.0'),
    ...compare('type', citation.type, 'dataset'),
    ...compare('title', citation.title, onOneLine(facts.title)),
    ...compare('version', citation.version, facts.version),
    ...compare('date-released', citation['date-released'], facts.day),
    ...compare('license', asList(citation.license), citableLicences(facts.licences)),
    ...compare(
      'references',
      titles,
      facts.articles.map(({title}) => onOneLine(title))
    ),
    ...compareAuthors('authors', citation.authors, facts)
  ]
}
