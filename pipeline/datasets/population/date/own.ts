import type {Mention, Span} from '../../../document.js'
import type {Time} from '../../../language/dates/index.js'
import {within} from '../../../passage.js'
import type {Figure} from '../figure.js'
import {anyOf, words} from '../lexicon/words.js'
import type {Outline} from '../text/outline.js'
import {isAdverbial} from './adverbial.js'
import {type Dated, dateOf, ofSource} from './dated.js'
import {isFree, isLabel, isOfCount, type Search, textBetween} from './gap.js'

/** How far a date may stand from the number, in UTF-16 units. */
const reach = 400

/** The nearest time of the passage that no other number has a better claim to: calendar before named event. */
export function referenceDate(
  {passage, times}: Pick<Outline, 'passage' | 'times'>,
  value: Span,
  others: readonly Span[],
  measure: Figure['measure']
): Dated | null {
  const near = {start: value.start - reach, end: value.end + reach}
  const search: Search = {passage, value, rivals: within(others, near), measure}
  const isFit = (time: Mention<Time>): boolean =>
    time.reading.edtf !== null && isAdverbial(time, passage) && isFree(search, time) && isOfCount(search, time)
  const [nearest] = within(times, near)
    .filter(isFit)
    .map((time) => ({time, rank: rankOf(search, time)}))
    .sort((a, b) => compare(a.rank, b.rank))
  return nearest === undefined ? null : dateOf(ofSource(nearest.time, passage))
}

/** The less the better, the first of them that differs decides. */
function rankOf(search: Search, time: Mention<Time>): number[] {
  const {passage, value} = search
  const isElsewhere = textBetween(passage, value, time).includes(';')
  const isEvent = time.reading.basis === 'named_event'
  const distance = Math.max(time.start - value.end, value.start - time.end)
  return [Number(isElsewhere), Number(isEvent), rankOfClause(search, time), distance]
}

/** "When it resumed in 2006, 500 came in 2007" */
const ofClause = /(?:^|[,;]\s{1,3})(?:[Ww]hen|[Aa]lthough|[Ww]hile|[Bb]ecause|[Ww]hereas)\s[^,;]{0,200}$/u

/** "in 1990, when 500 came" above all; a time in another clause or a bracket least. */
function rankOfClause({passage, value}: Search, time: Mention<Time>): number {
  const gap = textBetween(passage, value, time)
  const isBefore = time.end <= value.start
  if (isBefore && isLabel(gap)) return -1
  const isInClause = isBefore && ofClause.test(passage.text.slice(0, time.start - passage.start))
  return isInClause || isAside(gap, value.end <= time.start) ? 1 : 0
}

const subordinate = anyOf(words('who which whose where when after before because although while whereas than compared'))
const bracket = /\([^()]{0,200}\)/g

/** A clause of its own, or a bracket that opens or closes, stands between. */
const isAside = (gap: string, isBehind: boolean): boolean =>
  isBehind ? subordinate.test(gap) : gap.replace(bracket, '').includes(')')

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
