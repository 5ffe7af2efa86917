import type {Mention, Passage} from './document.js'

/** Curated names that can be found in a text and looked up. */
export interface Gazetteer<Reading> {
  /** Every name in the passage: whole words, case as written, the longest where several fit. In text order. */
  find(passage: Passage): Mention<Reading>[]
  /** What a whole text names, trimmed; undefined when it is no name of this gazetteer. */
  resolve(surface: string): Reading | undefined
}

/**
 * A gazetteer of surface forms; null readings are names that must not be read (and hide shorter ones inside them).
 * Throws when two entries claim one surface form.
 */
export function buildGazetteer<Reading>(
  rule: string,
  surfaces: Iterable<[string, Reading | null]>
): Gazetteer<Reading> {
  const readings = readingsOf(rule, surfaces)
  const groups = groupByFirstWord(readings.keys())
  const firstWord = wordsLike([...groups.keys()])

  return {
    resolve: (surface) => readings.get(fold(surface).trim()) ?? undefined,
    find(passage) {
      const text = fold(passage.text)
      const mentions: Mention<Reading>[] = []
      firstWord.lastIndex = 0
      for (let match = firstWord.exec(text); match !== null; match = firstWord.exec(text)) {
        const surface = longestAt(text, match.index, groups.get(match[0]))
        if (surface === undefined) continue
        firstWord.lastIndex = match.index + surface.length
        const reading = readings.get(surface)
        if (reading != null) mentions.push(mention(rule, passage, match.index, surface.length, reading))
      }
      return mentions
    }
  }
}

function readingsOf<Reading>(rule: string, surfaces: Iterable<[string, Reading | null]>): Map<string, Reading | null> {
  const readings = new Map<string, Reading | null>()
  for (const [written, reading] of surfaces) {
    const surface = fold(written)
    if (readings.has(surface))
      throw new Error(`Cannot build gazetteer \`${rule}\`: \`${written}\` is claimed twice: take it out of one entry`)
    readings.set(surface, reading)
  }
  return readings
}

const letter = String.raw`[\p{L}\p{M}\p{N}]`
const wordAtStart = new RegExp(`^${letter}+`, 'u')
const wordCharacter = new RegExp(`^${letter}`, 'u')
/** Up to three words with one character between them: thousands of names begin "Treaty of". */
const firstWords = new RegExp(
  `(${letter}+)(?:([^\\p{L}\\p{M}\\p{N}]${letter}+)([^\\p{L}\\p{M}\\p{N}]${letter}+)?)?`,
  'uy'
)

/** Typographic apostrophes, dashes and any white space as hyphens and so on; every character keeps its place. */
const fold = (text: string): string =>
  unfolded.test(text)
    ? text
        .replace(/\s/g, ' ')
        .replaceAll('’', "'")
        .replace(/[–—‐‑]/g, '-')
    : text
const unfolded = /[^\S ]|[’–—‐‑]/

/**
 * The words of a text that may be among `words`: what begins with the capital or digit of one of them, and the few that
 * begin with a small letter. Most words of a text do neither. Letters are ranges without the `u` flag, which costs half
 * the speed; what they take in too much is no word of the gazetteer.
 */
function wordsLike(words: readonly string[]): RegExp {
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  const initials = new Set(words.filter((word) => !/^\p{Ll}/u.test(word)).map((word) => word.charAt(0)))
  const capitalized = `[${[...initials].join('')}]${anyLetter}*`
  const others = `(?:${small.join('|')})(?!${anyLetter})`
  return new RegExp(`(?<!${anyLetter})(?:${small.length === 0 ? capitalized : `${capitalized}|${others}`})`, 'g')
}

/** Punctuation of the blocks up to U+FFFF is none; surrogates and marks are letters here. */
const anyLetter = String.raw`[0-9A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u2c00-\u2dff\u3005-\uffef]`

/** Surfaces that begin with one word; in a large group by their first three words, once somebody asks. */
interface Group {
  surfaces: string[]
  byWords?: Map<string, string[]>
}

/** More names than this are not tried one by one. */
const largest = 12

function groupByFirstWord(surfaces: Iterable<string>): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const surface of surfaces) {
    const [word] = wordAtStart.exec(surface) ?? []
    if (word === undefined)
      throw new Error(`Cannot build gazetteer: \`${surface}\` does not start with a letter or digit`)
    const group = groups.get(word)
    if (group === undefined) groups.set(word, {surfaces: [surface]})
    else group.surfaces.push(surface)
  }
  for (const {surfaces} of groups.values()) if (surfaces.length > 1) surfaces.sort((a, b) => b.length - a.length)
  return groups
}

function longestAt(text: string, at: number, group: Group | undefined): string | undefined {
  if (group === undefined) return undefined
  if (group.surfaces.length <= largest) return group.surfaces.find((surface) => standsAt(text, at, surface))
  group.byWords ??= indexByWords(group.surfaces)
  const [three = '', one = '', second = '', third] = wordsAt(text, at) ?? []
  for (const key of third === undefined ? [one + second, one] : [three, one + second, one]) {
    const surface = group.byWords.get(key)?.find((candidate) => standsAt(text, at, candidate))
    if (surface !== undefined) return surface
  }
  return undefined
}

/** The longest first, as they come. */
function indexByWords(surfaces: readonly string[]): Map<string, string[]> {
  const byWords = new Map<string, string[]>()
  for (const surface of surfaces) {
    const [key = ''] = wordsAt(surface, 0) ?? []
    const candidates = byWords.get(key)
    if (candidates === undefined) byWords.set(key, [surface])
    else candidates.push(surface)
  }
  return byWords
}

function wordsAt(text: string, at: number): RegExpExecArray | null {
  firstWords.lastIndex = at
  return firstWords.exec(text)
}

function standsAt(text: string, at: number, surface: string): boolean {
  if (!text.startsWith(surface, at)) return false
  const end = at + surface.length
  return !wordCharacter.test(surface.slice(-1)) || !wordCharacter.test(text.slice(end, end + 2))
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
