import {stringify} from 'yaml'
import {articlesOf, type DataPackage} from './datapackage.js'
import type {PackageSource} from './origin.js'
import {dayOf, sentenceOf} from './phrase.js'

/** `CITATION.cff` (Citation File Format 1.2.0, https://citation-file-format.github.io/). */
export function renderCitation(description: DataPackage): string {
  const {title, version, contributors, keywords} = description
  const date = dayOf(description)
  const licences = citableLicences(description.licenses)
  const citation = {
    'cff-version': '1.2.0',
    message: 'If you use this dataset, please cite it and credit the articles that it quotes.',
    type: 'dataset',
    title: sentenceOf(title),
    version,
    ...(date === null ? {} : {'date-released': date}),
    authors: contributors.map((contributor) => ({name: sentenceOf(contributor.title)})),
    abstract: sentenceOf(description.description),
    keywords,
    ...(licences.length === 0 ? {} : {license: licences.length === 1 ? licences[0] : licences}),
    references: articlesOf(description).map(referenceOf)
  }
  // Every value in double quotes: readers of YAML 1.1 take `no`, `1.10` or a day for something else than text.
  const text = stringify(citation, {defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0})
  return text.replace(unprintable, escapeCharacter)
}

/** What YAML allows in a file only as an escape, https://yaml.org/spec/1.2.2/#51-character-set, and what breaks lines in 1.1. */
const unprintable = /[\x7f-\x9f\u2028\u2029\uFEFF\uFFFE\uFFFF]/g

const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`

/** The format has a closed list of licences; of those, what an article of an encyclopedia may be under. */
const listed: ReadonlySet<string> = new Set([
  ...['CC-BY-3.0', 'CC-BY-4.0', 'CC-BY-SA-2.0', 'CC-BY-SA-2.5', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'CC0-1.0'],
  ...['GFDL-1.2-only', 'GFDL-1.2-or-later', 'GFDL-1.3-only', 'GFDL-1.3-or-later', 'MIT', 'Apache-2.0', 'PDDL-1.0']
])

/** None when one is not in the list: the others alone would say that they are all. */
export function citableLicences(licences: readonly {name: string}[] = []): string[] {
  const names = licences.map(({name}) => name)
  // The format takes a list for a choice, which the licences of several articles are not.
  return names.length === 1 && names.every((name) => listed.has(name)) ? names : []
}

function referenceOf(source: PackageSource): object {
  const licences = citableLicences(source.licenses)
  const url = addressOf(source.path)
  return {
    type: 'encyclopedia',
    title: sentenceOf(source.title),
    authors: [{name: sentenceOf(source.author ?? '')}],
    ...(url === undefined ? {} : {url}),
    ...(source.version === undefined ? {} : {version: source.version}),
    ...(licences.length === 0 ? {} : {license: licences[0]}),
    notes: sentenceOf(source.attribution)
  }
}

/** The schema wants a URI (RFC 3986), which has fewer marks than an address that a browser reads. */
function addressOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const {href} = new URL(url)
  return /^https?:/.test(href) ? href.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent) : undefined
}
