import type {Figure} from '../figure.js'
import {type Counted, countedBy} from '../scene/counted.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {standsAlone} from './alone.js'
import {figureOf} from './figure.js'

/** A number that waits for what it counts. */
export interface Start {
  scene: Scene
  counted: Counted
}

const from = /(?:^|[,;]\s{1,3})[Ff]rom\s{1,3}$/u

/** "From 800 in 2008, the number of Danes climbed to 8,200": the first number waits for the subject. */
export function startOfChange(scene: Scene): Start | undefined {
  const counted = countedBy(scene)
  const {text, tokens} = scene.outline
  const isStart = scene.mention.reading.unit === 'count' && standsAlone(tokens, counted.next)
  return isStart && from.test(text.slice(0, counted.start)) ? {scene, counted} : undefined
}

const rising = /(?<!\p{L})to(?!\p{L})/u

/** The figure of the number that waited, where this one tells what it rose or fell to. */
export function beginningOf(figure: Figure, start: Start | undefined): Figure[] {
  if (start === undefined) return []
  const {scene, counted} = start
  const {text, passage} = scene.outline
  const between = text.slice(scene.mention.end - passage.start, figure.value.start - passage.start)
  return rising.test(between) ? [figureOf(scene, counted, likeFigure(counted, figure))] : []
}

const likeFigure = (counted: Counted, {group, groupSource, measure, place}: Figure): Reading => ({
  span: {start: counted.start, end: counted.end},
  next: counted.next,
  group,
  groupSource,
  measure,
  goal: 'here',
  origins: [],
  place,
  shares: null,
  continues: null,
  qualifiers: counted.qualifiers,
  rules: ['population/change-of-a-figure']
})
