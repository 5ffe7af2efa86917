import type {Group} from '../figure.js'
import {readGroup} from '../group/group.js'
import type {GroupPhrase} from '../group/phrase.js'
import {numberNouns} from '../lexicon/bodies.js'
import {saysFlow} from '../lexicon/headers.js'
import {personNouns} from '../lexicon/people.js'
import {words} from '../lexicon/words.js'
import {placeBefore} from '../place/around.js'
import type {Stated} from '../place/stated.js'
import type {Counted} from '../scene/counted.js'
import {figureBeside} from '../scene/memory.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {type Token, textAt, wordAt} from '../text/tokens.js'
import {pairOf} from './pair.js'
import {whoAndWhere} from './who.js'

/** The longest label of a line, in tokens. */
const longest = 14

/** `London: 12,000`, `Iraqi refugees – 2,143`, `2011: 300`, `Number of students 5,000`: a label and its number. */
export function readLabelled(scene: Scene, counted: Counted, next: number): Reading | undefined {
  const {outline, topic, unit} = scene
  const mark = counted.first - 1
  if (!isLabelled(scene, mark, next)) return undefined
  if (textAt(outline.tokens, mark) === ',')
    return figureBeside(scene) !== undefined || topic.isOnPeople ? pairOf(scene, counted, next, mark) : undefined
  const label = groupOfLabel(scene, mark)
  if (label !== undefined) return labelled(scene, counted, next, {...label, place: placeBefore(outline, mark, topic)})
  const isOnPeople = topic.isOnPeople || scene.memory.lead?.group !== undefined || next > counted.next
  const isLine = unit.kind === 'item' && mark <= longest && isOnPeople
  return isLine ? pairOf(scene, counted, next, mark) : undefined
}

const marks = words(': – — -')
const endMarks = words('. , ; (')

/** A mark before the number, and behind it nothing that it could count. */
function isLabelled({outline: {tokens}, mention}: Scene, mark: number, next: number): boolean {
  const {unit, value, comparator} = mention.reading
  if (unit !== 'count' || (value === null && comparator === '=')) return false
  if (!marks.has(textAt(tokens, mark)) && !isOneOfSeveral(tokens, mark, next)) return false
  const token = tokens[next]
  if (token === undefined || token.kind === 'time' || endMarks.has(token.text)) return true
  return mention.rule !== 'number/words' && token.isCapital
}

const entryEnds = words('; .')

/** `…: Montserrado, 4,106; Nimba, 2,253` */
export function isOneOfSeveral(tokens: readonly Token[], mark: number, next: number): boolean {
  const name = tokens[mark - 1]
  const isName = name?.name != null || name?.isCapital === true
  const isEnd = tokens[next] === undefined || entryEnds.has(textAt(tokens, next))
  return textAt(tokens, mark) === ',' && isName && isEnd && tokens.slice(0, mark).some(({text}) => text === ':')
}

interface GroupLabel {
  group: Group
  /** Where the label begins, in the outline's text. */
  start: number
}

/** How far before the number its group may stand, in tokens. */
const farthest = 40

/** The last group that the label, since the number before it, names; else the one that is spoken of. */
function groupOfLabel(scene: Scene, mark: number): GroupLabel | undefined {
  const {tokens} = scene.outline
  let isNumber = false
  for (let at = mark - 1; at >= Math.max(0, mark - farthest); at--) {
    if (tokens[at]?.kind === 'number') break
    if (numberNouns.has(wordAt(tokens, at))) isNumber = true
    const label = labelAt(scene, at)
    if (label !== undefined) return label
  }
  const isSaid = scene.unit.kind === 'sentence' && (isNumber || figureBeside(scene) !== undefined)
  const group = isSaid ? groupSpokenOf(scene) : undefined
  return group && {group, start: tokens[Math.max(0, mark - 8)]?.start ?? 0}
}

/** The group whose head stands at `at`. */
function labelAt(scene: Scene, at: number): GroupLabel | undefined {
  const {tokens} = scene.outline
  const isHead = personNouns.has(textAt(tokens, at)) || tokens[at]?.name?.reading.form === 'people'
  for (let from = Math.max(0, at - 3); isHead && from <= at; from++) {
    const phrase = readGroup(scene.outline, from, scene.topic)
    if (phrase === undefined || phrase.next <= at || phrase.isBarred) continue
    return {group: withNation(scene, phrase), start: tokens[from]?.start ?? 0}
  }
  return undefined
}

const withNation = (scene: Scene, {group}: GroupPhrase): Group => ({
  ...group,
  iso3: group.iso3 ?? scene.topic.group?.iso3 ?? figureBeside(scene)?.group.iso3 ?? null
})

function groupSpokenOf(scene: Scene): Group | undefined {
  const known = scene.topic.group?.iso3 == null ? figureBeside(scene)?.group : undefined
  return known ?? whoAndWhere(scene, undefined).group
}

function labelled(
  {outline, memory}: Scene,
  counted: Counted,
  next: number,
  {group, start, place}: GroupLabel & {place: Stated}
): Reading {
  const isFlow = group.type === 'tourists' || saysFlow(outline.text.slice(Math.max(0, start - 40), counted.start))
  return {
    span: {start: Math.min(start, counted.start), end: outline.tokens[next - 1]?.end ?? counted.end},
    next,
    group,
    groupSource: 'sentence',
    measure: isFlow ? 'flow' : 'stock',
    goal: 'here',
    origins: [],
    place,
    shares: memory.figure ?? null,
    continues: null,
    qualifiers: counted.qualifiers,
    rules: ['population/labelled-count']
  }
}
