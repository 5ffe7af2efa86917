import {fault} from './fault.js'

/** Eight times the longest page that Wikipedia takes (2 MiB). Longer input is a dump, and reading it would eat the memory. */
export const longestArticle = 1 << 24

/**
 * The bytes of an article as text, without a leading BOM. Throws a fault that names `place` and, where there is one, the
 * line: too long, not UTF-8, a NUL (no text, and many CSV readers stop at it), nothing but white space.
 */
export function decodeText(bytes: Uint8Array, place: string): string {
  const text = decodeUtf8(bytes, place)
  return checkText(stripBom(text), place)
}

/** A text without one leading BOM. */
export const stripBom = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

/** The same checks for a text that came as a string. */
export function checkText(text: string, place: string): string {
  checkLength(text.length, place)
  const nul = text.indexOf('\0')
  if (nul !== -1)
    throw fault(
      'nul_character',
      `Cannot read ${place}: line ${lineAt(text, nul)}: a NUL character: this is no plain text`
    )
  if (/\p{Surrogate}/u.test(text))
    throw fault('lone_surrogate', `Cannot read ${place}: it has half a surrogate pair, which is no character`)
  if (text.trim() === '') throw fault('empty_text', `Cannot read ${place}: it is empty`)
  return text
}

/** Throws a fault for more bytes or characters than an article can have. */
export function checkLength(length: number, place: string): void {
  if (length > longestArticle)
    throw fault(
      'too_long',
      `Cannot read ${place}: it is longer than ${longestArticle} bytes: give each article a file or line of its own`
    )
}

function decodeUtf8(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const line = firstBadLine(bytes)
    throw fault(
      'not_utf8',
      `Cannot read ${place}: line ${line}: not UTF-8: convert it, for example with \`iconv -t UTF-8\``
    )
  }
}

/** The line, from 1, in which the bytes stop being UTF-8. A line feed is never a part of a longer UTF-8 sequence. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
  let line = 0
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from)
    const until = end === -1 ? bytes.length : end + 1
    try {
      decoder.decode(bytes.subarray(from, until))
    } catch {
      return line + 1
    }
    from = until
  }
  return line
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
