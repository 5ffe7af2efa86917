import type {Context} from '../../../dataset.js'
import type {InfoboxField, Mention} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import type {Evidence, Figure, Group} from '../figure.js'
import {readGroup} from '../group/group.js'
import type {GroupPhrase} from '../group/phrase.js'
import type {Box} from './box.js'
import {figureOf} from './figure.js'
import {numbersOf} from './numbers.js'
import {isCountOfPeople} from './people.js'
import {placeOf, placeOfPhrase} from './place.js'

/** `Population: 12,000 (2010)`: the figures of a field whose label says that people are counted. */
export const figuresOfCount = (field: InfoboxField, box: Box): Figure[] =>
  numbersOf(field, box).flatMap((number) => {
    const {scene, counted} = number
    const phrase = readGroup(scene.outline, counted.next, box.topic)
    if (!isCountOfPeople(number, phrase)) return []
    const {group, source} = groupOf(phrase, box)
    if (group === null) return noteGroup(scene.mention, box.context)
    const located = placeOfPhrase(phrase) ?? placeOf(field, box)
    return [figureOf(number, {group, source, ...located, end: phrase?.end ?? counted.end})]
  })

function noteGroup({text, start, end}: Mention<Quantity>, context: Context): Figure[] {
  context.report({
    ruleId: 'population/infobox-without-group',
    reason: `Cannot count people: \`${text}\` does not say of which people`,
    place: {start, end}
  })
  return []
}

/** A group of its own in the value, else that of the title or the field Group. */
function groupOf(phrase: GroupPhrase | undefined, {topic}: Box): {group: Group | null; source: Evidence} {
  if (phrase === undefined || phrase.isGeneric || phrase.isUnknown) return {group: topic.group, source: 'title'}
  return {group: {...phrase.group, iso3: phrase.group.iso3 ?? topic.group?.iso3 ?? null}, source: 'sentence'}
}
