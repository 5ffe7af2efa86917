import type {InfoboxField, Span} from '../document.js'
import {passageAt, trimSpan} from '../passage.js'

/**
 * One `Label: value` line. The first colon ends the label; an empty value has zero width behind the colon and the space
 * after it. A line without a colon is a label without a value.
 */
export function readField(text: string, line: Span): InfoboxField {
  const colon = text.slice(line.start, line.end).indexOf(':')
  const labelEnd = colon === -1 ? line.end : line.start + colon
  const label = trimSpan(text, {start: line.start, end: labelEnd})
  return {
    ...line,
    label: text.slice(label.start, label.end),
    value: passageAt(text, valueSpan(text, labelEnd + 1, line.end))
  }
}

function valueSpan(text: string, from: number, end: number): Span {
  if (from > end) return {start: end, end}
  const value = trimSpan(text, {start: from, end})
  if (value.end > value.start) return value
  const at = /^[ \t]/.test(text.slice(from, from + 1)) ? from + 1 : from
  return {start: at, end: at}
}
