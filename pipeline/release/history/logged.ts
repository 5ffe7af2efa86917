import type {Row} from '../../dataset.js'
import type {Change} from './change.js'

/** A line of `changes.csv`. */
export interface LoggedChange extends Change {
  from_version: string
  to_version: string
  /** Reasons joined by `|`. */
  reason: string
}

export const toRow = (change: LoggedChange): Row => ({...change})
