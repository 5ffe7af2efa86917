import type {Figure} from '../../figure.js'
import {coming} from '../../lexicon/size.js'
import {anyOf} from '../../lexicon/words.js'
import {isCountedComing, isCountedGoing, movementOf} from '../../movement.js'
import type {Counted} from '../../scene/counted.js'
import type {Scene} from '../../scene/scene.js'
import type {Subject} from './subject.js'

/**
 * A number estimated, or reached by a date, is a stock even where the figure before it told who came; else the
 * measure goes on. Tourists are counted as they come.
 */
export function measureOf({outline}: Scene, {first}: Counted, subject: Subject): Figure['measure'] {
  const {text, tokens} = outline
  const {figure, group, at, rule} = subject
  const start = tokens[at]?.start ?? 0
  const end = tokens[first]?.start
  const between = text.slice(start, end)
  if ((group !== null && (isCountedComing(group) || isCountedGoing(group))) || isTakenIn(text, start, subject))
    return 'flow'
  if (rule === 'population/number-of-people' && comes.test(between)) return 'flow'
  const isStock =
    figure === null ||
    rule === 'population/size-of-community' ||
    isState(between) ||
    byDate.test(text.slice(Math.max(0, start - 60), end))
  return isStock ? 'stock' : figure.measure
}

/** `admitted a number of Danes, 500 in 1990` */
const isTakenIn = (text: string, start: number, {figure, rule}: Subject): boolean =>
  figure === null &&
  rule !== 'population/this-figure' &&
  movementOf(text, start, text.length).rule === 'population/people-who-are-moved'

const comes = anyOf(coming)
const their = /(?<!\p{L})[Tt]heir(?!\p{L})/u
const state = /estimated|stood|put/
/** A mark of the outline stands for a time: `By 1990`. */
const byDate = /(?<!\p{L})[Bb]y\s(?:then|now|(?:\p{Ll}{2,10}\s){0,3}\uE004)/u

const isState = (text: string): boolean => their.test(text) || state.test(text)
