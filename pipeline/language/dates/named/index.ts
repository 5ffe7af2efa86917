import type {Mention, Passage} from '../../../document.js'
import {precisionOf} from '../edtf.js'
import {isBeforeNoun} from '../grammar/phrase.js'
import type {Time} from '../time.js'
import {type EventFinder, edtfOf, type NamedEvent} from './event.js'
import {type Governing, governs} from './governing.js'

export type {EventFinder, NamedEvent} from './event.js'

/** Behind a name, in UTF-16 units. */
const reach = 40

/** Named events as times; those that only say of what kind something is ("the Six-Day War veterans") are none. */
export function findNamedTimes(passage: Passage, find: EventFinder): Mention<Time>[] {
  return find(passage).flatMap((mention) => readEvent(mention, passage) ?? [])
}

function readEvent(mention: Mention<NamedEvent>, passage: Passage): Mention<Time> | undefined {
  const {start, end, reading: event} = mention
  const before = passage.text.slice(0, start - passage.start)
  const ahead = passage.text.slice(end - passage.start, end - passage.start + reach)
  const governing = governs(before, event)
  if (isPartOfName(before, ahead) || isBeforeNoun(ahead, governing?.isTemporal ? 'small' : 'any')) return undefined
  return mentionOf(mention, governing, passage)
}

function mentionOf(
  {start, end, rule, reading: event}: Mention<NamedEvent>,
  governing: Governing | undefined,
  passage: Passage
): Mention<Time> | undefined {
  const from = start - (governing?.phrase.length ?? 0)
  const edtf = governing?.isEnd ? event.end : edtfOf(event)
  if (edtf === null) return undefined
  const reading: Time = {
    edtf,
    precision: precisionOf(edtf),
    basis: 'named_event',
    relation: governing?.relation ?? 'in',
    event: event.id,
    ...(governing === undefined && {attributive: true})
  }
  return {rule, reading, start: from, end, text: passage.text.slice(from - passage.start, end - passage.start)}
}

/** "pre-World War II", "World War II-era": one word with something else. */
const isPartOfName = (before: string, ahead: string): boolean =>
  /[\p{L}\p{N}][-–—‐‑]$/u.test(before) || /^[-–‐‑]\p{L}/u.test(ahead)
