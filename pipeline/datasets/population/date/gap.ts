import type {Mention, Passage, Span} from '../../../document.js'
import type {Time} from '../../../language/dates/index.js'
import {oneOf} from '../../../language/pattern.js'
import type {Figure} from '../figure.js'
import {anyOf, phrases, words} from '../lexicon/words.js'

/** A number that looks for its date. */
export interface Search {
  passage: Passage
  /** The number. */
  value: Span
  /** The other numbers within reach. */
  rivals: readonly Span[]
  measure: Figure['measure']
}

/** What stands between two spans of the passage. */
export const textBetween = ({text, start}: Passage, a: Span, b: Span): string =>
  text.slice(Math.min(a.end, b.end) - start, Math.max(a.start, b.start) - start)

const label = /^(?:\s{0,3}:\s{1,3}|\s\(|,?\s{1,3}(?:when|the year)(?!\p{L}))/u

/** `2017: 500`, `in 2017 (500)`, `in 2017, when 500`: what stands between a time and the number that it dates above all. */
export const isLabel = (gap: string): boolean => label.test(gap)

/** Whether no other number has a better claim to a time. */
export function isFree(search: Search, time: Mention<Time>): boolean {
  const {passage, value, rivals} = search
  if (value.end <= time.start)
    return !rivals.some((rival) => value.end <= rival.start && rival.end <= time.start) && !isOfNext(search, time)
  if (isLabel(textBetween(passage, time, value))) return true
  return !rivals.some(
    (rival) => rival.end <= time.start && isNear(textBetween(passage, rival, time)) && !isTurn(search, rival, time)
  )
}

const beforeNext = /(?:,|;|(?<!\p{L})and)\s[^,;]{0,12}$/u

/** "by 1963 to 10,000 and by 1969 to 20,000": what stands right before the next number is its own. */
const isOfNext = ({passage, value, rivals}: Search, time: Mention<Time>): boolean =>
  beforeNext.test(textBetween(passage, value, time)) &&
  rivals.some((rival) => rival.start >= time.end && rival.start - time.end <= 16)

const joint = /(?:[,;]|(?<!\p{L})(?:and|but))\s\S{0,8}\s?$/u

/** "13,000 left in 1992 and in 1993 almost 16,000": behind the joint the time is the next one's. */
const isTurn = ({passage, value}: Search, rival: Span, time: Mention<Time>): boolean =>
  textBetween(passage, time, value).length <= 16 && joint.test(textBetween(passage, rival, time))

const stop = /[,;.]/

/** "500 Danes lived there in" 1990: that year is theirs, not of a number behind it. */
const isNear = (gap: string): boolean => gap.length <= 50 && !stop.test(gap)

const founding = oneOf(
  phrases('founded, established, built, opened, created, launched, inaugurated, set up, formed, started')
)
const founded = new RegExp(String.raw`(?<!\p{L})${founding}\s(?:in|on|by)?\s{0,3}(?:the\s)?$`, 'u')
const whoDid = anyOf(words('who whom whose which'))
const ofWhom = /^\s{0,3}of (?:whom|which)/

const turned = /(?:[,;]|(?<!\p{L})and|(?<!\p{L})but)\s(?:today|now|currently)(?!\p{L})/u

/** When a school began, or what the people did once, tells not when they were counted. */
export function isOfCount({passage, value, measure}: Search, time: Mention<Time>): boolean {
  const gap = time.start < value.end ? '' : textBetween(passage, value, time)
  if (gap.includes(';') || turned.test(textBetween(passage, value, time))) return false
  if (measure === 'flow') return true
  const before = passage.text.slice(0, time.start - passage.start).slice(-40)
  return !founded.test(before) && !whoDid.test(gap.replace(ofWhom, ''))
}
