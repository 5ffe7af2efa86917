import type {Block, Document, Passage, Section, Span} from './document.js'

/** A passage that is read on its own, and where it stands. Nothing that a rule finds reaches across its ends. */
export interface Unit {
  passage: Passage
  kind: 'sentence' | 'item' | 'cell' | 'infobox'
  /** Null in the infobox. */
  section: Section | null
  /** Null in the infobox. */
  block: Block | null
}

/**
 * Every row repeats its sentence, so a text without full stops could fill the disk with its rows: longer sentences and
 * lines (nobody writes them) give none, but a note.
 */
export const longestSentence = 3000

/** Infobox values, then sentences, list items' sentences and table cells: everything but headings, each kind in text order. */
export function unitsOf({infobox, sections}: Document): Unit[] {
  const units = infobox.map(({value}): Unit => ({passage: value, kind: 'infobox', section: null, block: null}))
  for (const section of sections)
    for (const block of section.blocks) for (const unit of unitsOfBlock(block, section)) units.push(unit)
  return units
}

/** A block's sentences or cells. */
export function unitsOfBlock(block: Block, section: Section): Unit[] {
  const unit =
    (kind: Unit['kind']) =>
    (passage: Passage): Unit => ({passage, kind, section, block})
  if (block.kind === 'paragraph') return block.sentences.map(unit('sentence'))
  if (block.kind === 'list') return block.items.flatMap(({sentences}) => sentences.map(unit('item')))
  const rows = block.header === null ? block.rows : [block.header, ...block.rows]
  return rows.flatMap(({cells}) => cells.map(unit('cell')))
}

/** Those of `spans` (in text order, without overlaps) that lie inside `outer`. */
export function within<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const from = firstIndex(spans, ({start}) => start >= outer.start)
  let end = from
  while (end < spans.length && (spans[end] as T).end <= outer.end) end++
  return spans.slice(from, end)
}

/** Index of the first of the items for which `isFrom` holds, as for all behind it; their number where there is none. */
export function firstIndex<T>(items: readonly T[], isFrom: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isFrom(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

/** The span without the white space at its ends; zero width at its start when nothing else is in it. */
export function trimSpan(text: string, {start, end}: Span): Span {
  const slice = text.slice(start, end)
  const from = start + slice.length - slice.trimStart().length
  return from >= end ? {start, end: start} : {start: from, end: start + slice.trimEnd().length}
}

export const passageAt = (text: string, {start, end}: Span): Passage => ({start, end, text: text.slice(start, end)})
