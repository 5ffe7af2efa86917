import {articlesOf, type DataPackage, type FileResource, type TableResource, tablesOf} from './datapackage.js'
import type {PackageSource} from './origin.js'
import {citationOf, creditOf, dayOf, sentenceOf} from './phrase.js'

/**
 * `dataset.jsonld`: the release as a Dataset of schema.org, with what Google Dataset Search asks for,
 * https://developers.google.com/search/docs/appearance/structured-data/dataset. Fit to stand in a page's `<script>`.
 */
export function renderJsonld(description: DataPackage): string {
  const {name, title, version, contributors, keywords, licenses = [], coverage = {}} = description
  const date = dayOf(description)
  const dataset = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: sentenceOf(title),
    alternateName: name,
    description: abstractOf(description.description),
    identifier: `${name}/${version}`,
    version,
    ...(date === null ? {} : {datePublished: date, dateModified: date}),
    ...(licenses.length === 0 ? {} : {license: licenses.map(licenceOf)}),
    creator: contributors.map(organizationOf),
    creditText: creditOf(description),
    citation: citationOf(description),
    keywords,
    isAccessibleForFree: true,
    isBasedOn: articlesOf(description).map(articleOf),
    measurementTechnique: 'Rules over the text of the articles; every row quotes the characters that say it.',
    ...(coverage.temporal === undefined ? {} : {temporalCoverage: coverage.temporal}),
    ...(coverage.spatial === undefined
      ? {}
      : {spatialCoverage: coverage.spatial.map((place) => ({'@type': 'Place', name: place}))}),
    variableMeasured: tablesOf(description).filter(isMain).flatMap(variablesOf),
    distribution: description.resources.map(downloadOf)
  }
  // No `<` of a title can end the script that a page puts this into.
  return `${JSON.stringify(dataset, null, 2).replaceAll('<', String.raw`\u003c`)}\n`
}

/** Google takes 50 to 5000 characters. */
const abstractOf = (text: string): string => {
  const characters = [...text]
  return characters.length <= 5000 ? text : `${characters.slice(0, 4999).join('')}…`
}

const licenceOf = ({name, path}: {name: string; path?: string}): string | object =>
  path ?? {'@type': 'CreativeWork', name}

const organizationOf = ({title}: {title: string}): object => ({'@type': 'Organization', name: title})

const articleOf = ({title, path, version, author = '', licenses = [], attribution}: PackageSource): object => ({
  '@type': 'CreativeWork',
  name: sentenceOf(title),
  ...(path === undefined ? {} : {url: path}),
  ...(version === undefined ? {} : {version}),
  author: organizationOf({title: author}),
  ...(licenses.length === 0 ? {} : {license: licenses.map(licenceOf)}),
  creditText: attribution
})

const downloadOf = ({title, description, path, bytes, mediatype, hash}: FileResource): object => ({
  '@type': 'DataDownload',
  name: title,
  description,
  contentUrl: path,
  encodingFormat: mediatype,
  contentSize: `${bytes} B`,
  sha256: hash.replace(/^sha256:/, '')
})

/** Tables that serve the others: they measure nothing. */
const supporting: ReadonlySet<string> = new Set(['articles', 'time_mentions', 'notes', 'changes', 'corrections'])

const isMain = ({name}: TableResource): boolean => !supporting.has(name)

/** The columns that say something of the world: neither ids nor places in the text. */
function variablesOf({name, schema}: TableResource): object[] {
  const {fields, primaryKey = [], foreignKeys = []} = schema
  const ids = new Set([...primaryKey, ...foreignKeys.flatMap((key) => key.fields)])
  return fields
    .filter((field) => !ids.has(field.name) && !/(?:char|sentence)_(?:start|end)$/.test(field.name))
    .map((field) => ({'@type': 'PropertyValue', name: `${name}.${field.name}`, description: field.description}))
}
