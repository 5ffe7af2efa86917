import {tabulate} from '../../tabulate.js'
import type {Publication} from '../disk/publish.js'
import {idsLog} from '../log.js'
import {toCsv} from '../table/csv.js'
import {renderChangelog} from './changelog.js'
import type {History, LoggedVersion} from './history.js'
import {listIds, type RegisteredId} from './register.js'
import {renderVersions} from './versions.js'

/** What is in a dataset's folder when nothing is missing: its newest version, and what is derived from all of them. */
export function republish({index, newest, register, log}: History): Publication {
  return {
    name: index.name,
    version: newest.version,
    files: newest.files,
    index: renderVersions(index),
    derived: deriveFiles(index.versions[0]?.title ?? index.name, listIds(register, newest), log)
  }
}

/** `ids.csv` and `CHANGELOG.md`. */
export const deriveFiles = (
  title: string,
  ids: readonly RegisteredId[],
  log: readonly LoggedVersion[]
): Map<string, string> =>
  new Map([
    [
      'ids.csv',
      toCsv(
        tabulate(
          idsLog,
          ids.map((entry) => ({...entry}))
        ),
        idsLog.schema
      )
    ],
    ['CHANGELOG.md', renderChangelog(title, log)]
  ])
