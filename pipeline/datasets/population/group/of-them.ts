import {relatives} from '../lexicon/grammar.js'
import {words} from '../lexicon/words.js'
import {type Token, wordAt} from '../text/tokens.js'
import {endsPhrase} from './noun.js'

/** `of these`, but not `of these people` */
const pointing = words('these those')

/** Whether the tokens from `at` on say `of them`, `of whom`. */
export const isOfThem = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'of' &&
  (relatives.has(wordAt(tokens, at + 1)) || (pointing.has(wordAt(tokens, at + 1)) && endsPhrase(tokens, at + 2)))
