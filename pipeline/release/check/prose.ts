import {textOf} from '../value.js'
import {type Facts, onOneLine} from './facts.js'

/** What a release's README has to say, missing. */
export const findReadmeFaults = (text: string, facts: Facts): string[] => [
  ...findHeadingFaults(text, facts),
  ...findMissing(text, [
    ['the title', facts.title],
    ...facts.tables.map(({path}): Naming => ['the table', path]),
    ...facts.licences.map(licenceNaming)
  ])
]

/** What `LICENSE.md` has to say, missing: every article, where it is, who wrote it, and every licence. */
export const findLicenceFaults = (text: string, facts: Facts): string[] => [
  ...findHeadingFaults(text, facts),
  ...findMissing(text, [
    ...facts.licences.flatMap((licence): Naming[] => [licenceNaming(licence), ['the licence', licence.name]]),
    ...facts.articles.flatMap(({title, path, history}): Naming[] => [
      ['the article', title],
      ...(path === undefined ? [] : [['the address', addressOf(path)] as const]),
      ...(history === undefined ? [] : [['the history', addressOf(history)] as const])
    ])
  ])
]

/** The first line ends with the version. */
const findHeadingFaults = (text: string, {version}: Facts): string[] =>
  (text.split('\n', 1)[0] ?? '').endsWith(`, version ${textOf(version)}`)
    ? []
    : [`its heading does not name the version \`${textOf(version)}\``]

type Naming = readonly [what: string, text: string]

const licenceNaming = ({name, path}: {name: string; path: string | undefined}): Naming => ['the licence', path ?? name]

const addressOf = (url: string): string => (URL.canParse(url) ? new URL(url).href : url)

function findMissing(markdown: string, namings: readonly Naming[]): string[] {
  const said = readMarks(markdown)
  return namings
    .filter(([, text]) => !said.includes(readMarks(text)))
    .map(([what, text]) => `it does not name ${what} \`${onOneLine(text)}\``)
}

/** Text as it is read: escapes taken off, white space as single blanks. The same for both sides, so that nothing is parsed. */
const readMarks = (text: string): string =>
  onOneLine(text.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replaceAll('&amp;', '&'))
