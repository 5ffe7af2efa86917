import type {Context} from '../../dataset.js'
import type {Mention, Passage, Span} from '../../document.js'
import type {Time} from '../../language/dates/index.js'
import type {NameReading} from '../../language/names/index.js'
import {readWords, type Word} from '../../language/verbs/index.js'
import {firstIndex, within} from '../../passage.js'
import {findNouns, type MissionNoun} from './noun.js'

/** A word of a passage, or a name, a time, a mission's noun as one: what phrases are made of. */
export interface Token extends Span {
  lower: string
  text: string
  /** What stands before it: nothing, a comma, or a mark that ends a clause. */
  mark: Word['mark']
  name: NameReading | null
  time: Mention<Time> | null
  noun: MissionNoun | null
  /** `Syria's` */
  isPossessive: boolean
  /** The name that alone stands in brackets behind it: `Brussels (Belgium)`. */
  remark: NameReading | null
}

/** The words outside quotations and brackets, those of a name, a time or a mission's noun as one token. */
export function readTokens(passage: Passage, {mentions}: Pick<Context, 'mentions'>): Token[] {
  const names = within(mentions.names, passage)
  const times = within(mentions.times, passage)
  const nouns = findNouns(passage).filter((noun) => !overlapsAny(noun, names))
  const words = readWords(passage, times)
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const token = tokenAt(words[at] as Word, passage, {names, times, nouns})
    at++
    while (at < words.length && (words[at] as Word).end <= token.end) at++
    tokens.push(token)
  }
  for (const token of tokens) token.remark = remarkBehind(token, passage, names)
  return tokens
}

interface Found {
  names: readonly Mention<NameReading>[]
  times: readonly Mention<Time>[]
  nouns: readonly Mention<MissionNoun>[]
}

function tokenAt(word: Word, {text, start}: Passage, {names, times, nouns}: Found): Token {
  const name = startingAt(names, word)
  const time = startingAt(times, word)
  const noun = startingAt(nouns, word)
  const found = time ?? name ?? noun
  const end = Math.max(found?.end ?? word.end, word.end)
  // `Jordan-based` is no name; `Jordan's` is.
  const rest = found === undefined ? '' : text.slice(found.end - start, end - start)
  const isPossessive =
    /^['’]s?$/.test(rest) || (name !== undefined && /^['’](?!\p{L})/u.test(text.slice(end - start, end - start + 2)))
  const isWhole = rest === '' || isPossessive
  const written = text.slice(word.start - start, end - start)
  return {
    start: word.start,
    end,
    text: written,
    lower: isWhole ? written.toLowerCase() : word.lower,
    mark: word.mark,
    name: isWhole && time === undefined ? (name?.reading ?? null) : null,
    time: time ?? null,
    noun: isWhole && time === undefined && name === undefined ? (noun?.reading ?? null) : null,
    isPossessive,
    remark: null
  }
}

function startingAt<T extends Span>(spans: readonly T[], {start}: Span): T | undefined {
  const span = spans[firstIndex(spans, (other) => other.start >= start)]
  return span?.start === start ? span : undefined
}

function overlapsAny({start, end}: Span, spans: readonly Span[]): boolean {
  const next = spans[firstIndex(spans, (span) => span.end > start)]
  return next !== undefined && next.start < end
}

function remarkBehind({end}: Span, {text, start}: Passage, names: readonly Mention<NameReading>[]): NameReading | null {
  const [opening] = /^\s?\((?:the )?/.exec(text.slice(end - start, end - start + 7)) ?? []
  if (opening === undefined) return null
  const name = startingAt(names, {start: end + opening.length, end})
  return name !== undefined && text[name.end - start] === ')' ? name.reading : null
}
