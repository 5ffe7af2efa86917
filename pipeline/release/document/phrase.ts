import type {DataPackage} from './datapackage.js'

/** A text on one line, white space as single blanks; never empty. */
export function sentenceOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line === '' ? 'untitled' : line
}

/** The release's day, `2026-11-23`; null where it has none. */
export const dayOf = ({created}: Pick<DataPackage, 'created'>): string | null => created?.slice(0, 10) ?? null

/** How to name the release in a list of references. */
export function citationOf({title, version, created, contributors}: DataPackage): string {
  const authors = contributors.map((contributor) => sentenceOf(contributor.title))
  const day = dayOf({...(created === undefined ? {} : {created})})
  const date = day === null ? '' : ` (${day})`
  const shown = authors.length > 3 ? `${authors.slice(0, 3).join(', ')} and others` : authors.join(', ')
  return `${shown}${date}: ${sentenceOf(title)}, version ${version} [dataset].`
}

/** The credits of all sources; of many articles only where they are. */
export function creditOf({sources}: DataPackage): string {
  const credits = sources.filter(({author}) => author === undefined)
  const articles = sources.filter(({author}) => author !== undefined)
  const shown =
    articles.length > 10 ? [`${articles.length} articles, credited in LICENSE.md`] : articles.map(sentenceIn)
  return [...shown, ...credits.map(sentenceIn)].join('. ')
}

const sentenceIn = ({attribution}: {attribution: string}): string => sentenceOf(attribution).replace(/\.$/, '')
