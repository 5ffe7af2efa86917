import {sectorOf} from '../../language/names/index.js'
import {prepositions} from '../../language/verbs/vocabulary.js'
import type {Told} from './dating/told.js'
import type {EventDraft} from './row.js'

/**
 * What no one does but comes of something, told by two verbs in one breath, is one happening: `The failure hurt its name and
 * created mistrust`. In text order.
 */
export function joinEffects(found: readonly (readonly [Told, EventDraft])[], text: string): EventDraft[] {
  const joined: EventDraft[] = []
  for (const [told, row] of found) {
    const last = joined.at(-1)
    if (last !== undefined && isSameEffect(last, told, row) && isThing(text, told)) {
      const span = {char_start: last.char_start, char_end: Math.max(last.char_end, row.char_end)}
      joined.splice(-1, 1, {...last, ...span, quote: text.slice(span.char_start, span.char_end)})
    } else joined.push(row)
  }
  return joined
}

const notThings = /^(?:them|it|he|she|they|who|which|that|this|others|many|most|some|all|both|each|none|people|one)$/

/** The subject is a thing: neither a name nor a pronoun nor a role that people have. */
function isThing(text: string, {clause: {subject}}: Told): boolean {
  const words =
    subject === null ? [] : text.slice(subject.start, Math.min(subject.end, subject.start + 200)).split(/\s+/)
  // `police in black uniforms`
  const behind = words.findIndex((word, at) => at > 0 && prepositions.has(word))
  const head = words.at(behind < 0 ? -1 : behind - 1) ?? ''
  return /^\p{Ll}{3,}$/u.test(head) && !notThings.test(head) && sectorOf(head) === undefined
}

const isSameEffect = (last: EventDraft, {clause, dating}: Told, row: EventDraft): boolean =>
  clause.kind === 'shared' &&
  clause.verb.voice === 'active' &&
  dating !== 'own' &&
  isEffect(last) &&
  isEffect(row) &&
  row.date_edtf === last.date_edtf &&
  row.sentence_start === last.sentence_start

/** Neither typed nor done by a country or its people. */
const isEffect = ({event_type, actor_countries, polarity}: EventDraft): boolean =>
  event_type === null && actor_countries.length === 0 && polarity === 'affirmative'
