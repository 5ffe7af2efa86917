import {oneOf} from '../pattern.js'

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen'
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const values = new Map<string, number>([
  ...small.slice(1).map((word, at): [string, number] => [word, at + 1]),
  ...tens.map((word, at): [string, number] => [word, 10 * at + 20]),
  ['a', 1]
])

/** A small number in digits or words, `12`, `twenty-five`; NaN for any other text. */
export function smallNumber(text: string): number {
  const words = text.toLowerCase().split(/[-\s]+/)
  const known = words.map((word) => values.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : Number.NaN))
  return known.reduce((sum, value) => sum + value, 0)
}

/** Powers of ten that multiply what stands before them. */
const powers = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9]
])

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const multiplier = oneOf([...powers.keys(), 'dozen'])
const plain = [...values.keys()].filter((word) => word !== 'a')
const fraction = String.raw`(?:half|third|quarter|fifth|tenth)s?(?:\s{1,3}of)?`

/** Where a number in words, or a vague one, may begin. Every match of a rule for words begins with one of these. */
export const beginnings =
  String.raw`${oneOf([...plain, ...plain.map(capitalized)])}|[Hh]alf\s|[Aa]\s{1,3}(?=few|half|quarter|${multiplier})|` +
  String.raw`(?:[Ss]everal|[Mm]any|[Ss]ome)\s{1,3}(?=${multiplier})|(?:[Dd]ozen|[Hh]undred|[Tt]housand|[Mm]illion|[Tt]en)s`

/** First letters, so that most words of a text are passed over at once. */
const initial = String.raw`(?=[efhnost-z]\p{L}|[EFHNOST-Z]\p{L}|[Aa]\s)`

/** A capital elsewhere is part of a name: `the Five Nations`. */
const head =
  String.raw`(?:(?=\p{Ll})|(?<=(?:^|[.!?:;("“‘])\s{0,3}))(?:${oneOf([...plain, ...plain.map(capitalized)])}` +
  String.raw`|[Hh]alf\s{1,3}a(?=\s{1,3}dozen(?!\p{L}))|(?<!${fraction}\s{1,3})[Aa](?=\s{1,3}${multiplier}(?!\p{L})))`
const next = String.raw`(?:[-‐\s]|\s{2,3}|(?<=${oneOf(powers.keys())})\s{1,3}and\s{1,3})${oneOf([...plain, ...powers.keys(), 'dozen'])}`

/** A number in words as a pattern part; what follows makes it no fraction, ordinal or compound (`two thirds`, `six-day`). */
export const words = String.raw`${initial}(?<!\p{L}[-‐‑])(?<words>${head}(?:${next}(?!\p{L})){0,12})(?![-‐‑]\p{L}|\s{1,3}(?:halves|thirds|quarters|fifths|tenths)(?!\p{L}))`

/** `digits` × 10 ^ `exponent`; undefined for what does not add up (`nineteen forty`) and for a mere `one`. */
export function readWords(written: string): {digits: string; exponent: number} | undefined {
  if (/^half/i.test(written)) return /dozen$/.test(written) ? {digits: '6', exponent: 0} : undefined
  const list = written
    .toLowerCase()
    .split(/[-‐\s]+/)
    .filter((word) => word !== 'and')
  if (list.length === 1 && list[0] === 'one') return undefined
  const last = list.findLastIndex((word) => !powers.has(word))
  const trailing = list.slice(last + 1)
  const start = list.slice(0, last + 1)
  // The power is kept apart, so that "two to three thousand" can share it, unless a greater one stands before it.
  if (start.every((word) => word === 'hundred' || !powers.has(word)) && isDescending(trailing)) {
    const base = addUp(start)
    const exponent = trailing.reduce((sum, word) => sum + (powers.get(word) ?? 0), 0)
    if (base !== undefined && base < 1000) return {digits: String(base), exponent}
  }
  const total = addUp(list)
  return total === undefined ? undefined : {digits: String(total), exponent: 0}
}

/** `hundred`, `hundred thousand`, `thousand`: never two powers but for a leading hundred. */
const isDescending = (list: readonly string[]): boolean =>
  list.length < 2 || (list.length === 2 && list[0] === 'hundred' && list[1] !== 'hundred')

/** What stands before the next power (`current`), and what powers have closed (`total`, each smaller than `limit`). */
interface Sum {
  total: number
  current: number
  limit: number
}

function addUp(list: readonly string[]): number | undefined {
  let sum: Sum | undefined = {total: 0, current: 0, limit: Number.POSITIVE_INFINITY}
  for (const word of list) {
    sum = multiply(sum, word) ?? add(sum, values.get(word))
    if (sum === undefined) return undefined
  }
  return sum.total + sum.current
}

/** Undefined when `word` is no multiplier or cannot stand here. */
function multiply({total, current, limit}: Sum, word: string): Sum | undefined {
  const power = powers.get(word)
  if (word === 'dozen')
    return total === 0 && current > 0 && current < 100 ? {total, current: current * 12, limit} : undefined
  if (word === 'hundred') return current > 0 && current < 100 ? {total, current: current * 100, limit} : undefined
  if (power === undefined || current === 0 || power >= limit) return undefined
  return {total: total + current * 10 ** power, current: 0, limit: power}
}

/** `twenty` stands behind a hundred, `five` behind a hundred or `twenty`. */
function add({total, current, limit}: Sum, value: number | undefined): Sum | undefined {
  const rest = current % 100
  const hasRoom = rest === 0 || (value !== undefined && value < 10 && rest >= 20 && rest % 10 === 0)
  return value === undefined || !hasRoom ? undefined : {total, current: current + value, limit}
}
