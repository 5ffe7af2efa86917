import type {Mention, Passage, Section, Span} from '../../../document.js'
import {type Clause, nominalClause} from '../../../language/clauses/index.js'
import type {Time} from '../../../language/dates/time.js'
import type {EventNoun} from '../../../language/nouns/index.js'
import type {Word} from '../../../language/verbs/index.js'
import {coordinators, determiners, prepositions} from '../../../language/verbs/vocabulary.js'
import {within} from '../../../passage.js'
import {type DatedTime, isDated} from '../row.js'
import type {Lexicons, Reading} from './sentence.js'
import type {Told} from './told.js'

/**
 * Happenings that a text names with their date behind them and no verb: `Agreement on Trade (1964)`, `a Treaty of
 * Friendship (signed 6 June 2000)`. An agreement counts by its own noun, other things by the noun's being specific or by
 * the heading of their list.
 */
export function datedDocuments(reading: Reading, {nouns, verbs}: Lexicons, {path}: Section): Told[] {
  const {passage, words, clauses, times} = reading
  if (times.length === 0 || !passage.text.includes('(')) return []
  const isListed = agreements.test(path.at(-1) ?? '')
  return [...passage.text.matchAll(parenthesis)].flatMap(({index, 0: whole}) => {
    const aside = {start: passage.start + index, end: passage.start + index + whole.length}
    const time = firstTime(passage, aside, times)
    const last = words.findLastIndex(({end}) => end <= aside.start)
    if (
      time === undefined ||
      last < 0 ||
      passage.text.slice((words[last] as Word).end - passage.start, index).trim() !== ''
    )
      return []
    const from = titleStart(words, last, clauses)
    const at = nounAt(words, from, last, ({entry}) => isListed || isDocument(entry.class) || entry.specific, nouns)
    if (at === undefined && isSigned(passage, aside) && from < last) {
      const clause = signedClause(words, from, last, aside, verbs)
      return [{...toldByName(words, {from, at: from, aside}, null, time), trigger: clause.trigger, clause}]
    }
    if (at === undefined || isNamed(times, words[from] as Word, aside)) return []
    return [toldByName(words, {from, at, aside}, nouns.at(words, at) ?? null, time)]
  })
}

const agreements = /(?<!\p{L})(?:agreements?|treat(?:y|ies)|accords?|conventions?|memorand(?:a|ums?))(?!\p{L})/iu
const isDocument = (name: string): boolean => name === 'agreement' || name === 'signing'

const parenthesis = /\([^()]{4,80}\)/g
/** What may stand before the date: `signed on`, `in`. */
const leadIn = /^\((?:(?:signed|concluded|ratified|adopted)\s)?(?:(?:on|in)\s)?$/

/** `X and Y (signed on 4 April 2011)`: what was signed need not be a document's name. */
const isSigned = ({text, start}: Passage, aside: Span): boolean =>
  /^\((?:signed|concluded)\s/.test(text.slice(aside.start - start, aside.end - start))

function signedClause(
  words: readonly Word[],
  from: number,
  last: number,
  aside: Span,
  verbs: Lexicons['verbs']
): Clause {
  const entry = verbs.entryOf('sign')
  const subject = {start: (words[from] as Word).start, end: (words[last] as Word).end}
  const trigger = {start: aside.start + 1, end: aside.start + 'signed'.length + 1}
  return nominalClause({
    from,
    to: last + 1,
    trigger,
    subject,
    start: subject.start,
    end: aside.end,
    ...(entry !== undefined && {entry})
  })
}

function firstTime({text, start}: Passage, aside: Span, times: readonly Mention<Time>[]): DatedTime | undefined {
  const [time] = within(times, aside)
  if (time === undefined || !isDated(time)) return undefined
  return leadIn.test(text.slice(aside.start - start, time.start - start)) ? time : undefined
}

/** No title is longer. */
const longest = 30

/** Where the thing's name begins: behind a mark, another parenthesis, a verb or `such as`. */
function titleStart(words: readonly Word[], last: number, clauses: readonly Clause[]): number {
  let from = last
  while (from > 0 && last - from < longest) {
    const {mark, afterAside} = words[from] as Word
    const before = words[from - 1] as Word
    if (mark !== 'none' || afterAside || leads.has(before.lower)) break
    if (clauses.some(({verb}) => verb.from < from && from <= verb.to)) break
    from--
    if (determiners.has(before.lower) && !prepositions.has(words[from - 1]?.lower ?? '')) break
  }
  return coordinators.has((words[from] as Word).lower) && from < last ? from + 1 : from
}

const leads = new Set(['as', 'including', 'like', 'namely', 'are', 'is', 'were', 'was', 'include', 'included'])

function nounAt(
  words: readonly Word[],
  from: number,
  last: number,
  isWanted: (noun: EventNoun) => boolean,
  nouns: Lexicons['nouns']
): number | undefined {
  for (let at = from; at <= last; at++) {
    const noun = nouns.at(words, at)
    if (noun !== undefined && isWanted(noun)) return at
  }
  return undefined
}

/** A named event with its years behind it is no happening told here. */
const isNamed = (times: readonly Mention<Time>[], {start}: Span, {end}: Span): boolean =>
  within(times, {start, end}).some(({reading}) => reading.event !== undefined)

interface Name {
  from: number
  at: number
  aside: Span
}

function toldByName(words: readonly Word[], {from, at, aside}: Name, noun: EventNoun | null, time: DatedTime): Told {
  const length = noun?.length ?? 1
  const trigger = {start: (words[at] as Word).start, end: (words[at + length - 1] as Word).end}
  const span = {start: (words[from] as Word).start, end: aside.end}
  const subject = from < at ? {start: span.start, end: trigger.start} : null
  return {
    ...span,
    trigger,
    clause: nominalClause({from: at, to: at + length, trigger, subject, ...span}),
    noun,
    time,
    dating: 'own'
  }
}
