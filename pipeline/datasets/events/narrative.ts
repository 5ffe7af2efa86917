import type {Context} from '../../dataset.js'
import type {Passage, Section, Sentence, Span} from '../../document.js'
import {longestSentence, within} from '../../passage.js'
import {enterScene} from './cast/actors.js'
import type {Cast} from './cast/cast.js'
import {datedClauses} from './dating/clauses.js'
import {continuedClauses, leadsElsewhere} from './dating/continued.js'
import {datedDocuments} from './dating/documents.js'
import {governedEvents} from './dating/governed.js'
import {retoldClauses} from './dating/retold.js'
import {type Lexicons, type Reading, readSentence} from './dating/sentence.js'
import {isDuration} from './dating/sighting.js'
import {enter, type Story, tell} from './dating/story.js'
import type {Told} from './dating/told.js'
import {verblessLine} from './dating/verbless.js'
import {doubtOf} from './doubt.js'
import {draft, noTakers} from './draft.js'
import {joinEffects} from './effects.js'
import {type EventDraft, isDated} from './row.js'

/** What reading sentences takes. */
export interface Reader {
  context: Context
  lexicons: Lexicons
  cast: Cast
  story: Story
}

/** The events that a sentence tells, in text order. */
export function eventsOfSentence(reader: Reader, section: Section, sentence: Sentence): EventDraft[] {
  const {cast, story} = reader
  if (sentence.paragraph !== story.paragraph) {
    cast.before = null
    cast.state = []
  }
  if (section !== story.section) cast.offices.clear()
  enter(story, section, sentence.paragraph)
  const drafts = readEvents(reader, section, sentence)
  cast.before = sentence
  return drafts
}

function readEvents(reader: Reader, section: Section, sentence: Sentence): EventDraft[] {
  const {story, context} = reader
  const times = within(context.mentions.times, sentence)
  if (times.length === 0 && story.now === null && !(story.told.length > 0 && mayTakeUp.test(sentence.text))) return []
  if (sentence.text.length > longestSentence) return reportLong(reader, sentence, times.some(isDated))
  const reading = readSentence(sentence, times, reader.lexicons)
  const told = toldIn(reader, section, reading)
  if (told.length > 0) enterScene(reader.cast, sentence)
  tell(story, told, !times.every(isStretch), (one) => classOf(reader.lexicons, reading, one))
  const takers = noTakers()
  const inOrder = [...told].sort(byPlace)
  const drafts = [
    ...joinEffects(
      inOrder.map((one, at) => [
        one,
        draft(reader, section, sentence, reading, one, takers, inOrder[at + 1]?.start ?? sentence.end)
      ]),
      context.document.text
    ),
    ...eventsOfAsides(reader, section, sentence, reading, told)
  ]
  const isDoubtful = times.some((time) => isDated(time) && !isDuration(time) && time.reading.attributive !== true)
  if (drafts.length === 0 && isDoubtful) context.report(doubtOf(reading.clauses, reading.seen, sentence))
  return drafts
}

/** Only such a phrase can take up what was told before. */
const mayTakeUp = /(?:^|\s)(?:[Dd]uring|[Aa]t|[Ff]ollowing|[Aa]fter|[Uu]pon|[Oo]n)\s(?:[Tt]h|his|her|its|\p{Lu})/u

const byPlace = (a: Told, b: Told): number => a.trigger.start - b.trigger.start

function reportLong({context, story}: Reader, place: Span, isDated: boolean): [] {
  story.now = null
  if (isDated)
    context.report({
      ruleId: 'events/long-sentence',
      reason: `More than ${longestSentence} characters without a sentence's end`,
      place
    })
  return []
}

function toldIn({lexicons, story}: Reader, section: Section, reading: Reading): Told[] {
  const told = withDocuments(reading, lexicons, datedDocuments(reading, lexicons, section))
  const nouns = governedEvents(reading, lexicons, told)
  if (told.length + nouns.length === 0 || reading.words.some(({isSemicolon}) => isSemicolon))
    nouns.push(...verblessLine(reading, lexicons, section))
  const retold = retoldClauses(reading, lexicons, story)
  if (told.length + nouns.length > 0 || reading.times.some(isDated)) {
    // In text order: the story goes on from the last.
    const early = retold.length > 0 ? retold : goingOn(reading, story)
    return [...early.filter((one) => isBeforeAll(one, told, reading)), ...told, ...nouns]
  }
  if (retold.length > 0) return retold
  // `within a week` goes on with the story; other times lead elsewhere.
  if (leadsElsewhere(reading)) story.now = null
  return story.now === null || !reading.times.every(isStretch) ? [] : continuedClauses(reading, story.now)
}

/** Of several documents each has its date, not the clause that lists them; the date of one is the clause's. */
function withDocuments(reading: Reading, lexicons: Lexicons, documents: readonly Told[]): Told[] {
  if (documents.length > 1) {
    const taken = new Set(documents.map(({time}) => time.start))
    return [
      ...datedClauses({...reading, seen: reading.seen.filter(({start}) => !taken.has(start))}, lexicons),
      ...documents
    ]
  }
  const told = datedClauses(reading, lexicons)
  return [...told, ...documents.filter((one) => !told.some(({time}) => time.start === one.time.start))]
}

/** `Police arrested the driver, but he was released two days later`: until the sentence leaves the story's time. */
function goingOn(reading: Reading, story: Story): Told[] {
  const first = reading.times.find(isDated)
  const isLater = first?.rule === 'date/units-later'
  return story.now === null || !isLater || leadsElsewhere({words: reading.words.filter(({unit}) => unit < 0)})
    ? []
    : continuedClauses(reading, story.now)
}

/** `During the visit a treaty was signed; it was ratified in 1967`: what a sentence tells before it comes to a date. */
const isBeforeAll = ({clause}: Told, told: readonly Told[], {times}: Reading): boolean =>
  times.every((time) => !isDated(time) || time.start >= clause.end) && !told.some((other) => other.clause === clause)

/** `for three months` leads nowhere else. */
const isStretch = ({rule}: {rule: string}): boolean => rule === 'date/duration'

/** The class of happenings that a noun can take it up by: its noun's, its object's or its verb's. */
function classOf({nouns}: Lexicons, {words}: Reading, {noun, clause}: Told): string | null {
  if (noun !== null) return noun.entry.class
  const {verb} = clause
  for (let at = verb.head + 1; at < Math.min(words.length, verb.to + 8); at++) {
    const object = nouns.at(words, at)
    if (object !== undefined) return object.entry.class
  }
  return verb.entry === null ? null : (nouns.classOf(verb.entry.lemma) ?? null)
}

const aside = /\(([^()]{8,600})\)/g

/** What parentheses tell: `(Syria was suspended in 2012)`, `(1967, renewed in 1987)`; not the time of what stands before. */
function eventsOfAsides(
  reader: Reader,
  section: Section,
  sentence: Passage,
  {times}: Reading,
  told: readonly Told[]
): EventDraft[] {
  if (times.length === 0 || !sentence.text.includes('(')) return []
  const used = new Set(told.map(({time}) => time.start))
  return [...sentence.text.matchAll(aside)].flatMap(({index, 1: text = ''}) => {
    const start = sentence.start + index + 1
    const passage = {text, start, end: start + text.length}
    if (!within(times, passage).some(isDated)) return []
    const reading = readSentence(passage, times, reader.lexicons)
    const clauses = datedClauses(reading, reader.lexicons)
    return [...clauses, ...governedEvents(reading, reader.lexicons, clauses)]
      .filter(({time}) => !used.has(time.start))
      .map((one) => draft(reader, section, sentence, reading, one, noTakers(), passage.end))
  })
}
