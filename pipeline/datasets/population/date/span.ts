import {precisionOf} from '../../../language/dates/edtf.js'
import type {Counted} from '../scene/counted.js'
import type {Scene} from '../scene/scene.js'
import type {Dated} from './dated.js'

const from = /(?<!\p{L})from\s{1,3}$/u
const to = /^[^;.]{1,60}\sto\s/u
const fromTo = /(?<!\p{L})from\s[^;.]{1,50}\sto\s{1,3}$/u

/** "Between 1994 and 2007 it grew from 9,600 to 51,000": the one at the beginning, the other at the end. */
export function endOfSpan({outline: {text}}: Scene, {start}: Counted, dated: Dated | null): Dated | null {
  if (dated === null || dated.date.basis === 'named_event') return dated
  const [first, last, ...others] = dated.date.edtf.split('/')
  if (last === undefined || others.length > 0) return dated
  const before = text.slice(Math.max(0, start - 60), start)
  const isFirst = from.test(before) && to.test(text.slice(start, start + 64))
  const edtf = isFirst ? first : fromTo.test(before) ? last : undefined
  return edtf === undefined || edtf === '..'
    ? dated
    : {...dated, date: {...dated.date, edtf, precision: precisionOf(edtf)}}
}
