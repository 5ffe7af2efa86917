import {isLetter} from '../../characters.js'

/** Words around a place in a text, read character by character: names stand in every sentence, and patterns cost too much. */

const isLetterCode = (code: number): boolean => isLetter[code] === 1

/** Letters and digits, apostrophes and hyphens. */
const isWordCode = (code: number): boolean => isLetterCode(code) || code === 39 || code === 0x2019 || code === 45

const isSpaceCode = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0

/** Past the end of the word that begins at `at`; `at` where none does. A point ends no initial. */
export function endOfWord(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && isWordCode(text.charCodeAt(end))) end++
  return end === at + 1 && end < limit && text.charCodeAt(end) === 46 && isCapital(text.charAt(at)) ? end + 1 : end
}

/** The word behind one white space at `at`; empty where there is none before `limit`. */
export function wordBehind(text: string, at: number, limit: number): string {
  if (at >= limit || !isSpaceCode(text.charCodeAt(at)) || !isLetterCode(text.charCodeAt(at + 1))) return ''
  return text.slice(at + 1, endOfWord(text, at + 1, limit))
}

/** The word before one white space that ends at `at`; empty where there is none from `first` on. */
export function wordBefore(text: string, at: number, first: number): string {
  if (at - 1 <= first || !isSpaceCode(text.charCodeAt(at - 1))) return ''
  let start = at - 1
  while (start > first && isWordCode(text.charCodeAt(start - 1))) start--
  return text.slice(start, at - 1)
}

/** Whether a word begins with a capital, if need be behind an article: `Sharaa`, `al-Sharaa`. */
export function isCapital(word: string): boolean {
  const dash = word.charCodeAt(2) === 45 ? 3 : 0
  return isUpper(word.charAt(0)) || (dash > 0 && isUpper(word.charAt(dash)))
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

/** The word without a possessive's ending: `Chile's`, `states'`. */
export function withoutPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  if (last === 39 || last === 0x2019) return word.slice(0, -1)
  const mark = word.charCodeAt(word.length - 2)
  return last === 115 && (mark === 39 || mark === 0x2019) ? word.slice(0, -2) : word
}
