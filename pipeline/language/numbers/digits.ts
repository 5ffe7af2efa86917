/** What may stand between groups of three beside the comma: narrow and no-break spaces, the Swiss apostrophe, a space. */
const separator = String.raw`[\u00a0\u2009\u202f'’ ]`

const forms = [
  String.raw`\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,8})?`,
  String.raw`\d{1,2}(?:,\d{2}){1,5},\d{3}`,
  String.raw`\d{1,3}(?:\.\d{3}){2,6}`,
  String.raw`\d{1,3}(?:${separator}\d{3}(?!\d)){1,40}`,
  String.raw`\d{1,15}(?:\.\d{1,8})?`
]

/** Not inside another number, a time, a score or an identifier; not `'48`, `#3`, `F-16`, `-5`, `20-year`, `33°`. */
const before = String.raw`(?<![\p{M}_#№]|\d[.,:\/'’])(?<!['’‘](?=\d\d(?!\d)))(?<!(?:^|[^\d%\s]\s?)[-‐‑−])`
const after = String.raw`(?![\p{N}\p{M}_°′″]|[.,:\/'’]\d|[-‐‑]\p{L})`

/** A number in digits as a pattern part; `readDigits` says what it is. */
export const digits = `${before}(?<digits>${forms.join('|')})${after}`

/** The decimal that `written` stands for; undefined where its groups leave it open. */
export function readDigits(written: string): string | undefined {
  const groups = written.split(/[^\d.,]/)
  if (groups.length > 1) return isOneNumber(written, groups) ? groups.join('') : undefined
  const decimal = /\..*\./.test(written) ? written.replaceAll('.', '') : written.replaceAll(',', '')
  return /^0\d/.test(decimal) ? undefined : decimal
}

/** `85 000` cannot be two numbers, `12 300` can: then another separator or a second group must speak for one. */
function isOneNumber(written: string, groups: readonly string[]): boolean {
  if (groups.length > 6 || written.startsWith('0')) return false
  return groups.length > 2 || !written.includes(' ') || groups[1]?.startsWith('0') === true
}
