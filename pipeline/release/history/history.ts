import type {Row} from '../../dataset.js'
import {readText} from '../disk/tree.js'
import {sourcePath} from '../layout.js'
import {keyOf} from './change.js'
import type {LoggedChange} from './logged.js'
import {type PastRelease, uncorrect} from './past.js'
import {type Register, registerVersion, registryKey} from './register.js'
import type {VersionEntry, VersionIndex} from './versions.js'

/** What a dataset's published versions come to. */
export interface History {
  index: VersionIndex
  newest: PastRelease
  register: Register
  /** By `registryKey`: rows that the newest version no longer has, as the last one that had them extracted them. */
  withdrawn: ReadonlyMap<string, WithdrawnRow>
  /** The newest first. */
  log: readonly LoggedVersion[]
}

export interface WithdrawnRow {
  resource: string
  id: string
  row: Row
  /** The text of the row's article in that version. */
  text: string
}

export interface LoggedVersion {
  entry: VersionEntry
  changes: readonly LoggedChange[]
}

/** The history so far and the next version; releases are let go as soon as they are no longer the newest. */
export interface Chronicle {
  newest: PastRelease | null
  register: Register
  withdrawn: Map<string, WithdrawnRow>
  log: LoggedVersion[]
}

export const newChronicle = (): Chronicle => ({newest: null, register: new Map(), withdrawn: new Map(), log: []})

/** Enter a version; the oldest comes first. */
export function chronicle(chronicle: Chronicle, release: PastRelease, entry: VersionEntry): void {
  const {newest, register, withdrawn, log} = chronicle
  registerVersion(register, release)
  if (newest !== null) for (const row of rowsOf(newest)) withdrawn.set(registryKey(row.resource, row.id), row)
  for (const [resource, shape] of release.shapes)
    for (const row of release.tables.get(resource) ?? []) withdrawn.delete(registryKey(resource, keyOf(row, shape)))
  log.unshift({entry, changes: release.changes})
  chronicle.newest = release
}

/** As they were extracted. */
function* rowsOf(release: PastRelease): Generator<WithdrawnRow> {
  const {shapes, files} = release
  const tables = uncorrect(release)
  const texts = new Map<string, string>()
  for (const [resource, shape] of shapes) {
    for (const row of tables.get(resource) ?? []) {
      const article = String(row.article_id)
      const path = sourcePath(article)
      const text = texts.get(article) ?? (files.has(path) ? readText(path, files) : '')
      texts.set(article, text)
      yield {resource, id: keyOf(row, shape), row, text}
    }
  }
}
