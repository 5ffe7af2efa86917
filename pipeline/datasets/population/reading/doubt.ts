import type {Counted} from '../scene/counted.js'
import {note, type Scene} from '../scene/scene.js'
import {adjective, country} from '../text/outline.js'
import {matchAt, matchBefore, phrase} from '../text/phrase.js'
import {standsAlone} from './alone.js'

/** How far before the number its subject may stand, in characters. */
const reach = 90

const ofThem = phrase` of (?:them|these|those|whom|which)`
const figure = '(?:figure|number|total|count)'
const thisFigure = phrase`(?<![\p{L}])(?:[Tt]his|[Tt]hat|[Tt]he) ${figure}(?: \p{Ll}{1,12}){1,6}\s{0,3}$`
const body = '(?:population|community|communities|diaspora|minority)'
const sizeOf = phrase`(?<![\p{L}])${body}(?: \p{L}[\p{L}-]{0,20}){1,8}\s{0,3}$`
const fromSomewhere = phrase` from (?:the )?${country}`
const ofPeople = phrase` ${adjective} (?:in|from|who|live|lived|living|were|are|had|have|fled|came|arrived)`

/** A number that may count people and was not read becomes a note; any other is passed over. */
export function noteDoubt(scene: Scene, counted: Counted): void {
  const {text, tokens} = scene.outline
  const {start, end} = counted
  const isAlone = standsAlone(tokens, counted.next)
  if (matchAt(ofThem, text, end) !== undefined)
    note(scene, 'population/part-of-a-group', 'does not say of whom', counted)
  else if (scene.mention.reading.unit !== 'count') return
  else if (isAlone && matchBefore(thisFigure, text, start, reach) !== undefined)
    note(scene, 'population/this-figure', 'continues no figure that is known', counted)
  else if (isAlone && matchBefore(sizeOf, text, start, reach) !== undefined)
    note(scene, 'population/size-without-group', 'does not say of which people', counted)
  else if (matchAt(fromSomewhere, text, end) !== undefined || matchAt(ofPeople, text, end) !== undefined)
    note(scene, 'population/count-from-a-country', 'does not say what is counted', counted)
}
