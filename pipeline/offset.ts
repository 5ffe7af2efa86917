import {firstIndex} from './passage.js'

/**
 * A function from UTF-16 offsets of `text` to Unicode code points, which everything published counts (Python slices
 * with them; W3C TextPositionSelector). A lone surrogate counts as one, as in Python.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({index}) => index + 1)
  if (seconds.length === 0) return (offset) => offset
  return (offset) => offset - firstIndex(seconds, (second) => second >= offset)
}

/** How many code points a text has. */
export const countCodePoints = (text: string): number => codePointsOf(text)(text.length)
