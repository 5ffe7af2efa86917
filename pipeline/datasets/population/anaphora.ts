import type {Mention} from '../../document.js'
import type {Quantity} from '../../language/numbers/index.js'
import {oneOf, wordStart} from '../../language/pattern.js'
import type {Figure, ReferenceDate} from './figure.js'
import {adjective, country, type Outline, time} from './outline.js'
import {matchAt, matchBefore, phrase} from './phrase.js'

const linking = oneOf([
  'was',
  'were',
  'is',
  'are',
  'had',
  'has',
  'have',
  'been',
  'be',
  'to',
  'by',
  'in',
  'at',
  'then',
  'now',
  'estimated',
  'rose',
  'risen',
  'grew',
  'grown',
  'increased',
  'fell',
  'fallen',
  'dropped',
  'declined',
  'decreased',
  'shrunk',
  'reached',
  'stood',
  'put',
  'believed',
  'thought',
  'said',
  'reported',
  'numbered',
  'numbers',
  'totalled',
  'totaled',
  'about',
  'around',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'some',
  'over',
  'more',
  'fewer',
  'less',
  'than',
  'up',
  'at least',
  'as',
  'many',
  'only',
  'just',
  'an',
  'a',
  'already',
  'further'
])
const links = String.raw`(?<links>(?:,?\s{1,3}(?:${linking}|${time})){1,12})\s{1,3}$`
const continuing = phrase`${wordStart}(?:[Tt]his|[Tt]hat|[Tt]he) (?:figure|number|total|count)${links}`

/** The number stands alone: what follows closes the statement or turns to something else. */
const alone = phrase`\s{0,3}(?:[.,;:)]|$)| (?:in|by|as|at|on|and|before|after|during|while|when|until|according|people|persons|individuals)`

export const standsAlone = (text: string, at: number): boolean => matchAt(alone, text, at) !== undefined

export interface Continuation {
  /** Where "this figure" begins. */
  start: number
  links: string
}

/** "this figure was estimated to be around" right before a number that stands alone. */
export function readContinuation({text}: Outline, start: number, end: number): Continuation | undefined {
  const match = matchBefore(continuing, text, start)
  return match && standsAlone(text, end) ? {start: match.start, links: match.groups?.links ?? ''} : undefined
}

/**
 * A number estimated, or reached by a date, is a stock even where the figure before it told who came; else the
 * measure goes on. Tourists are counted as they come.
 */
export function measureOf(before: Figure, {links}: Continuation, date: ReferenceDate | null): Figure['measure'] {
  const isState = before.group.type !== 'tourists' && (/estimated|stood|put/.test(links) || date?.relation === 'by')
  return isState ? 'stock' : before.measure
}

/** No other number stands between a figure and what continues it. */
export const isNext = (figure: Figure, last: Mention<Quantity> | undefined): boolean =>
  last !== undefined && last.start <= figure.value.start && figure.value.end <= last.end

const community = phrase`(?:${wordStart}(?<known>[Tt]he|[Tt]his) |${wordStart}(?<nation>${adjective}) )(?<kind>population|community|diaspora|minority)(?: (?:living )?in (?:the )?${country})?${links}`

export interface Community {
  start: number
  /** Null in "the community", which is the one that the article is about. */
  nation: {from: number; to: number} | null
  kind: string
}

/** "the Syrian community numbered about" right before a number that stands alone. */
export function readCommunity({text}: Outline, start: number, end: number): Community | undefined {
  const match = matchBefore(community, text, start)
  if (match === undefined || !standsAlone(text, end)) return undefined
  const {nation, kind = ''} = match.groups ?? {}
  if (nation === undefined && kind === 'population') return undefined
  const from = match.start
  return {start: from, nation: nation === undefined ? null : {from, to: from + nation.length}, kind}
}

/** Words before a number that make it look like one of people though no group is named. */
const sizeOf = phrase`${wordStart}(?:population|community|communities|diaspora|minority)(?: of|(?: of(?: \p{L}[\p{L}-]{0,20}){1,3})?${links.slice(0, -String.raw`\s{1,3}$`.length)})\s{1,3}$`

export const looksLikeSize = ({text}: Outline, start: number, end: number): boolean =>
  standsAlone(text, end) && matchBefore(sizeOf, text, start) !== undefined
