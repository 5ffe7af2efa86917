import type {Mention, Passage} from '../document.js'
import type {Rule} from '../rule.js'

/** Rules of one kind, with cheap looks at the text and at a match's first letters, which all that they read passes. */
export interface Family<Reading> {
  /** Somewhere in the passage; left out where looking at the beginnings is as fast. */
  look?: RegExp
  /** Where a match begins. */
  begins: RegExp
  rules: readonly Rule<Reading>[]
}

type Sticky<Reading> = Pick<Rule<Reading>, 'name' | 'pattern' | 'read'>
type Scanner<Reading> = Required<Omit<Family<Reading>, 'rules'>> & {rules: readonly Sticky<Reading>[]}

/**
 * All that the rules of the families find, overlaps and all. Every rule's match begins where `beginning` does, so that
 * rules are tried at a few places of a text and not at every letter (many times as fast); tests hold the rules to it.
 */
export function scan<Reading>(
  families: readonly Family<Reading>[],
  beginning: RegExp
): (passage: Passage) => Mention<Reading>[] {
  const scanners: readonly Scanner<Reading>[] = families.map(({look, begins, rules}) => ({
    look: look ?? /(?:)/,
    begins: new RegExp(begins.source, 'y'),
    rules: rules.map(sticky)
  }))
  const next = new RegExp(beginning.source, 'g')

  return (passage) => {
    const {text} = passage
    const found: Mention<Reading>[] = []
    let read: readonly Scanner<Reading>[] | undefined
    next.lastIndex = 0
    for (let match = next.exec(text); match !== null; match = next.exec(text)) {
      // Most passages have no beginning at all, so that they need no other look.
      read ??= ready(scanners, text)
      for (const {begins, rules} of read) {
        begins.lastIndex = match.index
        if (begins.test(text)) for (const rule of rules) addMention(found, rule, passage, match.index)
      }
    }
    return found
  }
}

/** The scanners that may find something in the text, ready for it. */
function ready<Reading>(scanners: readonly Scanner<Reading>[], text: string): readonly Scanner<Reading>[] {
  const read = scanners.filter(({look}) => look.test(text))
  for (const {rules} of read) for (const {pattern} of rules) pattern.lastIndex = 0
  return read
}

const sticky = <Reading>({name, pattern, read}: Rule<Reading>): Sticky<Reading> => ({
  name,
  read,
  pattern: new RegExp(pattern.source, 'uy')
})

function addMention<Reading>(
  found: Mention<Reading>[],
  {name, pattern, read}: Sticky<Reading>,
  {text, start}: Passage,
  at: number
): void {
  // Where the rule's last match ended, 0 after a failure: a rule does not look into what it has matched.
  if (pattern.lastIndex > at) return
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return
  const [quote] = match
  const reading = read(match.groups ?? {}, quote)
  if (reading === undefined) return
  found.push({rule: name, reading, start: start + at, end: start + at + quote.length, text: quote})
}
