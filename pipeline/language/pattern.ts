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

/**
 * Letters and digits of every script, as ranges: a class of Unicode properties says the same, but takes a thousand times
 * as long to compile, and there are hundreds of patterns. Every range counts, so some marks of those blocks are letters too.
 */
const wordCharacter = String.raw`[0-9A-Za-z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u2c00-\u2dff\u3005-\ud7ff\uf900-\ufdcf\ufdf0-\ufefc\uff10-\uffdc\u{10000}-\u{1efff}\u{20000}-\u{3ffff}]`

/** Neither letter nor digit before: `India` is not in `Indiana`, `1948` not in `11948`. */
export const wordStart = `(?<!${wordCharacter})`
export const wordEnd = `(?!${wordCharacter})`

const sourceOf = (part: string | RegExp | undefined): string => (part instanceof RegExp ? part.source : (part ?? ''))

const escapePattern = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
