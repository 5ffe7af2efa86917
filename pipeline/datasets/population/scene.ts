import type {Context} from '../../dataset.js'
import type {Mention, Span} from '../../document.js'
import type {Quantity} from '../../language/numbers/index.js'
import {foldSpace} from '../../language/parties.js'
import type {Unit} from '../../passage.js'
import {referenceDate} from './date.js'
import type {Figure, Group, Place} from './figure.js'
import {type Outline, quantity} from './outline.js'
import {type Bound, qualify, qualifyAfter} from './qualifier.js'
import {hostOf} from './title.js'

/** What was read before: a figure that can be continued, and the number that stands last. */
export interface Memory {
  figure: Figure | undefined
  last: Mention<Quantity> | undefined
}

/** A number and all around it that decides what it counts. */
export interface Scene {
  outline: Outline
  unit: Unit
  context: Context
  memory: Memory
  mention: Mention<Quantity>
}

/** Offsets in the outline's text: the number's without its per cent sign, the phrase with what qualifies it. */
export interface Counted {
  value: {start: number; end: number}
  start: number
  end: number
  bound: Bound | null
  qualifiers: string[]
}

export function countedBy({outline, mention}: Scene): Counted {
  const from = mention.start - outline.passage.start
  const to = mention.end - outline.passage.start
  const sign = /\s{0,3}(?:%|per\s?cent)$/.exec(mention.text)?.[0].length ?? 0
  const {start, bound, qualifiers} = qualify(outline.text, from)
  const after = qualifyAfter(outline.text, to)
  return {
    value: {start: from, end: to - sign},
    start,
    end: after?.end ?? to,
    bound: bound ?? after?.bound ?? null,
    qualifiers
  }
}

type Located = Pick<Figure, 'place' | 'placeSource'> & {placeRule: string}

/** The place that the text states; where it states none and `mayBeHost`, that of the heading or title. */
export function locate(
  {context, unit}: Scene,
  stated: Place | 'unknown' | null,
  group: Group,
  mayBeHost: boolean
): Located {
  if (stated === 'unknown') return {place: null, placeSource: null, placeRule: ''}
  if (stated !== null) return {place: stated, placeSource: 'sentence', placeRule: 'population/place-in-clause'}
  const host = mayBeHost ? hostOf(context, unit.section) : null
  if (host === null || (group.iso3 !== null && group.iso3 === host.iso3))
    return {place: null, placeSource: null, placeRule: ''}
  return {
    place: {name: host.name, iso3: host.iso3},
    placeSource: 'title',
    placeRule: `population/place-of-${host.from}`
  }
}

const nextNumber = new RegExp(quantity, 'u')

/** The end of a stretch, or the next number in it: what follows that is said of another figure. */
export function untilNextNumber({text}: Outline, from: number, to: number): number {
  const next = text.slice(from, to).search(nextNumber)
  return next === -1 ? to : from + next
}

type Facts = Pick<
  Figure,
  'group' | 'groupSource' | 'measure' | 'origins' | 'place' | 'placeSource' | 'qualifiers' | 'rules'
> & {span: Span}
export function figureOf({outline, unit, mention}: Scene, counted: Counted, {span, rules, ...facts}: Facts): Figure {
  const {passage} = outline
  const shift = ({start, end}: Span): Span => ({start: start + passage.start, end: end + passage.start})
  const {value, lower, upper, comparator, unit: kind} = mention.reading
  const date = referenceDate(outline, mention, outline.quantities)
  return {
    section: unit.section,
    passage,
    quote: shift(span),
    value: shift(counted.value),
    number: {value, lower, upper, isPercent: kind === 'percent'},
    comparator: comparator === 'range' ? 'range' : (counted.bound ?? '='),
    ...facts,
    date: date?.date ?? null,
    continues: null,
    rules: [mention.rule, ...rules, date?.rule ?? ''].filter((rule) => rule !== '')
  }
}

/** Publishes a doubt; false, so that it can stand for the figure that is not made. */
export function note({context, outline: {passage}}: Scene, ruleId: string, why: string, {start, end}: Span): false {
  const place = {start: passage.start + start, end: passage.start + end}
  context.report({
    ruleId,
    reason: `Cannot count people: \`${foldSpace(passage.text.slice(start, end))}\` ${why}`,
    place
  })
  return false
}
