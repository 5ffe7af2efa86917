/** A number as written. */
export interface Quantity {
  /** The number; null where the text gives only bounds or nothing definite ("several hundred"). */
  value: number | null
  /** Of a range, or the least that something indefinite says ("several hundred": 200). */
  lower: number | null
  upper: number | null
  /** `=` exact as written, `range` with lower and upper. What words around it add (`~`, `>`, `<`) is not decided here. */
  comparator: '=' | 'range'
  unit: Unit
}

export type Unit = 'count' | 'percent' | 'money'

/** One numeral before it is joined to another: `digits` × 10 ^ `exponent`. */
export interface Numeral {
  /** A decimal such as `1.266`; null where nothing definite is said ("dozens"). */
  digits: string | null
  exponent: number
  unit: Unit
  /** The least that an indefinite number says: two thousand for "thousands". */
  least?: number
}

/**
 * The numeral's value, rounded once (`1.005` million is 1005000). Undefined for what a double cannot hold exactly
 * as an integer, null for what is not definite.
 */
export function numberOf({digits, exponent}: Numeral): number | null | undefined {
  if (digits === null) return null
  const value = Number(`${digits}e${exponent}`)
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined
}

export function quantityOf(numeral: Numeral): Quantity | undefined {
  const value = numberOf(numeral)
  const lower = numeral.least ?? null
  return value === undefined ? undefined : {value, lower, upper: null, comparator: '=', unit: numeral.unit}
}
