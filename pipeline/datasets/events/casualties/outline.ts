import type {Mention, Passage} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import {within} from '../../../passage.js'
import {countIn, type PeopleGroups, people} from './counted.js'
import {lists} from './lists.js'
import {months, wordStart} from './parts.js'

/**
 * A text in which each phrase that counts people (`at least 23 people`, `a policeman`, `no one`) is a single private-use
 * character, so that what is said of them is a plain pattern.
 */
export interface Outline {
  text: string
  /** How many a mark stands for; null where the phrase gives no single number. */
  countOf: (mark: string) => number | null
}

const [firstNumber, firstCount] = [0xe000, 0xf000]
const capacity = 0x900

export function outlineOf(passage: Passage, quantities: readonly Mention<Quantity>[]): Outline {
  const numbers = new Marks(firstNumber)
  const counts = new Marks(firstCount)
  const bare = withNumbers(passage, quantities, (value, text) => numbers.mark(value, text))
  const marked = bare.replace(people, (quote: string, ...rest: unknown[]) => {
    const count = countIn(rest.at(-1) as PeopleGroups, (mark) => numbers.valueOf(mark))
    return count === undefined ? quote : counts.mark(count, quote)
  })
  const text = marked.replace(lists, (quote: string) => counts.mark(counts.sumOf(quote), quote))
  return {text, countOf: (mark) => counts.valueOf(mark)}
}

/** Private-use characters, each with the number that it stands for. */
class Marks {
  readonly #values: (number | null)[] = []
  readonly #first: number

  constructor(first: number) {
    this.#first = first
  }

  /** The text itself where all are taken; no sentence has so many. */
  mark(value: number | null, text: string): string {
    return this.#values.length < capacity ? String.fromCharCode(this.#first + this.#values.push(value) - 1) : text
  }

  valueOf(mark: string): number | null {
    return this.#values[mark.charCodeAt(0) - this.#first] ?? null
  }

  /** Of all marks in a text; null where one says no number. */
  sumOf(text: string): number | null {
    const values = [...text].filter((sign) => sign >= '\uF000' && sign <= '\uF8FF').map((sign) => this.valueOf(sign))
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0)
    return values.includes(null) || !Number.isSafeInteger(sum) ? null : sum
  }
}

function withNumbers(
  {text, start, end}: Passage,
  quantities: readonly Mention<Quantity>[],
  mark: (value: number | null, text: string) => string
): string {
  const pieces: string[] = []
  let at = 0
  for (const quantity of within(quantities, {start, end})) {
    const from = quantity.start - start
    const before = clean(text.slice(at, from))
    const isCount = quantity.reading.unit === 'count' && !isName(before, quantity.text)
    pieces.push(before, isCount ? mark(wholeOf(quantity.reading), quantity.text) : quantity.text)
    at = quantity.end - start
  }
  return [...pieces, clean(text.slice(at))].join('')
}

/** What the text itself holds of these characters is no mark. */
const clean = (text: string): string => text.replace(/[\uE000-\uF8FF]/g, '\uFFFD')

const wholeOf = ({value}: Quantity): number | null =>
  value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null

const beforeYear = new RegExp(
  String.raw`${wordStart}(?:in|since|by|until|from|after|before|during|of|early|late|mid|and|to|the|${months},?)\s{1,3}$`,
  'i'
)
const beforeName = new RegExp(
  String.raw`${wordStart}(?:Flight|Resolution|Article|Unit|No\.?|Number|Route|Highway|Battalion|Division|Brigade|Regiment|Group|Apollo|Chapter|Section|Directive|Decree|Law|Act|Tower|Camp|Zone|Area|Block|Line|aged?|page|number)\s{1,3}$`
)

/** `Flight 655`, `aged 12` and a year where one may stand are no counts. */
const isName = (before: string, written: string): boolean =>
  beforeName.test(before.slice(-24)) || (/^(?:1\d|20)\d\d$/.test(written) && beforeYear.test(before.slice(-24)))
