import {citationPath, codebookPath, croissantPath, csvwPath, jsonldPath, licencePath, reportPath} from '../layout.js'
import {articlesOf, type DataPackage, tablesOf} from './datapackage.js'
import {codeOf, linkOf, proseOf, tableOf} from './markdown.js'
import {citationOf, dayOf} from './phrase.js'

/** `README.md` of a release: what it is, how to load, check, cite and reuse it. */
export function renderReadme(description: DataPackage): string {
  const parts = [
    `# ${proseOf(description.title)}, version ${description.version}`,
    proseOf(description.description),
    identityOf(description),
    '## Tables',
    tableOf(
      ['file', 'rows', 'a row is'],
      tablesOf(description).map(({path, rows, title, description: text}) => [
        codeOf(path),
        String(rows),
        `**${proseOf(title)}.** ${proseOf(text)}`
      ])
    ),
    filesText,
    ...loadParts(tablesOf(description).map(({name}) => name)),
    ...promises,
    '## Licence and attribution',
    licenceText(description),
    '## Cite',
    `${proseOf(citationOf(description))} ${codeOf(citationPath)} has the same for programs.`
  ]
  return `${parts.join('\n\n')}\n`
}

const mostArticles = 20

function identityOf(description: DataPackage): string {
  const articles = articlesOf(description)
  const day = dayOf(description)
  const lines = [
    `- Dataset: ${codeOf(description.name)}`,
    `- Version: ${description.version}${day === null ? '' : `, of ${day}`}`,
    ...(articles.length > mostArticles
      ? [`- Articles: ${articles.length}, listed in [${licencePath}](${licencePath})`]
      : articles.map(({title, path}) => `- Article: ${linkOf(title, path)}`))
  ]
  return lines.join('\n')
}

const filesText = [
  `[${codebookPath}](${codebookPath}) says what every column means, \`datapackage.json\` the same for programs (Data Package 2.0),`,
  `as do \`${csvwPath}\` (CSV on the Web), \`${croissantPath}\` (Croissant 1.1) and \`${jsonldPath}\` (schema.org). \`schemas/\` has`,
  `the JSON Schema of a row of each table, \`source/\` the texts that were read, \`${reportPath}\` what was checked.`
].join('\n')

/** Loading the table of events, or the last one where there is none. Names of tables are letters, digits and `_`. */
function loadParts(names: readonly string[]): string[] {
  const table = names.includes('events') ? 'events' : (names.at(-1) ?? '')
  return [
    '## Load',
    'In CSV the empty cell is null, and no other: a reader must not take `NA` or `None` for it. Items of a list are joined by `|`.',
    codeBlock('python', [
      'import pandas as pd',
      `${table} = pd.read_csv('${table}.csv', keep_default_na=False, na_values=[''])`
    ]),
    codeBlock('r', [`${table} <- read.csv('${table}.csv', na.strings = '', encoding = 'UTF-8')`]),
    codeBlock('sql', [
      '-- DuckDB',
      `SELECT * FROM read_csv('${table}.csv', header = true, quote = '"', escape = '"', nullstr = '');`
    ]),
    `\`${table}.json\` has the same rows, lists as arrays. A table with cells that a spreadsheet would run as formulas also stands here as \`NAME.excel.csv\`, with those cells escaped: open that one in a spreadsheet, compute with \`NAME.csv\`.`
  ]
}

const codeBlock = (language: string, lines: readonly string[]): string =>
  [`\`\`\`${language}`, ...lines, '```'].join('\n')

const promises = [
  '## Check',
  codeBlock('sh', ['sha256sum -c SHA256SUMS']),
  `\`SHA256SUMS\` lists every other file. \`${reportPath}\` says which rules were checked on how many rows; a release is only made when there is no error.`,
  '## Versions, ids, changes',
  [
    'A published version never changes. Its number follows the Data Package recipe:',
    '',
    '- major: a table, column, type, constraint or the scheme of ids changed or went;',
    '- minor: rows or tables were added or withdrawn;',
    '- patch: values, places in the text, descriptions or documents changed.',
    '',
    "Croissant's recipe differs: there a change of the data that keeps its form is minor. The number in `croissant.json` is this one."
  ].join('\n'),
  [
    'The first column of a table that has a key is the id of its rows. An id stays with what it names when the text around it',
    'changes, and is never given to another row; `ids.csv`, a folder above, lists all that were ever issued. `changes.csv`, where',
    'there is one, says cell by cell what changed since the version before, and why. What people corrected by hand is in',
    '`corrections.csv`, where there is one, with its reason and source.'
  ].join('\n')
]

function licenceText({licenses}: DataPackage): string {
  const known = licenses?.map(({name, title, path}) => linkOf(title ?? name, path)).join(', ')
  const says = `[${licencePath}](${licencePath}) says whom to credit, and how`
  return known === undefined
    ? `The licence of an article is not known, so this release names none: ${says}, and what that means.`
    : `${known}. ${says}.`
}
