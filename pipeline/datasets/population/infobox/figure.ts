import type {Mention} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import type {Dated} from '../date/dated.js'
import {referenceDate} from '../date/own.js'
import type {Evidence, Figure, Group} from '../figure.js'
import type {Outline} from '../text/outline.js'
import type {Bound} from '../text/qualifier.js'
import type {BoxNumber} from './numbers.js'
import type {Located} from './place.js'

interface Facts extends Located {
  group: Group
  source: Evidence
  /** Where the words for the group end, in the outline's text. */
  end: number
}

/** The figure that a number of the box makes with its group, its place and what stands behind it. */
export function figureOf({scene: {outline, mention}, counted, until}: BoxNumber, facts: Facts): Figure {
  const {passage, text} = outline
  const {group, end, placeRule} = facts
  const rest = text.slice(end, until - passage.start)
  const said = remarksIn(rest)
  const date = dateWithin(outline, mention, until)
  const {value, lower, upper} = mention.reading
  return {
    section: null,
    passage,
    value: {start: mention.start, end: mention.end},
    quote: {start: passage.start + counted.start, end: passage.start + end + remarkLength(rest)},
    number: {value, lower, upper, isPercent: false},
    comparator: comparatorOf(mention.reading, counted.bound, said),
    qualifiers: [...new Set([...counted.qualifiers, ...said])],
    group,
    groupSource: facts.source,
    measure: group.type === 'tourists' ? 'flow' : 'stock',
    origins: [],
    place: facts.place,
    placeSource: facts.placeSource,
    date: date?.date ?? null,
    continues: null,
    rules: [mention.rule, 'population/infobox-field', placeRule, date?.rule ?? ''].filter((rule) => rule !== '')
  }
}

const remarks = /(?<![\p{L}])(?:estimated?|est\.|estimates|registered|census|official)(?![\p{L}])/gu
const estimates = /^est/

/** Qualifiers behind a number: `12,000 (2010 est.)` */
const remarksIn = (text: string): string[] =>
  [...new Set(text.slice(0, 200).match(remarks) ?? [])].map((word) => (estimates.test(word) ? 'estimated' : word))

function comparatorOf({comparator}: Quantity, bound: Bound | null, said: readonly string[]): Figure['comparator'] {
  if (comparator === 'range') return 'range'
  return bound ?? (said.includes('estimated') ? '~' : '=')
}

/** The date beside a number belongs to it alone: looked for up to the next number, and before the first. */
function dateWithin({passage, quantities, times}: Outline, mention: Mention<Quantity>, until: number): Dated | null {
  const from = quantities[0]?.start === mention.start ? passage.start : mention.start
  const own = times.filter(({start, end}) => start >= from && end <= until)
  // In a box no verb tells of a time that is not the count's.
  return referenceDate({passage, times: own}, mention, [], 'flow')
}

/** ` estimated (August 2015)` */
const behind = /^(?:\s{1,3}(?:estimated|registered))?(?:\s{0,3}\([^()]{1,80}\))?/
const remarkLength = (text: string): number => behind.exec(text)?.[0].length ?? 0
