import type {NameReading} from '../../../language/names/name.js'
import type {Figure, Group, Place} from '../figure.js'
import {words} from '../lexicon/words.js'
import {codeOf} from '../nation.js'
import {figureOfSection} from '../scene/memory.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'
import {isNameOfPlace} from '../text/names.js'
import {type Token, textAt} from '../text/tokens.js'

/** `Nyarugusu (in the west): 66,450` */
export function beforeRemark(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at - 1) !== ')') return at
  const open = tokens.findLastIndex(({text}, index) => index < at && text === '(')
  return open > 0 ? open : at
}

/** A name beside a number. */
export interface Named {
  /** Index of its first token. */
  at: number
  /** Its last. */
  token: Token
}

/** The name, or the capitalised words, right before the token `open`. */
export function nameBefore(tokens: readonly Token[], open: number): Named | undefined {
  let at = open - 1
  const last = tokens[at]
  if (last === undefined || (last.name === null && !last.isCapital)) return undefined
  while (at > 0 && at > open - 4 && tokens[at - 1]?.isCapital === true && last.name === null) at--
  return {at, token: last}
}

interface Who {
  group: Group | undefined
  groupSource: Reading['groupSource']
  place: Place | null
  /** The figure before, whose group it is. */
  figure: Figure | undefined
}

/** A name is a place of those who are spoken of, or a country that they are from. */
export function whoAndWhere(scene: Scene, name: Named | undefined): Who {
  const before = figureOfSection(scene)
  const spoken = spokenOf(scene, before)
  if (name === undefined) return {...spoken, group: before?.group ?? spoken.group, figure: before}
  const reading = name.token.name?.reading
  if (reading === undefined) return {...spoken, place: placeWritten(scene, name, before)}
  if (isLocal(scene, name, reading))
    return {...spoken, place: {name: name.token.text, iso3: scene.topic.host?.iso3 ?? null}}
  const iso3 = codeOf(reading)
  const {text} = name.token
  if (!isNameOfPlace(reading)) return ofPeople(spoken, text, iso3)
  return isOrigin(scene, name, reading, spoken)
    ? ofPeople(spoken, `people from ${text}`, iso3)
    : {...spoken, place: {name: text, iso3}}
}

/** Those whom the article is about, the sentence before a list names, or the figure before counts. */
function spokenOf({topic, memory, unit}: Scene, before: Figure | undefined): Who {
  const listed = unit.kind === 'item' ? memory.lead?.group : undefined
  return {
    group: topic.group ?? listed ?? before?.group,
    groupSource: topic.group === null ? 'anaphora' : 'title',
    place: null,
    figure: topic.host === null ? before : undefined
  }
}

const ofPeople = (spoken: Who, name: string, iso3: string | null): Who => ({
  ...spoken,
  group: {name, iso3, type: null, unit: 'persons'},
  groupSource: 'sentence'
})

/** A place that no gazetteer knows. */
function placeWritten({outline, topic}: Scene, {at, token}: Named, before: Figure | undefined): Place {
  const name = outline.passage.text.slice(outline.tokens[at]?.start, token.end)
  return {name, iso3: topic.host?.iso3 ?? before?.place?.iso3 ?? null}
}

/** A namesake of a place elsewhere, `Córdoba` in Mexico, or the end of a longer name. */
function isLocal({outline, topic}: Scene, {token}: Named, reading: NameReading): boolean {
  const isNamesake = reading.kind === 'place' || reading.kind === 'ambiguous'
  return (isNamesake && isOutside(topic.host, reading)) || outline.passage.text[token.start - 1] === '-'
}

const isOutside = (host: Place | null, reading: NameReading): boolean =>
  host?.iso3 != null && codeOf(reading) !== host.iso3

/** A country in an article on people in another, or behind words for where they are from. */
function isOrigin({outline: {tokens}, topic}: Scene, {at}: Named, reading: NameReading, {group}: Who): boolean {
  if (reading.kind !== 'country' || reading.form !== 'name' || isToldBefore(tokens, at, targets)) return false
  return (isOutside(topic.host, reading) && group?.iso3 == null) || isToldBefore(tokens, at, sources)
}

/** `were born in Nicaragua (287,766)`, `countries of origin were Colombia (20,514)`. */
const sources = words('born from origin origins nationality nationalities native sending came come')
/** `destinations are the United States (85,924)`. */
const targets = words(`
  destination destinations abroad emigrated emigrate emigration reside live lived living host
`)

const isToldBefore = (tokens: readonly Token[], at: number, wordings: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, at - 60), at).some(({kind, text}) => kind === 'word' && wordings.has(text))
