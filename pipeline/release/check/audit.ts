import {checkReferences, formatProblem, show} from '../../validate.js'
import {findSumProblems} from '../disk/checksum.js'
import {readText} from '../disk/tree.js'
import {findCodebookProblems} from '../document/codebook.js'
import {codebookPath} from '../layout.js'
import {checkArticles, readTexts} from './articles.js'
import {type Descriptor, readDescriptor} from './descriptor.js'
import {findDocumentProblems} from './documents.js'
import {checkFiles} from './files.js'
import {type PublishedTable, readTable} from './published.js'
import {findDescriptorFaults} from './strict.js'

/** Every promise that a release's files break, each as one line. Never throws. */
export function findReleaseProblems(
  files: ReadonlyMap<string, Uint8Array>,
  expected: {name?: string; version?: string}
): string[] {
  const problems = findSumProblems(files)
  const descriptor = attempt(problems, 'datapackage.json', () => readDescriptor(files, problems))
  if (descriptor === undefined) return problems
  for (const property of ['name', 'version'] as const) {
    const [wanted, actual] = [expected[property], descriptor[property]]
    if (wanted !== undefined && wanted !== actual)
      problems.push(`\`datapackage.json\`: ${property} is ${show(actual)}, the folder says \`${wanted}\``)
  }
  problems.push(...findDescriptorFaults(descriptor), ...checkFiles(descriptor, files))

  const texts = attempt(problems, 'source/', () => readTexts(files)) ?? new Map<string, string>()
  const tables = descriptor.resources
    .filter(({type}) => type === 'table')
    .flatMap((resource) => {
      return attempt(problems, resource.path, () => readTable(resource, files, texts, problems)) ?? []
    })
  if (tables.length === 0) problems.push('`datapackage.json` describes no table that can be read')
  const references = attempt(problems, 'foreign keys', () => checkKeys(tables)) ?? []
  const articles = attempt(problems, 'articles.csv', () => checkArticles(tables, texts)) ?? []
  const codebook = attempt(problems, codebookPath, () => checkCodebook(descriptor, tables, files)) ?? []
  return [problems, references, articles, codebook, findDocumentProblems(descriptor, tables, files)].flat()
}

/** What `action` gives; where it throws, that is a problem of `what`. */
function attempt<T>(problems: string[], what: string, action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    problems.push(`\`${what}\` cannot be checked: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

function checkCodebook(
  {version}: Descriptor,
  tables: readonly PublishedTable[],
  files: ReadonlyMap<string, Uint8Array>
): string[] {
  const shapes = tables.map(({shape}) => shape)
  return findCodebookProblems(readText(codebookPath, files), version, shapes)
}

function checkKeys(tables: readonly PublishedTable[]): string[] {
  const rows = new Map(tables.map((table) => [table.shape.name, table.rows]))
  return checkReferences(
    rows,
    tables.map(({shape}) => shape)
  ).map(formatProblem)
}
