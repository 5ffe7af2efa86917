import {oneOf} from '../../../language/pattern.js'
import type {GroupPhrase} from '../group/phrase.js'
import {forces, harms, schools} from '../lexicon/harms.js'
import {movingTypes} from '../lexicon/people.js'
import {anyOf, phrases, words} from '../lexicon/words.js'
import type {Counted} from '../scene/counted.js'
import {figureBeside} from '../scene/memory.js'
import type {Scene} from '../scene/scene.js'
import {matchAt, matchBefore, phrase} from '../text/phrase.js'
import {isNoPopulation} from './no-population.js'

/** Casualties, prisoners, soldiers, delegations; and who is counted among them. */
export function isBarred(scene: Scene, counted: Counted, group: GroupPhrase): boolean {
  const {text} = scene.outline
  if (isFew(scene, group) || isAboard(scene, group) || areMen(scene, counted, group)) return true
  if (schooled.test(text.slice(group.end, group.end + 100))) return false
  return (
    group.isBarred ||
    areLost(scene, counted, group) ||
    isPart(scene, counted, group) ||
    isNoPopulation(text, counted.start, group.end)
  )
}

const together = phrase`\s(?:in (?:one|a|each)|each|at a time)`

/** `five people in one room` */
function isFew({outline, mention}: Scene, {isGeneric, end}: GroupPhrase): boolean {
  const most = mention.reading.upper ?? mention.reading.value ?? Infinity
  return isGeneric && most < 20 && matchAt(together, outline.text, end) !== undefined
}

const aboard = phrase`\s(?:aboard|on board)`

/** `500 people aboard`: passengers, where no more is said of them. */
const isAboard = ({outline}: Scene, {group, end}: GroupPhrase): boolean =>
  group.type === null && matchAt(aboard, outline.text, end) !== undefined

const soldierly = words('men boys people')
const male = words('men boys')
const military = anyOf(forces, 'iu')

/** `an army of 5,000 men`; men in an article on no people are hardly ever a population. */
function areMen({outline, topic, memory, unit}: Scene, {start}: Counted, {group, end}: GroupPhrase): boolean {
  const name = group.name ?? ''
  const isForce = soldierly.has(name) && military.test(outline.text.slice(Math.max(0, start - 100), end + 60))
  const isSplit = figureBeside({memory, unit}) !== undefined && outline.text[start - 1] === '('
  return isForce || (male.has(name) && topic.group === null && !isSplit)
}

/** `500 children attended schools`, where `attended` tells of no meeting. */
const schooled = new RegExp(
  String.raw`^\s(?:[^.,;]{2,40}\s)?attend(?:ed|ing)?\s(?:[^.,;]{0,40}\s)?${oneOf(schools)}(?!\p{L})`,
  'u'
)

const mortal = words('men women people')
const losing = phrase`(?<!\p{L})(?:lost|lose|losing|loss of)(?: \p{Ll}{2,12}){0,2}\s{0,3}$`

/** `lost 500 men` */
const areLost = ({outline}: Scene, {start}: Counted, {group}: GroupPhrase): boolean =>
  mortal.has(group.name ?? '') && matchBefore(losing, outline.text, start, 30) !== undefined

const parts = oneOf(phrases('including, among them, of whom, of them, among whom, mostly, mainly, and'))
const turn = 'from|to|by|in|at|on|which|whom|that'
const among = phrase`(?<![\p{L}])(?:${parts}|,)(?: (?!(?:${turn})\s)\p{Ll}{2,12}){0,2}\s{0,3}$`
const harmed = anyOf(harms)

/** `killed 30 people, including 12 Danes`; not `500 soldiers and 300 refugees crossed` */
function isPart({outline, memory, mention}: Scene, {start}: Counted, {group}: GroupPhrase): boolean {
  const {last} = memory
  if (movingTypes.has(group.type) && !harmed.test(outline.text.slice(0, start))) return false
  const isHere = last !== undefined && last.start >= outline.passage.start && last.end <= mention.start
  return memory.isBarred && isHere && matchBefore(among, outline.text, start, 40) !== undefined
}
