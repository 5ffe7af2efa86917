import type {Mention, Passage} from '../../../document.js'
import {endsOf} from '../edtf.js'
import type {Time, Unit} from '../time.js'
import {type Focus, focusOf} from './focus.js'
import {type Place, placesOf} from './place.js'

/** A passage with its times, and what it is to the narrative. */
export interface Told {
  passage: Passage
  times: readonly Mention<Time>[]
  /** Counts paragraphs, list items and titles: a new one is where the narrative may take a breath. */
  paragraph: number
  /**
   * A heading starts the narrative afresh, a title (a line of plain text that looks like one) only names the time of
   * what follows; a note (a table's cell, a value of the infobox) is no part of the narrative.
   */
  kind: 'heading' | 'title' | 'prose' | 'note'
}

/** A time on its way through the narrative. */
export interface Item {
  mention: Mention<Time>
  /** What it says, as far as is known by now. */
  known: Time
  /** Where that leaves the narrative; asked for often. */
  focus: Focus | null
  unit: Told
  place: Place
  /** Counts headings. */
  chapter: number
  /** Counts headings and titles. */
  section: number
}

export function itemsOf(told: readonly Told[]): Item[] {
  let [chapter, section] = [0, 0]
  return told.flatMap((unit) => {
    if (unit.kind === 'heading') chapter++
    if (unit.kind === 'heading' || unit.kind === 'title') section++
    if (unit.times.length === 0) return []
    const places = placesOf(unit.times, unit.passage)
    return unit.times.map(
      (mention, at): Item => ({
        mention,
        known: mention.reading,
        focus: focusAfter(mention.reading),
        unit,
        chapter,
        section,
        place: places[at] as Place
      })
    )
  })
}

/** Where a time leaves the narrative; null where that is not known. An event is entered where it began. */
export function focusAfter({edtf, event, relation}: Time): Focus | null {
  const focus = edtf === null ? null : focusOf(edtf)
  if (event === undefined || edtf === null || focus === null) return focus
  return focusOf(endsOf(edtf)[relation === 'after' ? 1 : 0])
}

/** The text between two times of one passage. */
export function gapOf(first: Item | undefined, second: Item | undefined): string | null {
  if (first === undefined || second === undefined || first.unit !== second.unit) return null
  const {text, start} = first.unit.passage
  return text.slice(first.mention.end - start, second.mention.start - start)
}

/** Whether the focus is as exact as a unit. */
export const has = ({month, day}: Focus, unit: Unit): boolean =>
  unit === 'day' || unit === 'week' ? day !== null : unit !== 'month' || month !== null
