import type {Mention} from '../../document.js'
import {findQuantities, type Quantity} from '../../language/numbers/index.js'
import {longestSentence} from '../../passage.js'

/** Whether a value counts something: a whole number, a range, `several thousand`; no share, no sum, no year. */
export function hasCount(value: string): boolean {
  const text = value.slice(0, longestSentence)
  return findQuantities({text, start: 0, end: text.length}).some(
    (mention) => isCount(mention.reading) && !isYear(mention, text) && !measure.test(text.slice(mention.end))
  )
}

/** What a number measures that counts nobody. */
const measure = /^\s?(?:[°′″]|(?:[ckm]?m[²2]?|ha|hectares?|acres?|mi|miles?|sq|square|years?|per)(?![\p{L}\p{N}]))/iu

function isCount({unit, comparator, value}: Quantity): boolean {
  return unit === 'count' && (comparator === 'range' || value === null || Number.isInteger(value))
}

/** Four digits are a count where the value begins with them and no word follows: `1950 (census)`, not `2010 census`. */
function isYear({text: written, start, end}: Mention<Quantity>, text: string): boolean {
  if (!/^(?:1[5-9]|20)\d\d(?:[–-](?:1[5-9]|20)?\d\d)?$/.test(written)) return false
  return start > 0 || !/^ ?(?:$|[([,;+])/.test(text.slice(end))
}
