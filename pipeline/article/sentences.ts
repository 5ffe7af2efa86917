import type {Span} from '../document.js'

/** Before a name or a number, never at a sentence's end: `Dr. Asad`, `Gen. Aoun`, `St. Gallen`. */
const opening = new Set(
  `Mr Mrs Ms Dr Prof Gen Lt Sgt Capt Cpl Maj Adm Cmdr Brig Gov Sen Rep Pres Amb Rev Fr Hon Mme Mlle St Ste Mt Ft Nos Fig Vol
  Messrs Supt Insp Msgr Col Cdr Atty Pvt pp v vs cf viz eds trans approx al`.split(/\s+/)
)

/** Before a number only: `No. 5`, `c. 1500`, `b. 1950`. */
const numbered = new Set('No no Art art c ca b d r fl p ch pop sec para Res res'.split(' '))

/** Abbreviations that may also end a sentence: they do before a word that opens one. */
const closing = new Set(
  `Inc Co Corp Ltd Bros Jr Sr Esq etc Ave Blvd Rd Dept Univ est Est ed Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue
  Wed Thu Fri Sat Sun`.split(/\s+/)
)

/** Words that open a sentence far oftener than they go on with a name. */
const starters = new Set(
  `The A An It He She They We You I This That These Those There Here His Her Its Their Our My In On At By For From After Before
  During Since Until When While Where Why How What Who Which If Although Though However But And Or So As Some Many Most Both
  Each Another Other One Two Three With Without Under Over Between According Despite Because Then Thus Therefore Moreover
  Meanwhile Later Today Not No All Following Throughout Several Following Also Nevertheless Furthermore Additionally`.split(
    /\s+/
  )
)

const terminators = /[.!?…。؟۔।]+/g
const closers = /["'”’)\]»]{0,8}/y
const openers = /[\s"'“‘([«]{0,8}/y
const nextWord = /[\p{L}\p{M}\p{N}’']{1,24}/uy
const white = /\s/

/** How far back a look for the word before a full stop goes: longer than any abbreviation. */
const farthest = 24

/**
 * Spans of the sentences of one paragraph, trimmed, in order; every character that is not white space is in one of them.
 * Knows titles, initials, dotted abbreviations, list numbers and a missing space after the full stop. Linear.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  terminators.lastIndex = 0
  for (let match = terminators.exec(text); match !== null; match = terminators.exec(text)) {
    const {0: mark, index} = match
    const end = endOfMatch(closers, text, index + mark.length)
    if (index < start || !isEnd(text, {mark, index, end, start})) continue
    spans.push({start, end})
    start = skipSpace(text, end)
  }
  const end = text.trimEnd().length
  if (end > start) spans.push({start, end})
  return spans
}

interface Candidate {
  mark: string
  index: number
  /** Behind the quotation marks and brackets that close with the sentence. */
  end: number
  /** Where the sentence began. */
  start: number
}

function isEnd(text: string, candidate: Candidate): boolean {
  const {mark, index, end} = candidate
  if (end === text.length) return true
  if (!white.test(text.charAt(end)))
    return /^[。।]/.test(mark) || (mark === '.' && end === index + 1 && isSpaceMissing(text, index))
  const at = endOfMatch(openers, text, end)
  const next = text.charAt(at)
  if (next !== next.toUpperCase()) return false
  if (mark === '.') return end > index + 1 || isFullStop(text, candidate, wordAt(text, at))
  return text.charAt(index - 1) !== '['
}

/** A single full stop before white space and something that may open a sentence: no abbreviation, initial or number? */
function isFullStop(text: string, {index, start}: Candidate, next: string): boolean {
  const word = wordBefore(text, index)
  if (/^\d{1,4}$/.test(word) && index - word.length === start) return false
  if (opening.has(word)) return false
  if (numbered.has(word) && /^\d/.test(next)) return false
  const isAbbreviated = closing.has(word) || /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.){1,8}\p{L}$/u.test(word)
  return !isAbbreviated || starters.has(next)
}

/** `… in 2016.On 16 April …`: a word or number, a full stop and a capitalised word without a space between them. */
function isSpaceMissing(text: string, index: number): boolean {
  return (
    /[\p{Ll}\d]{2}$/u.test(text.slice(index - 2, index)) &&
    !opening.has(wordBefore(text, index)) &&
    /^\p{Lu}\p{Ll}{0,20}[ ,]/u.test(text.slice(index + 1, index + 24))
  )
}

function wordBefore(text: string, end: number): string {
  const [word = ''] = /[^\s([{“"'‘,;—–/]*$/.exec(text.slice(Math.max(0, end - farthest), end)) ?? []
  return word
}

function wordAt(text: string, at: number): string {
  return text.slice(at, endOfMatch(nextWord, text, at))
}

function endOfMatch(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : at
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && white.test(text.charAt(at))) at++
  return at
}
