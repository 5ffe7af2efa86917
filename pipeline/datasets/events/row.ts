import type {Mention, Passage, Section, Span} from '../../document.js'
import {applyRelation, boundsOf, precisionOf} from '../../language/dates/edtf.js'
import type {Basis, Precision, Relation, Time} from '../../language/dates/time.js'
import {type Quotation, quotationOf} from '../../quotation.js'
import {type Casualties, unsaid} from './casualties/index.js'
import {type Typing, typingOf} from './typing/plover.js'

export interface EventRow extends Dating, Typing, Roles, Quotation {
  event_id: string
  article_id: string
  section: string
  named_event_id: string | null
  trigger: string
  polarity: 'affirmative' | 'negative'
  modality: 'asserted' | 'reported' | 'planned' | 'hypothetical'
  killed: number | null
  injured: number | null
  arrested: number | null
  confidence: Confidence
  rules: string[]
}

export type EventDraft = Omit<EventRow, 'event_id' | 'article_id'>
export type Confidence = 'high' | 'medium' | 'low'

interface Dating {
  date_edtf: string
  date_start: string | null
  date_end: string | null
  year_start: number | null
  year_end: number | null
  date_precision: Precision
  date_basis: Basis
  date_relation: Relation
  date_text: string | null
  date_char_start: number | null
  date_char_end: number | null
}

export interface Roles {
  actors: string[]
  actor_countries: string[]
  actor_sectors: string[]
  recipients: string[]
  recipient_countries: string[]
  recipient_sectors: string[]
  place_name: string | null
  place_country: string | null
  latitude: number | null
  longitude: number | null
}

/** A time that dates: its text decides a value. */
export type DatedTime = Mention<Time & {edtf: string}>

export const isDated = (time: Mention<Time>): time is DatedTime => time.reading.edtf !== null

/** What a row is made of; the rest of its columns is not decided yet. */
export interface Finding {
  section: Section
  sentence: Passage
  span: Span
  trigger: string
  type: string | null
  time: DatedTime
  basis: Basis
  /** The time stands in the sentence; else the row quotes none. */
  isQuoted?: boolean
  roles: Roles
  isNegative: boolean
  casualties?: Casualties
  modality?: 'asserted' | 'reported'
  confidence: Confidence
  rules: string[]
}

export function draftRow(
  text: string,
  {
    section,
    sentence,
    span,
    trigger,
    type,
    time,
    basis,
    isQuoted = true,
    roles,
    isNegative,
    casualties = unsaid,
    modality = 'asserted',
    confidence,
    rules
  }: Finding
): EventDraft {
  return {
    section: section.path.join(' > '),
    ...datingOf(time, basis, isQuoted),
    named_event_id: time.reading.event?.id ?? null,
    ...typingOf(type),
    trigger,
    ...roles,
    polarity: isNegative ? 'negative' : 'affirmative',
    modality,
    ...casualties,
    ...quotationOf(text, span, sentence),
    confidence,
    rules: [...rules, time.rule]
  }
}

function datingOf({reading, text, start, end}: DatedTime, basis: Basis, isQuoted: boolean): Dating {
  const edtf = applyRelation(reading.edtf, reading.relation)
  return {
    date_edtf: edtf,
    ...boundsOf(edtf),
    date_precision: edtf === reading.edtf && reading.precision !== null ? reading.precision : precisionOf(edtf),
    date_basis: basis,
    date_relation: reading.relation,
    date_text: isQuoted ? text : null,
    date_char_start: isQuoted ? start : null,
    date_char_end: isQuoted ? end : null
  }
}
