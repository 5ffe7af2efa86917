import type {Quantity} from '../../../language/numbers/index.js'
import type {GroupPhrase} from '../group/phrase.js'
import {personNouns} from '../lexicon/people.js'
import {words} from '../lexicon/words.js'
import type {BoxNumber} from './numbers.js'

const remarks = words(`
  estimated estimate estimates registered est or in as by to and at worldwide approximately census according including
  of is are with for from person persons people official officially unofficial mostly total members
`)
const marks = words(', ; ( [ + / – — ) · • | -')

/** A bare number, or one with words for people behind it: no area, no share. */
export function isCountOfPeople({scene, counted}: BoxNumber, phrase: GroupPhrase | undefined): boolean {
  if (!isWhole(scene.mention.reading) || phrase?.isBarred === true) return false
  const token = scene.outline.tokens[counted.next]
  if (phrase !== undefined || token === undefined || token.kind === 'time' || token.kind === 'number') return true
  if (token.kind === 'mark') return marks.has(token.text)
  return token.isCapital || remarks.has(token.text) || personNouns.has(token.text)
}

const isWhole = ({comparator, value}: Quantity): boolean =>
  comparator === 'range' || (value !== null && Number.isInteger(value) && value > 0)
