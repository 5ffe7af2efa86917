/**
 * Text as Markdown (CommonMark with GitHub's tables and strikethrough) that reads as the text does: one line, what stands
 * in backticks stays code, every other mark is escaped. An underscore inside a word marks nothing and stays as it is.
 */
export const proseOf = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/`[^`]+`|[^`]+|`/g, (part) => (isCode(part) ? part : part.replace(marks, String.raw`\$&`)))

/** In a table, code cannot have a bar behind a backslash: it becomes plain text. */
const isCode = (part: string): boolean => part.length > 1 && part.startsWith('`') && !part.includes(String.raw`\|`)

const marks = /[\\`*~[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|^[#>+-]|(?<=^\d{1,9})[.)]/gu

/** A name or a value as code; as plain text where code cannot hold it. */
export const codeOf = (value: string): string =>
  /^[^\s`](?:[^`]*[^\s`])?$/.test(value) ? proseOf(`\`${value}\``) : proseOf(value)

/** A table; its cells are Markdown of one line, their bars are escaped here. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeBars).join(' | ')} |`
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n')
}

const escapeBars = (cell: string): string => cell.replaceAll('|', String.raw`\|`)
