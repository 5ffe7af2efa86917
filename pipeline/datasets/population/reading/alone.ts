import {closing} from '../lexicon/closing.js'
import {closingMarks} from '../lexicon/grammar.js'
import {words} from '../lexicon/words.js'
import type {Token} from '../text/tokens.js'

/** Verbs that take a number for their subject. */
const doing = words(`
  arrived came left fled settled went returned remained stayed followed entered crossed emigrated immigrated moved
  joined took had have has began started
`)
const regular = /^[a-z]{3,12}ed$/

/** The number stands alone: what follows closes the statement or turns to something else. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'time') return true
  if (token.kind === 'mark') return closingMarks.has(token.text)
  return token.kind === 'word' && (closing.has(token.text) || doing.has(token.text) || regular.test(token.text))
}
