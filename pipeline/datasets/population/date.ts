import type {Mention, Passage, Span} from '../../document.js'
import {applyRelation, precisionOf} from '../../language/dates/edtf.js'
import type {Time} from '../../language/dates/index.js'
import {within} from '../../passage.js'
import type {ReferenceDate} from './figure.js'
import type {Outline} from './outline.js'

/** How far a date may stand from the number, in UTF-16 units. */
const reach = 400

/** The nearest time of the passage that no other number has a better claim to: calendar before named event. */
export function referenceDate(
  {passage, times}: Outline,
  value: Span,
  others: readonly Span[]
): {date: ReferenceDate; rule: string} | null {
  const near = {start: value.start - reach, end: value.end + reach}
  const rivals = within(others, near)
  const textBetween = (a: Span, b: Span): string =>
    passage.text.slice(Math.min(a.end, b.end) - passage.start, Math.max(a.start, b.start) - passage.start)
  const isFree = (time: Mention<Time>): boolean =>
    value.end <= time.start
      ? !rivals.some((rival) => value.end <= rival.start && rival.end <= time.start)
      : !rivals.some((rival) => rival.end <= time.start && isNear(textBetween(rival, time)))
  const rank = (time: Mention<Time>): number[] => [
    textBetween(value, time).includes(';') ? 1 : 0,
    time.reading.basis === 'named_event' ? 1 : 0,
    Math.max(time.start - value.end, value.start - time.end)
  ]
  const [nearest] = within(times, near)
    .filter((time) => time.reading.edtf !== null && isAdverbial(time, passage) && isFree(time))
    .map((time) => ({time, rank: rank(time)}))
    .sort((a, b) => compare(a.rank, b.rank))
  return nearest === undefined ? null : dateOf(nearest.time)
}

/** "the 1948 war" says which one; "the 2011 census" dates what it counted. */
function isAdverbial({reading, end}: Mention<Time>, {text, start}: Passage): boolean {
  if (reading.attributive !== true) return true
  return (
    reading.event === undefined &&
    /^\s(?:[A-Z]?[a-z]{1,12}\s)?(?:census|estimates?|survey)\b/.test(text.slice(end - start, end - start + 40))
  )
}

/** "500 Danes lived there in" 1990: that year is theirs, not of a number behind it. */
const isNear = (gap: string): boolean => gap.length <= 50 && !/[,;.]/.test(gap)

function dateOf({reading, rule}: Mention<Time>): {date: ReferenceDate; rule: string} | null {
  if (reading.edtf === null) return null
  const edtf = applyRelation(reading.edtf, reading.relation)
  const precision = edtf === reading.edtf ? reading.precision : precisionOf(edtf)
  return {date: {edtf, precision, relation: reading.relation, basis: reading.basis}, rule}
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
