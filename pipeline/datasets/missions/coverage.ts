import {readPlaces} from './place.js'
import {isPlainAdverb, isWord, type Reader, wordAt} from './reader.js'
import type {Place} from './statement.js'
import type {Token} from './token.js'

/** What tells that a mission works for a country in which it does not stand. */
export interface Coverage {
  /** The countries for which it works; of `accredited from` where it is resident. */
  places: Place[]
  isFrom: boolean
  /** `covers`, `is accredited to`; not `covered`, `was accredited to`. */
  isNow: boolean
  to: number
}

const fillers = new Set(['which', 'that', 'who', 'is', 'are', 'was', 'were', 'also', 'jointly', 'and'])
const past = new Set(['was', 'were', 'had'])
const mostFillers = 5

/** `, which is also accredited to Norway`, `covers the Cook Islands`, `has jurisdiction over Malta`. */
export function readCoverage(reader: Reader, from: number): Coverage | undefined {
  let at = from
  while (at < from + mostFillers && (isWord(reader, at, fillers) || isAdverbAt(reader, at))) at++
  const isPast = reader.tokens.slice(from, at).some(({lower}) => past.has(lower))
  const covering = readAccredited(reader, at) ?? readCovering(reader, at)
  if (covering === undefined) return undefined
  const {places, to} = readPlaces(reader, covering.to)
  const isTold = covering.isLoose
    ? places.length > 0 && isOfCountries(reader, covering.to, to) && places.every(({city}) => city === null)
    : places.length > 0
  return isTold ? {places, isFrom: covering.isFrom, isNow: !isPast && !covering.isPast, to} : undefined
}

/** No district of a consulate: `covers Bavaria`. */
const isOfCountries = ({tokens}: Reader, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(({name, lower, mark}) => name?.kind === 'country' || (name === null && small.has(lower)) || mark === 'stop')
const small = new Set(['the', 'and', 'as', 'well', 'both', '&'])

interface Covering {
  isFrom: boolean
  isPast: boolean
  /** The words are used of much else: only countries decide. */
  isLoose: boolean
  to: number
}

const accredited = {isFrom: false, isPast: false, isLoose: false}

/** `accredited to`, `accredited from`, `accredited as non-resident ambassador to` */
function readAccredited(reader: Reader, at: number): Covering | undefined {
  if (wordAt(reader, at) !== 'accredited') return undefined
  let next = at + 1
  if (wordAt(reader, next) === 'as') while (next < at + 5 && !isWord(reader, next, to)) next++
  if (wordAt(reader, next) === 'from') return {...accredited, isFrom: true, to: next + 1}
  return isWord(reader, next, to) || wordAt(reader, next) === 'in' ? {...accredited, to: next + 1} : undefined
}

const to = new Set(['to'])

/** Each followed by the country; `~` stands for a few words that tell of what kind the relations are. */
const patterns = [
  'cover(?:s|ing|ed)?',
  'serv(?:es?|ing|ed)',
  '(?:be |been |being )?responsible for(?: ~(?:relations|affairs|interests) (?:with|in))?',
  '(?:be |been |being )?in charge of(?: ~(?:relations|affairs|interests) (?:with|in))?',
  '(?:has|have|having|had|with) ~jurisdiction (?:over|for|in)',
  '(?:handl|manag|conduct|oversee|maintain|direct)(?:e?s|ing|ed)? ~(?:relations|affairs|interests) (?:with|in)',
  'look(?:s|ing|ed)? after(?: ~(?:relations|affairs|interests) (?:with|in))?',
  'deal(?:s|ing|t)? with ~(?:relations|affairs|interests) (?:with|in)'
].map(
  (written) =>
    new RegExp(
      `^${written.replaceAll('~', '(?:(?:the|its|diplomatic|bilateral|consular|concurrent|also|for) ){0,3}')}(?= )`
    )
)

const longestPattern = 10
const pastForm = /^(?:had|covered|served|handled|managed|conducted|looked|dealt|oversaw|maintained|directed)(?= )/

function readCovering(reader: Reader, at: number): Covering | undefined {
  const words = reader.tokens.slice(at, at + longestPattern)
  if (words.length === 0 || words[0]?.mark === 'stop') return undefined
  const text = `${words.map(({lower}) => lower.replaceAll(' ', '_')).join(' ')} `
  const [found] = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
  if (found === undefined) return undefined
  return {isFrom: false, isPast: pastForm.test(text), isLoose: true, to: at + found.split(' ').length}
}

const isAdverbAt = ({tokens}: Reader, at: number): boolean =>
  tokens[at] !== undefined && isPlainAdverb(tokens[at] as Token)
