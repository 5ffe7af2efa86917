/**
 * Text as Markdown (CommonMark with GitHub's tables and strikethrough) that reads as the text does: one line, what stands
 * in backticks stays code, every other mark is escaped. An underscore inside a word marks nothing and stays as it is.
 */
export const proseOf = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/`[^`]+`|[^`]+|`/g, (part) => (isCode(part) ? part : escapeMarks(part)))

const escapeMarks = (text: string): string =>
  text
    .replace(/[\\`*~[\]<]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=#?\w+;)/g, String.raw`\$&`)
    .replace(/^(?:[#>+-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))

/** In a table, code cannot have a bar behind a backslash: it becomes plain text. */
const isCode = (part: string): boolean => part.length > 1 && part.startsWith('`') && !part.includes(String.raw`\|`)

/** A name or a value as code; as plain text where code cannot hold it. */
export const codeOf = (value: string): string =>
  /^[^\s`](?:[^`]*[^\s`])?$/.test(value) ? proseOf(`\`${value}\``) : proseOf(value)

/** A table; its cells are Markdown of one line, their bars are escaped here. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeBars).join(' | ')} |`
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n')
}

const escapeBars = (cell: string): string => cell.replaceAll('|', String.raw`\|`)

/** A text that leads to an address of the web; the text alone where there is none. */
export function linkOf(text: string, url: string | undefined): string {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : null
  if (address === null || !/^https?:$/.test(address.protocol)) return proseOf(text)
  return `[${proseOf(text)}](<${destinationOf(address.href)}>)`
}

/** An address has neither `<` nor line ends once it was parsed; what else Markdown reads in it is escaped. */
const destinationOf = (href: string): string =>
  href.replace(/[\\<>]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;')
