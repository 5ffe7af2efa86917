import {readFileSync} from 'node:fs'
import edtf from 'edtf'
import {describe, expect, test} from 'vitest'
import type {Mention, Span} from '../../../pipeline/document.js'
import type {Time} from '../../../pipeline/language/dates/index.js'
import {timesOf} from '../../times.js'

/** An expression that a reader marked, and what it says: EDTF, `null` or `name` (see histories/README.md). */
interface Mark extends Span {
  value: string
}

interface History {
  doc: string
  text: string
  marks: Mark[]
}

const histories = (name: string): History[] =>
  readFileSync(new URL(`histories/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const {doc, marked}: {doc: string; marked: string} = JSON.parse(line)
      return {doc, ...unmark(marked)}
    })

/** The text without its markup, and where in it the marks stand. */
function unmark(marked: string): Omit<History, 'doc'> {
  let text = ''
  let at = 0
  const marks: Mark[] = []
  for (const {0: mark, 1: expression = '', 2: value = '', index} of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    text += marked.slice(at, index)
    marks.push({start: text.length, end: text.length + expression.length, value})
    text += expression
    at = index + mark.length
  }
  return {text: text + marked.slice(at), marks}
}

interface Score {
  /** Expressions with a date, and those of them that are read with the same value. */
  dated: number
  right: number
  /** Expressions that the text does not date, and those of them that get a date. */
  open: number
  overread: number
  /** Mentions with a date, and those of them where nothing is marked. */
  read: number
  invented: number
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
/** Approximate or not is not counted. */
const withoutMark = (value: string | null | undefined): string | undefined => value?.replaceAll('~', '')

function score(name: string): Score {
  const sum: Score = {dated: 0, right: 0, open: 0, overread: 0, read: 0, invented: 0}
  for (const {text, marks} of histories(name)) {
    const times = timesOf(text)
    for (const mark of marks) count(sum, mark, mostShared(mark, times))
    const calendar = times.filter(({reading}) => reading.edtf !== null && reading.basis !== 'named_event')
    sum.read += calendar.length
    sum.invented += calendar.filter((time) => !marks.some((mark) => shared(mark, time) > 0)).length
  }
  return sum
}

function mostShared(mark: Mark, times: readonly Mention<Time>[]): Mention<Time> | undefined {
  return times.filter((time) => shared(mark, time) > 0).sort((a, b) => shared(mark, b) - shared(mark, a))[0]
}

function count(sum: Score, {value}: Mark, time: Mention<Time> | undefined): void {
  if (value === 'name') return
  if (value !== 'null') {
    sum.dated++
    if (withoutMark(time?.reading.edtf) === withoutMark(value)) sum.right++
    return
  }
  sum.open++
  if (time?.reading.edtf != null && time.reading.basis !== 'named_event') sum.overread++
}

describe.each([
  ['wars', 12, 0.95],
  ['relations', 12, 0.97],
  ['mixed', 16, 0.96]
])('histories of %s', (name, texts, least) => {
  const {dated, right, open, overread, read, invented} = score(name)

  test(`at least ${least} of the dated expressions have the right value`, () => {
    expect(right / dated).toBeGreaterThanOrEqual(least)
  })

  test('hardly any date is read where nothing is marked', () => {
    expect(invented / read).toBeLessThanOrEqual(0.01)
  })

  test('hardly any expression that the text does not date gets a date', () => {
    // "on 6 December 1917, a month after the revolution": some marks call that a length, which it is by itself.
    expect(overread / open).toBeLessThanOrEqual(0.25)
  })

  test('the marks are sound: no markup left, every value EDTF', () => {
    expect(histories(name)).toHaveLength(texts)
    for (const {doc, text, marks} of histories(name)) {
      expect(text, doc).not.toMatch(/\[\[|\]\]|\|/)
      for (const {value} of marks)
        if (value !== 'null' && value !== 'name')
          expect(() => edtf(value, {level: 1}), `${doc}: ${value}`).not.toThrow()
    }
  })
})
