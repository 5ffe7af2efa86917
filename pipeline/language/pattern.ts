/**
 * A pattern that reads aloud: pattern`in ${month} ${year}`. Inserted parts keep their groups, a space matches one to
 * three white-space characters (a line break or U+00A0 among them), and the whole matches whole words only.
 *
 * Keep it linear: bound every repetition (`{1,4}`, never `+` or `*` around something that repeats).
 */
export function pattern({raw}: TemplateStringsArray, ...parts: readonly (string | RegExp)[]): RegExp {
  const source = raw.map((text, at) => text.replaceAll(' ', String.raw`\s{1,3}`) + sourceOf(parts[at])).join('')
  return new RegExp(`${wordStart}(?:${source})${wordEnd}`, 'gu')
}

/** Alternatives as a pattern part, longest first so that `Sept` does not hide `September`. */
export function oneOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.map((word) => escapePattern(word).replaceAll(' ', String.raw`\s{1,3}`)).join('|')})`
}

/** Neither letter nor digit before: `India` is not in `Indiana`, `1948` not in `11948`. */
export const wordStart = String.raw`(?<![\p{L}\p{N}])`
export const wordEnd = String.raw`(?![\p{L}\p{N}])`

const sourceOf = (part: string | RegExp | undefined): string => (part instanceof RegExp ? part.source : (part ?? ''))

const escapePattern = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
