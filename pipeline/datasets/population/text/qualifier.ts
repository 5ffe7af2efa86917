import {oneOf, wordStart} from '../../../language/pattern.js'
import {foldSpace} from '../../../language/space.js'
import {inEitherCase, phrases} from '../lexicon/words.js'
import {matchAt, matchBefore, phrase} from './phrase.js'

/** About, more than, less than. */
export type Bound = '~' | '>' | '<'

interface Meaning {
  bound: Bound
  /** As published. */
  name: string
}

/** What a wording says of the number, its published name, and the wordings. */
const vocabulary: readonly [Bound, string, ReadonlySet<string>][] = [
  [
    '~',
    'estimated',
    phrases(`
      an estimated, estimated, estimated at, estimated to be, estimated to number, estimates of, estimate of,
      estimates that, estimated that, estimate that, estimates, estimate, thought that, believed that,
      estimates ran to, estimates that there are, estimated that there are, estimated that there were, est.
    `)
  ],
  ['~', 'about', phrases('about, near')],
  ['~', 'around', phrases('around')],
  ['~', 'approximately', phrases('approximately, approx., approx, approximatively, ~, ≈')],
  ['~', 'roughly', phrases('roughly')],
  ['~', 'circa', phrases('circa, c., ca.')],
  ['~', 'average', phrases('an average of, on average')],
  ['~', 'perhaps', phrases('perhaps, possibly, maybe')],
  ['~', 'nearly', phrases('nearly, nearly all, close to, close on')],
  ['~', 'almost', phrases('almost, almost all')],
  ['~', 'some', phrases('some')],
  [
    '>',
    'over',
    phrases(`
      over, well over, above, exceeding, upwards of, in excess of, exceeded, passed, exceeds, exceed, surpassed, topped
    `)
  ],
  ['>', 'more_than', phrases('more than')],
  ['>', 'at_least', phrases('at least, no fewer than, no less than, not less than, not fewer than, a minimum of')],
  ['<', 'up_to', phrases('up to, as many as, as much as, at most, no more than, not more than, a maximum of')],
  ['<', 'fewer_than', phrases('fewer than')],
  ['<', 'less_than', phrases('less than, under, below')]
]

const meanings = new Map<string, Meaning>(
  vocabulary.flatMap(([bound, name, wordings]) =>
    [...wordings].map((wording): [string, Meaning] => [wording, {bound, name}])
  )
)

const wordings = oneOf(inEitherCase(meanings.keys()))
const before = phrase`${wordStart}(?<wording>${wordings})\s{1,3}$`

const leads = phrases(`
  between, a total of, an additional, a further, another, all, the first, the last, the next, the remaining, the other,
  the, only, just, a, an
`)
/** Belongs to the phrase and says nothing of the number: `the remaining 500`. */
const lead = phrase`${wordStart}${oneOf(inEitherCase(leads))}\s{1,3}$`
const definite = /^the\s/i

/** A number with the words before it. */
export interface Qualified {
  /** Where the phrase begins. */
  start: number
  bound: Bound | null
  qualifiers: string[]
}

/** No phrase has more of them: `at least an estimated`. */
const mostWordings = 4
/** The longest of them, with the white space behind it. */
const reach = 24

/** What the words before a number say of it; the one next to the number decides. */
export function qualify(text: string, at: number): Qualified {
  const qualified: Qualified = {start: at, bound: null, qualifiers: []}
  for (let step = 0; step < mostWordings; step++) {
    if (definite.test(text.slice(qualified.start, qualified.start + 4))) break
    const match = matchBefore(before, text, qualified.start, reach)
    const meaning = meaningOf(match?.groups?.wording ?? '')
    if (meaning !== undefined) {
      qualified.bound ??= meaning.bound
      qualified.qualifiers.unshift(meaning.name)
    }
    const start = match?.start ?? matchBefore(lead, text, qualified.start, reach)?.start
    if (start === undefined) break
    qualified.start = start
  }
  return qualified
}

const capital = /^\p{Lu}/u

/** `At least` as `at least` */
const meaningOf = (wording: string): Meaning | undefined =>
  meanings.get(foldSpace(wording).replace(capital, (letter) => letter.toLowerCase()))

const after = phrase`(?<more>\+| or more| plus)|(?<so> or so)`

/** `4,680,212 (July 2018 est.)` */
const remark = /^\s{0,3}\((?:[^()]{0,40}[^\p{L}()])?(?:est\.?|estimates?|estimated)\)/u

/** `5,000+`, `5,000 or more`, `5,000 or so`. */
export function qualifyAfter(text: string, at: number): {end: number; bound: Bound} | undefined {
  const match = matchAt(after, text, at)
  if (match === undefined && remark.test(text.slice(at, at + 64))) return {end: at, bound: '~'}
  return match && {end: at + match[0].length, bound: match.groups?.more === undefined ? '~' : '>'}
}
