import type {Mention, Passage} from '../../../document.js'
import {applyRelation, boundsOf, precisionOf} from '../../../language/dates/edtf.js'
import type {Time} from '../../../language/dates/index.js'
import {oneOf} from '../../../language/pattern.js'
import type {ReferenceDate} from '../figure.js'
import {words} from '../lexicon/words.js'

/** A date and the rule that found it. */
export interface Dated {
  date: ReferenceDate
  rule: string
}

const sources = oneOf(words('figures data statistics census estimate estimates report reports survey numbers'))
const source = new RegExp(String.raw`${sources}\s{1,3}(?:dating\s)?(?:from|since|of)?\s{0,3}`, 'u')
const from = /from/

/** "figures from 2000" are those of 2000. */
export function ofSource(time: Mention<Time>, {text, start}: Passage): Mention<Time> {
  if (time.reading.relation !== 'since') return time
  const before = text.slice(Math.max(0, time.start - start - 40), time.start - start + 5)
  const isOfSource = source.test(before) && from.test(before)
  return isOfSource ? {...time, reading: {...time.reading, relation: 'in'}} : time
}

const endOf = /(?<!\p{L})end of/u
/** `1990-09~/1990-12` */
const lastPart = /~\/\d{4}-\d\d/

/** A count at the end of a year holds on its last day; as a time the words mean its last third. */
function countedAt({reading: {edtf, precision}, text}: Mention<Time>): string | null {
  const isEnd = edtf !== null && precision !== 'decade' && endOf.test(text) && lastPart.test(edtf)
  return isEnd ? boundsOf(edtf).date_end : edtf
}

/** The date of what is counted at a time; null for a time that has none. */
export function dateOf(time: Mention<Time>): Dated | null {
  const {reading, rule} = time
  const value = countedAt(time)
  if (value === null) return null
  const edtf = applyRelation(value, reading.relation)
  const precision = edtf === reading.edtf ? reading.precision : precisionOf(edtf)
  return {date: {edtf, precision, relation: reading.relation, basis: reading.basis}, rule}
}
