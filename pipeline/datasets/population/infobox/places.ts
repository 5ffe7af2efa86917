import type {InfoboxField} from '../../../document.js'
import type {Figure} from '../figure.js'
import {words} from '../lexicon/words.js'
import {pairOf} from '../reading/pair.js'
import {textAt} from '../text/tokens.js'
import type {Box} from './box.js'
import {figureOf} from './figure.js'
import {numbersOf} from './numbers.js'
import {isCountOfPeople} from './people.js'
import {placeOf} from './place.js'

const marks = words('( : – — -')

/** `Dakar (12,000), Thiès (3,000)`, `Oslo: 300`. */
export const figuresOfPlaces = (field: InfoboxField, box: Box): Figure[] =>
  numbersOf(field, box).flatMap((number) => {
    const {scene, counted} = number
    const isMarked = marks.has(textAt(scene.outline.tokens, counted.first - 1))
    const open = isMarked ? counted.first - 1 : counted.first
    if (open === 0 || !isCountOfPeople(number, undefined)) return []
    const reading = pairOf(scene, counted, counted.next, open)
    if (reading === undefined) return []
    const {group, groupSource: source, place} = reading
    const located =
      place === null || place === 'unknown'
        ? placeOf(field, box)
        : {place, placeSource: 'sentence' as const, placeRule: 'population/place-in-clause'}
    return [figureOf(number, {group, source, ...located, end: counted.end})]
  })
