import type {Row} from '../../dataset.js'

/** What every release is about, in words that people search by. */
const subjects = ['international relations', 'bilateral relations', 'diplomacy', 'text extraction', 'encyclopedia']

/** A collection of all countries would list nothing but countries. */
const mostParties = 40

/** The subject, then the parties of the articles in their order; each once. */
export function keywordsOf(articles: readonly Row[]): string[] {
  return [...new Set([...subjects, ...partiesOf(articles)])]
}

/** The countries and peoples that the articles are about, as they write them; none where they are too many to list. */
export function partiesOf(articles: readonly Row[]): string[] {
  const names = articles.flatMap(({party1, party2}) => [party1, party2])
  const parties = names.flatMap((name) => (typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : []))
  const unique = [...new Set(parties.filter((party) => party !== ''))]
  return unique.length > mostParties ? [] : unique
}
