import {withoutRemarks} from './absence.js'
import {missionTypes} from './missions/types.js'
import type {CountryFinder} from './parties.js'
import {oneOf, wordEnd, wordStart} from './pattern.js'

/** What a text on an envoy names: somebody, or the office alone. */
export interface Envoy {
  type: 'person' | 'role'
  /** Whether it names an office, alone or beside a person. */
  hasOffice: boolean
}

/**
 * `Ambassador to Chile` is an office, `Ambassador Ada Example` and `Ada Example (since 2019)` are persons. Undefined for
 * what is neither or cannot be told: `vacant`, `Stockholm`, `Embassy of Chile`, `Ambassador recalled`.
 */
export function readEnvoy(value: string, countries: CountryFinder): Envoy | undefined {
  if (value.length > longest || isUnfilled(value) || countries.resolve(value) !== undefined) return undefined
  const written = withoutRemarks(withSmallLetters(value).replaceAll('’', "'")).replace(term, '')
  const bare = withoutPlaces(written, countries)
  const [text, hasOffice] = [bare.replace(office, ' '), bare.search(office) !== -1]
  if (text.includes('://') || missionTypes.some(({pattern}) => text.search(pattern) !== -1)) return undefined
  const words = (text.match(/[\p{L}\p{M}.'-]+/gu) ?? []).filter((word) => /\p{L}/u.test(word) && !isPlain(word))
  if (isName(words, hasOffice)) return {type: 'person', hasOffice}
  return hasOffice && words.length === 0 ? {type: 'role', hasOffice} : undefined
}

/** `ADA EXAMPLE` as `Ada Example`. */
const withSmallLetters = (text: string): string =>
  /\p{Ll}/u.test(text) ? text : text.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase())

/** One word alone might as well be a place or a remark, but for scripts without spaces and capitals. */
function isName(words: readonly string[], hasOffice: boolean): boolean {
  const [name = '', ...others] = words.filter((word) => /^(?:\p{Ll}{1,3}['-])?[\p{Lu}\p{Lo}]/u.test(word))
  return name !== '' && (hasOffice || others.length > 0 || /^\p{Lo}{2}/u.test(name))
}

/** Nobody's name and title are longer. */
const longest = 300

/** `vacant`, `to be announced`: the office is there, somebody in it is not, or is not known. */
export const isUnfilled = (value: string): boolean => unfilled.test(value)

const unfilled = new RegExp(
  `${wordStart}(?:vacan(?:t|cy)|unfilled|unoccupied|unknown|pending|tb[acdn]|to be (?:announced|appointed|confirmed|determined|named)|not (?:yet )?(?:known|appointed|named|filled))${wordEnd}`,
  'iu'
)

/** ` since May 2019`, behind a name or an office. */
const term = /,? (?:since|until|appointed|as of|designated|from (?=[^,;]{0,20}\d)) ?[^,;]{0,60}$/i

/** With blanks for the places that an office has: `Chilean Ambassador to Norway and Sweden` is `Ambassador to and`. */
function withoutPlaces(text: string, countries: CountryFinder): string {
  let [bare, isJoined] = [text, false]
  for (const {start, end} of countries.find({text, start: 0, end: text.length})) {
    const before = bare.slice(Math.max(0, start - 20), start)
    const isPlace = beforePlace.test(before) || (isJoined && /(?:,|and|&)(?: the)? $/.test(before))
    isJoined = isPlace
    if (isPlace || senderOf.test(text.slice(end, end + 60)))
      bare = bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end)
  }
  return bare.replace(unknownPlace, '$<office> ')
}

const beforePlace = /(?<!\p{L})(?:to|of|in|at|for|from)(?: the)? $/u

const qualifiers = [
  ...[
    'acting',
    'apostolic',
    'deputy',
    'designate',
    'extraordinary',
    'former',
    'first',
    'general',
    'honorary',
    'interim'
  ],
  ...['joint', 'non-resident', 'nonresident', 'papal', 'permanent', 'plenipotentiary', 'resident', 'roving', 'royal'],
  ...['second', 'senior', 'special', 'third']
]
/** Words that stand around an office and its places and are part of no name. */
const plain = new Set([
  ...qualifiers,
  ...[
    'a',
    'a.i',
    'a.i.',
    'accredited',
    'ad',
    'affairs',
    'also',
    'and',
    'as',
    'at',
    'based',
    'both',
    'by',
    'concurrently'
  ],
  ...['currently', 'en', 'for', 'foreign', 'from', 'in', 'large', 'no', 'not', 'of', 'or', 'pied', 'post', 'position'],
  ...['residing', 'see', 'since', 'the', 'to', 'various', 'several', 'with', 'excellency', 'h.e', 'h.e.', 'his', 'her']
])
const isPlain = (word: string): boolean => plain.has(word.toLowerCase())

const offices = anyCase([
  ...[
    'agent',
    'ambassador',
    'ambassador-at-large',
    'ambassador-designate',
    'ambassadors',
    'attaché',
    'commissioner',
    'consul',
    'consuls'
  ],
  ...["charge d'affaires", 'chargé', "chargé d'affaires", "chargée d'affaires", "chargés d'affaires"],
  ...['consul general', 'consul-general', 'consuls general', 'consuls-general', 'vice consul', 'vice-consul'],
  ...['counsellor', 'counselor', 'delegate', 'director', 'envoy', 'envoys', 'minister', 'minister-counsellor'],
  ...['chief of mission', 'head of delegation', 'head of mission', 'head of office', 'head of representative office'],
  ...['head of the liaison office', 'head of the mission', 'head of the representative office', 'interests section'],
  ...['high commissioner', 'high commissioners', 'internuncio', 'nuncio', 'nuncios', 'observer', 'pro-nuncio'],
  ...['representative', 'representatives', 'secretary', 'head of the delegation', 'head of the interests section']
])
const office = new RegExp(wordStart + offices + wordEnd, 'gu')
const senderOf = new RegExp(`^(?: ${anyCase(qualifiers)}){0,3} ${offices}${wordEnd}`, 'u')

/** Of a place that no table knows one or two words, all that stand behind `the`: a third might be a name's. */
const unknownPlace = new RegExp(
  String.raw`(?<office>${wordStart}${offices}) (?:to|of|in|at) (?:the \S[^,;]{0,80}|\p{Lu}[\p{L}'-]{0,40}(?: \p{Lu}[\p{L}'-]{0,40})?)(?=$|[,;])`,
  'gu'
)

/** Each word with or without a capital; the flag `i` would make any letter a capital. */
function anyCase(words: readonly string[]): string {
  return oneOf(words).replace(/(?<![\p{L}\\])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
