import type {InfoboxField, Span} from '../document.js'
import {passageAt, trimSpan} from '../passage.js'

/**
 * One `Label: value` line of an infobox with the lines that go on with it. An empty value has zero width behind the colon
 * and the space after it. A line without a colon is a label without a value.
 */
export function readField(text: string, span: Span, box: number): InfoboxField {
  const colon = colonOf(text, span)
  const labelEnd = colon === -1 ? firstLine(text, span).end : colon
  const label = trimSpan(text, {start: span.start, end: labelEnd})
  const value = valueSpan(text, {start: colon === -1 ? labelEnd : colon + 1, end: span.end})
  return {...span, box, label: text.slice(label.start, label.end), value: passageAt(text, value)}
}

/**
 * Where the label of a line ends: at its first colon, but for those of a URL or in brackets, which are no label's. -1
 * where it has none.
 */
export function colonOf(text: string, span: Span): number {
  const {start, end} = firstLine(text, span)
  const at = text
    .slice(start, end)
    .replace(brackets, blank)
    .search(/:(?!\/\/)/)
  return at === -1 ? at : start + at
}

const brackets = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g
const blank = ({length}: string): string => ' '.repeat(length)

function firstLine(text: string, {start, end}: Span): Span {
  const length = text.slice(start, end).search(/[\r\n]/)
  return {start, end: length === -1 ? end : start + length}
}

function valueSpan(text: string, {start, end}: Span): Span {
  const value = trimSpan(text, {start, end})
  if (value.end > value.start) return isEntry(text, start, value) ? behindMarker(text, value) : value
  const at = start < end && /[ \t]/.test(text.charAt(start)) ? start + 1 : start
  return {start: at, end: at}
}

/** The value begins on a line of its own as a `- ` entry below the label. */
const isEntry = (text: string, from: number, {start}: Span): boolean =>
  /^-\s/.test(text.slice(start, start + 2)) && /[\r\n]/.test(text.slice(from, start))

const behindMarker = (text: string, {start, end}: Span): Span => trimSpan(text, {start: start + 1, end})
