import type {Document, Mention, Span} from './document.js'
import type {Gazetteers} from './gazetteer.js'
import type {CountryReading} from './language/countries.js'
import type {Time} from './language/dates/index.js'
import type {NameReading} from './language/names/name.js'
import type {Quantity} from './language/numbers/index.js'

/** A list is a JSON array in JSON and `|`-joined in CSV. */
export type Cell = string | number | boolean | null | readonly string[]
export type Row = Record<string, Cell>

/** The column, of a table that may be corrected by hand, with the names of the row's corrected columns. */
export const correctedColumn = 'corrected'

/** JSON Schema 2020-12 of one row: closed, every column required and described. Its properties are the columns. */
export interface Schema {
  $id: string
  title: string
  description: string
  properties: Record<string, ColumnSchema>
  required: string[]
  $defs?: Record<string, ColumnSchema>
  [keyword: string]: unknown
}

export interface ColumnSchema {
  description?: string
  type?: string | string[]
  enum?: (string | number | boolean | null)[]
  $ref?: string
  items?: ColumnSchema
  [keyword: string]: unknown
}

/** A cell of a column of texts. */
export const textIn = (cell: Cell): string | null => (typeof cell === 'string' ? cell : null)

/** Whether a column counts the characters of the source text. */
export const isOffset = (column: ColumnSchema | undefined): boolean => refersTo(column, '#/$defs/offset')

/** Whether a column says where a row's words stand and nothing else: an offset, or a place in an order. */
export const isPlace = (column: ColumnSchema | undefined): boolean =>
  isOffset(column) || refersTo(column, '#/$defs/position')

/** `{"$ref": …}`, alone or as one of `anyOf`. */
function refersTo(column: ColumnSchema | undefined, reference: string): boolean {
  if (column?.$ref === reference) return true
  return Array.isArray(column?.anyOf) && column.anyOf.some((part) => refersTo(part, reference))
}

/** What was seen and not decided; published with the release. `place` is the span it is about. */
export interface Note {
  /** `family/what-was-not-decided`. */
  ruleId: string
  reason: string
  place: Span
}

/** What stands beside an article as `NAME.json`; what is not known is null. */
export interface Sidecar {
  title: string | null
  url: string | null
  licence: string | null
  revision: string | null
  retrieved: string | null
  received: string | null
}

/** Found once a document and shared by all datasets, each list in text order and without overlaps. */
export interface Mentions {
  times: Mention<Time>[]
  quantities: Mention<Quantity>[]
  /** Names of all kinds. */
  names: Mention<NameReading>[]
  /** Those of countries that stand in no longer name. */
  countries: Mention<CountryReading>[]
}

export interface Context {
  articleId: string
  /** The sidecar's title, else that of the text, else the file's name. */
  title: string
  /** SHA-256 of the source text in UTF-8, hexadecimal: the checksum of the released source file. */
  sha256: string
  document: Document
  sidecar: Sidecar
  mentions: Mentions
  gazetteers: Gazetteers
  /** What the datasets before this one reported. */
  notes: readonly Note[]
  report(note: Note): void
}

/** One published table: a folder, a schema and a line in `datasets/index.ts`. */
export interface Dataset {
  /** File name of the table and its key in the streaming form. */
  name: string
  title: string
  schema: Schema
  /** The columns that tell rows apart; the first is the row's id. */
  key: readonly string[]
  /** Columns that name a row of a table: column → `table.column`. */
  references?: Readonly<Record<string, string>>
  /**
   * By what a row of one version is known again in the next: how much each weighs that is the same. `quote` and `passage`
   * stand for the words of the row's span and of its sentence, or of what is around the span in it; the others are columns.
   * Without it a row is known by its key alone.
   */
  identity?: Readonly<Record<string, number>>
  /**
   * What follows from a column, for corrections by hand: the cells that a value of it makes, the same ones for every value.
   * Throws, saying why, where the value is none of the column's.
   */
  derive?: Readonly<Record<string, (cell: Cell) => Row>>
  /** Its rows are of no article: those that several articles give are one. */
  isShared?: boolean
  /** Rows in text order, numbered; offsets in UTF-16 units. Reads nothing but the context. */
  extract(context: Context): Row[]
}

/** Check `key` and the columns against the rows `extract` returns, then forget the row type. */
export function defineDataset<R extends {[column in keyof R]: Cell}>(
  dataset: Omit<Dataset, 'key' | 'references' | 'identity' | 'derive' | 'extract'> & {
    key: readonly (keyof R & string)[]
    references?: Partial<Record<keyof R & string, string>>
    identity?: Partial<Record<(keyof R & string) | 'quote' | 'passage', number>>
    derive?: Partial<Record<keyof R & string, (cell: Cell) => Partial<Record<keyof R & string, Cell>>>>
    extract: (context: Context) => R[]
  }
): Dataset {
  return dataset as unknown as Dataset
}

/**
 * Gives each row its id, `<article>/<letter><n>` in the order of `rows`, and its article. They are put behind the other
 * columns of the rows as they are, which costs no copy; `publishRows` copies, and in the schema's order.
 */
export function numberRows<D extends object, I extends string>(
  rows: D[],
  {articleId, letter, column}: {articleId: string; letter: string; column: I}
): (D & Record<I, string> & {article_id: string})[] {
  const numbered = rows as unknown as Row[]
  for (const [at, row] of numbered.entries()) {
    row[column] = `${articleId}/${letter}${at + 1}`
    row.article_id = articleId
  }
  return rows as (D & Record<I, string> & {article_id: string})[]
}
