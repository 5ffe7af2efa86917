import type {Span} from '../../../document.js'
import type {Evidence, Figure, Group, Place} from '../figure.js'
import type {Movement} from '../movement.js'
import type {Stated} from '../place/stated.js'

/** What a number counts, as read; place and date are looked for around it. */
export interface Reading {
  /** In the outline's text. */
  span: Span
  /** Index of the token behind what is read, where a place may follow. */
  next: number
  group: Group
  groupSource: Evidence
  measure: Figure['measure']
  /** Where they are if nothing tells it: where the article is about, in their own country, or nobody knows. */
  goal: Movement['goal']
  origins: string[]
  /** Said by the phrase itself. */
  place: Stated
  /** Where they are if the text tells no other place. */
  home?: Place | null
  /** The figure whose group, and place where none is said, this one shares. */
  shares: Figure | null
  continues: Figure | null
  qualifiers: string[]
  rules: string[]
}
