import type {NamedEvent} from './named/event.js'

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
  /** What its words leave to the narrative; absent where nothing is missing, or nothing can tell it. */
  lacks?: Reference
  /** What it measures from what is named next, also where the value is known: `three days after he had left`. */
  apart?: Reference
  /** It says which one, not when: "the 1902 pact", "a spring offensive". Dates no event. */
  attributive?: true
  /** A year of a list is one if what stands before it is. */
  goesOn?: true
  /** The named event, where that is what the expression names. */
  event?: NamedEvent
}

/** A unit of the calendar that the narrative can be at. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** What an expression picks (`August`) and the narrative's unit that it picks it from (`of that year`). */
export interface Reference {
  unit: Unit
  /**
   * Units from the one that the narrative is at: 0 "that year", 1 "the following year", -2 "two years earlier";
   * `next` and `last` are the first of the kind behind and before it ("the following spring", "the previous April").
   * Null: the one that the order of telling suggests ("in September").
   */
  shift: number | 'next' | 'last' | null
  /** 1 to 12, of the year. */
  month?: number
  /** Of the month. */
  day?: number
  /** EDTF's 21 to 24, of the year. */
  season?: number
  /** 1 Monday to 7 Sunday. */
  weekday?: number
  /** 0 to 9, of the century. */
  decade?: number
  /** The other end of a stretch from `month` and `day`. */
  to?: {month: number; day?: number}
  /** The year of the century, `'99`. */
  yearOfCentury?: number
  /** Three digits, a year before Christ where the story is there. */
  yearBc?: number
  /** Counted from what is named next: "two days after D-Day". */
  from?: 'next'
  /** Where it turns: about its boundary with the one beside it. */
  isTurn?: true
  /** The first or last day of it. */
  end?: 'first' | 'last'
  /** Which third of it: the words, `early`. */
  part?: string
  /** `first`, `half`. */
  nth?: string
  fraction?: string
}
