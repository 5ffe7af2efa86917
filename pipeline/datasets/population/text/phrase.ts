import {wordEnd} from '../../../language/pattern.js'

/** As `pattern`, but for a place in the text that is known: it may begin after a letter. */
export function phrase({raw}: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const source = raw.map((text, at) => text.replaceAll(' ', String.raw`\s{1,3}`) + (parts[at] ?? '')).join('')
  return new RegExp(`(?:${source})${wordEnd}`, 'u')
}

/** A match that begins exactly at `at`, or undefined. */
export function matchAt(phrase: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const sticky = stickyOf(phrase)
  sticky.lastIndex = at
  return sticky.exec(text) ?? undefined
}

/** A match that ends exactly at `at`, no longer than `reach` characters; `phrase` ends in `$`. */
export function matchBefore(
  phrase: RegExp,
  text: string,
  at: number,
  reach = 160
): (RegExpExecArray & {start: number}) | undefined {
  const from = Math.max(0, at - reach)
  const match = phrase.exec(text.slice(from, at))
  return match === null ? undefined : Object.assign(match, {start: from + match.index})
}

/** Phrase → the same for `matchAt`. */
const stickies = new Map<RegExp, RegExp>()

function stickyOf(phrase: RegExp): RegExp {
  const sticky = stickies.get(phrase) ?? new RegExp(phrase.source, 'uy')
  stickies.set(phrase, sticky)
  return sticky
}
