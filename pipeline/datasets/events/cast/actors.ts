import type {Mention, Passage, Span} from '../../../document.js'
import {
  endOfWord,
  isCapital,
  type NameReading,
  type Sector,
  sectorOf,
  titleWords,
  withoutPossessive,
  wordBefore,
  wordBehind
} from '../../../language/names/index.js'
import {auxiliaries, coordinators, determiners, prepositions, relatives} from '../../../language/verbs/vocabulary.js'
import {within} from '../../../passage.js'
import type {Actor} from './actor.js'
import {type Cast, codesOf, contains, type Scene} from './cast.js'

/** Those whom a stretch of text names, in text order; `barred` spans are parts of other names. */
export function actorsIn(cast: Cast, span: Span, barred: readonly Span[] = []): Actor[] {
  const scene = sceneOf(cast, span)
  const names = within(cast.names, span).filter(
    (name) => !isCurrency(cast.text, name) && !barred.some((other) => overlap(other, name))
  )
  const named = names.map((name) => knownActor(cast, scene, name, span))
  const persons = scene.persons.filter(
    (person) => contains(span, person) && ![...named, ...barred].some((other) => overlap(other, person))
  )
  const found = [...named, ...persons].sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((actor, at) => !found.slice(0, at).some(({end}) => actor.end <= end))
}

/** `5 million US dollars`, `Swiss francs` */
const isCurrency = (text: string, {end}: Span): boolean => currencies.test(text.slice(end, end + 11))

const currencies =
  /^\s(?:cents?|crowns?|dinars?|dirhams?|dollars?|escudos?|euros?|francs?|guilders?|kron(?:a|e|er|or)|lira|lire|liras?|marks?|pesos?|pounds?|rand|reais|rials?|riyals?|roubles?|rubles?|rupees?|shillings?|sterling|won|yen|yuan)(?!\p{L})/u

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** What was found for the sentence that the span is in, else for the span alone. */
function sceneOf(cast: Cast, span: Span): Scene {
  if (cast.scene !== null && contains(cast.scene.passage, span)) return cast.scene
  return {passage: span, actors: new Map(), persons: personsIn(cast, span)}
}

/** Prepare for the sentence that is read next. */
export function enterScene(cast: Cast, passage: Span): void {
  cast.scene = {passage, actors: new Map(), persons: personsIn(cast, passage)}
}

/** A name's actor as the whole sentence has it, unless the span cuts it. */
function knownActor(cast: Cast, {passage, actors}: Scene, name: Mention<NameReading>, span: Span): Actor {
  let actor = actors.get(name.start)
  if (actor === undefined) {
    actor = actorOf(cast, name, passage)
    actors.set(name.start, actor)
  }
  return contains(span, actor) ? actor : actorOf(cast, name, span)
}

function actorOf(cast: Cast, name: Mention<NameReading>, span: Span): Actor {
  const {reading} = name
  const extent = extentOf(cast.text, name, span)
  const words = cast.text.slice(extent.start, extent.end)
  return {
    ...extent,
    name: words,
    countries: codesOf(cast, reading),
    sector: reading.sector ?? sectorIn(cast.text, name, span),
    isPerson: reading.kind === 'leader' || extent.hasPerson,
    isPlace:
      reading.kind === 'place' ||
      ((reading.form === 'name' || reading.form === 'capital') && reading.kind === 'country')
  }
}

interface Extent extends Span {
  hasPerson: boolean
}

/** The name with what belongs to it: `Syrian President Ahmed al-Sharaa`, `Palestinian leaders`, `King Hussein`. */
function extentOf(text: string, {start, end, reading}: Mention<NameReading>, span: Span): Extent {
  const from = titleStart(text, start, span)
  if (reading.form !== 'demonym') return {start: from, end, hasPerson: false}
  return {start: from, ...nounBehind(text, end, span.end)}
}

/** No noun phrase behind a demonym is longer. */
const longest = 8

/** How far the noun behind a demonym reaches, and whether a person's name is in it. */
function nounBehind(text: string, end: number, limit: number): {end: number; hasPerson: boolean} {
  let [to, last, plain, hasPerson] = [end, end, end, false]
  for (let count = 0; count < longest; count++) {
    const word = wordBehind(text, to, limit)
    const kind = kindOf(word)
    if (kind === 'end' || (kind === 'plain' && (count > 2 || hasPerson))) break
    if (kind === 'name') hasPerson = last > end
    if (kind === 'plain') plain = to + word.length + 1
    if (kind === 'name' || kind === 'role') last = to + withoutPossessive(word).length + 1
    to += word.length + 1
  }
  // `a Palestinian boy`, `Chilean copper`: without a role the noun says who or what.
  return {end: last === end ? plain : last, hasPerson}
}

function kindOf(word: string): 'role' | 'name' | 'particle' | 'plain' | 'end' {
  if (word === '') return 'end'
  const noun = withoutPossessive(word).toLowerCase()
  if (titleWords.has(noun) || sectorOf(noun) !== undefined) return 'role'
  if (isCapital(word)) return 'name'
  if (particles.has(word)) return 'particle'
  return ends.has(word) || word.endsWith('ed') || !/^[a-zà-ÿ]/.test(word) ? 'end' : 'plain'
}

/** Words that no name goes on with. */
const ends: ReadonlySet<string> = new Set([
  ...prepositions,
  ...coordinators,
  ...determiners,
  ...relatives,
  ...auxiliaries
])
const particles = new Set(['al', 'el', 'bin', 'bint', 'ibn', 'van', 'von', 'da', 'de', 'dos', 'del', 'della', 'di'])

/** Titles before a person's name (`the president Ahmed`), four at most. */
function titleStart(text: string, start: number, span: Span): number {
  let from = start
  for (let count = 0; count < 4; count++) {
    const word = wordBefore(text, from, span.start - 1)
    if (!titleWords.has(word.toLowerCase())) break
    from -= word.length + 1
  }
  return from
}

/** What the words around a country's name make of it: `Syrian troops`, `the government of Chile`. */
function sectorIn(text: string, {start, end, reading}: Mention<NameReading>, span: Span): Sector | null {
  return (
    sectorBehind(text, {start, end}, reading.form, span.end) ??
    sectorBefore(text, start, span.start) ??
    sectorOfForm(reading.form)
  )
}

/** Behind a demonym or a possessive within a few words, behind a bare name in the next one: `Chile sent troops`. */
function sectorBehind(text: string, {end}: Span, form: NameReading['form'], limit: number): Sector | undefined {
  // `Chile's army`
  const isPossessive = /^['’]s\s/.test(text.slice(end, end + 3))
  let at = end + (isPossessive ? 2 : 0)
  const longest = isPossessive || form === 'demonym' ? 4 : 1
  for (let count = 0; count < longest; count++) {
    const word = wordBehind(text, at, limit)
    const sector = word === '' ? undefined : sectorOf(withoutPossessive(word).toLowerCase())
    if (word === '' || sector !== undefined) return sector
    at += word.length + 1
  }
  return undefined
}

function sectorBefore(text: string, start: number, first: number): Sector | undefined {
  const of = wordBefore(text, start, first)
  const at = of === 'the' ? start - 4 : start
  if ((of === 'the' ? wordBefore(text, at, first) : of) !== 'of') return undefined
  return sectorOf(wordBefore(text, at - 3, first).toLowerCase())
}

const sectorOfForm = (form: NameReading['form']): Sector | null =>
  form === 'people' ? 'CVL' : form === 'name' || form === 'capital' ? 'GOV' : null

/** Persons by a part of the name that the text has introduced. */
function personsIn({text, persons}: Cast, span: Span): Actor[] {
  if (persons.size === 0) return []
  const found: Actor[] = []
  for (let at = span.start; at < span.end; ) {
    const end = endOfWord(text, at, span.end)
    const word = text.slice(at, end)
    const part = isCapital(word) ? withoutPossessive(word) : ''
    const countries = part === '' ? undefined : persons.get(part)
    if (countries != null) found.push(personAt(text, span, {start: at, end: at + part.length}, countries))
    at = Math.max(end, found.at(-1)?.end ?? 0, at) + 1
  }
  return found
}

/** The whole run of capitalised words around a part of a name. */
function personAt(text: string, span: Span, {start, end}: Span, countries: readonly string[]): Actor {
  let [from, to] = [start, end]
  for (
    let word = wordBefore(text, from, span.start - 1);
    isRunBefore(word);
    word = wordBefore(text, from, span.start - 1)
  )
    from -= word.length + 1
  for (
    let word = wordBehind(text, to, span.end);
    isRunBehind(text, to, word, span.end);
    word = wordBehind(text, to, span.end)
  )
    to += withoutPossessive(word).length + 1
  const name = text.slice(from, to)
  return {start: from, end: to, name, countries, sector: personSector(name), isPerson: true, isPlace: false}
}

/** Words that open a sentence with a capital and are no part of a name. */
const openers = new Set(['The', 'In', 'On', 'At', 'During', 'When', 'After', 'Before', 'While', 'And', 'But', 'As'])

const isRunBefore = (word: string): boolean =>
  word !== '' && (isCapital(word) || particles.has(word)) && !openers.has(word)

const isRunBehind = (text: string, at: number, word: string, limit: number): boolean =>
  isCapital(word) || (particles.has(word) && isCapital(wordBehind(text, at + word.length + 1, limit)))

function personSector(name: string): Sector | null {
  for (const word of name.split(' ')) {
    const sector = sectorOf(word.toLowerCase())
    if (sector !== undefined) return sector
  }
  return null
}

/** Who is in a sentence, places aside: those whom a pronoun of the next one can mean. */
export const actorsOf = (cast: Cast, passage: Passage): Actor[] =>
  actorsIn(cast, passage).filter((actor) => !isLocated(cast.text, actor))

const locating = new Set(['in', 'at', 'near', 'outside', 'around', 'across', 'throughout', 'within'])
const locality = new Set(['city', 'town', 'port', 'capital', 'region', 'province', 'north', 'south', 'east', 'west'])

/** `in Oslo`, `at Yalta`, `in the city of Aleppo` */
export function isLocated(text: string, {start, isPlace}: Actor): boolean {
  if (!isPlace) return false
  let at = start
  let word = wordBefore(text, at, 0)
  const skip = (): void => {
    at -= word.length + 1
    word = wordBefore(text, at, 0)
  }
  if (word === 'of' && locality.has(wordBefore(text, at - 3, 0))) skip()
  if (locality.has(word)) skip()
  if (word === 'the') skip()
  return locating.has(word)
}
