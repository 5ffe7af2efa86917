/**
 * The shapes that every step shares. Types only; imports nothing.
 *
 * Offsets are UTF-16 code units of `Document.text` inside the program; published rows count Unicode code points
 * (see `offset.ts`).
 */

/** A half-open stretch of the article's text: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** A span together with the characters it covers: `text` is always `document.text.slice(start, end)`. */
export interface Passage extends Span {
  text: string
}

/** A sentence; `paragraph` counts paragraphs and list items from the top of the article. */
export interface Sentence extends Passage {
  paragraph: number
}

export interface Paragraph extends Span {
  kind: 'paragraph'
  sentences: Sentence[]
}

/** One `- ` line with the lines that continue it; `depth` counts from 0 by indentation. */
export interface ListItem extends Span {
  depth: number
  sentences: Sentence[]
}

export interface List extends Span {
  kind: 'list'
  items: ListItem[]
}

export interface TableRow extends Span {
  cells: Passage[]
}

/** A pipe or grid table; `header` is null where the text marks none. */
export interface Table extends Span {
  kind: 'table'
  header: TableRow | null
  rows: TableRow[]
}

export type Block = Paragraph | List | Table

/** What stands under one heading, up to the next heading of any level; `path` is [] for the lead. */
export interface Section extends Span {
  path: string[]
  blocks: Block[]
}

/** One `- Label: value` line of an infobox; an empty value has zero width. */
export interface InfoboxField extends Span {
  /** Which of the article's infoboxes, from 1. */
  box: number
  label: string
  value: Passage
}

export interface Document {
  text: string
  /** What the `= Title =` line says, null where there is none. */
  title: string | null
  infobox: InfoboxField[]
  sections: Section[]
}

/** Something found in the text by a rule, with what the rule read there. */
export interface Mention<Reading> extends Passage {
  /** The rule's published name, `family/what-it-reads`. */
  rule: string
  reading: Reading
}
