import type {Mention, Passage} from '../../document.js'
import type {Rule} from '../../rule.js'
import {countWord, ordinalWord, season, weekday} from './vocabulary.js'

/** Rules of one kind, with cheap looks at the text and at a match's first letter, which all that they read passes. */
export interface Family<Reading> {
  look: RegExp
  begins: 'digit' | 'letter' | 'either'
  rules: readonly Rule<Reading>[]
}

type Sticky<Reading> = Pick<Rule<Reading>, 'name' | 'pattern' | 'read'>

/**
 * Where a temporal expression may begin. Every rule's match begins with one of these, so that rules are tried at a few
 * places of a text and not at every letter (twenty times as fast); a test holds the rules to it.
 */
const beginning = new RegExp(
  String.raw`['’]\d|\b(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|${weekday}|${season}|Q\d|AD|CE|A\.D|C\.E|` +
    String.raw`[Ee]arly|[Ll]at|[Mm]id|[Bb]eginning|[Ss]tart|[Ee]nd|[Cc]lose|[Ll]ast|[Nn]ext|[Tt]h(?:at|is)\s|` +
    String.raw`[Tt]he\s{1,3}(?:very|same|following|next|previous|preceding|day|week|month|year|decade|century)|` +
    String.raw`(?:[Aa]n?|day|week|month|year|decade)s?\s|centur|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|` +
    `${ordinalWord}|${countWord})`,
  'g'
)

/** All that the rules of the families find, overlaps and all. */
export function scan<Reading>(families: readonly Family<Reading>[]): (passage: Passage) => Mention<Reading>[] {
  const scanners = families.map((family) => ({...family, rules: family.rules.map(sticky)}))

  return (passage) => {
    const read = scanners.filter(({look}) => look.test(passage.text))
    if (read.length === 0) return []
    const atDigit = read.flatMap(({begins, rules}) => (begins === 'letter' ? [] : rules))
    const atLetter = read.flatMap(({begins, rules}) => (begins === 'digit' ? [] : rules))
    const found: Mention<Reading>[] = []
    beginning.lastIndex = 0
    for (let match = beginning.exec(passage.text); match !== null; match = beginning.exec(passage.text)) {
      for (const rule of /^\d/.test(match[0]) ? atDigit : atLetter) {
        const mention = readAt(rule, passage, match.index)
        if (mention !== undefined) found.push(mention)
      }
    }
    return found
  }
}

const sticky = <Reading>({name, pattern, read}: Rule<Reading>): Sticky<Reading> => ({
  name,
  read,
  pattern: new RegExp(pattern.source, 'uy')
})

function readAt<Reading>(
  {name, pattern, read}: Sticky<Reading>,
  {text, start}: Passage,
  at: number
): Mention<Reading> | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [quote] = match
  const reading = read(match.groups ?? {}, quote)
  return reading === undefined
    ? undefined
    : {rule: name, reading, start: start + at, end: start + at + quote.length, text: quote}
}
