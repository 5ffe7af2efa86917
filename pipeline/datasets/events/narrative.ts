import type {Context} from '../../dataset.js'
import type {Mention, Passage, Section, Span} from '../../document.js'
import {type Clause, findClauses} from '../../language/clauses/index.js'
import type {Time} from '../../language/dates/time.js'
import type {VerbLexicon, Word} from '../../language/verbs/index.js'
import {longestSentence, within} from '../../passage.js'
import {isDuration, moreExact, openingTime, ownTime, type Sighting, sightings, timeBeforeWhen} from './dating.js'
import {doubtOf} from './doubt.js'
import {type Countries, rolesOf, withParties} from './roles.js'
import {type DatedTime, draftRow, type EventDraft, isDated} from './row.js'
import {typeOf} from './type.js'

/** What reading sentences takes; `parties` are the codes of the two countries of the article, fewer where unknown. */
export interface Reader {
  context: Context
  verbs: VerbLexicon
  parties: readonly string[]
}

/** The events that a sentence tells by finite verbs with a date of their own or the one that opens the sentence. */
export function eventsOfSentence({context, verbs, parties}: Reader, section: Section, sentence: Passage): EventDraft[] {
  const {mentions, report} = context
  const named = within(mentions.times, sentence)
  const times = named.filter((time) => !isDuration(time) && time.reading.attributive !== true)
  if (!times.some(isDated)) return []
  if (sentence.text.length > longestSentence) {
    report({
      ruleId: 'events/long-sentence',
      reason: `More than ${longestSentence} characters without a sentence's end`,
      place: sentence
    })
    return []
  }
  const {words, clauses} = findClauses(sentence, verbs, times)
  const seen = sightings(words, times)
  const countries = outside(within(mentions.countries, sentence), named).filter(
    (name) => !isInName(context.document.text, name, times)
  )
  const drafts = datedClauses(words, clauses, seen).map((told) =>
    draft({context, verbs, parties}, section, sentence, {
      ...told,
      countries: withoutInner(countries, told, clauses),
      words
    })
  )
  if (drafts.length === 0) report(doubtOf(clauses, seen, sentence))
  return drafts
}

/** A country in the name of what dates an event (`the 1948 Palestine war`) takes no part by that. Both in text order. */
function outside(names: Countries, times: readonly Span[]): Countries {
  let next = 0
  return names.filter((name) => {
    while (next < times.length && (times[next] as Span).end <= name.start) next++
    return (times[next]?.start ?? name.end) >= name.end
  })
}

/** `the 1948 Palestine war`: a country behind a year that is no date stands in a name. */
function isInName(text: string, {start}: Span, times: readonly Span[]): boolean {
  return /(?<!\d)\d{4}\s$/.test(text.slice(Math.max(0, start - 6), start)) && !times.some(({end}) => end === start - 1)
}

/** What a relative clause within the subject tells is not said of the subject. */
function withoutInner(countries: Countries, {clause}: Told, clauses: readonly Clause[]): Countries {
  const {subject} = clause
  if (subject === null) return countries
  const inner = clauses.filter((other) => other !== clause && other.start > subject.start && other.start < subject.end)
  return countries.filter((name) => !inner.some(({start}) => start <= name.start && name.end <= subject.end))
}

interface Told {
  clause: Clause
  time: DatedTime
  /** The date opens the sentence and is another clause's too. */
  isShared: boolean
}

function datedClauses(words: readonly Word[], clauses: readonly Clause[], seen: readonly Sighting[]): Told[] {
  const first = clauses.find(({kind}) => kind === 'main')
  const opening = first && sentenceOpening(words, clauses, first, seen)
  return clauses
    .filter((clause) => isEvent(clause) && !isCondition(words, clause))
    .flatMap((clause) => {
      const isMain = clause.kind === 'main' || clause.kind === 'shared'
      const local = localTime(words, clause, seen)
      const shared = isMain ? reaching(words, opening, clause) : undefined
      const time = clause === first ? moreExact(shared, local) : (local ?? shared)
      return time !== undefined && isDated(time)
        ? [{clause, time, isShared: clause !== first && local === undefined}]
        : []
    })
}

function localTime(words: readonly Word[], clause: Clause, seen: readonly Sighting[]): Mention<Time> | undefined {
  const opening = clause.kind === 'main' ? reaching(words, openingTime(words, clause, seen), clause) : undefined
  return moreExact(opening ?? timeBeforeWhen(words, clause, seen), ownTime(words, clause, seen))
}

/** A semicolon, a colon or a dash ends what an opening time is said of, but for the one behind it (`5 May 1990: …`). */
function reaching(
  words: readonly Word[],
  time: Mention<Time> | undefined,
  {trigger}: Clause
): Mention<Time> | undefined {
  if (time === undefined) return undefined
  const between = words.filter(({start}) => start >= time.end && start <= trigger.start)
  return between.slice(1).some(({mark}) => mark === 'stop') ? undefined : time
}

/** What dates the whole sentence: the time before its first clause, also where that is a subordinate one. */
function sentenceOpening(
  words: readonly Word[],
  clauses: readonly Clause[],
  main: Clause,
  seen: readonly Sighting[]
): Mention<Time> | undefined {
  const [first = main] = clauses
  const start = (words[0] as Word).start
  const end = first.kind === 'subordinate' ? first.opening.start : main.opening.end
  return openingTime(words, {...main, opening: {start, end}}, seen)
}

/** A verb of the lexicon tells a happening, in a clause that asserts it. */
function isEvent({kind, verb}: Clause): boolean {
  if (kind === 'complement') return false
  const isPresent = verb.tense === 'present'
  return verb.entry?.kind === 'event' && verb.isAsserted && !isPresent
}

const conditions = new Set(['if', 'unless', 'whether'])

const isCondition = (words: readonly Word[], {kind, joint}: Clause): boolean =>
  kind === 'subordinate' && conditions.has(words[joint]?.lower ?? '')

const hearsay = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently'])

/** Told as what others say: `reportedly sent`, `According to Iran, …`. */
function isReported(words: readonly Word[], {verb, opening, kind}: Clause): boolean {
  if (words.slice(Math.max(0, verb.from - 1), verb.to + 1).some(({lower}) => hearsay.has(lower))) return true
  if (kind !== 'main') return false
  const at = words.findIndex(({start}) => start >= opening.start)
  return words[at]?.lower === 'according' && words[at + 1]?.lower === 'to'
}

function draft(
  {context, verbs, parties}: Reader,
  section: Section,
  sentence: Passage,
  {clause, time, isShared, countries, words}: Told & {countries: Countries; words: readonly Word[]}
): EventDraft {
  const {text} = context.document
  const {basis} = time.reading
  return draftRow(text, {
    section,
    sentence,
    span: clause,
    trigger: text.slice(clause.trigger.start, clause.trigger.end),
    type: typeOf(text, verbs, clause),
    time,
    basis,
    roles: withParties(text, clause, parties, rolesOf(text, clause, countries)),
    isNegative: clause.verb.isNegative,
    modality: isReported(words, clause) ? 'reported' : 'asserted',
    confidence: basis === 'explicit' && !isShared ? 'high' : 'medium',
    rules: ['events/finite-clause', ...(isShared ? ['events/shared-date'] : [])]
  })
}
