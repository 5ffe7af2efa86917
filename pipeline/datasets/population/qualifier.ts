import {oneOf, wordStart} from '../../language/pattern.js'
import {matchAt, matchBefore, phrase} from './phrase.js'

export type Bound = '~' | '>' | '<'

/** Wording → what it says of the number, and its published name. */
const vocabulary: readonly [Bound, string, readonly string[]][] = [
  [
    '~',
    'estimated',
    ['an estimated', 'estimated', 'estimated at', 'estimated to be', 'estimated to number', 'estimates of', 'est.']
  ],
  ['~', 'about', ['about']],
  ['~', 'around', ['around']],
  ['~', 'approximately', ['approximately', 'approx.', 'approximatively']],
  ['~', 'roughly', ['roughly']],
  ['~', 'circa', ['circa', 'c.', 'ca.']],
  ['~', 'nearly', ['nearly', 'nearly all', 'close to', 'close on']],
  ['~', 'almost', ['almost', 'almost all']],
  ['~', 'some', ['some']],
  ['>', 'over', ['over', 'well over', 'above', 'exceeding', 'upwards of', 'in excess of']],
  ['>', 'more_than', ['more than']],
  ['>', 'at_least', ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of']],
  ['<', 'up_to', ['up to', 'as many as', 'as much as', 'at most', 'no more than', 'not more than', 'a maximum of']],
  ['<', 'fewer_than', ['fewer than']],
  ['<', 'less_than', ['less than', 'under', 'below']]
]

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const meanings = new Map<string, {bound: Bound; name: string}>(
  vocabulary.flatMap(([bound, name, wordings]) =>
    wordings.map((wording): [string, {bound: Bound; name: string}] => [wording, {bound, name}])
  )
)
const wordings = oneOf([...meanings.keys(), ...[...meanings.keys()].map(capitalized)])
const before = phrase`${wordStart}(?<wording>${wordings})\s{1,3}$`
/** Belongs to the phrase and says nothing of the number. */
const lead = phrase`${wordStart}(?:[Bb]etween|[Aa] total of|[Aa]n additional|[Aa] further|[Aa]nother|[Aa]ll|[Tt]he|[Oo]nly|[Jj]ust|[Aa]n?)\s{1,3}$`

export interface Qualified {
  /** Where the phrase begins. */
  start: number
  bound: Bound | null
  qualifiers: string[]
}

/** What the words before a number say of it; the one next to the number decides. */
export function qualify(text: string, at: number): Qualified {
  const qualified: Qualified = {start: at, bound: null, qualifiers: []}
  for (let step = 0; step < 4; step++) {
    const match = matchBefore(before, text, qualified.start, 24)
    const meaning = meanings.get(
      (match?.groups?.wording ?? '').replace(/\s+/g, ' ').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    )
    if (match !== undefined && meaning !== undefined) {
      qualified.bound ??= meaning.bound
      qualified.qualifiers.unshift(meaning.name)
    }
    const start = match?.start ?? matchBefore(lead, text, qualified.start, 24)?.start
    if (start === undefined) break
    qualified.start = start
  }
  return qualified
}

const after = phrase`(?<more>\+| or more)|(?<so> or so)`

/** `5,000+`, `5,000 or more`, `5,000 or so`. */
export function qualifyAfter(text: string, at: number): {end: number; bound: Bound} | undefined {
  const match = matchAt(after, text, at)
  return match && {end: at + match[0].length, bound: match.groups?.more === undefined ? '~' : '>'}
}
