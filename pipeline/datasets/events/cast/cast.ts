import type {Mention, Passage, Span} from '../../../document.js'
import type {NameReading} from '../../../language/names/index.js'
import type {Actor} from './actor.js'
import {findPersons, type Persons} from './introductions.js'

/** Those named in a passage: where a name begins → who it is, and persons that the text has introduced. */
export interface Scene {
  passage: Span
  actors: Map<number, Actor>
  persons: readonly Actor[]
}

/** Who has appeared so far, for those whom a text names by half: `he`, `the foreign minister`, `both sides`, a surname. */
export interface Cast {
  text: string
  names: readonly Mention<NameReading>[]
  persons: Persons
  /** Codes of the two countries of the article, fewer where unknown. */
  parties: readonly string[]
  /** The article is on a people in a country: `Albanians in Syria`. */
  isCommunity: boolean
  /** The office last seen with a country: `minister` → codes. */
  offices: Map<string, readonly string[]>
  /** The sentence before, in the same paragraph; who is in it is found when it is asked for. */
  before: Passage | null
  /** Who acted in the last clause that told something. */
  acting: readonly Actor[]
  /** Who is named in the sentence that is read, found once. */
  scene: Scene | null
  /** Codes of the state that acted last. */
  state: readonly string[]
}

export const newCast = (
  text: string,
  names: readonly Mention<NameReading>[],
  parties: readonly string[],
  isCommunity: boolean
): Cast => ({
  text,
  names,
  persons: findPersons(text, names),
  parties,
  isCommunity,
  offices: new Map(),
  before: null,
  acting: [],
  scene: null,
  state: []
})

/**
 * Codes of a name: of a polity with several successors those that the article is about, else all when they are two; of a
 * name that several countries share the one that the article is about; of a town only when the article is about its
 * country, for elsewhere towns do not act.
 */
export function codesOf({parties}: Pick<Cast, 'parties'>, {kind, countries}: NameReading): readonly string[] {
  const own = countries.filter((code) => parties.includes(code))
  if (kind === 'ambiguous') return own.length === 1 ? own : []
  if (kind === 'place') return own
  return countries.length < 2 || own.length === 0 ? (countries.length > 2 ? [] : countries) : own
}

export const contains = (outer: Span, {start, end}: Span): boolean => outer.start <= start && end <= outer.end
