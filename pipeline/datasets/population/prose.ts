import type {Context} from '../../dataset.js'
import {longestSentence, type Unit} from '../../passage.js'
import {looksLikeSize, readContinuation} from './anaphora.js'
import type {Figure, GroupPhrase} from './figure.js'
import {readGroup} from './group.js'
import {movingTypes} from './nouns.js'
import {country, outlineOf, quantitiesIn} from './outline.js'
import {clauseAround, isNoPopulation, matchAt, matchBefore, phrase} from './phrase.js'
import {movementOf, originsIn, placeInClause, placeNamed} from './place.js'
import {type Counted, countedBy, figureOf, locate, type Memory, note, type Scene, untilNextNumber} from './scene.js'
import {readSize} from './size.js'

/** The figures of a sentence, list item or cell; `memory` carries on from unit to unit. */
export function figuresOfUnit(unit: Unit, context: Context, memory: Memory): Figure[] {
  const quantities = quantitiesIn(unit.passage, context.mentions)
  // Most passages have none, and drawing an outline is the costly part.
  if (quantities.length === 0) return []
  if (unit.passage.text.length > longestSentence) {
    const reason = `More than ${longestSentence} characters without a sentence's end`
    context.report({ruleId: 'population/long-sentence', reason, place: unit.passage})
    return []
  }
  const outline = outlineOf(unit.passage, context.mentions, quantities)
  const figures: Figure[] = []
  for (const mention of outline.quantities) {
    const figure = mention.reading.unit === 'money' ? undefined : readFigure({outline, unit, context, memory, mention})
    if (figure !== undefined) figures.push(figure)
    memory.last = mention
    memory.figure = figure ?? memory.figure
  }
  return figures
}
function readFigure(scene: Scene): Figure | undefined {
  const {outline} = scene
  const counted = countedBy(scene)
  const group = readGroup(outline, counted.end)
  const size = group === undefined || (group.isGeneric && !group.isPartitive) ? readSize(scene, counted) : undefined
  if (size !== undefined) return size
  if (group === undefined) return noteUndecided(scene, counted)
  if (isNoPopulation(outline.text, counted.start, group.end)) return undefined
  return isFigure(scene, counted, group) ? countOfGroup(scene, counted, group) : undefined
}

/** Whether a count of people is one of a population; what is left open becomes a note. */
function isFigure(scene: Scene, counted: Counted, phrase: GroupPhrase): boolean {
  const {reading, rule} = scene.mention
  const {group, isGeneric, isPartitive} = phrase
  if (reading.unit === 'percent') return isPartitive && !isGeneric
  if (reading.comparator === '=' && reading.value === null)
    return note(scene, 'population/indefinite-count', 'says no number', counted)
  if (reading.value !== null && !Number.isInteger(reading.value))
    return note(scene, 'population/fraction-of-a-person', 'is no whole number', counted)
  const isPeople = phrase.rule === 'population/count-of-nationals' && group.type === null
  if (rule === 'number/words' && (reading.value ?? 10) < 10 && !isPeople && !movingTypes.has(group.type)) return false
  if (!isGeneric || livesOrMoves(scene, counted, phrase)) return true
  return note(scene, 'population/unspecified-people', 'does not say which people', {
    start: counted.start,
    end: phrase.end
  })
}

const living = phrase`(?:,? who| that)? (?:(?:currently|still|now|permanently) )?(?:lives?|lived|living|resides?|resided|residing|are living|were living|inhabit|inhabited|have settled|are settled|are resident|are registered|were registered)`
const homeTo = /(?:home to|population of|community of|inhabited by|populated by)\s{1,3}$/u

/** People without a name are a population where they live, or where they move from or to a place that is named. */
function livesOrMoves({outline}: Scene, {start}: Counted, {end, origins}: GroupPhrase): boolean {
  const {text} = outline
  if (matchAt(living, text, end) !== undefined || matchBefore(homeTo, text, start, 24) !== undefined) return true
  if (movementOf(text, start, end).rule === null) return false
  const {from, to} = clauseAround(text, start, end)
  const place = placeInClause(outline, {start, end}, {from, to: untilNextNumber(outline, end, to)}, 'flow')
  return origins.length > 0 || (place !== null && place !== 'unknown')
}

function countOfGroup(scene: Scene, counted: Counted, phrase: GroupPhrase): Figure {
  const {outline} = scene
  const span = {start: counted.start, end: phrase.end}
  const clause = clauseAround(outline.text, span.start, span.end)
  const movement = movementOf(outline.text, span.start, span.end)
  const tail = untilNextNumber(outline, span.end, clause.to)
  const stated =
    phrase.place.length > 0
      ? placeNamed(phrase.place)
      : placeInClause(outline, span, {from: clause.from, to: tail}, movement.measure)
  const {placeRule, ...located} = locate(scene, stated, phrase.group, movement.rule === null || movement.isArrival)
  return figureOf(scene, counted, {
    span,
    group: phrase.group,
    groupSource: 'sentence',
    ...located,
    // Tourists and visitors are counted as they come, whatever the verb.
    measure: phrase.group.type === 'tourists' ? 'flow' : movement.measure,
    origins:
      movement.measure === 'flow' && phrase.origins.length === 0 ? originsIn(outline, span.end, tail) : phrase.origins,
    qualifiers: phrase.isRegistered ? [...counted.qualifiers, 'registered'] : counted.qualifiers,
    rules: [phrase.rule, movement.rule ?? '', placeRule]
  })
}

const partOfThem = phrase` of (?:them|these|those|whom|which)`
const peoplesName = phrase` (?:\p{Ll}{2,15} )?\p{Lu}[\p{L}\p{M}'’-]{2,30}s(?= (?:in|from|who|live|lived|living|were|are|was|had|have|fled|came|arrived)\s)`
const fromSomewhere = phrase` from (?:the )?${country}`

/** A count that may be one of people becomes a note, any other number is passed over. */
function noteUndecided(scene: Scene, counted: Counted): undefined {
  const {
    outline: {text},
    mention
  } = scene
  if (matchAt(partOfThem, text, counted.end) !== undefined)
    note(scene, 'population/part-of-a-group', 'does not say of whom', counted)
  else if (mention.reading.unit !== 'count') return
  else if (readContinuation(scene.outline, counted.start, counted.end) !== undefined)
    note(scene, 'population/this-figure', 'continues no figure that is known', counted)
  else if (looksLikeSize(scene.outline, counted.start, counted.end))
    note(scene, 'population/size-without-group', 'does not say of which people', counted)
  else if (matchAt(peoplesName, text, counted.end) !== undefined)
    note(scene, 'population/unknown-people', 'counts a group that is in no gazetteer', counted)
  else if (matchAt(fromSomewhere, text, counted.end) !== undefined)
    note(scene, 'population/count-from-a-country', 'does not say what is counted', counted)
}
