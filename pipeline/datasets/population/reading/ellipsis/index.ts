import type {Figure, Place} from '../../figure.js'
import {groupBefore} from '../../group/group.js'
import {isOfThem} from '../../group/of-them.js'
import {readNameless} from '../../group/postmodifier/index.js'
import {words} from '../../lexicon/words.js'
import type {Counted} from '../../scene/counted.js'
import {figureBeside} from '../../scene/memory.js'
import type {Reading} from '../../scene/reading.js'
import type {Scene} from '../../scene/scene.js'
import {textAt, wordAt} from '../../text/tokens.js'
import {isOneOfSeveral} from '../label.js'
import {isNoPopulation} from '../no-population.js'
import {ofSentenceBefore} from '../size/sentence-before.js'
import {nameBefore, whoAndWhere} from '../who.js'
import {inLastSentence, inSentence} from './before.js'
import {likeBefore} from './like.js'
import {ruleOf} from './rule.js'
import {exists, isRest} from './wording.js'

/** A number whose noun is left out, because the figure before it said it. */
export function readEllipsis(scene: Scene, counted: Counted, next: number): Reading | undefined {
  const {outline, mention} = scene
  const {value, unit, comparator} = mention.reading
  if (value === 0 || unit === 'money' || (value === null && comparator === '=')) return undefined
  const nameless = fromCountry(scene, counted, next)
  if (nameless !== undefined) return nameless
  if (isOneOfSeveral(outline.tokens, counted.first - 1, next)) return undefined
  if (scene.memory.isBarred && inLastSentence(scene)) return undefined
  return ofThoseNamed(scene, counted, next) ?? ofFigure(scene, counted, next)
}

const claims = /^(?:claim|report|declar|identif|self|had|describ)/

/** `there are 16,000 from Lebanon`, `including 300 born in Syria`, `20,124 claimed Latvian ancestry`. */
function fromCountry(scene: Scene, counted: Counted, next: number): Reading | undefined {
  const {outline, topic} = scene
  const phrase = readNameless(outline, next, topic)
  if (phrase === undefined) return undefined
  const before = inSentence(scene)
  const isOfPeople = before !== undefined || topic.group !== null || exists(outline.text, counted.start)
  if (!isOfPeople && !claims.test(wordAt(outline.tokens, next))) return undefined
  return {
    ...likeBefore(scene, counted, phrase.next, before),
    group: phrase.group,
    groupSource: 'sentence',
    origins: phrase.origins,
    place: placeOfLine(scene, counted),
    home: phrase.home,
    rules: ['population/count-from-a-country']
  }
}

const marks = words(': – — -')

/** `Finland: 123 claimed Danish ancestry`: the place by which a line is labelled. */
function placeOfLine(scene: Scene, {first}: Counted): Place | null {
  const {outline, unit} = scene
  const isLabelled = unit.kind === 'item' && first < 8 && marks.has(textAt(outline.tokens, first - 1))
  const name = isLabelled ? nameBefore(outline.tokens, first - 1) : undefined
  return name === undefined ? null : whoAndWhere(scene, name).place
}

/** `Of the Danes, 300 of them`: of the group that the sentence names before. */
function ofThoseNamed(scene: Scene, counted: Counted, next: number): Reading | undefined {
  const {outline, topic} = scene
  if (!isOfThem(outline.tokens, next) || inSentence(scene) !== undefined) return undefined
  const named = groupBefore(outline, counted.first, topic)
  return (
    named && {
      ...likeBefore(scene, counted, next, undefined),
      group: named.group,
      rules: ['population/part-of-a-group']
    }
  )
}

/** Whether the sentence before, or this one, tells a figure. */
function isFigureBefore({memory: {figure}, unit: {block, passage}}: Scene): boolean {
  const sentences = block?.kind === 'paragraph' ? block.sentences : []
  const before = sentences.findLast(({end}) => end <= passage.start)
  return figure !== undefined && figure.value.start >= (before ?? passage).start
}

/** Of the figure before in the paragraph, or of those whom the article is about. */
function ofFigure(scene: Scene, counted: Counted, next: number): Reading | undefined {
  const {outline, topic} = scene
  const {text, tokens} = outline
  const before = figureBeside(scene)
  const told = toldBefore(scene, counted)
  if (before === undefined && topic.group === null && told === undefined) return undefined
  const rule = ruleOf(scene, counted, next)
  const isPart = isOfThem(tokens, next)
  if (rule === undefined || (isPart && isNoPopulation(text, counted.start, tokens[next + 1]?.end ?? counted.end)))
    return undefined
  const like: Reading = {...likeBefore(scene, counted, next, before), rules: [rule]}
  if (told !== undefined) return {...like, ...told, shares: null}
  return isOfTopic(scene, counted, before) ? {...like, group: topic.group ?? like.group, groupSource: 'title'} : like
}

/** `Danes in Norway are few. There are 500`: those whom the sentence before tells of, if it tells no figure. */
function toldBefore(scene: Scene, counted: Counted): Pick<Reading, 'group' | 'place'> | undefined {
  if (!exists(scene.outline.text, counted.start) || isFigureBefore(scene)) return undefined
  const told = ofSentenceBefore(scene, counted.first)
  return told?.group == null ? undefined : {group: told.group, place: told.place}
}

/** Of those whom the article is about: where no figure stands before, and for the rest of them. */
function isOfTopic({outline: {text}, topic}: Scene, {start}: Counted, before: Figure | undefined): boolean {
  if (topic.group === null) return false
  const isOther = exists(text, start) && before?.group.iso3 === null && topic.group.iso3 !== null
  return before === undefined || isOther || isRest(text, start)
}
