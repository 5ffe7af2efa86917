import type {Mentions} from '../../../dataset.js'
import type {Mention, Passage, Span} from '../../../document.js'
import type {CountryForm} from '../../../language/countries.js'
import type {Time} from '../../../language/dates/index.js'
import type {NameReading} from '../../../language/names/name.js'
import type {Quantity} from '../../../language/numbers/index.js'
import {within} from '../../../passage.js'
import {overlapsAny, quantitiesIn} from './counts.js'
import {type Marked, type Token, tokensOf} from './tokens.js'

/**
 * A passage with its mentions blotted out, each by a run of one private-use character as long as itself, so that a
 * phrase with a country, a time or a number in it is a plain pattern and every offset stays.
 */
export interface Outline {
  passage: Passage
  /** As long as `passage.text`. */
  text: string
  tokens: readonly Token[]
  names: Mention<NameReading>[]
  times: Mention<Time>[]
  /** Those of `quantitiesIn`. */
  quantities: Mention<Quantity>[]
}

const marks: Record<CountryForm | 'time' | 'quantity' | 'place' | 'other', string> = {
  name: '\uE000',
  capital: '\uE001',
  demonym: '\uE002',
  people: '\uE003',
  time: '\uE004',
  quantity: '\uE005',
  place: '\uE006',
  other: '\uE007'
}

/** Pattern part: the name of a country or a place. */
export const country = '[\uE000\uE001\uE006]{1,80}'
/** Pattern part: `Danish`. */
export const adjective = '[\uE000\uE002]{1,80}'
/** Pattern part: a date. */
export const time = '\uE004{1,80}'

/** The outline of a passage; a name in a time, or a time in a number, is no mention of its own. */
export function outlineOf(
  passage: Passage,
  mentions: Mentions,
  quantities: Mention<Quantity>[] = quantitiesIn(passage, mentions)
): Outline {
  const times = within(mentions.times, passage).filter((time) => !overlapsAny(time, quantities))
  const names = within(mentions.names, passage).filter((name) => !overlapsAny(name, times))
  const marked: Marked[] = [
    ...names.map((name): Marked => ({...spanOf(name), kind: 'name', name, number: null})),
    ...quantities.map((number): Marked => ({...spanOf(number), kind: 'number', name: null, number})),
    ...times.map((time): Marked => ({...spanOf(time), kind: 'time', name: null, number: null}))
  ].sort((a, b) => a.start - b.start)
  const text = blot(passage, marked)
  return {passage, text, tokens: tokensOf(clean(passage.text), passage.start, marked), names, times, quantities}
}

const spanOf = ({start, end}: Span): Span => ({start, end})

function markOf({kind, name}: Marked): string {
  if (kind !== 'name' || name === null) return kind === 'time' ? marks.time : marks.quantity
  const {kind: named, form} = name.reading
  if (named === 'organization' || named === 'leader') return marks.other
  return named === 'place' ? marks.place : marks[form]
}

function blot({text: written, start}: Passage, marked: readonly Marked[]): string {
  const text = clean(written)
  const pieces: string[] = []
  let at = 0
  for (const mention of marked) {
    const from = mention.start - start
    if (from < at) continue
    pieces.push(text.slice(at, from), markOf(mention).repeat(mention.end - mention.start))
    at = mention.end - start
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** What the text itself holds of these characters is no mark. */
const clean = (text: string): string => text.replace(ownMarks, '\uFFFD')

const ownMarks = /[\uE000-\uE007]/g
