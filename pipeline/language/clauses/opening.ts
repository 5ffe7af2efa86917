import type {Word} from '../verbs/index.js'
import {
  connectives,
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  quantifiers,
  subordinators
} from '../verbs/vocabulary.js'

export interface Opening {
  /** The word that the subject begins with; the verb's own when there is no subject. */
  subject: number
  /** Where a clause of its own begins that stands before the main one (`When Khomeini came to power in 1979, …`). */
  subordinate: number | null
}

/**
 * Where the subject begins among the words `from` to `to` (the verb): after adverbials of time and place, connectives and
 * participial phrases. With a word left to none of them the whole stretch is the subject.
 */
export function findSubject(words: readonly Word[], from: number, to: number): Opening {
  let subject = from
  for (let at = from; at < to; ) {
    const next = skipAdverbial(words, at, to)
    if (next === 'clause') return {subject: at, subordinate: at}
    if (next === undefined) return {subject: at, subordinate: null}
    if (next < to) subject = next
    else return {subject: hasNoun(words, subject, to) && subject > from ? subject : to, subordinate: null}
    at = next
  }
  return {subject: to, subordinate: null}
}

const hasNoun = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => word.unit < 0 && !connectives.has(word.lower) && !isAdverb(word))

/** Past one adverbial; `clause` when it has a verb of its own; undefined when none begins here. */
function skipAdverbial(words: readonly Word[], at: number, to: number): number | 'clause' | undefined {
  const {unit} = words[at] as Word
  if (unit >= 0) return skipMeasure(words, at, to) ?? skipUnit(words, at, to)
  return skipMeasureWords(words, at, to) ?? skipWords(words, at, to)
}

function skipWords(words: readonly Word[], at: number, to: number): number | 'clause' | undefined {
  const {lower} = words[at] as Word
  const isBeforeTime = (words[at + 1]?.unit ?? -1) >= 0
  if (isBeforeTime && (degrees.has(lower) || determiners.has(lower)))
    return isYearOfNoun(words, at + 1, to) ? undefined : skipUnit(words, at + 1, to)
  // `Early on 16 September`, `Shortly before the war`
  if (early.has(lower) && prepositions.has(words[at + 1]?.lower ?? '') && at + 2 < to)
    return skipPhrase(words, at + 1, to, nextComma(words, at + 2, to))
  if (phrasal.has(lower)) return skipPhrase(words, at, to, nextComma(words, at + 1, to))
  if (subordinators.has(lower)) return nextComma(words, at + 1, to) ?? 'clause'
  if (coordinators.has(lower) || connectives.has(lower)) return at + 1
  return isLoose(words, at, to) ? at + 1 : skipParticiple(words, at, to)
}

const phrasal = new Set([...prepositions].filter((word) => word !== 'like'))

/** `Formally, the king …`, not `newly appointed officers`, `all states`. */
function isLoose(words: readonly Word[], at: number, to: number): boolean {
  const {lower} = words[at] as Word
  const isLast = at + 1 === to || words[at + 1]?.mark !== 'none'
  return isLast && isAdverb({text: lower, lower}) && !quantifiers.has(lower)
}

/** `Founded in 1920, …`; not a name (`Beijing`): the sentence's first word or a lower-case one. */
function skipParticiple(words: readonly Word[], at: number, to: number): number | undefined {
  const {text, lower} = words[at] as Word
  if (!/(?:ing|ed)$/.test(lower) || (at > 0 && text !== lower)) return undefined
  const comma = nextComma(words, at + 1, to)
  return comma !== undefined && comma > at + 1 ? comma : undefined
}

/** `Six days after the coup, …`, `Six days after he had seized power, …` */
function skipMeasure(words: readonly Word[], at: number, to: number): number | 'clause' | undefined {
  const unit = words[at]?.unit
  let end = at
  while (end < to && words[end]?.unit === unit) end++
  if (end >= to || !/^(?:after|before)$/.test((words[end - 1] as Word).lower)) return undefined
  return nextComma(words, end, to) ?? 'clause'
}

/** `The 1964 agreement was renewed`: the year is the noun's. */
const isYearOfNoun = (words: readonly Word[], at: number, to: number): boolean => {
  const next = words[at + 1]
  return /^\d{4}$/.test(words[at]?.text ?? '') && next !== undefined && at + 1 < to && isPlainNoun(next)
}

/** `a week after the invasion, …`, where nothing tells the days */
function skipMeasureWords(words: readonly Word[], at: number, to: number): number | undefined {
  const {lower} = words[at] as Word
  if (!determiners.has(lower) && !quantifiers.has(lower) && !/^\d+$/.test(lower)) return undefined
  for (let next = at + 1; next < Math.min(to, at + 4); next++) {
    const word = words[next] as Word
    if (word.mark !== 'none' || word.unit >= 0) return undefined
    if (/^(?:after|before)$/.test(word.lower))
      return periods.test(words[next - 1]?.lower ?? '') ? nextComma(words, next + 1, to) : undefined
  }
  return undefined
}

const periods = /^(?:hour|day|week|month|year|decade)s?$/

function skipUnit(words: readonly Word[], at: number, to: number): number | undefined {
  const unit = words[at]?.unit
  let end = at
  while (end < to && words[end]?.unit === unit) end++
  // `2011 saw protests`, `1975 agreements`
  if (end >= to && words[to]?.mark !== 'comma') return undefined
  return skipAnniversary(words, end, to)
}

const anniversary = /^(?:day|anniversary|eve|date|birthday|occasion|height|year|month|feast)$/

/** `On 21 March 1990, the day of independence, …`: what the day was. */
function skipAnniversary(words: readonly Word[], at: number, to: number): number {
  if (at >= to || words[at]?.mark !== 'comma' || !determiners.has((words[at] as Word).lower)) return at
  const comma = nextComma(words, at + 1, to)
  if (comma === undefined || comma >= to) return at
  return words.slice(at, comma).some(({lower}) => anniversary.test(lower)) ? comma : at
}

/** `In 1948 …`, `In the spring of 1948 …`, `After demands from the United States, …`, `After Iran attacked …` */
function skipPhrase(
  words: readonly Word[],
  at: number,
  to: number,
  comma: number | undefined
): number | 'clause' | undefined {
  const behindTime = skipTimed(words, at, to, comma)
  if (behindTime !== undefined) return behindTime
  if (comma !== undefined) return comma
  // `During her stay she met …`
  const pronoun = words.findIndex((word, place) => place > at && place < to && nominative.has(word.lower))
  if (pronoun > at + 1) return pronoun
  for (let later = at; later < Math.min(to, at + 20); later++) {
    if ((words[later] as Word).unit >= 0 && later > at) return skipUnit(words, later, to)
  }
  return subordinators.has((words[at] as Word).lower) ? 'clause' : undefined
}

/** `Following the 2023 earthquakes, …`: the year and what stands up to the comma are one noun phrase. */
const isNamed = (words: readonly Word[], time: number, end: number, comma: number): boolean =>
  end === time + 1 &&
  /^\d{4}$/.test(words[time]?.text ?? '') &&
  determiners.has(words[time - 1]?.lower ?? '') &&
  comma - end < 6 &&
  words.slice(end, comma).every((word) => word.mark === 'none' && word.unit < 0 && !isClosed(word))

/** `After the 1974 revolution the junta …`, `During the 1990 war Chile …`: past the nouns that the year tells apart. */
function skipNamed(words: readonly Word[], time: number, end: number, to: number): number {
  if (end !== time + 1 || !/^\d{4}$/.test(words[time]?.text ?? '') || !determiners.has(words[time - 1]?.lower ?? ''))
    return end
  let at = end
  while (at < to && at < end + 4 && isPlainNoun(words[at] as Word)) at++
  const {lower, text, mark} = words[at] as Word
  const isSubject = determiners.has(lower) || nominative.has(lower) || text !== lower
  return at > end && at < to && mark === 'none' && isSubject ? at : end
}

function skipTimed(words: readonly Word[], at: number, to: number, comma: number | undefined): number | undefined {
  let time = at + 1
  while (time < to && time < at + 5 && (words[time] as Word).unit < 0 && isLight(words[time] as Word)) time++
  if (time >= to || (words[time] as Word).unit < 0) return undefined
  const end = skipUnit(words, time, to) ?? to
  // `In the aftermath of the March 2011 protests in Oslo, …`: the time says which protests.
  const isApart = comma !== undefined && comma > end
  if (isApart && (isNounAt(words, end, to) || isNamed(words, time, end, comma))) return comma
  return skipNamed(words, time, end, to)
}

const isPlainNoun = (word: Word): boolean =>
  word.mark === 'none' && word.unit < 0 && word.text === word.lower && !isClosed(word) && !isAdverb(word)

const isClosed = ({lower}: Word): boolean =>
  [determiners, quantifiers, prepositions, coordinators, subordinators, nominative].some((set) => set.has(lower))

const isNounAt = (words: readonly Word[], at: number, to: number): boolean => {
  const word = words[at]
  return word !== undefined && at + 1 < to && isPlainNoun(word) && prepositions.has(words[at + 1]?.lower ?? '')
}

const early = new Set(['early', 'late', 'shortly', 'soon', 'immediately', 'just', 'long', 'only', 'right', 'directly'])

/** `Late that night`, `Only in 1990` */
const degrees = new Set(['late', 'early', 'later', 'earlier', 'shortly', 'only', 'just', 'again'])

const nominative = new Set(['he', 'she', 'they', 'we'])

const isLight = ({lower}: Word): boolean =>
  determiners.has(lower) ||
  prepositions.has(lower) ||
  /^(?:early|mid|late|spring|summer|autumn|winter|end|beginning|start|years?|months?|days?|weeks?|decades?|course|midst|aftermath|wake|times?|period|era|same|or)$/.test(
    lower
  )

/** No adverbial is longer than this, which keeps the search linear. */
const longest = 60

function nextComma(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = from; at <= Math.min(to, from + longest); at++) if (words[at]?.mark !== 'none') return at
  return undefined
}
