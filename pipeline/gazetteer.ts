import type {Mention, Passage} from './document.js'
import type {CountryForm, CountryReading} from './language/countries.js'
import {buildVerbs, type VerbLexicon, type VerbTable} from './language/verbs/index.js'

/** Curated names that can be found in a text and looked up. */
export interface Gazetteer<Reading> {
  /** Every name in the passage: whole words, case as written, the longest where several fit. In text order. */
  find(passage: Passage): Mention<Reading>[]
  /** What a whole text names, trimmed; undefined when it is no name of this gazetteer. */
  resolve(surface: string): Reading | undefined
}

export interface CountryEntry {
  id: string
  iso2: string | null
  iso3: string | null
  qid: string | null
  status: string
  name: string
  aliases: string[]
  demonyms: string[]
  peoples: string[]
  capitals: string[]
}

/** A name that several countries share, or that only looks like a country's: found, so that nothing shorter is. */
export interface BarredName {
  surface: string
}

export interface Gazetteers {
  countries: Gazetteer<CountryReading>
  verbs: VerbLexicon
}

/** The tables of `source/gazetteers` as the files hold them. */
export interface GazetteerTables {
  countries: readonly CountryEntry[]
  'ambiguous-names': readonly BarredName[]
  'look-alikes': readonly BarredName[]
  'event-verbs': VerbTable
}

export function buildGazetteers(tables: GazetteerTables): Gazetteers {
  return {
    countries: buildGazetteer('country/gazetteer', countrySurfaces(tables)),
    verbs: buildVerbs(tables['event-verbs'])
  }
}

function* countrySurfaces(tables: GazetteerTables): Generator<[string, CountryReading | null]> {
  for (const {id, iso3, name, aliases, demonyms, peoples, capitals} of tables.countries) {
    const forms: [CountryForm, readonly string[]][] = [
      ['name', [name, ...aliases]],
      ['demonym', demonyms],
      ['people', peoples],
      ['capital', capitals]
    ]
    for (const [form, surfaces] of forms) for (const surface of surfaces) yield [surface, {id, iso3, name, form}]
  }
  for (const {surface} of tables['ambiguous-names']) yield [surface, null]
  for (const {surface} of tables['look-alikes']) yield [surface, null]
}

/**
 * A gazetteer of surface forms; null readings are names that must not be read (and hide shorter ones inside them).
 * Throws when two entries claim one surface form.
 */
export function buildGazetteer<Reading>(
  rule: string,
  surfaces: Iterable<[string, Reading | null]>
): Gazetteer<Reading> {
  const readings = new Map<string, Reading | null>()
  for (const [surface, reading] of surfaces) {
    if (readings.has(surface))
      throw new Error(`Cannot build gazetteer \`${rule}\`: \`${surface}\` is claimed twice: take it out of one entry`)
    readings.set(surface, reading)
  }
  const byFirstWord = indexByFirstWord(readings.keys())
  const firstWord = wordsLike([...byFirstWord.keys()])

  return {
    resolve: (surface) => readings.get(fold(surface).trim()) ?? undefined,
    find(passage) {
      const text = fold(passage.text)
      const mentions: Mention<Reading>[] = []
      firstWord.lastIndex = 0
      for (let match = firstWord.exec(text); match !== null; match = firstWord.exec(text)) {
        const surface = longestAt(text, match.index, byFirstWord.get(match[0]))
        if (surface === undefined) continue
        firstWord.lastIndex = match.index + surface.length
        const reading = readings.get(surface)
        if (reading != null) mentions.push(mention(rule, passage, match.index, surface.length, reading))
      }
      return mentions
    }
  }
}

const letter = String.raw`[\p{L}\p{M}\p{N}]`
const wordAtStart = new RegExp(`^${letter}+`, 'u')
const wordCharacter = new RegExp(`^${letter}`, 'u')

/** Typographic apostrophes and any white space as a gazetteer writes them; every character keeps its place. */
const fold = (text: string): string => (unfolded.test(text) ? text.replace(/\s/g, ' ').replaceAll('’', "'") : text)
const unfolded = /[^\S ]|’/

/**
 * The words of a text that may be among `words`: what begins with the capital or digit of one of them, and the few that
 * begin with a small letter. Most words of a text do neither. The capital stands before what looks back from it, since
 * it is found faster than that.
 */
function wordsLike(words: readonly string[]): RegExp {
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  const initials = new Set(words.filter((word) => !small.includes(word)).map((word) => [...word][0]))
  const initial = `[${[...initials].join('')}]`
  const capitalized = `${initial}(?<!${letter}${initial})${letter}*`
  const others = `(?<!${letter})(?:${small.join('|')})(?!${letter})`
  return new RegExp(small.length === 0 ? capitalized : `${capitalized}|${others}`, 'gu')
}

function indexByFirstWord(surfaces: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const surface of surfaces) {
    const [first] = wordAtStart.exec(surface) ?? []
    if (first === undefined)
      throw new Error(`Cannot build gazetteer: \`${surface}\` does not start with a letter or digit`)
    const candidates = index.get(first)
    if (candidates === undefined) index.set(first, [surface])
    else candidates.push(surface)
  }
  for (const candidates of index.values()) candidates.sort((a, b) => b.length - a.length)
  return index
}

function longestAt(text: string, at: number, candidates: readonly string[] | undefined): string | undefined {
  return candidates?.find((surface) => {
    const end = at + surface.length
    const isWhole = !wordCharacter.test(surface.slice(-1)) || !wordCharacter.test(text.slice(end, end + 2))
    return isWhole && text.startsWith(surface, at)
  })
}

function mention<Reading>(
  rule: string,
  passage: Passage,
  at: number,
  length: number,
  reading: Reading
): Mention<Reading> {
  const text = passage.text.slice(at, at + length)
  return {rule, reading, text, start: passage.start + at, end: passage.start + at + length}
}
