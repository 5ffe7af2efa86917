import type {Figure} from '../figure.js'
import {readGroup} from '../group/group.js'
import type {GroupPhrase} from '../group/phrase.js'
import {words} from '../lexicon/words.js'
import {type Counted, countedBy} from '../scene/counted.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {endBefore, textAt} from '../text/tokens.js'
import {isBarred} from './barred.js'
import {noteDoubt} from './doubt.js'
import {readEllipsis} from './ellipsis/index.js'
import {figureOf} from './figure.js'
import {countOfGroup} from './group-count.js'
import {readLabelled} from './label.js'
import {isNoPopulation} from './no-population.js'
import {readPair} from './pair.js'
import {readSize} from './size/index.js'

/** What the scene's number counts, if it is people of a population. */
export function readFigure(scene: Scene): Figure | undefined {
  const counted = countedBy(scene)
  const phrase = readGroup(scene.outline, behindQuote(scene, counted.next), scene.topic)
  const reading = readingOf(scene, counted, phrase)
  if (reading !== undefined) return figureOf(scene, counted, reading)
  if (phrase === undefined && !scene.memory.isBarred) noteDoubt(scene, counted)
  return undefined
}

const quotes = words('" “ ‘ \'')

/** `41 "Syrians"` */
const behindQuote = ({outline: {tokens}}: Scene, next: number): number =>
  quotes.has(textAt(tokens, next)) ? next + 1 : next

/** A group that the phrase names counts; one that it does not, where nothing else tells what is counted. */
function readingOf(scene: Scene, counted: Counted, phrase: GroupPhrase | undefined): Reading | undefined {
  const {text, tokens} = scene.outline
  if (isMeasure(scene, phrase)) return undefined
  if (phrase !== undefined && isBarred(scene, counted, phrase)) return bar(scene)
  if (phrase !== undefined && (!phrase.isGeneric || phrase.isPartitive)) return countOfGroup(scene, counted, phrase)
  const other = readOther(scene, counted, phrase?.next ?? counted.next)
  if (other === undefined) return phrase && countOfGroup(scene, counted, phrase)
  // `against 300 in 1990` compares.
  const isCompared = other.rules.includes('population/change-of-a-figure')
  return !isCompared && isNoPopulation(text, counted.start, endBefore(tokens, other.next)) ? bar(scene) : other
}

const perUnit = /^\s{0,3}(?:\(s\)\s?)?(?:per(?!\p{L})|\/\s?\d)/u

const fraction = /(?<![\p{L}\d])(?:one|two|three|\d) (?:in|out of)(?: every)?\s{1,3}$/u

/** Parts of a person, `12 people per square kilometre`, `one in four people` */
function isMeasure(
  {mention: {reading, start}, outline: {text, passage}}: Scene,
  phrase: GroupPhrase | undefined
): boolean {
  const isPart = reading.unit === 'count' && reading.value !== null && !Number.isInteger(reading.value)
  if (isPart || fraction.test(text.slice(Math.max(0, start - passage.start - 24), start - passage.start))) return true
  return phrase !== undefined && perUnit.test(text.slice(phrase.end, phrase.end + 12))
}

/** Those who are counted next may be part of them: `30 killed, including 12 Danes`. */
function bar({memory}: Scene): undefined {
  memory.isBarred = true
}

const readOther = (scene: Scene, counted: Counted, next: number): Reading | undefined =>
  readPair(scene, counted, next) ??
  readSize(scene, counted, next) ??
  readEllipsis(scene, counted, next) ??
  readLabelled(scene, counted, next)
