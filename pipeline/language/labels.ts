import {withoutRemarks} from './absence.js'
import {plainText} from './markup/index.js'

/** A label of an infobox as its dataset keys it: `Mission2` is the second `mission`. */
export interface Label {
  key: string
  slot: number | null
}

/**
 * Any label has a key, also one without letters (itself) or without anything (`unlabelled`). Behind a known label remarks
 * in brackets are no part of it: `Population (2010)`.
 */
export function readLabel(label: string): Label {
  const shown = plainText(label)
  const bare = readWords(withoutRemarks(shown), label)
  return known.has(bare.key) ? bare : readWords(shown, label)
}

function readWords(words: string, label: string): Label {
  const snake = snakeCase(words)
  if (snake === '') return {key: label.replace(/\p{Cf}/gu, '').trim() || label || 'unlabelled', slot: null}
  const [digits] = trailingSlot.exec(snake) ?? []
  const name = digits === undefined ? '' : snake.slice(0, -digits.length).replace(/_$/, '')
  if (name === '') return readInnerSlot(snake) ?? {key: canonical(snake), slot: null}
  return {key: name === 'pop' ? name : canonical(name), slot: Number(digits)}
}

/** One or two digits: more are a year (`Population2010`), and those of `area_km2` a unit's. */
const trailingSlot = /(?<!\d|(?:^|_)(?:k|c|m)?m)[1-9]\d?$/

/** `Envoy1 title`: of labels that are known without their digit. */
function readInnerSlot(snake: string): Label | undefined {
  const {name, slot, rest} = /^(?<name>[a-z]{1,20})_?(?<slot>[1-9]\d?)_?(?<rest>[a-z]{1,20})$/.exec(snake)?.groups ?? {}
  const key = aliases.get(`${name}${rest}`)
  return key === undefined ? undefined : {key, slot: Number(slot)}
}

function snakeCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
}

const canonical = (name: string): string => aliases.get(name.replaceAll('_', '')) ?? name

/**
 * Key → other spellings of it, without spaces: parameters of the infoboxes of relations and of ethnic groups, and the
 * words that the boxes show for them. `Pop` with a digit is a region's. A label may be `constructor`, so it is a Map.
 */
const aliases = new Map(
  Object.entries({
    envoy: ['envoys', 'envoyname', 'nameofenvoy'],
    envoytitle: ['envoytitle', 'envoystitle', 'titleofenvoy'],
    filetype: ['filetype'],
    flagvariant: ['flagvariant'],
    languages: ['lang', 'langs', 'language'],
    mapcaption: ['mapcaption'],
    mission: ['missions', 'diplomaticmission', 'diplomaticmissions'],
    native_name: ['nativename'],
    popplace: ['popplace', 'popplaces', 'regionswithsignificantpopulations', 'regionswithsignificantpopulation'],
    population: ['pop', 'poptime', 'estimatedpopulation'],
    region: ['regions'],
    related: ['relatedc', 'relatedgroups', 'relatedethnicgroup', 'relatedethnicgroups', 'relatedpeoples'],
    religions: ['rel', 'rels', 'religion'],
    total: ['totalpopulation', 'totalpop', 'totpop', 'populationtotal']
  }).flatMap(([key, spellings]) => spellings.map((spelling) => [spelling, key] as const))
)

const known = new Set([...aliases.values(), 'caption', 'group', 'image', 'map', 'party', 'pop', 'title'])
