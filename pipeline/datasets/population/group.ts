import {foldSpace} from '../../language/parties.js'
import {oneOf} from '../../language/pattern.js'
import type {GroupPhrase} from './figure.js'
import {listOf, onlyCode, wordingOf} from './nation.js'
import {descriptions, fillers, personNouns, typeOfDescription} from './nouns.js'
import {adjective, countriesIn, demonym, type Outline, people} from './outline.js'
import {matchAt, phrase} from './phrase.js'
import {withPostmodifier} from './postmodifier.js'

const modifiers = String.raw`(?:\s{1,3}${oneOf([...descriptions, ...fillers])}(?![\p{L}-])){0,4}`
const turning = oneOf([
  'in',
  'from',
  'who',
  'live',
  'lived',
  'lives',
  'living',
  'reside',
  'resided',
  'residing',
  'were',
  'are',
  'was',
  'had',
  'have',
  'has',
  'fled',
  'came',
  'arrived',
  'emigrated',
  'immigrated',
  'moved',
  'left',
  'settled',
  'working',
  'studying',
  'work',
  'study',
  'by',
  'as',
  'at'
])
/** Behind a bare demonym, so that it is a noun: "500 Japanese live …". */
const follower = String.raw`(?=\s{0,3}(?:[.;)]|$)|\s{1,3}${turning}(?!\p{L}))`

const peoplePart = String.raw`\s{1,3}(?<peoples>${listOf(people)})`
const nounPart =
  String.raw`(?:\s{1,3}(?<nations>${listOf(adjective)})(?<born>-born|-origin)?)?(?<second>${modifiers})\s{1,3}` +
  `(?<head>${oneOf(personNouns.keys())})`
/** "of the registered Syrian and Iraqi refugees", "ethnic Danes", "Lebanon-born people", "Japanese who …" */
const counted = phrase`(?<partitive> of(?: the| these| those| all)?)?(?<first>${modifiers})(?:${peoplePart}|${nounPart}| (?<bare>${demonym})${follower})`

/** The group of people that a text counts from `at` on; undefined when it counts none that is known here. */
export function readGroup(outline: Outline, at: number): GroupPhrase | undefined {
  const match = matchAt(counted, outline.text, at)
  if (match === undefined) return undefined
  const {partitive, first = '', second = '', nations, peoples, bare, born = '', head} = match.groups ?? {}
  const end = at + match[0].length
  const noun = personNouns.get(foldSpace(head ?? ''))
  const named = countriesIn(outline, at, end)
  const name = [...described(first), wordingOf(outline, named) + born, ...described(second), canonical(head)]
    .filter((part) => part !== '')
    .join(' ')
  const types = described(`${first}${second}`).flatMap((word) => typeOfDescription.get(word) ?? [])
  const isNamed = (nations ?? peoples ?? bare) !== undefined
  return withPostmodifier(outline, {
    group: {name, iso3: onlyCode(named), type: noun?.type ?? types[0] ?? null, unit: noun?.unit ?? 'persons'},
    end,
    isPartitive: partitive !== undefined,
    isGeneric: !isNamed && noun?.isGeneric === true,
    isRegistered: /(?<!\p{L})registered/u.test(first + second),
    origins: [],
    place: [],
    rule: isNamed ? 'population/count-of-nationals' : 'population/count-of-people'
  })
}

const describing = new RegExp(String.raw`(?<![\p{L}-])${oneOf(descriptions)}(?![\p{L}-])`, 'gu')
const described = (words: string): string[] => (words.match(describing) ?? []).map(foldSpace)

const canonical = (head: string | undefined): string =>
  foldSpace(head ?? '').replace(/^(?:persons|individuals)$/, 'people')
