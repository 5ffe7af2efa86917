import type {Row} from '../dataset.js'
import {readSchema} from '../schema.js'
import type {TableShape} from '../validate.js'
import type {ReleaseInput} from './layout.js'

export interface DescribedShape extends TableShape {
  title: string
}

/** A table whose rows are not of the articles but of the dataset's history. */
const logOf = (name: string, title: string, key: readonly string[] = []): DescribedShape => ({
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
export const releaseLogs: ReadonlyMap<string, DescribedShape> = new Map(
  [changesLog, correctionsLog].map((log) => [log.name, log])
)

export const isLog = (table: string): boolean => releaseLogs.has(table)

/** All tables of a release: its datasets, then its changes, and its corrections where there are any. */
export const shapesOf = ({datasets, corrections}: Pick<ReleaseInput, 'datasets' | 'corrections'>): DescribedShape[] => [
  ...datasets,
  changesLog,
  ...(corrections.length === 0 ? [] : [correctionsLog])
]

/** The rows of one of them. */
export function rowsOf(
  {tables, changes, corrections}: Pick<ReleaseInput, 'tables' | 'changes' | 'corrections'>,
  {name}: TableShape
): readonly Row[] {
  if (name === changesLog.name) return changes
  return name === correctionsLog.name ? corrections : (tables.get(name) ?? [])
}
