import {articlesOf, type DataPackage} from './datapackage.js'
import {linkOf, proseOf} from './markdown.js'
import type {PackageSource} from './origin.js'

/** `LICENSE.md`: under what the release may be used, and whom to name for it. */
export function renderLicence(description: DataPackage): string {
  const articles = articlesOf(description)
  const credits = description.sources.filter(({author}) => author === undefined)
  const parts = [
    `# Licence of ${proseOf(description.title)}, version ${description.version}`,
    ...(description.licenses === undefined ? [unknownLicence] : knownLicence(description.licenses)),
    '## Attribution',
    'The tables quote, and `source/` holds, the text of:',
    articles.map(creditOfArticle).join('\n'),
    changes,
    'Those who wrote the articles, and the sites that publish them, have not approved of this dataset and do not endorse it or those who use it.',
    ...(credits.length === 0
      ? []
      : [
          '## Other sources',
          credits
            .map(({attribution}) => attribution)
            .map(proseOf)
            .join('\n\n')
        ])
  ]
  return `${parts.join('\n\n')}\n`
}

const unknownLicence = [
  'The licence of at least one article below is not known. The tables quote every article, so no licence for the whole can be',
  'given here. Ask those who hold the rights of an article before you pass its text or its quotations on; facts alone are',
  'not protected in most countries.'
].join('\n')

function knownLicence(licences: NonNullable<DataPackage['licenses']>): string[] {
  const names = licences.map(({name, title, path}) => `- ${linkOf(title ?? name, path)} (SPDX: ${proseOf(name)})`)
  const [lead, both] =
    licences.length === 1
      ? ['The tables quote the articles below, so they are under the licence of the articles:', 'it']
      : ['The tables quote the articles below, so each row is under the licence of its article. These are:', 'them']
  return [
    lead,
    names.join('\n'),
    `You may share and adapt the data under ${both}${licences.some(isShareAlike) ? `: ${shareAlike}` : ', as it says.'}`,
    'The data comes as is, without any warranty.'
  ]
}

const isShareAlike = ({name}: {name: string}): boolean => /^CC-BY-(?:NC-)?SA-/.test(name)

const shareAlike =
  'name the authors as below, link to the licence, say what you changed, and share what you make of it under the same licence (share alike).'

const changes = [
  'Changed: the text was split into quotations, which were sorted into tables; codes, dates, numbers and places were read from',
  'them by program, and columns that are no quotation are not the words of the articles.'
].join(' ')

function creditOfArticle({title, path, history, version, author = '', licenses = []}: PackageSource): string {
  const [licence] = licenses
  const parts = [
    `${linkOf(title, path)}${path === undefined ? ' (its address is not known)' : ''}`,
    `by ${history === undefined ? proseOf(author) : linkOf(author, history)}`,
    ...(version === undefined ? [] : [`revision ${proseOf(version)}`]),
    licence === undefined ? 'licence not known' : linkOf(licence.title ?? licence.name, licence.path)
  ]
  return `- ${parts.join(', ')}`
}
