import type {Mention, Passage, Span} from '../../../document.js'
import {type Clause, findClauses} from '../../../language/clauses/index.js'
import type {Time} from '../../../language/dates/time.js'
import type {NounLexicon} from '../../../language/nouns/index.js'
import type {VerbLexicon, Word} from '../../../language/verbs/index.js'
import {within} from '../../../passage.js'
import {isDuration, type Sighting, sightings} from './sighting.js'

/** A sentence, or what one says in parentheses, with its clauses and the times that can date them. */
export interface Reading {
  passage: Passage
  words: readonly Word[]
  clauses: readonly Clause[]
  /** Times that stand outside quotations and parentheses and are no part of a name. */
  seen: readonly Sighting[]
  /** All times of the passage, vague ones and those in names among them. */
  times: readonly Mention<Time>[]
  /** The times, and what stands behind a year in a name (`the 1948 Palestine war`): countries there take no part. */
  names: readonly Span[]
}

export interface Lexicons {
  verbs: VerbLexicon
  nouns: NounLexicon
}

export function readSentence(
  passage: Passage,
  all: readonly Mention<Time>[],
  {verbs}: Pick<Lexicons, 'verbs'>
): Reading {
  const times = within(all, passage)
  const dating = times.filter((time) => !isDuration(time) && !isNameOnly(time, passage))
  const {words, clauses} = findClauses(passage, verbs, dating, {isChronicle: isChronicle(passage, dating)})
  return {
    passage,
    words,
    clauses,
    seen: sightings(words, dating),
    times,
    names: [...times, ...yearNames(passage, words, times)]
  }
}

/** A named event that dates nothing by itself (but `in the years of the war` does): its words are a noun phrase. */
const isNameOnly = ({reading, start}: Mention<Time>, {text, start: from}: Passage): boolean =>
  reading.attributive === true &&
  reading.event !== undefined &&
  !inCourse.test(text.slice(Math.max(0, start - from - 40), start - from))

const inCourse =
  /(?:^|\s)(?:[Ii]n|[Dd]uring|[Tt]hroughout) the (?:years|days|times?|course|midst|period|era) of (?:the )?$/

/** `1975: Chile recognises Norway`, `March 2003 – …`: a line of a chronicle, which may tell in the present tense. */
function isChronicle({text, start}: Passage, times: readonly Mention<Time>[]): boolean {
  const [first] = times
  if (first === undefined || text.slice(0, first.start - start).trim() !== '') return false
  return /^\s*(?::|[–—]|-\s)/.test(text.slice(first.end - start, first.end - start + 4))
}

function yearNames({text, start: from}: Passage, words: readonly Word[], times: readonly Mention<Time>[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length - 1; at++) {
    const {start, end, unit, text: year} = words[at] as Word
    if (year.length !== 4 || !/^\d{4}$/.test(year) || text.charAt(end - from) !== ' ') continue
    // `During the war of 1907 Chile sank a ship`
    if (words[at - 1]?.lower === 'of') continue
    const isDate = unit >= 0 && !times.some((time) => time.start === start && time.reading.attributive === true)
    if (!isDate) spans.push({start: (words[at + 1] as Word).start, end: (words[at + 1] as Word).end})
  }
  return spans
}
