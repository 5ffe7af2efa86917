import {oneOf} from '../../../language/pattern.js'
import type {Figure} from '../figure.js'
import {saysFlow} from '../lexicon/headers.js'
import {anyOf, words} from '../lexicon/words.js'
import type {Counted} from '../scene/counted.js'
import {figureBeside} from '../scene/memory.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {isNameOfPlace} from '../text/names.js'
import {textAt, wordAt} from '../text/tokens.js'
import {standsAlone} from './alone.js'
import {beforeRemark, type Named, nameBefore, whoAndWhere} from './who.js'

/**
 * `Morocco (7,469), Tunisia (6,418)`, `Oslo (300)`, `disability pension (3,687)`: a name or a phrase and, in brackets, how
 * many people. It counts people where the sentence, the figure before or the article speaks of them.
 */
export function readPair(scene: Scene, counted: Counted, next: number): Reading | undefined {
  const {tokens} = scene.outline
  const open = counted.first - 1
  const place = next === counted.next ? placeWith(scene, open) : undefined
  const isPair = place === undefined ? isBracketed(scene, counted, next) : standsAlone(tokens, next)
  return isPair && isAboutPeople(scene, next, counted) ? pairOf(scene, counted, next, place ?? open) : undefined
}

const ranking = words(`
  has had have is was comes came follows followed leads ranks being first second third next the a largest biggest
  greatest most number share concentration population community home to of them at top
`)

/** `Ontario comes first with 58,300`, `Brisbane with 11,200`: behind the name of the place. */
function placeWith({outline: {tokens}, mention}: Scene, at: number): number | undefined {
  if (wordAt(tokens, at) !== 'with' || mention.reading.unit !== 'count') return undefined
  let next = at - 1
  while (next > at - 7 && ranking.has(wordAt(tokens, next))) next--
  const token = tokens[next]
  const name = token?.name?.reading
  const isPlace = name === undefined ? token?.isCapital === true : isNameOfPlace(name) && name.kind !== 'organization'
  return isPlace ? next + 1 : undefined
}

const bracketEnds = words(') , ;')
const harmed = anyOf(
  words(`
    died death deaths killed perished murdered executed massacred starved genocide famine wounded casualties
    universities schools companies hospitals villages towns hectares
  `)
)

/** Nothing but the count stands in the brackets, and no noun behind them. */
function isBracketed({outline: {text, tokens}, mention}: Scene, {first, start}: Counted, next: number): boolean {
  const end = textAt(tokens, next)
  if (textAt(tokens, first - 1) !== '(' || !bracketEnds.has(end) || mention.reading.unit !== 'count') return false
  const isEnd = end !== ')' || standsAlone(tokens, next + 1) || tokens[next + 1]?.kind === 'mark'
  return isEnd && !harmed.test(text.slice(0, start).slice(-160))
}

const isAboutPeople = (scene: Scene, next: number, {next: behind}: Counted): boolean =>
  next > behind || figureBeside(scene) !== undefined || scene.topic.isOnPeople

/** `(591 men, 788 women)` parts those who were counted before. */
const parts = words('men women male males female females boys girls children adults')

/** A count of those who are spoken of, or of those from the name right before the token `open`, or there. */
export function pairOf(scene: Scene, counted: Counted, next: number, open: number): Reading | undefined {
  const {tokens} = scene.outline
  const name = parts.has(textAt(tokens, next - 1)) ? undefined : nameBefore(tokens, beforeRemark(tokens, open))
  const {group, groupSource, place, figure} = whoAndWhere(scene, name)
  if (group === undefined) return undefined
  const isFlow = group.type === 'tourists' || isOfMovers(scene, name, figure)
  return {
    span: {
      start: tokens[name?.at ?? Math.max(0, open - 1)]?.start ?? counted.start,
      end: tokens[textAt(tokens, next) === ')' ? next : next - 1]?.end ?? counted.end
    },
    next: tokens.length,
    group,
    groupSource,
    measure: isFlow ? 'flow' : 'stock',
    goal: goneHome(scene) ? 'home' : 'here',
    origins: [],
    place,
    shares: figure ?? null,
    continues: null,
    qualifiers: counted.qualifiers,
    rules: ['population/count-in-brackets']
  }
}

const deeds = oneOf(
  words(`
    admitted settled resettled granted visited repatriated deported returned expelled fled naturalised naturalized
  `)
)
const moves = new RegExp(String.raw`(?<!\p{L})(?:arriv\p{L}{1,4}|(?:em|imm)igrat\p{L}{2,3}|${deeds})(?!\p{L})`, 'u')
const went = anyOf(words('left went came arrived fled returned emigrated immigrated moved'))

/** Under a heading on arrivals, items under "were repatriated:", brackets of a sentence that tells of those who went. */
function isOfMovers({memory, unit, outline}: Scene, name: Named | undefined, figure: Figure | undefined): boolean {
  const isHeaded = saysFlow(unit.section?.path.at(-1) ?? '')
  if (isHeaded || (unit.kind === 'item' && moves.test(memory.lead?.text ?? ''))) return true
  if (figure?.measure !== 'flow') return false
  const isGoingOn = name === undefined && memory.unit?.block === unit.block && went.test(outline.text)
  return isGoingOn || figure.quote.start >= outline.passage.start
}

const returns = /(?<!\p{L})(?:repatriat\p{L}{2,3}|deport\p{L}{2,4}|return\p{L}{1,3})(?!\p{L})/u

/** Items under "were repatriated:" */
const goneHome = ({memory, unit}: Scene): boolean => unit.kind === 'item' && returns.test(memory.lead?.text ?? '')
