import type {Mention} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import type {Unit} from '../../../passage.js'
import type {Dated} from '../date/dated.js'
import {isPresent} from '../date/tense.js'
import type {Figure, Group, ReferenceDate} from '../figure.js'
import {words} from '../lexicon/words.js'

/** What was read before. */
export interface Memory {
  /** The last figure: one that can be continued. */
  figure: Figure | undefined
  /** Where it stands. */
  unit: Unit | undefined
  /** The number that stands last, shares apart. */
  last: Mention<Quantity> | undefined
  /** The date that the paragraph has come to, and where. */
  frame: Frame | undefined
  /** What the paragraph right before this list or table says of it. */
  lead: Lead | undefined
  /** The last number counted people of whom no population counts. */
  isBarred: boolean
}

/** The date that a paragraph has come to. */
interface Frame {
  date: ReferenceDate
  block: Unit['block']
  isPresent: boolean
}

/** A sentence that opens a list or a table. */
export interface Lead {
  date: Dated | null
  /** Whom it names last. */
  group: Group | undefined
  text: string
}

/** At the beginning of an article nothing was read. */
export const newMemory = (): Memory => ({
  figure: undefined,
  unit: undefined,
  last: undefined,
  frame: undefined,
  lead: undefined,
  isBarred: false
})

/** Puts a figure, if any, behind those that were read: the next number may continue it. */
export function remember(memory: Memory, unit: Unit, number: Mention<Quantity>, figure: Figure | undefined): void {
  // `of whom 40% …; their number is now 500`: a share parts those who are spoken of.
  if (number.reading.unit !== 'percent') memory.last = number
  if (figure === undefined) return
  if (figure.date !== null && figure.date.basis !== 'inherited')
    memory.frame = {date: figure.date, block: unit.block, isPresent: isPresent(unit.passage.text)}
  // A share is of people who were counted before: they are still the ones that are spoken of.
  if (!figure.number.isPercent || memory.figure === undefined) Object.assign(memory, {figure, unit, isBarred: false})
}

type Remembered = {memory: Memory; unit: Unit}

/** The last figure, where it stands in the same section. */
export const figureOfSection = ({memory, unit}: Remembered): Figure | undefined =>
  memory.figure?.section === unit.section ? memory.figure : undefined

/** The last figure, where it stands in the same paragraph or list. */
export const figureBeside = ({memory, unit}: Remembered): Figure | undefined =>
  memory.unit !== undefined && memory.unit.block === unit.block ? memory.figure : undefined

/** No other number stands between the last figure and this one. */
export const isFigureLast = ({figure, last}: Memory): boolean =>
  figure !== undefined && last !== undefined && last.start <= figure.value.start && figure.value.end <= last.end

const sizes = words('population/size-of-community population/this-figure population/number-of-people')

/** The number that stands last in the paragraph is the size of a community, or a number of people. */
export const isSizeLast = (remembered: Remembered): boolean =>
  isFigureLast(remembered.memory) && figureBeside(remembered)?.rules.some((rule) => sizes.has(rule)) === true
