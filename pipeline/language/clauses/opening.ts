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
  const word = words[at] as Word
  const {lower} = word
  if (word.unit >= 0) return skipUnit(words, at, to)
  if (prepositions.has(lower) && lower !== 'like') return skipPhrase(words, at, to, nextComma(words, at + 1, to))
  if (subordinators.has(lower)) return nextComma(words, at + 1, to) ?? 'clause'
  if (determiners.has(lower) && (words[at + 1]?.unit ?? -1) >= 0) return skipUnit(words, at + 1, to)
  if (coordinators.has(lower) || connectives.has(lower)) return at + 1
  return isLoose(words, at, to) ? at + 1 : skipParticiple(words, at, to)
}

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

function skipUnit(words: readonly Word[], at: number, to: number): number | undefined {
  const unit = words[at]?.unit
  let end = at
  while (end < to && words[end]?.unit === unit) end++
  // `2011 saw protests`, `1975 agreements`
  return end < to ? end : undefined
}

/** `In 1948 …`, `In the spring of 1948 …`, `After demands from the United States, …`, `After Iran attacked …` */
function skipPhrase(
  words: readonly Word[],
  at: number,
  to: number,
  comma: number | undefined
): number | 'clause' | undefined {
  let time = at + 1
  while (time < to && time < at + 5 && (words[time] as Word).unit < 0 && isLight(words[time] as Word)) time++
  if (time < to && (words[time] as Word).unit >= 0) return skipUnit(words, time, to) ?? to
  if (comma !== undefined) return comma
  for (let later = at; later < Math.min(to, at + 20); later++) {
    if ((words[later] as Word).unit >= 0 && later > at) return skipUnit(words, later, to)
  }
  return subordinators.has((words[at] as Word).lower) ? 'clause' : undefined
}

const isLight = ({lower}: Word): boolean =>
  determiners.has(lower) ||
  prepositions.has(lower) ||
  /^(?:early|mid|late|spring|summer|autumn|winter|end|beginning|start|year|month|same|or)$/.test(lower)

/** No adverbial is longer than this, which keeps the search linear. */
const longest = 60

function nextComma(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = from; at <= Math.min(to, from + longest); at++) if (words[at]?.mark !== 'none') return at
  return undefined
}
