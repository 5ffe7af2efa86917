import {apostrophes} from '../../lexicon/grammar.js'
import {beforePhrase} from '../../lexicon/size.js'
import {words} from '../../lexicon/words.js'
import {type Token, textAt} from '../../text/tokens.js'

/** No noun phrase has more words before its head. */
const longest = 6
const determiners = words('the a an this that their its these those his our such')

/** The first token of a noun phrase whose head is at `at`. */
export function startOf(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > Math.max(0, at - longest) && isInside(tokens, start - 1)) {
    start--
    if (determiners.has(textAt(tokens, start))) break
  }
  return start
}

function isInside(tokens: readonly Token[], at: number): boolean {
  const {kind, text} = tokens[at] as Token
  if (kind === 'word') return !beforePhrase.has(text)
  return kind === 'name' || (apostrophes.has(text) && tokens[at - 1]?.kind === 'name')
}
