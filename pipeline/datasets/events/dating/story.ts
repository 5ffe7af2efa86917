import type {Section} from '../../../document.js'
import type {DatedTime} from '../row.js'
import type {Told} from './told.js'

/** What an article has told so far, as far as what follows may take it up. Sentences are told in text order. */
export interface Story {
  section: Section | null
  paragraph: number
  /** When the paragraph's story is; null where nothing has dated it, or a sentence with another time has broken it. */
  now: DatedTime | null
  /** Sentences since the last one that told something at that time. */
  gap: number
  /** Happenings told, the latest last. */
  told: Retellable[]
}

/** A happening that `during his visit` can name again. */
export interface Retellable {
  class: string
  time: DatedTime
}

export const newStory = (): Story => ({section: null, paragraph: -1, now: null, gap: 0, told: []})

/** A new paragraph starts undated; a new section forgets what was told. */
export function enter(story: Story, section: Section, paragraph: number): void {
  if (section !== story.section) story.told = []
  if (section !== story.section || paragraph !== story.paragraph) story.now = null
  story.section = section
  story.paragraph = paragraph
}

/** A sentence without a time of its own may go on for so many that tell nothing. */
const longestGap = 1

/** `hasTime`: the sentence has a time of its own, whether it dates something or not. */
export function tell(
  story: Story,
  told: readonly Told[],
  hasTime: boolean,
  classOf: (told: Told) => string | null
): void {
  for (const one of told) {
    const name = classOf(one)
    if (name !== null && isPoint(one.time)) story.told.push({class: name, time: one.time})
  }
  if (story.told.length > longestMemory) story.told.splice(0, story.told.length - longestMemory)
  const main = told.findLast(({clause, noun}) => noun === null && (clause.kind === 'main' || clause.kind === 'shared'))
  if (main !== undefined) {
    story.now = isPoint(main.time) ? main.time : null
    story.gap = 0
  } else if (hasTime || ++story.gap > longestGap) story.now = null
}

const longestMemory = 40

/** `before 1990` and `since 1990` place no story. */
const isPoint = ({reading}: DatedTime): boolean =>
  (reading.relation === 'in' ||
    reading.relation === 'on' ||
    reading.relation === 'during' ||
    reading.relation === 'around' ||
    reading.relation === 'after_start') &&
  reading.precision !== 'century' &&
  reading.precision !== 'century_part' &&
  reading.precision !== 'open'
