import type {Row} from '../../dataset.js'
import type {TableShape} from '../../validate.js'

/** The column that says where in the text a row is; undefined for a table of other things. */
export const placeColumnOf = ({schema}: TableShape): string | undefined =>
  ['value_char_start', 'char_start'].find((column) => Object.hasOwn(schema.properties, column))

/** Rows as they are published: by article, place in its text, id; see `compareIds`. */
export const sortRows = (rows: readonly Row[], shape: TableShape): Row[] => [...rows].sort(rowComparer(shape))

export function rowComparer(shape: TableShape): (a: Row, b: Row) => number {
  const [id = ''] = shape.key
  const place = placeColumnOf(shape)
  return (a, b) =>
    compareText(a.article_id, b.article_id) ||
    (place === undefined ? 0 : Number(a[place]) - Number(b[place])) ||
    compareIds(String(a[id]), String(b[id]))
}

/** By code unit; what is no text has no order. */
export function compareText(a: unknown, b: unknown): number {
  if (typeof a !== 'string' || typeof b !== 'string' || a === b) return 0
  return a < b ? -1 : 1
}

/** `x/e2` before `x/e10`: ids with one beginning and a number are in the order of their numbers, others by code unit. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [splitId(a), splitId(b)]
  return compareText(left.stem, right.stem) || left.number - right.number || compareText(a, b)
}

export function splitId(id: string): {stem: string; number: number} {
  let at = id.length
  while (at > 0 && isDigit(id.charCodeAt(at - 1))) at--
  return {stem: id.slice(0, at), number: Number(id.slice(at) || Number.NaN)}
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
