import type {Row} from '../../dataset.js'
import type {TableShape} from '../../validate.js'
import {type Portrait, portray} from './portrait.js'

/** A row of an earlier version, with what it is known again by. An id may be remembered as several rows. */
export interface Remembered extends Portrait {
  id: string
  /** Of which version's table it is a row, those of one in their order; null where its neighbours are not remembered. */
  series: string | null
}

/** The rows of one version's table, in its order. */
export const remember = (
  rows: readonly Row[],
  text: string,
  {key: [column = '']}: TableShape,
  series: string | null
): Remembered[] => portray(rows, text).map((portrait) => ({...portrait, id: String(portrait.row[column]), series}))
