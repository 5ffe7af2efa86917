import {asList, asObject} from '../value.js'
import {asText, compare, compareAuthors, compareFiles, type Facts, onOneLine} from './facts.js'

/** Where `dataset.jsonld` disagrees with the descriptor, or lacks what Google Dataset Search needs. */
export function findJsonldFaults(document: unknown, facts: Facts): string[] {
  const dataset = asObject(document)
  const length = [...(asText(dataset.description) ?? '')].length
  const licences = asList(dataset.license).map((licence) => asText(licence) ?? asObject(licence).name)
  return [
    ...compare('@type', dataset['@type'], 'Dataset'),
    ...compare('alternateName', dataset.alternateName, facts.name),
    ...compare('name', dataset.name, onOneLine(facts.title)),
    ...compare('version', dataset.version, facts.version),
    ...compare('datePublished', dataset.datePublished, facts.day),
    ...compareAuthors('creator', dataset.creator, facts),
    ...compare(
      'license',
      licences,
      facts.licences.map(({name, path}) => path ?? name)
    ),
    ...compare(
      'isBasedOn',
      asList(dataset.isBasedOn).map((article) => asObject(article).name),
      facts.articles.map(({title}) => onOneLine(title))
    ),
    ...(length >= 50 && length <= 5000 ? [] : [`description has ${length} characters, not 50 to 5000`]),
    ...compareFiles(asList(dataset.distribution), facts)
  ]
}
