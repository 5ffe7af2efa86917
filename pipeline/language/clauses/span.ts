import type {Span} from '../../document.js'
import type {Word} from '../verbs/index.js'

/** From the first character of word `from` to the last of the word before `to`. */
export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end
})
