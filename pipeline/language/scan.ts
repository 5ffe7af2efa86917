import type {Mention, Passage} from '../document.js'
import type {Rule} from '../rule.js'

/** Rules of one kind, with a cheap look at the first letters of a match, which all that they read passes. */
export interface Family<Reading> {
  /** Where a match begins. */
  begins: RegExp
  /** The characters that a match may begin with; left out where they are too many to say. */
  initials?: string
  rules: readonly Rule<Reading>[]
}

/** A pattern and the rules that read its matches. */
interface Sticky<Reading> {
  pattern: RegExp
  readers: readonly Pick<Rule<Reading>, 'name' | 'read'>[]
}

interface Scanner<Reading> {
  begins: RegExp
  /** By character code, 1 where a match may begin with it; null where that is not known. */
  fits: Uint8Array | null
  patterns: readonly Sticky<Reading>[]
}

/** A place of a passage where something may begin. */
interface Spot {
  /** The passage's place in the list. */
  index: number
  at: number
  /** The character there, UTF-16. */
  code: number
}

/**
 * All that the rules of the families find in each passage, overlaps and all. Every rule's match begins where `beginning`
 * does, so that rules are tried at a few places of a text and not at every letter (many times as fast); tests hold the
 * rules to it. One family looks at all passages before the next does: what dozens of patterns compile to is larger than
 * a processor's nearest memory.
 */
export function scan<Reading>(
  families: readonly Family<Reading>[],
  beginning: RegExp
): (passages: readonly Passage[]) => Mention<Reading>[][] {
  const scanners = families.map(scannerOf)
  // Of no width: a test tells the place, and makes no match to throw away.
  const next = new RegExp(`(?=${beginning.source})`, 'g')

  return (passages) => {
    const found: Mention<Reading>[][] = passages.map(() => [])
    for (const spots of spotsOf(passages, next)) for (const scanner of scanners) tryAt(spots, scanner, passages, found)
    // As if every place had been looked at by all families before the next one; the sort is stable.
    for (const mentions of found) if (mentions.length > 1) mentions.sort((a, b) => a.start - b.start)
    return found
  }
}

const scannerOf = <Reading>({begins, initials, rules}: Family<Reading>): Scanner<Reading> => ({
  begins: new RegExp(begins.source, 'y'),
  fits: initials === undefined ? null : tableOf(initials),
  patterns: [...new Set(rules.map(({pattern}) => pattern.source))].map((source) => ({
    pattern: new RegExp(source, 'uy'),
    readers: rules.filter(({pattern}) => pattern.source === source)
  }))
})

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(1 << 16)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** Spots that are held at once, so that a text of nothing else does not fill the memory. */
const most = 20_000

function* spotsOf(passages: readonly Passage[], next: RegExp): Generator<Spot[]> {
  let spots: Spot[] = []
  for (const [index, {text}] of passages.entries()) {
    next.lastIndex = 0
    while (next.test(text)) {
      const at = next.lastIndex
      spots.push({index, at, code: text.charCodeAt(at)})
      if (spots.length === most) {
        yield spots
        spots = []
      }
      next.lastIndex = at + 1
    }
  }
  yield spots
}

function tryAt<Reading>(
  spots: readonly Spot[],
  {begins, fits, patterns}: Scanner<Reading>,
  passages: readonly Passage[],
  found: Mention<Reading>[][]
): void {
  let last = -1
  for (const {index, at, code} of spots) {
    if (fits !== null && fits[code] === 0) continue
    const passage = passages[index] as Passage
    begins.lastIndex = at
    if (!begins.test(passage.text)) continue
    if (index !== last) for (const {pattern} of patterns) pattern.lastIndex = 0
    last = index
    for (const sticky of patterns) addMentions(found[index] as Mention<Reading>[], sticky, passage, at)
  }
}

function addMentions<Reading>(
  found: Mention<Reading>[],
  {pattern, readers}: Sticky<Reading>,
  {text, start}: Passage,
  at: number
): void {
  // Where the last match ended, 0 after a failure: a rule does not look into what it has matched.
  if (pattern.lastIndex > at) return
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return
  const [quote] = match
  for (const {name, read} of readers) {
    const reading = read(match.groups ?? {}, quote)
    if (reading !== undefined)
      found.push({rule: name, reading, start: start + at, end: start + at + quote.length, text: quote})
  }
}
