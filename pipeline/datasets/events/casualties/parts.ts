import {oneOf} from '../../../language/pattern.js'

export const words = (listed: string): string[] => listed.trim().split(/\s+/)
export const phrases = (listed: string): string[] => listed.trim().split(/\s*[\n,]\s*/)

/**
 * Letters of the Latin script. The patterns here are large, and those for every script (as `language/pattern.ts` has them)
 * take long to compile.
 */
export const [capital, small, letter] = ['[A-ZÀ-Þ]', '[a-zß-ɏ]', '[A-Za-zÀ-ɏ]']
export const [wordStart, wordEnd] = [String.raw`(?<![A-Za-zÀ-ɏ\d])`, String.raw`(?![A-Za-zÀ-ɏ\d])`]
/** What stands between white space and marks. */
export const word = String.raw`[^\s,;:!?()[\]"“”—–\uE000-\uF8FF]{1,25}`

/** Part of a pattern: a space is one to three white-space characters. */
export const phrase = ({raw}: TemplateStringsArray, ...parts: readonly string[]): string =>
  raw.map((text, at) => text.replaceAll(' ', String.raw`\s{1,3}`) + (parts[at] ?? '')).join('')
/** The same of whole words. */
export const whole = (strings: TemplateStringsArray, ...parts: readonly string[]): string =>
  `${wordStart}(?:${phrase(strings, ...parts)})${wordEnd}`

/** The mark of a number, and of a phrase that counts people (see `outline.ts`). */
export const [number, counted] = ['[\uE000-\uEFFF]', '[\uF000-\uF8FF]']
export const months = oneOf(
  words('January February March April May June July August September October November December')
)
