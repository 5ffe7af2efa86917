import type {Mention, Passage} from '../../../document.js'
import {precisionOf} from '../edtf.js'
import {isBeforeNoun} from '../grammar/phrase.js'
import type {Time} from '../time.js'
import {type EventNames, edtfOf, type NamedEvent} from './event.js'
import {type Governing, governs} from './governing.js'

export type {EventNames, NamedEvent} from './event.js'

/** What is looked at before and behind a name, in UTF-16 units. */
const reach = 60

/** Named events as times; those that only say of what kind something is ("the Six-Day War veterans") are none. */
export function findNamedTimes(passage: Passage, events: EventNames): Mention<Time>[] {
  return events.find(passage).flatMap((mention) => readEvent(withoutYear(mention, passage, events), passage) ?? [])
}

/**
 * "Spring Offensive of 1918", "the 1967 Six-Day War": the year is an expression beside a name that does without it. It
 * stays in "War of 1812" and "1948 Arab–Israeli War", which have no other.
 */
function withoutYear(mention: Mention<NamedEvent>, {text, start}: Passage, events: EventNames): Mention<NamedEvent> {
  const {text: name, reading} = mention
  const [before = ''] = yearBefore.exec(name) ?? []
  const [after = ''] = yearAfter.exec(name) ?? []
  const bare = name.slice(before.length, name.length - after.length)
  const alone = before === '' ? reading : events.resolve(bare)
  if (bare === name || alone?.id !== reading.id || alone.others !== undefined || !/[\s–-]/.test(bare)) return mention
  const [from, to] = [mention.start + before.length, mention.end - after.length]
  return {...mention, start: from, end: to, text: text.slice(from - start, to - start)}
}

const yearBefore = /^\d{4}\s/
const yearAfter = /\s(?:of\s\d{4}(?:\s?[-–]\s?\d{2,4})?|\(\d{4}(?:\s?[-–]\s?\d{2,4})?\))$/

function readEvent(mention: Mention<NamedEvent>, passage: Passage): Mention<Time> | undefined {
  const [from, to] = [mention.start - passage.start, mention.end - passage.start]
  const before = passage.text.slice(Math.max(0, from - reach), from)
  const ahead = passage.text.slice(to, to + reach)
  const governing = governs(before, mention)
  if (
    isPartOfName(before, ahead) ||
    isDay(before, mention.text) ||
    isBeforeNoun(ahead, governing?.isTemporal ? 'small' : 'any')
  )
    return undefined
  return mentionOf(mention, governing, passage)
}

function mentionOf(
  {start, end, rule, reading: event}: Mention<NamedEvent>,
  governing: Governing | undefined,
  passage: Passage
): Mention<Time> | undefined {
  const from = start - (governing?.phrase.length ?? 0)
  const isShared = event.others !== undefined
  const edtf = governing?.point === undefined ? edtfOf(event) : event[governing.point]
  if (edtf === null || (isShared && governing?.point !== undefined)) return undefined
  const reading: Time = {
    edtf: isShared ? null : edtf,
    precision: isShared ? null : precisionOf(edtf),
    basis: 'named_event',
    relation: governing?.relation ?? 'in',
    event,
    ...(governing === undefined && {attributive: true})
  }
  return {rule, reading, start: from, end, text: passage.text.slice(from - passage.start, end - passage.start)}
}

/** "On 5 June 1967 war came": the month is the day's, not that of the name "June 1967 war". */
const isDay = (before: string, name: string): boolean =>
  /^[A-Z][a-z]{2,8} \d/.test(name) && /\d(?:st|nd|rd|th)?\s$/.test(before)

/** "pre-World War II", "World War II-era": one word with something else. */
const isPartOfName = (before: string, ahead: string): boolean =>
  /[\p{L}\p{N}][-–—‐‑]$/u.test(before) || /^[-–‐‑]\p{L}/u.test(ahead)
