import type {Mention} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import {oneOf} from '../../../language/pattern.js'
import {type GroupPhrase, isOfNation} from '../group/phrase.js'
import {movingTypes, occupations} from '../lexicon/people.js'
import {living} from '../lexicon/staying.js'
import {phrases, words} from '../lexicon/words.js'
import {movementOf} from '../movement.js'
import {placeBehind} from '../place/around.js'
import type {Counted} from '../scene/counted.js'
import {figureBeside} from '../scene/memory.js'
import {note, type Scene} from '../scene/scene.js'
import {matchAt, matchBefore, phrase} from '../text/phrase.js'
import {isPartOrMore} from './ellipsis/wording.js'

/** Whether a count of people is one of a population; what is left open becomes a note. */
export function isFigure(scene: Scene, counted: Counted, phrase: GroupPhrase): boolean {
  const {mention, topic} = scene
  if (mention.reading.unit === 'percent') return phrase.isPartitive
  const isSettled = (): boolean => livesOrMoves(scene, counted, phrase)
  const leaveOpen = (rule: string, why: string): false => {
    note(scene, rule, why, {start: counted.start, end: phrase.end})
    return false
  }
  if (isIndefinite(mention) && !isSettled()) return leaveOpen('population/indefinite-count', 'says no number')
  if (
    isVague(scene, phrase) ||
    (isWeak(mention, phrase, isPartOrMore(scene.outline.text, counted.start)) && !isSettled())
  )
    return false
  if (phrase.isUnknown && !isSettled())
    return leaveOpen('population/unknown-people', 'counts a group that is in no gazetteer')
  if (!phrase.isGeneric || topic.group !== null || isSettled()) return true
  return leaveOpen('population/unspecified-people', 'does not say which people')
}

const isIndefinite = ({reading: {value, comparator}}: Mention<Quantity>): boolean =>
  value === null && comparator === '='

const bare = words('members heads inmates souls')

/** `500 members`; `500 tourists` in an article on a people */
const isVague = ({topic}: Scene, phrase: GroupPhrase): boolean =>
  !isOfNation(phrase) &&
  (bare.has(lastWord(phrase.group.name)) || (phrase.group.type === 'tourists' && topic.group !== null))

/** `12 doctors`, `three people` */
const isWeak = ({rule, reading}: Mention<Quantity>, phrase: GroupPhrase, isPart: boolean): boolean =>
  (occupations.has(lastWord(phrase.group.name)) && !isOfNation(phrase) && !isPart) ||
  (rule === 'number/words' && (reading.value ?? 10) < 10 && !movingTypes.has(phrase.group.type))

const lastWord = (name: string | null): string => (name ?? '').split(' ').at(-1)?.toLowerCase() ?? ''

const manner = oneOf(words('currently still now permanently legally officially'))
const lives = phrase`(?:,? who| that)? (?:${manner} )?${oneOf(living)}`
const homes = oneOf(phrases('home to, population of, community of, inhabited by, populated by'))
const homeTo = new RegExp(String.raw`${homes}\s{1,3}$`, 'u')

/** People without a name are a population where they live, or where they move from or to a place that is named. */
function livesOrMoves(scene: Scene, {start}: Counted, {end, origins, next}: GroupPhrase): boolean {
  const {outline, topic} = scene
  const {text} = outline
  if (matchAt(lives, text, end) !== undefined || matchBefore(homeTo, text, start, 24) !== undefined) return true
  if (movementOf(text, start, end).rule === null) return false
  // The paragraph tells of people already.
  if (figureBeside(scene) !== undefined || origins.length > 0) return true
  const place = placeBehind(outline, next, 'flow', topic)
  return place !== null && place !== 'unknown'
}
