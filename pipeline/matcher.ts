import {isLetter} from './characters.js'
import type {Mention, Passage} from './document.js'

/** Curated names that can be found in a text and looked up. */
export interface Gazetteer<Reading> {
  /** Every name in the passage: whole words, case as written, the longest where several fit. In text order. */
  find(passage: Passage): Mention<Reading>[]
  /** What a whole text names, trimmed; undefined when it is no name of this gazetteer. */
  resolve(surface: string): Reading | undefined
}

/** A form, what it means, and whether it is but a variant: one that another form claims is left out. */
export type Surface<Reading> = [form: string, reading: Reading | null, variant?: 'variant']

/**
 * A gazetteer of surface forms; null readings are names that must not be read (and hide shorter ones inside them).
 * Throws when two entries claim one surface form.
 */
export function buildGazetteer<Reading>(rule: string, surfaces: Iterable<Surface<Reading>>): Gazetteer<Reading> {
  const readings = readingsOf(rule, surfaces)
  const groups = groupByFirstWord(readings.keys())
  const initial = oneOfCharacters([...groups.keys()].map((word) => word.charAt(0)))

  return {
    resolve: (surface) => readings.get(fold(surface).trim()) ?? undefined,
    find(passage) {
      const text = fold(passage.text)
      const mentions: Mention<Reading>[] = []
      initial.lastIndex = 0
      while (initial.test(text)) {
        const at = initial.lastIndex - 1
        if (isInWord(text, at)) continue
        const end = endOfWord(text, at)
        const surface = surfaceAt(text, at, end, groups) ?? ''
        const reading = readings.get(surface)
        if (reading != null) mentions.push(mention(rule, passage, at, surface.length, reading))
        initial.lastIndex = Math.max(end, at + surface.length)
      }
      return mentions
    }
  }
}

const isInWord = (text: string, at: number): boolean => at > 0 && isLetter[text.charCodeAt(at - 1)] === 1

function readingsOf<Reading>(rule: string, surfaces: Iterable<Surface<Reading>>): Map<string, Reading | null> {
  const readings = new Map<string, Reading | null>()
  for (const [written, reading, variant] of surfaces) {
    const surface = fold(written)
    const isClaimed = readings.has(surface)
    if (isClaimed && variant === undefined)
      throw new Error(`Cannot build gazetteer \`${rule}\`: \`${written}\` is claimed twice: take it out of one entry`)
    if (!isClaimed) readings.set(surface, reading)
  }
  return readings
}

const letter = String.raw`[\p{L}\p{M}\p{N}]`
const wordCharacter = new RegExp(`^${letter}`, 'u')
/** Up to three words with one character between them: thousands of names begin "Treaty of". */
const firstWords = new RegExp(
  `(${letter}+)(?:([^\\p{L}\\p{M}\\p{N}]${letter}+)([^\\p{L}\\p{M}\\p{N}]${letter}+)?)?`,
  'uy'
)

/** Typographic apostrophes, dashes and any white space as hyphens and so on; every character keeps its place. */
export const fold = (text: string): string =>
  unfolded.test(text)
    ? text
        .replace(/\s/g, ' ')
        .replaceAll('’', "'")
        .replace(/[–—‐‑]/g, '-')
    : text
const unfolded = /[^\S ]|[’–—‐‑]/

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && isLetter[text.charCodeAt(at)] === 1) at++
  return at
}

/** The characters that names begin with: most words of a text begin with no capital. */
const oneOfCharacters = (characters: readonly string[]): RegExp =>
  new RegExp(`[${[...new Set(characters)].join('')}]`, 'g')

/** Surfaces that begin with one word, and what is made of them once a text has the word. */
interface Group {
  surfaces: string[]
  index?: GroupIndex
}

interface GroupIndex {
  /** The two characters that may follow the word; with `isAlone` anything may. Most words of a text end here. */
  next: ReadonlySet<number>
  isAlone: boolean
  /** The longest first; in a large group by their first three words. */
  byWords: ReadonlyMap<string, string[]> | null
  longestFirst: readonly string[]
}

/** More names than this are not tried one by one. */
const largest = 12

function groupByFirstWord(surfaces: Iterable<string>): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const surface of surfaces) {
    const word = surface.slice(0, endOfWord(surface, 0))
    if (word === '') throw new Error(`Cannot build gazetteer: \`${surface}\` does not start with a letter or digit`)
    const group = groups.get(word)
    if (group === undefined) groups.set(word, {surfaces: [surface]})
    else group.surfaces.push(surface)
  }
  return groups
}

function indexOf({surfaces}: Group, {length}: string): GroupIndex {
  const longestFirst = [...surfaces].sort((a, b) => b.length - a.length)
  return {
    longestFirst,
    next: new Set(surfaces.map((surface) => twoAt(surface, length))),
    isAlone: surfaces.some((surface) => surface.length < length + 2),
    byWords: surfaces.length > largest ? indexByWords(longestFirst) : null
  }
}

/** Two characters as a number. */
const twoAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

/** The longest surface that begins with the word from `at` to `end`. */
function surfaceAt(text: string, at: number, end: number, groups: ReadonlyMap<string, Group>): string | undefined {
  const word = text.slice(at, end)
  const group = groups.get(word)
  if (group === undefined) return undefined
  group.index ??= indexOf(group, word)
  const {isAlone, next} = group.index
  return isAlone || next.has(twoAt(text, end)) ? longestAt(text, at, group.index) : undefined
}

function longestAt(text: string, at: number, {byWords, longestFirst}: GroupIndex): string | undefined {
  if (byWords === null) return longestFirst.find((surface) => standsAt(text, at, surface))
  const [three = '', one = '', second = '', third] = wordsAt(text, at) ?? []
  for (const key of third === undefined ? [one + second, one] : [three, one + second, one]) {
    const surface = byWords.get(key)?.find((candidate) => standsAt(text, at, candidate))
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
