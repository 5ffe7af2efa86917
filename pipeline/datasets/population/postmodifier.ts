import type {Mention} from '../../document.js'
import type {CountryReading} from '../../language/countries.js'
import {foldSpace} from '../../language/parties.js'
import {oneOf} from '../../language/pattern.js'
import type {GroupPhrase} from './figure.js'
import {listOf, onlyCode, wordingOf} from './nation.js'
import {personNouns} from './nouns.js'
import {adjective, countriesIn, country, countryName, type Outline} from './outline.js'
import {matchAt, phrase} from './phrase.js'

const descent = oneOf([
  'descent',
  'origin',
  'origins',
  'ancestry',
  'background',
  'heritage',
  'extraction',
  'nationality',
  'citizenship',
  'ethnicity',
  'birth'
])
const ofDescent = phrase` of (?<nations>${listOf(adjective)}) ${descent}`
/** "citizens of X" names the group, "residents of X" the place. */
const ofCountry = phrase` of (?:the )?(?<nations>${listOf(country)})`
const fromCountry = phrase`(?: who (?:came|had come|originated|are|were)| originally| coming| originating)? from (?:the )?(?<nations>${listOf(countryName)})`
/** A place that is no country: told, and nothing decided by it. */
const fromPlace = phrase` from (?:the )?(?:\p{Lu}[\p{L}\p{M}'’-]{0,30})(?: \p{Lu}[\p{L}\p{M}'’-]{0,30}){0,2}`
const bornIn = phrase`(?: who (?:were|are))? born in (?:the )?(?<nations>${listOf(countryName)})`
/** "persons in X were of Y origin" */
const ofNations =
  phrase`(?:of|(?<kind>citizens|nationals) of) (?:the )?(?<nations>${listOf(adjective)})(?: ${descent})?`.source
const fromOrigin = phrase`from (?:the )?(?<origin>${listOf(countryName)})`.source
const areOf = phrase`(?: (?:living |residing )?in (?:the )?${country})? (?:were|are|was|who were|who are) (?:${ofNations}|${fromOrigin})`

interface Postmodifier {
  end: number
  named: Mention<CountryReading>[]
  /** Another noun that takes the head's place: "persons … were citizens of X". */
  kind: string | undefined
}

/** The group with what is said of it behind its head: "of X descent", "from X", "born in X", "of X". */
export function withPostmodifier(outline: Outline, group: GroupPhrase): GroupPhrase {
  const from = postmodifier(outline, group, fromCountry)
  if (group.rule === 'population/count-of-nationals') {
    return from === undefined ? group : {...group, end: from.end, origins: from.named.map(textOf)}
  }
  const isResidents = group.group.type === 'residents'
  const of = postmodifier(outline, group, ofCountry)
  const descent =
    postmodifier(outline, group, ofDescent) ??
    (isResidents || group.isGeneric ? postmodifier(outline, group, areOf) : undefined)
  if (descent !== undefined) return ofNation(outline, group, descent, 'of')
  if (of !== undefined && isResidents) return {...group, end: of.end, place: of.named}
  if (of !== undefined && group.group.type === 'citizens') return ofNation(outline, group, of, 'of')
  const birth = postmodifier(outline, group, bornIn)
  if (birth !== undefined) return ofNation(outline, group, birth, 'born in')
  if (from === undefined) return fromElsewhere(outline, group)
  return {...ofNation(outline, group, from, 'from'), origins: from.named.map(textOf)}
}

function postmodifier(outline: Outline, {end}: GroupPhrase, pattern: RegExp): Postmodifier | undefined {
  const match = matchAt(pattern, outline.text, end)
  if (match === undefined) return undefined
  const {nations, origin, kind} = match.groups ?? {}
  const list = nations ?? origin ?? ''
  const from = end + match[0].lastIndexOf(list)
  return {end: end + match[0].length, named: countriesIn(outline, from, from + list.length), kind}
}

function ofNation(outline: Outline, phrase: GroupPhrase, {end, named, kind}: Postmodifier, link: string): GroupPhrase {
  const list = wordingOf(outline, named)
  const isAdjective = named.every(({reading}) => reading.form === 'demonym')
  const type = personNouns.get(kind ?? '')?.type ?? phrase.group.type
  const name = `${kind ?? phrase.group.name} ${link} ${isAdjective && link === 'of' ? `${list} origin` : list}`
  const group = {...phrase.group, name, iso3: onlyCode(named), type}
  return {...phrase, group, end, isGeneric: false, rule: 'population/count-of-nationals'}
}

function fromElsewhere({text}: Outline, phrase: GroupPhrase): GroupPhrase {
  const place = matchAt(fromPlace, text, phrase.end)?.[0]
  if (place === undefined) return phrase
  const origin = foldSpace(place.replace(/^\s{1,3}from/, ''))
  const group = {...phrase.group, name: `${phrase.group.name} from ${origin}`}
  return {...phrase, group, end: phrase.end + place.length, origins: [origin.replace(/^the /, '')]}
}

const textOf = ({text}: Mention<unknown>): string => foldSpace(text)
