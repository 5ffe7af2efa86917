import type {Row} from '../../dataset.js'
import type {Change} from './change.js'

/** A line of `changes.csv`. */
export interface LoggedChange extends Change {
  from_version: string
  to_version: string
  /** Reasons joined by `|`. */
  reason: string
}

/** In the order of the columns. */
export const toRow = ({
  from_version,
  to_version,
  resource,
  key,
  change,
  field,
  before,
  after,
  reason
}: LoggedChange): Row => ({
  from_version,
  to_version,
  resource,
  key,
  change,
  field,
  before,
  after,
  reason
})
