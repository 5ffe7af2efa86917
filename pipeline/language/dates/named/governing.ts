import type {Mention} from '../../../document.js'
import {spaced} from '../grammar/vocabulary.js'
import type {Relation} from '../time.js'
import type {NamedEvent} from './event.js'

/** What stands before an event's name and makes it tell a time. */
export interface Governing {
  relation: Relation
  /** What belongs to the expression: `end of the `, `outbreak of `. */
  phrase: string
  /** The day that it means by that; absent for the whole event. */
  point?: 'start' | 'end'
  /** The preposition says time and nothing else, so that a capital behind the name begins another phrase. */
  isTemporal: boolean
}

const prepositions: readonly [words: string, relation: Relation, isTemporal: boolean][] = [
  ['during|throughout|amid(?:st)?|(?:at|in) the (?:time|height|midst|days|course) of', 'during', true],
  ['since', 'since', true],
  ['until|till|up to', 'until', true],
  ['before|prior to|(?:on|by) the eve of|in the (?:run-up|lead-up) to', 'before', true],
  ['after|following|in the (?:aftermath|wake) of|upon', 'after', true],
  ['by', 'by', true],
  ['from', 'since', true],
  ['in|at|on|with', 'in', false]
]

/** "after the outbreak of the currently ongoing", "since the 1979". */
const between = String.raw`(?:\d{4} |(?:[A-Za-z]{2,12}[ -]){0,2}(?<=the (?:[A-Za-z]{2,12}[ -]){0,2}))?`

const before = new RegExp(
  spaced(
    `\\b(?:${prepositions.map(([words]) => `(${words})`).join('|')}) (?:the )?` +
      `(?:(?<start>(?:outbreak|start|beginning|onset|commencement) of (?:the )?)|(?<end>end|conclusion|close)(?<of> of (?:the )?))?(?<rest>${between})$`
  ),
  'i'
)

/** Names of days take "on"; what people meet at takes "at", what is only about time does not; "by" tells who. */
const takes = (preposition: string, {text, reading: {kind}}: Mention<NamedEvent>): boolean => {
  // "inspired by the revolution"
  if (preposition === 'by') return false
  if (preposition === 'on') return /\bDay$/.test(text)
  return preposition !== 'at' || ['conference', 'battle', 'treaty', 'accord', 'massacre'].includes(kind)
}

/** The words that govern a name, read from what stands right before it; undefined where none does. */
export function governs(text: string, name: Mention<NamedEvent>): Governing | undefined {
  const match = before.exec(text)
  if (match === null) return undefined
  const at = match.slice(1, 1 + prepositions.length).findIndex((group) => group !== undefined)
  const [, relation = 'in', isTemporal = false] = prepositions[at] ?? []
  const preposition = (match[at + 1] ?? '').toLowerCase()
  const {start, end, of = '', rest = ''} = match.groups ?? {}
  const isAlone = start === undefined && end === undefined
  if (isAlone && (preposition === 'with' || preposition === 'from' || !takes(preposition, name))) return undefined
  const isTime = isTemporal || !isAlone
  if (end !== undefined) return {relation, phrase: end + of + rest, point: 'end', isTemporal: isTime}
  if (start === undefined) return {relation: preposition === 'on' ? 'on' : relation, phrase: '', isTemporal: isTime}
  // "until the outbreak" is over with the first day, "after the outbreak" goes on through all of it.
  if (bounding.has(relation)) return {relation, phrase: start + rest, point: 'start', isTemporal: isTime}
  return {relation: relationToStart(relation), phrase: '', isTemporal: isTime}
}

const bounding: ReadonlySet<Relation> = new Set(['since', 'until', 'before'])

const relationToStart = (relation: Relation): Relation => {
  if (relation === 'after') return 'after_start'
  return relation === 'in' || relation === 'by' || relation === 'during' ? 'at_start' : relation
}
