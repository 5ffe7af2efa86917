import type {Context} from '../../../dataset.js'
import {readLabel} from '../../../language/labels.js'
import {longestSentence} from '../../../passage.js'
import type {Figure} from '../figure.js'
import {words} from '../lexicon/words.js'
import type {Topic} from '../topic/topic.js'
import {readBox} from './box.js'
import {figuresOfCount} from './counts.js'
import {figuresOfPlaces} from './places.js'

const counts = words('population pop total number size community_size')
const places = words('popplace region significant_populations')

/** The figures of the infobox: fields whose label says a count of people, or where they live. */
export function figuresOfInfobox(context: Context, topic: Topic): Figure[] {
  const box = readBox(context, topic)
  return context.document.infobox
    .filter(({value}) => value.text.length <= longestSentence)
    .flatMap((field) => {
      const {key} = readLabel(field.label)
      if (counts.has(key)) return figuresOfCount(field, box)
      return places.has(key) ? figuresOfPlaces(field, box) : []
    })
}
