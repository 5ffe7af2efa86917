import {words} from '../../lexicon/words.js'
import type {Counted} from '../../scene/counted.js'
import {type Token, textAt} from '../../text/tokens.js'
import {verbs} from './wording.js'

const prepositions = words('in under after during by at on from since through until upon following')
const dangling = words('in under after during by at on from since through until to the a an for with than as and or')
const joints = words(', ; : ( – — and while but whereas with that though although because when where')

/** Nothing but an opening stands before the number in its clause: `In the camps of the south 300 lived`. */
export function isSubject(tokens: readonly Token[], {first}: Counted): boolean {
  const before = tokens[first - 1]
  if (before === undefined || before.kind === 'time' || joints.has(before.text)) return true
  return before.kind === 'word' && !dangling.has(before.text) && isOpening(tokens, first)
}

/** The longest opening, in tokens. */
const longest = 12

const isOpening = (tokens: readonly Token[], end: number): boolean =>
  prepositions.has(textAt(tokens, 0)) &&
  end < longest &&
  tokens.slice(0, end).every(({kind, text}) => kind !== 'number' && !verbs.has(text) && text !== 'of')
