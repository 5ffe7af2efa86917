import type {Mention} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import {foldSpace} from '../../../language/space.js'
import type {Place} from '../figure.js'
import {onlyCode} from '../nation.js'

/** `'unknown'` where the text says a place that is not decided here: then nothing else may stand in for it. */
export type Stated = Place | 'unknown' | null

/** One country, or places in one; those of several are not one place. */
export function placeNamed(named: readonly Mention<NameReading>[]): Place | 'unknown' {
  const [first] = named
  const iso3 = onlyCode(named)
  return first === undefined || (iso3 === null && named.length > 1) ? 'unknown' : {name: foldSpace(first.text), iso3}
}
