/** How much of the calendar an expression names. */
export type Precision =
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'century_part'
  | 'interval'
  | 'open'

/** How the value was found. */
export type Basis = 'explicit' | 'named_event' | 'relative' | 'inherited' | 'table'

/** How what the text tells stands to the time that it names. */
export type Relation =
  | 'on'
  | 'in'
  | 'during'
  | 'at_start'
  | 'after_start'
  | 'after'
  | 'before'
  | 'since'
  | 'by'
  | 'until'
  | 'around'

/** A temporal expression as read; the span of its mention leaves out the preposition. */
export interface Time {
  /** The expression's own value, EDTF level 1 (`1975` in "since 1975"); null where its words do not decide it. */
  edtf: string | null
  precision: Precision | null
  basis: Basis
  relation: Relation
}
