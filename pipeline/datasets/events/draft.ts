import type {Passage, Section, Span} from '../../document.js'
import type {Clause} from '../../language/clauses/index.js'
import type {Word} from '../../language/verbs/index.js'
import {personal} from '../../language/verbs/vocabulary.js'
import type {Actor} from './cast/actor.js'
import type {Cast} from './cast/cast.js'
import {mayTellHarm} from './casualties/harms.js'
import {casualtiesIn, unsaid} from './casualties/index.js'
import {isReported, isUnknownVerb} from './dating/asserted.js'
import type {Reading} from './dating/sentence.js'
import type {Dating, Told} from './dating/told.js'
import type {Reader} from './narrative.js'
import {type Part, partsOf, rolesOf, type Stage, withCounterpart} from './roles.js'
import {type Confidence, draftRow, type EventDraft} from './row.js'
import {isPrivateVisit, typeByRole} from './typing/by-role.js'
import {typeOfTold} from './typing/type.js'

/** Who has taken part in the clauses of a sentence so far. */
export interface Takers {
  earlier: Actor[]
  subjects: Map<number, readonly Actor[]>
}

export const noTakers = (): Takers => ({earlier: [], subjects: new Map()})

/** The row of a happening; `sentence` is what it stands in, `limit` where what tells another happening begins. */
export function draft(
  {context, lexicons, cast}: Reader,
  section: Section,
  sentence: Passage,
  reading: Reading,
  told: Told,
  {earlier, subjects}: Takers,
  limit: number
): EventDraft {
  const {text} = context.document
  const {clause, noun, time, dating} = told
  const stage: Stage = {
    cast,
    barred: barredIn(reading, told),
    earlier,
    subjects,
    hasClause: hasComplement(reading, clause),
    placeOf: context.gazetteers.placeOf
  }
  const bare = partsOf(told, stage)
  const lemma = noun === null ? clause.verb.entry?.lemma : undefined
  const type = isPrivateVisit(lemma, bare) ? null : (typeOfTold(lexicons, reading, told) ?? typeByRole(lemma, bare))
  const part = withCounterpart(bare, cast, type)
  remember(cast, part)
  earlier.push(...[...part.actors, ...part.recipients].filter(({name}) => name !== ''))
  return draftRow(text, {
    section,
    sentence,
    span: overBracket(clause.nested.start < clause.nested.end ? told : overQuotation(told, sentence), sentence),
    trigger: text.slice(told.trigger.start, told.trigger.end),
    type,
    time,
    basis: dating === 'continued' ? 'inherited' : time.reading.basis,
    isQuoted: dating !== 'continued',
    roles: rolesOf(part, stage),
    isNegative: clause.verb.isNegative,
    casualties:
      clause.verb.isNegative || !mayTellHarm(reading.words)
        ? unsaid
        : casualtiesIn(sentence, told, context.mentions.quantities, limit),
    modality: isReported(reading, clause) ? 'reported' : 'asserted',
    confidence: confidenceOf(reading, told),
    rules: rulesOf(told)
  })
}

/** The clause that begins inside is the verb's complement. */
const hasComplement = ({clauses, words}: Reading, {nested}: Clause): boolean =>
  clauses.some(({kind, joint}) => kind === 'complement' && (words[joint] as Word).start === nested.start)

/** `said that "…"`: a quotation right behind belongs to what is told, though its words are not read. */
function overQuotation({start, end}: Span, {text, start: from, end: limit}: Passage): Span {
  const behind = text.slice(end - from)
  const [whole] = /^,?\s?(?:that\s)?["“][^"“”]{1,800}["”]/.exec(behind) ?? []
  return {start, end: whole === undefined ? end : Math.min(limit, end + whole.length)}
}

/** A parenthesis that begins in the span ends in it. */
function overBracket({start, end}: Span, {text, start: from}: Passage): Span {
  const isOpen =
    text.charAt(end - from) === ')' && text.lastIndexOf('(', end - from) > text.lastIndexOf(')', end - from - 1)
  return {start, end: isOpen && text.lastIndexOf('(', end - from) >= start - from ? end + 1 : end}
}

function remember(cast: Cast, {actors}: Part): void {
  const [state] = actors.filter(({countries, name}) => countries.length === 1 && name !== '')
  if (actors.length > 0) cast.acting = actors
  if (state?.countries.some((code) => cast.parties.includes(code))) cast.state = state.countries
}

function confidenceOf({words}: Reading, {clause, time, dating, noun}: Told): Confidence {
  if (dating === 'continued') return isPronoun(words, clause) && time.reading.precision === 'day' ? 'medium' : 'low'
  if (dating === 'followed' || (noun === null && isUnknownVerb(words, clause))) return 'low'
  return time.reading.basis === 'explicit' && dating === 'own' ? 'high' : 'medium'
}

/** `They discussed …` goes on with those of the sentence before. */
const isPronoun = (words: readonly Word[], {subject}: Clause): boolean =>
  subject !== null &&
  words.some(({start, end, lower}) => start === subject.start && end === subject.end && personal.has(lower))

const datingRules: Readonly<Record<Dating, readonly string[]>> = {
  own: [],
  shared: ['events/shared-date'],
  followed: ['events/date-of-host'],
  retold: [],
  continued: ['events/date-continued']
}

function rulesOf({clause, noun, dating}: Told): string[] {
  const teller =
    noun !== null ? 'events/event-noun' : clause.kind === 'participle' ? 'events/participle' : 'events/finite-clause'
  return [teller, ...datingRules[dating]]
}

/** Names there take no part: those in names of times, and what a clause within the subject tells. */
function barredIn({names, words, clauses}: Reading, {clause}: Told): readonly Span[] {
  const inner = innerOf(words, clauses, clause)
  return inner.length === 0 ? names : [...names, ...inner]
}

function innerOf(words: readonly Word[], clauses: readonly Clause[], {subject, trigger}: Clause): Span[] {
  if (subject === null) return []
  return clauses
    .filter(
      (other) =>
        other.trigger.start > subject.start &&
        other.trigger.start < subject.end &&
        other.trigger.start !== trigger.start
    )
    .map(({joint, end}) => ({start: (words[joint] as Word).start, end: Math.min(end, subject.end)}))
}
