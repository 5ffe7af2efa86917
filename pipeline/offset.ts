/**
 * A function from UTF-16 offsets of `text` to Unicode code points, which everything published counts (Python slices
 * with them; W3C TextPositionSelector). A lone surrogate counts as one, as in Python.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({index}) => index + 1)
  if (seconds.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(seconds, offset)
}

/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
