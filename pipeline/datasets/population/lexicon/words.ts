import {oneOf} from '../../../language/pattern.js'
import {foldSpace} from '../../../language/space.js'

/** The words of a list: `a an the`. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The wordings of a list, one word or more each, parted by commas: `guest workers, nurses`. */
export const phrases = (text: string): ReadonlySet<string> => new Set(text.split(',').map(foldSpace))

/** `the rest` → `The rest` */
export const capitalized = (wording: string): string => wording.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

/** Each as it is and with a capital. */
export const inEitherCase = (wordings: Iterable<string>): ReadonlySet<string> =>
  new Set([...wordings].flatMap((wording) => [wording, capitalized(wording)]))

/** A pattern that finds any of them in a text, as whole words. */
export const anyOf = (wordings: Iterable<string>, flags: 'u' | 'iu' = 'u'): RegExp =>
  new RegExp(String.raw`(?<!\p{L})${oneOf(wordings)}(?!\p{L})`, flags)
