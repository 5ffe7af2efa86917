import {precisionOf} from '../edtf.js'
import type {Precision, Reference, Relation, Time} from '../time.js'

/** What the expression says by itself. Undefined is handed on: there is no such day, or the stretch runs backwards. */
export function explicit(edtf: string, precision?: Precision): Time
export function explicit(edtf: string | undefined, precision?: Precision): Time | undefined
export function explicit(edtf: string | undefined, precision?: Precision): Time | undefined {
  if (edtf === undefined) return undefined
  const known = precision ?? precisionOf(edtf)
  return {edtf, precision: known, basis: 'explicit', relation: relationAlone(known)}
}

/** From one time to another. */
export function stretch(edtf: string): Time
export function stretch(edtf: string | undefined): Time | undefined
export function stretch(edtf: string | undefined): Time | undefined {
  return edtf === undefined ? undefined : {...explicit(edtf), relation: 'during'}
}

/** Temporal, but the words alone do not say when; precision null for vague references. */
export const unresolved = (precision: Precision | null): Time => ({
  edtf: null,
  precision,
  basis: 'relative',
  relation: relationAlone(precision)
})

/** What the narrative completes. */
export const lacking = (precision: Precision | null, reference: Reference): Time => ({
  ...unresolved(precision),
  lacks: reference
})

/** A stretch of days or months that the narrative completes. */
export const lackingStretch = (reference: Reference): Time => ({...lacking('interval', reference), relation: 'during'})

/** Says which one, not when: "the 1902 pact". Undefined is handed on. */
export function attributive(time: Time): Time
export function attributive(time: Time | undefined): Time | undefined
export function attributive(time: Time | undefined): Time | undefined {
  return time && {...time, attributive: true}
}

/** How long something took, not when. */
export const duration: Time = {edtf: null, precision: null, basis: 'relative', relation: 'during'}

/** The relation of an expression with no preposition. */
const relationAlone = (precision: Precision | null): Relation =>
  precision === 'day' ? 'on' : precision === 'open' ? 'since' : 'in'
