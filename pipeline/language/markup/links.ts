/** Links as what they show: `[[Oslo|the capital]]`, `[https://example.org the ministry]`; a file as its name. */
export const withoutLinks = (text: string): string =>
  text.includes('[')
    ? text
        .replace(/\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g, (_, target: string, shown?: string) => shownBy(target, shown))
        .replace(/\[https?:\/\/[^\s[\]]+ ([^[\]]*)\]/g, '$1')
        .replace(/\[(https?:\/\/[^\s[\]]+)\]/g, '$1')
    : text

function shownBy(target: string, shown = ''): string {
  if (/^\s{0,3}category:/i.test(target)) return ''
  const isFile = /^\s{0,3}(?:file|image):/i.test(target)
  return isFile || shown.trim() === '' ? target.replace(/^:/, '') : shown
}

/** Without footnote marks: `[3]`, `[a]`, `[note 2]`, `[citation needed]`. */
export const withoutMarks = (text: string): string => text.replace(footnote, '')

const footnote = /\[(?:\d{1,3}|[a-z]{1,2}|(?:n|nb|note|ref|lower-alpha) ?\d{1,3}|citation needed|update)\]/gi
