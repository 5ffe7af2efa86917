import type {InfoboxField} from '../../../document.js'
import {readLabel} from '../../../language/labels.js'
import {foldSpace} from '../../../language/space.js'
import type {Evidence, Place} from '../figure.js'
import type {GroupPhrase} from '../group/phrase.js'
import {placeNamed} from '../place/stated.js'
import {isNameOfPlace} from '../text/names.js'
import {outlineOf} from '../text/outline.js'
import type {Box} from './box.js'

/** A place, where it was taken from and by which rule. */
export interface Located {
  place: Place | null
  placeSource: Evidence
  placeRule: string
}

const nowhere: Located = {place: null, placeSource: null, placeRule: ''}

/** `12,000 residents of Oslo`; undefined where the phrase tells no place. */
export function placeOfPhrase(phrase: GroupPhrase | undefined): Located | undefined {
  if (phrase === undefined || phrase.place.length === 0) return undefined
  const place = placeNamed(phrase.place)
  return place === 'unknown' ? nowhere : {place, placeSource: 'sentence', placeRule: 'population/place-in-clause'}
}

/** Pop1 is the population of Region1; a field without number that of the host or of the only country in Popplace. */
export function placeOf({label}: InfoboxField, box: Box): Located {
  const {host} = box.topic
  const {slot} = readLabel(label)
  const region = slot === null ? undefined : box.fieldOf('region', slot)
  if (region !== undefined) return placeOfRegion(region, box)
  if (host !== null) return {place: host, placeSource: 'title', placeRule: 'population/place-of-title'}
  const field = box.fieldOf('popplace', null)
  return field === undefined ? nowhere : placeOfRegion(field, box)
}

const several = /[,;·]|(?<!\p{L})and(?!\p{L})/u

/** A region that no gazetteer knows lies in the host's country; so does one whose namesake lies elsewhere. */
function placeOfRegion({value}: InfoboxField, {context: {mentions}, topic: {host}}: Box): Located {
  const named = outlineOf(value, mentions).names.filter(({reading}) => isNameOfPlace(reading))
  const place = placeNamed(named)
  const isLocal = host !== null && (place === 'unknown' || named.every(({reading}) => reading.kind === 'place'))
  const isOne = value.text !== '' && !several.test(value.text)
  if (isLocal && isOne) return ofBox({name: foldSpace(value.text), iso3: host.iso3})
  return place === 'unknown' ? nowhere : ofBox(place)
}

const ofBox = (place: Place): Located => ({
  place,
  placeSource: 'title',
  placeRule: 'population/place-of-infobox'
})
