import type {Figure, PopulationType} from '../figure.js'
import type {GroupPhrase} from '../group/phrase.js'
import {isCountedComing, isCountedGoing, movementOf} from '../movement.js'
import {placeBefore, placeBehind} from '../place/around.js'
import {originsIn} from '../place/origins.js'
import {placeNamed} from '../place/stated.js'
import type {Counted} from '../scene/counted.js'
import {figureBeside} from '../scene/memory.js'
import type {Reading} from '../scene/reading.js'
import {note, type Scene} from '../scene/scene.js'
import {completed} from './completed.js'
import {isFigure} from './population.js'
import {endOfCounts, type SharedMovement, sharedMovement} from './shared-movement.js'

/** Types of people who are told by the place alone. */
const ofPlaces: ReadonlySet<PopulationType | null> = new Set(['residents', 'tourists'])

/** `500 Danes`: a number and the group behind it. */
export function countOfGroup(scene: Scene, counted: Counted, phrase: GroupPhrase): Reading | undefined {
  if (!isFigure(scene, counted, phrase)) return undefined
  const span = {start: counted.start, end: phrase.end}
  const {measure, goal, rule, place} = movementOfGroup(scene, counted, phrase)
  const {group, groupSource, shares} = completed(scene, phrase)
  const isApart = ofPlaces.has(group.type) && group.iso3 === null && figureBeside(scene)?.group.type !== group.type
  if (isApart && isNowhere(scene, counted, phrase, measure))
    return note(scene, 'population/unspecified-people', 'does not say which people', span)
  return {
    span,
    next: phrase.next,
    group,
    groupSource,
    measure,
    goal,
    origins: originsOf(scene, phrase, measure),
    place: phrase.place.length > 0 ? placeNamed(phrase.place) : null,
    home: phrase.home ?? place,
    shares,
    continues: null,
    qualifiers: phrase.isRegistered ? [...counted.qualifiers, 'registered'] : counted.qualifiers,
    rules: [phrase.rule, rule ?? '']
  }
}

/** By its own verb, else by that of the figure that it is added to. */
function movementOfGroup(scene: Scene, counted: Counted, phrase: GroupPhrase): SharedMovement {
  const own = movementOf(scene.outline.text, counted.start, endOfCounts(scene, phrase))
  const shared = own.rule === null ? sharedMovement(scene, counted) : undefined
  const movement = shared ?? {...own, place: null}
  if (isCountedGoing(phrase.group)) return {...movement, measure: 'flow', goal: 'home'}
  return isCountedComing(phrase.group) ? {...movement, measure: 'flow', goal: 'here'} : movement
}

const originsOf = ({outline}: Scene, {origins, end}: GroupPhrase, measure: Figure['measure']): string[] =>
  measure === 'flow' && origins.length === 0 ? originsIn(outline, end, outline.text.length) : origins

/** Inhabitants of what the text does not name. */
const isNowhere = (
  {outline, topic}: Scene,
  {first}: Counted,
  {next, place}: GroupPhrase,
  measure: Figure['measure']
): boolean =>
  topic.group === null &&
  place.length === 0 &&
  placeBehind(outline, next, measure, topic) === null &&
  placeBefore(outline, first, topic) === null
