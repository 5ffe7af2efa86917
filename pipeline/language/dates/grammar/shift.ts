import type {Reference} from '../time.js'
import {spaced} from './vocabulary.js'

/** Words that step through the narrative's units: "that", "the following", "the previous". */

type Shift = Reference['shift']

const steps = 'same|following|next|ensuing|subsequent|previous|preceding|prior'

/** Pattern part for "that same", "the following", "the previous"; put it into a group and ask `stepsOf`. */
export const which = spaced(`[Tt]h(?:(?:at|is)(?: same| very)?|e (?:very )?(?:${steps}))`)

/** 0 for "that" and "the same", 1 for "the following", -1 for "the previous". */
export function stepsOf(words: string): number {
  if (/(?:following|next|ensuing|subsequent)$/i.test(words)) return 1
  return /(?:previous|preceding|prior|last)$/i.test(words) ? -1 : 0
}

/** Of something that has a name of its own, as a month: "the following April" may be that of the same year. */
export function shiftOf(words: string | undefined): Shift {
  if (words === undefined) return null
  const steps = stepsOf(words)
  return steps === 0 ? 0 : steps > 0 ? 'next' : 'last'
}

/** "of that year", "the following year" behind a day, month or season; group `year`-steps `ofYear`. */
export const ofYear = spaced(`(?:,? (?:of |in |during )?(?<ofYear>${which}) year)`)

/** The shift of what `which` and `ofYear` say of it together; `ofYear` decides. */
export const shiftBy = ({which, ofYear}: Record<string, string | undefined>): Shift =>
  ofYear === undefined ? shiftOf(which) : stepsOf(ofYear)
