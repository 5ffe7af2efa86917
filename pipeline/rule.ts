import type {Mention, Passage, Span} from './document.js'

/** The named groups of a match; a group that took no part is undefined. */
export type Groups = Record<string, string | undefined>

/** One way of saying one thing. `pattern` has the flags `gu` (see `language/pattern.ts`) and runs in linear time. */
export interface Rule<Reading> {
  /** Published, `family/what-it-reads`, never reused. */
  name: string
  pattern: RegExp
  /** What the match says; undefined when it is not what the rule is about after all. */
  read(groups: Groups, quote: string): Reading | undefined
  /** Texts with what the rule reads in them first; null where it must stay silent. Each is a test. */
  examples: Record<string, Reading | null>
}

/** Every rule's findings in a passage, overlaps settled: the longest wins, then the rule listed first. In text order. */
export function applyRules<Reading>(rules: readonly Rule<Reading>[], passage: Passage): Mention<Reading>[] {
  const found: Mention<Reading>[] = []
  for (const rule of rules) for (const mention of findMentions(rule, passage)) found.push(mention)
  return keepLongest(found)
}

function findMentions<Reading>({name, pattern, read}: Rule<Reading>, {text, start}: Passage): Mention<Reading>[] {
  const found: Mention<Reading>[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [quote] = match
    if (quote === '') pattern.lastIndex++
    const reading = read(match.groups ?? {}, quote)
    const from = start + match.index
    if (reading !== undefined) found.push({rule: name, reading, start: from, end: from + quote.length, text: quote})
  }
  return found
}

/** Spans that do not overlap, in text order: the longest first, then the one that stands first in `spans`. */
export function keepLongest<T extends Span>(spans: readonly T[]): T[] {
  // So it is in most passages.
  if (areApart(spans)) return [...spans]
  const longestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))
  const taken = new Set<number>()
  const kept = longestFirst.filter(({start, end}) => {
    // What is kept already is at least as long, so an overlap covers one of the ends.
    if (end <= start || taken.has(start) || taken.has(end - 1)) return false
    for (let at = start; at < end; at++) taken.add(at)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

/** Whether spans are in text order, without overlaps, and none is empty. */
const areApart = (spans: readonly Span[]): boolean =>
  spans.every(({start, end}, at) => end > start && (at === 0 || start >= (spans[at - 1] as Span).end))
