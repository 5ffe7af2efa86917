import {words} from '../../lexicon/words.js'
import type {Counted} from '../../scene/counted.js'
import type {Reading} from '../../scene/reading.js'
import type {Scene} from '../../scene/scene.js'
import type {Token} from '../../text/tokens.js'
import {standsAlone} from '../alone.js'
import {subjectBefore} from './find.js'
import {measureOf} from './measure.js'

/** A number with no group behind it, of what is told before it: a community's size, "the number of …", "this figure". */
export function readSize(scene: Scene, counted: Counted, next: number): Reading | undefined {
  const {value, comparator, unit} = scene.mention.reading
  if (unit !== 'count' || (value === null && comparator === '=') || !standsAlone(scene.outline.tokens, next))
    return undefined
  const subject = subjectBefore(scene, counted)
  if (subject === undefined || subject.group === null) return undefined
  const {tokens} = scene.outline
  const {at, group, figure, place, groupSource, rule} = subject
  if (counted.bound === null && isEstimated(tokens, at, counted.first))
    Object.assign(counted, {bound: '~', qualifiers: [...counted.qualifiers, 'estimated']})
  return {
    span: {start: tokens[at]?.start ?? counted.start, end: tokens[next - 1]?.end ?? counted.end},
    next,
    group,
    groupSource,
    measure: measureOf(scene, counted, subject),
    goal: 'here',
    origins: [],
    place,
    shares: figure,
    continues: rule === 'population/this-figure' ? figure : null,
    qualifiers: counted.qualifiers,
    rules: [rule]
  }
}

const estimating = words('estimate estimates estimated')

/** `estimates the number of Danes at` */
const isEstimated = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens.slice(Math.max(0, at - 4), first).some(({text}) => estimating.has(text))
