/** A text that knows of each of its characters (UTF-16 units) where it stood in the text before the edits. */
export interface Tracked {
  text: string
  /** What a character was, or what it stands for where it was replaced; -1: it is new. */
  origins: Int32Array
}

export const track = (text: string): Tracked => ({text, origins: Int32Array.from(text, (_, at) => at)})

const newText = (text: string): Tracked => ({text, origins: new Int32Array(text.length).fill(-1)})

const slice = ({text, origins}: Tracked, start: number, end?: number): Tracked => ({
  text: text.slice(start, end),
  origins: origins.slice(start, end)
})

function join(parts: readonly Tracked[]): Tracked {
  const origins = new Int32Array(parts.reduce((sum, part) => sum + part.text.length, 0))
  let at = 0
  for (const part of parts) {
    origins.set(part.origins, at)
    at += part.text.length
  }
  return {text: parts.map(({text}) => text).join(''), origins}
}

export interface Range {
  start: number
  end: number
}

export const insert = (tracked: Tracked, at: number, text: string): Tracked =>
  join([slice(tracked, 0, at), newText(text), slice(tracked, at)])

export const remove = (tracked: Tracked, {start, end}: Range): Tracked =>
  join([slice(tracked, 0, start), slice(tracked, end)])

/** Other words for the same: they stand for those that they replace. */
export function replace(tracked: Tracked, {start, end}: Range, text: string): Tracked {
  const scale = (end - start) / Math.max(1, text.length)
  const origins = Int32Array.from({length: text.length}, (_, at) => {
    return tracked.origins[start + Math.min(Math.floor(at * scale), end - start - 1)] ?? -1
  })
  return join([slice(tracked, 0, start), {text, origins}, slice(tracked, end)])
}

/** The words of a range to another place, outside of it. */
export function move(tracked: Tracked, {start, end}: Range, to: number): Tracked {
  const moved = slice(tracked, start, end)
  return to <= start
    ? join([slice(tracked, 0, to), moved, slice(tracked, to, start), slice(tracked, end)])
    : join([slice(tracked, 0, start), slice(tracked, end, to), moved, slice(tracked, to)])
}
