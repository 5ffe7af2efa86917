import {readJson, readText} from '../disk/tree.js'
import {citationPath, croissantPath, csvwPath, jsonldPath, licencePath, readmePath, reportPath} from '../layout.js'
import {findCitationFaults} from './citation.js'
import {findCroissantFaults} from './croissant.js'
import {findCsvwFaults} from './csvw.js'
import type {Descriptor} from './descriptor.js'
import {findExcelProblems} from './excel.js'
import {factsOf} from './facts.js'
import {findJsonldFaults} from './jsonld.js'
import {findLicenceFaults, findReadmeFaults} from './prose.js'
import type {PublishedTable} from './published.js'
import {findReportFaults} from './report.js'

/**
 * Where the documents beside the descriptor are missing, cannot be read or say something else than it does. What they
 * say is compared, not their bytes: another version of the program may word them otherwise.
 */
export function findDocumentProblems(
  descriptor: Descriptor,
  tables: readonly PublishedTable[],
  files: ReadonlyMap<string, Uint8Array>
): string[] {
  const facts = factsOf(descriptor)
  const checks: [string, (path: string) => string[]][] = [
    [readmePath, (path) => findReadmeFaults(readText(path, files), facts)],
    [licencePath, (path) => findLicenceFaults(readText(path, files), facts)],
    [citationPath, (path) => findCitationFaults(readText(path, files), facts)],
    [csvwPath, (path) => findCsvwFaults(readJson(path, files), facts)],
    [croissantPath, (path) => findCroissantFaults(readJson(path, files), facts)],
    [jsonldPath, (path) => findJsonldFaults(readJson(path, files), facts)],
    [reportPath, (path) => findReportFaults(readJson(path, files), facts, tables)]
  ]
  return [
    ...checks.flatMap(([path, check]) => attempt(path, () => check(path).map((fault) => `\`${path}\`: ${fault}`))),
    ...tables.flatMap((table) => attempt(`${table.shape.name}.excel.csv`, () => findExcelProblems(table, files)))
  ]
}

/** The lines that `check` gives; one where it throws. */
function attempt(path: string, check: () => string[]): string[] {
  try {
    return check()
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    return [`\`${path}\` cannot be checked: ${reason}`]
  }
}
