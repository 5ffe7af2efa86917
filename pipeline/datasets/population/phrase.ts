import {oneOf, wordEnd, wordStart} from '../../language/pattern.js'
import {bodies, doings, harmNouns, harms} from './verbs.js'

/** As `pattern`, but for a place in the text that is known: it may begin after a letter. */
export function phrase({raw}: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const source = raw.map((text, at) => text.replaceAll(' ', String.raw`\s{1,3}`) + (parts[at] ?? '')).join('')
  return new RegExp(`(?:${source})${wordEnd}`, 'u')
}

/** A match that begins exactly at `at`, or undefined. */
export function matchAt(phrase: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const sticky = stickyOf(phrase)
  sticky.lastIndex = at
  return sticky.exec(text) ?? undefined
}

/** A match that ends exactly at `at`, no longer than `reach` characters; `phrase` ends in `$`. */
export function matchBefore(
  phrase: RegExp,
  text: string,
  at: number,
  reach = 160
): (RegExpExecArray & {start: number}) | undefined {
  const from = Math.max(0, at - reach)
  const match = phrase.exec(text.slice(from, at))
  return match === null ? undefined : Object.assign(match, {start: from + match.index})
}

const stickies = new Map<RegExp, RegExp>()

function stickyOf(phrase: RegExp): RegExp {
  const sticky = stickies.get(phrase) ?? new RegExp(phrase.source, 'uy')
  stickies.set(phrase, sticky)
  return sticky
}

/** Auxiliaries, relative pronouns and adverbs between a subject and its verb. */
export const auxiliaries = String.raw`(?:,?\s{1,3}(?:who|that|had|have|has|were|was|are|been|being|also|then|later|eventually|subsequently|be|would|did|\p{Ll}{2,14}ly)){0,5}`

/** A word that does not open another statement. */
const word = phrase` (?!(?:and|but|while|when|as|who)\s)[\p{L}-]{1,20}`.source
const harmBefore = phrase`${wordStart}(?:${oneOf(harms)}(?:${word}){0,4}|(?:${oneOf(harmNouns)}|${oneOf(bodies)} of)(?:${word}){0,3})\s{0,3}$`
const custody = String.raw`in\s(?:prison|jail|prisons|jails|detention|custody)|to\s(?:prison|jail|death)`
const harmAfter = phrase`${auxiliaries} (?:${oneOf([...harms, ...doings])}|${custody})`

/** Casualties, prisoners, delegations, voters and the like: `before` ends where the figure begins, `after` begins where its group ends. */
export const isNoPopulation = (text: string, start: number, end: number): boolean =>
  matchBefore(harmBefore, text, start, 100) !== undefined || matchAt(harmAfter, text, end) !== undefined

const breaks =
  /;|:|\s[–—]\s|—|,\s{1,3}(?:but|while|whereas|although|though|and(?=\s{1,3}\p{Ll}))\s|\s(?:but|while|whereas|although)\s|[()]/gu

/** The stretch around `start`–`end` in which words belong to one statement, no wider than 400 characters on each side. */
export function clauseAround(text: string, start: number, end: number): {from: number; to: number} {
  const left = Math.max(0, start - 400)
  let from = left
  const before = text.slice(left, start)
  breaks.lastIndex = 0
  while (breaks.test(before)) from = left + breaks.lastIndex
  const tail = text.slice(end, end + 400)
  const next = tail.search(breaks)
  const to = end + (next === -1 ? tail.length : next)
  return {from, to}
}
