import type {Mention, Passage} from '../document.js'

/** A number as written. */
export interface Quantity {
  /** The number; null where the text gives only bounds or nothing definite ("several hundred"). */
  value: number | null
  lower: number | null
  upper: number | null
  /** `=` exact as written, `range` with lower and upper. What words around it add (`~`, `>`, `<`) is not decided here. */
  comparator: '=' | 'range'
  unit: 'count' | 'percent' | 'money'
}

/** Every number of a passage, in text order, without overlaps. */
export function findQuantities(_passage: Passage): Mention<Quantity>[] {
  return []
}
