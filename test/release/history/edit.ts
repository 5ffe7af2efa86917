import {type Choose, months, pick} from '../../../bench/choice.js'
import {insert, move, type Range, remove, replace, type Tracked} from './tracked.js'

/** An edit such as people make; null where the text has nothing for it. */
export type Edit = (tracked: Tracked, choose: Choose, sentences: readonly string[]) => Tracked | null

/** Edits by what they do. */
export const edits: Readonly<Record<string, Edit>> = {
  'a sentence inserted': (tracked, choose, sentences) =>
    at(sentencesOf(tracked.text), choose, ({start}) => insert(tracked, start, `${pick(choose, sentences)} `)),
  'a paragraph inserted': (tracked, choose, sentences) =>
    at(paragraphsOf(tracked.text), choose, ({start}) =>
      insert(tracked, start, `${pick(choose, sentences)} ${pick(choose, sentences)}\n\n`)
    ),
  'a sentence replaced': (tracked, choose, sentences) =>
    at(sentencesOf(tracked.text), choose, ({start, end}) =>
      insert(remove(tracked, {start, end}), start, `${pick(choose, sentences)} `)
    ),
  'a sentence deleted': (tracked, choose) => at(sentencesOf(tracked.text), choose, (range) => remove(tracked, range)),
  'a sentence moved': (tracked, choose) => moveOne(tracked, sentencesOf(tracked.text), choose),
  'a paragraph moved': (tracked, choose) => moveOne(tracked, paragraphsOf(tracked.text), choose),
  'a section moved': (tracked, choose) => moveOne(tracked, sectionsOf(tracked.text), choose),
  'a line deleted': (tracked, choose) => at(linesOf(tracked.text), choose, (range) => remove(tracked, range)),
  'a year corrected': (tracked, choose) =>
    at(rangesOf(tracked.text, /\b(?:1[5-9]|20)\d\d\b/g), choose, ({end}) =>
      replace(tracked, {start: end - 1, end}, String((Number(tracked.text.slice(end - 1, end)) + 1 + choose(9)) % 10))
    ),
  'a month corrected': (tracked, choose) =>
    at(rangesOf(tracked.text, new RegExp(`\\b(?:${months.join('|')})\\b`, 'g')), choose, (range) =>
      replace(tracked, range, pick(choose, months))
    ),
  'a number updated': (tracked, choose) =>
    at(rangesOf(tracked.text, /\b\d{1,3}(?:,\d{3})+\b/g), choose, (range) =>
      replace(tracked, range, (1000 + choose(900_000)).toLocaleString('en-US'))
    ),
  'a typo mended': (tracked, choose) =>
    at(rangesOf(tracked.text, /(?<=\p{Ll})\p{Ll}(?=\p{Ll})/gu), choose, ({start, end}) =>
      choose(2) === 0 ? remove(tracked, {start, end}) : replace(tracked, {start, end}, 'e')
    ),
  'a word replaced': (tracked, choose) =>
    at(rangesOf(tracked.text, /(?<= )\p{Ll}{4,}(?= )/gu), choose, (range) =>
      replace(tracked, range, pick(choose, ['sometimes', 'foreign', 'other', 'after', 'joint']))
    ),
  'words inserted': (tracked, choose) =>
    at(rangesOf(tracked.text, /(?<=\p{Ll}) (?=\p{Ll})/gu), choose, ({start}) =>
      insert(tracked, start, pick(choose, [', however,', ' also', ' in fact', ' (it is said)']))
    ),
  'two sentences merged': (tracked, choose) =>
    at(rangesOf(tracked.text, /(?<=[a-z]{3})\. (?=[A-Z])/g), choose, (range) => replace(tracked, range, ', and ')),
  'a sentence split': (tracked, choose) =>
    at(rangesOf(tracked.text, /(?<=[a-z]{3}),? and (?=\w)/g), choose, (range) => replace(tracked, range, '. It ')),
  'a heading renamed': (tracked, choose) =>
    at(rangesOf(tracked.text, /(?<=\n=+ ?)\w[^=\n]*(?==+)/g), choose, (range) =>
      replace(tracked, range, pick(choose, ['Background ', 'History until today ', 'Relations ']))
    )
}

function at<T>(items: readonly T[], choose: Choose, change: (item: T) => Tracked): Tracked | null {
  return items.length === 0 ? null : change(pick(choose, items))
}

function moveOne(tracked: Tracked, ranges: readonly Range[], choose: Choose): Tracked | null {
  if (ranges.length < 2) return null
  const [range, to] = [pick(choose, ranges), pick(choose, ranges)]
  return to.start > range.start && to.start < range.end ? null : move(tracked, range, to.start)
}

const rangesOf = (text: string, pattern: RegExp): Range[] =>
  Array.from(text.matchAll(pattern), (match) => ({start: match.index, end: match.index + match[0].length}))

/** Each with the space behind it; of prose alone. */
const sentencesOf = (text: string): Range[] =>
  rangesOf(text, /(?<=[.?!] |^|\n)[A-Z](?!nfobox\n)[^\n]*?[a-z\d)]{2}\. ?(?=[A-Z]|\n|$)/g)

const paragraphsOf = (text: string): Range[] => rangesOf(text, /(?<=\n\n)[A-Z][^\n]*(?:\n[A-Z][^\n]*)*\n\n/g)

const sectionsOf = (text: string): Range[] => rangesOf(text, /(?<=\n)== ?[^=][^\n]*\n[\s\S]*?(?=\n== ?[^=])\n/g)

/** Of lists and tables. */
const linesOf = (text: string): Range[] => rangesOf(text, /(?<=\n)[-|] (?!-)[^\n]*\n/g)
