import type {Mention, Passage, Span} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import {longestSentence, passageAt} from '../../../passage.js'
import {anyVerb, type Harm, harmsIn, nounBehind, nounOf} from './harms.js'
import {type Outline, outlineOf} from './outline.js'
import {continuationOf, endsInList, ownPart} from './stretch.js'
import {ways} from './ways.js'

export type Casualties = Readonly<Record<Harm, number | null>>

/**
 * How many people an event killed, injured and arrested: what its clause `span` in the sentence `passage` says, and what
 * goes on from it up to `limit`, where the clause of another event begins. Null where no single number is said of one.
 */
export function casualtiesIn(
  passage: Passage,
  span: Span,
  quantities: readonly Mention<Quantity>[],
  limit: number = passage.end
): Casualties {
  const [before, clause, rest] = stretchesOf(passage, span, limit)
  if (!hint.test(clause.text) && !hint.test(rest.text)) return unsaid
  const earlier = outlineOf(before, quantities).text
  if (endsInList(earlier)) return unsaid
  const own = outlineOf(clause, quantities)
  const more = outlineOf(rest, quantities)
  const goesOn = hint.test(before.text) && isJoin.test(earlier)
  const found = [...harmsOf(own, goesOn), ...harmsOf({...more, text: continuationOf(more.text)}, true)]
  return {killed: only(found, 'killed'), injured: only(found, 'injured'), arrested: only(found, 'arrested')}
}

export const unsaid: Casualties = {killed: null, injured: null, arrested: null}
const hint = new RegExp(
  `${anyVerb}|${nounOf}|${nounBehind}|dead|died|perished|drowned|lives|life|toll|prisoner|captive|custody|arrest`
)

/** What stands before the clause, the clause and what stands behind it, in the passage; a longer one is no sentence. */
function stretchesOf(passage: Passage, span: Span, limit: number): [Passage, Passage, Passage] {
  const last = Math.min(passage.end, passage.start + longestSentence)
  const start = Math.min(Math.max(span.start, passage.start), last)
  const end = Math.min(Math.max(span.end, start), last)
  const stretch = (from: number, to: number): Passage => ({
    ...passageAt(passage.text, {start: from - passage.start, end: to - passage.start}),
    start: from,
    end: to
  })
  return [
    stretch(Math.max(passage.start, start - reach), start),
    stretch(start, end),
    stretch(end, Math.max(end, Math.min(limit, last)))
  ]
}

/** How far before the clause a word may decide what it says. */
const reach = 200
/** `12 were killed and` before `40 injured` */
const isJoin = /(?:,|\sand)\s{0,3}$/

interface Said {
  harm: Harm
  count: number | null
}

/** What is said in the outline from its start; behind a clause (`goesOn`) `and 40 injured` can open it. */
function harmsOf({text: outlined, countOf}: Outline, goesOn: boolean): Said[] {
  const text = ownPart(outlined)
  const said: Said[] = []
  let at = 0
  while (at < text.length) {
    const found = wayAt(text, at, goesOn || said.length > 0)
    if (found !== undefined) said.push(...readingOf(found, countOf))
    at = found === undefined ? at + 1 : found.end
  }
  return said
}

interface Found {
  end: number
  who: string
  what: string
  says: Harm | undefined
}

/** A letter, or what stands for a number, with neither letter nor digit before it. */
function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (!isAsciiLetter(code) && (code < 0xf000 || code > 0xf8ff)) return false
  const before = at === 0 ? 0 : text.charCodeAt(at - 1)
  return !isAsciiLetter(before) && (before < 48 || before > 57)
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function wayAt(text: string, at: number, isOpen: boolean): Found | undefined {
  if (!startsWord(text, at)) return undefined
  for (const {pattern, says, isFollowing = false} of ways) {
    if (isFollowing && !isOpen) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    const {who, lives, what = ''} = match.groups ?? {}
    return {end: pattern.lastIndex, who: who ?? lives ?? '', what, says}
  }
  return undefined
}

function readingOf({who, what, says}: Found, countOf: Outline['countOf']): Said[] {
  const harms = says === undefined ? harmsIn(what === 'dead' ? 'killed' : what) : [says]
  const count = who === '' ? 0 : countOf(who)
  const isShared = harms.length > 1 && count !== 0 && !isSuccession(harms, what)
  return harms.map((harm) => ({harm, count: isShared ? null : count}))
}

/** `arrested and executed 12 men` counts both, `killed or wounded 300` neither. */
const isSuccession = ([first, second, third]: readonly Harm[], what: string): boolean =>
  first === 'arrested' && second === 'killed' && third === undefined && !/\sor\s/.test(what)

/** The one number said of a harm. */
function only(found: readonly Said[], harm: Harm): number | null {
  const counts = new Set(found.filter((said) => said.harm === harm).map(({count}) => count))
  const [count = null] = counts
  return counts.size === 1 ? count : null
}
