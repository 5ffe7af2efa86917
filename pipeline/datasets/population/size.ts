import type {Span} from '../../document.js'
import {foldSpace} from '../../language/parties.js'
import {isNext, measureOf, readCommunity, readContinuation} from './anaphora.js'
import type {Figure, Group, Place} from './figure.js'
import {onlyCode} from './nation.js'
import {countriesIn, country, type Outline} from './outline.js'
import {clauseAround} from './phrase.js'
import {placeInClause, placeNamed} from './place.js'
import {type Counted, figureOf, locate, type Scene, untilNextNumber} from './scene.js'
import {groupOfTitle} from './title.js'

/** A number with no group behind it: one that continues a figure, or the size of a community. */
export function readSize(scene: Scene, counted: Counted): Figure | undefined {
  const {value, comparator, unit} = scene.mention.reading
  if (unit !== 'count' || (value === null && comparator === '=')) return undefined
  return readContinued(scene, counted) ?? readCommunitySize(scene, counted)
}

/** "By then this figure had risen to 500": group and place of the figure before it. */
function readContinued(scene: Scene, counted: Counted): Figure | undefined {
  const {outline, unit, memory} = scene
  const continuation = readContinuation(outline, counted.start, counted.end)
  const before = memory.figure
  if (continuation === undefined || before === undefined || before.section !== unit.section) return undefined
  if (before.number.isPercent || !isNext(before, memory.last)) return undefined
  const figure = figureOf(scene, counted, {
    span: {start: continuation.start, end: counted.end},
    group: before.group,
    groupSource: 'anaphora',
    measure: before.measure,
    origins: [],
    place: before.place,
    placeSource: before.place && 'anaphora',
    qualifiers: counted.qualifiers,
    rules: ['population/this-figure']
  })
  return {...figure, measure: measureOf(before, continuation, figure.date), continues: before}
}

/** "the Syrian community numbered 500", or "the community" in an article on one. */
function readCommunitySize(scene: Scene, counted: Counted): Figure | undefined {
  const {outline, context} = scene
  const community = readCommunity(outline, counted.start, counted.end)
  if (community === undefined) return undefined
  const group =
    community.nation === null ? groupOfTitle(context) : communityOf(outline, community.nation, community.kind)
  if (group === null) return undefined
  const span = {start: community.start, end: counted.end}
  const stated = placeOfCommunity(outline, span, counted.start)
  const {placeRule, ...located} = locate(scene, stated, group, true)
  return figureOf(scene, counted, {
    span,
    group,
    groupSource: community.nation === null ? 'title' : 'sentence',
    measure: 'stock',
    origins: [],
    ...located,
    qualifiers: counted.qualifiers,
    rules: ['population/size-of-community', placeRule]
  })
}

function communityOf(outline: Outline, {from, to}: {from: number; to: number}, kind: string): Group {
  const named = countriesIn(outline, from, to)
  return {
    name: `${foldSpace(named[0]?.text ?? '')} ${kind}`,
    iso3: onlyCode(named),
    type: kind === 'diaspora' ? 'diaspora' : null,
    unit: 'persons'
  }
}

function placeOfCommunity(outline: Outline, span: Span, number: number): Place | 'unknown' | null {
  const {text} = outline
  const inside = text.slice(span.start, number).match(inCountry)
  if (inside !== null) return placeNamed(countriesIn(outline, span.start + (inside.index ?? 0), number))
  const {from, to} = clauseAround(text, span.start, span.end)
  return placeInClause(outline, span, {from, to: untilNextNumber(outline, span.end, to)}, 'stock')
}

const inCountry = new RegExp(`(?<=\\sin\\s{1,3}(?:the\\s{1,3})?)${country}`, 'u')
