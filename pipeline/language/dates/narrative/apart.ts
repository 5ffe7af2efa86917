import {endsOf} from '../edtf.js'
import type {Reference} from '../time.js'
import {focusOf} from './focus.js'
import {referenceValue} from './value.js'

/**
 * When that was which a time is measured from: of "on 5 May, three days after he had left" the 2nd. `edtf` is the time,
 * `reference` the measure; undefined where the time is not exact enough.
 */
export const originOf = (edtf: string, reference: Reference): string | undefined => shifted(edtf, reference, -1)

/** When that was which is so far from `edtf`: of "three days after he had left on 2 May, …" the 5th. */
export const apartFrom = (edtf: string, reference: Reference): string | undefined => shifted(edtf, reference, 1)

function shifted(edtf: string, reference: Reference, sign: 1 | -1): string | undefined {
  const {shift} = reference
  const focus = focusOf(endsOf(edtf)[0])
  if (focus === null || typeof shift !== 'number') return undefined
  return referenceValue({...reference, shift: sign * shift}, focus, {limit: null, next: null, isPast: false})
}
