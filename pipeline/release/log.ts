import type {Row} from '../dataset.js'
import {readSchema} from '../schema.js'
import type {TableShape} from '../validate.js'
import type {ReleaseInput} from './layout.js'

/** A published table whose rows are not of the articles but of the dataset's history; it has no JSON beside it. */
export interface LogShape extends TableShape {
  title: string
}

const logOf = (name: string, title: string, key: readonly string[] = []): LogShape => ({
  name,
  title,
  schema: readSchema(name),
  key
})

/** `changes.csv` of a version: what it changes of the version before. */
export const changesLog = logOf('changes', 'Changes against the version before')

/** `corrections.csv` of a version: the cells that are not as they were extracted. */
export const correctionsLog = logOf('corrections', 'Cells corrected by hand')

/** `ids.csv` of a dataset: every id that it ever issued. */
export const idsLog = logOf('ids', 'Ids ever issued', ['id'])

/** The logs that a release may have among its tables. */
export const releaseLogs: ReadonlyMap<string, LogShape> = new Map(
  [changesLog, correctionsLog].map((log) => [log.name, log])
)

/** The logs of a release: its changes, and its corrections where there are any. */
export const logsOf = ({
  changes,
  corrections
}: Pick<ReleaseInput, 'changes' | 'corrections'>): [LogShape, readonly Row[]][] => [
  [changesLog, changes],
  ...(corrections.length === 0 ? [] : [[correctionsLog, corrections] as [LogShape, readonly Row[]]])
]
