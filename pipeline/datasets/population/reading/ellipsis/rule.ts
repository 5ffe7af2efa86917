import {isOfThem} from '../../group/of-them.js'
import {words} from '../../lexicon/words.js'
import {type Movement, movementOf} from '../../movement.js'
import type {Counted} from '../../scene/counted.js'
import {isFigureLast, isSizeLast} from '../../scene/memory.js'
import type {Scene} from '../../scene/scene.js'
import {textAt, wordAt} from '../../text/tokens.js'
import {standsAlone} from '../alone.js'
import {inSentence} from './before.js'
import {isSubject} from './subject.js'
import {
  exists,
  isBatch,
  isChange,
  isDeed,
  isListed,
  isObserved,
  isPartOrMore,
  isRest,
  isRise,
  tellsOfLeaving,
  verbs
} from './wording.js'

/** How a number goes on from the figure before it; undefined where it does not. */
export function ruleOf(scene: Scene, counted: Counted, next: number): string | undefined {
  const {text, tokens} = scene.outline
  if (isPart(scene, counted, next)) return 'population/part-of-a-group'
  const end = tokens[next - 1]?.end ?? counted.end
  const movement = movementOf(text, counted.start, end)
  const isDoing = verbs.has(wordAt(tokens, next)) || movement.goal !== 'here' || isDeed(text, end)
  if (!isDoing && !standsAlone(tokens, next)) return undefined
  if (isMoved(scene, counted, next, movement)) return 'population/count-without-noun'
  if (isRest(text, counted.start)) return 'population/part-of-a-group'
  const rule = ruleInSentence(scene, counted, next) ?? ruleOfRise(scene, counted)
  if (rule !== undefined || next > counted.next) return rule
  const isDoer = isDoing && (isSubject(tokens, counted) || isBatch(text, counted.start))
  return isDoer || exists(text, counted.start) || isObserved(text, counted.start)
    ? 'population/count-without-noun'
    : undefined
}

/** `This brought a further rise to 500`, of a number that the paragraph has told. */
const ruleOfRise = (scene: Scene, counted: Counted): string | undefined =>
  isRise(scene.outline.text, counted.start) && isSizeLast(scene) ? 'population/change-of-a-figure' : undefined

/** Against another number of the sentence, or beside it. */
function ruleInSentence(scene: Scene, counted: Counted, next: number): string | undefined {
  const {text} = scene.outline
  if (inSentence(scene) === undefined) return undefined
  if (isChange(text, counted.start)) return 'population/change-of-a-figure'
  return isListed(text, counted.start) && isCoordinated(scene, counted, next)
    ? 'population/coordinated-count'
    : undefined
}

const isPart = ({outline: {text, tokens}}: Scene, counted: Counted, next: number): boolean =>
  isOfThem(tokens, next) || isPartOrMore(text, behindMore(text, counted))

const more = /^(?:[Aa]nother|[Aa]n additional|[Aa] further)\s/

/** `another 2,000`: the qualifier has taken the word in. */
const behindMore = (text: string, {start, value}: Counted): number =>
  more.test(text.slice(start, value.start)) ? value.start : start

/** `received 300`, `left, 300 to Norway` */
function isMoved({outline}: Scene, counted: Counted, next: number, {rule}: Movement): boolean {
  const {text, tokens} = outline
  const isSent = (): boolean =>
    wordAt(tokens, next) === 'to' && tellsOfLeaving(text.slice(0, counted.start)) && isSubject(tokens, counted)
  return rule === 'population/people-who-are-moved' || isSent()
}

/** What may stand behind a number that has no noun. */
const open = words(`
  in for from at on by to as and elsewhere there abroad more others according if per when before after until since today
  now with under aged of between during . , ; ( )
`)

/** As the figure before tells its place or purpose, so does this one: `10 for asylum, 2 for …`, `300 in Bergen`. */
function isCoordinated({outline: {tokens}, memory, mention}: Scene, counted: Counted, next: number): boolean {
  const text = textAt(tokens, next)
  // `34% of the goods`
  if (text === 'of' && mention.reading.unit === 'percent') return false
  const isOpen = text === '' || tokens[next]?.kind === 'time' || open.has(text) || verbs.has(text)
  return isOpen && counted.first > 0 && isFigureLast(memory)
}
