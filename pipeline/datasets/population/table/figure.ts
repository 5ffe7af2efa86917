import type {Passage} from '../../../document.js'
import type {Dated} from '../date/dated.js'
import type {Figure, Group, ReferenceDate} from '../figure.js'
import {saysFlow} from '../lexicon/headers.js'
import {anyOf, words} from '../lexicon/words.js'
import {type Counting, countingIn} from './cell.js'
import type {TableReader} from './reader.js'
import type {Saying} from './saying.js'
import {groupOf, placeOf} from './who.js'
import {onlyYear} from './year.js'

/** The figure of a cell, by what it says, its column and its line; undefined where it does not count people. */
export function figureOfCell(cell: Passage, column: Saying, line: Saying, reader: TableReader): Figure | undefined {
  const counting = countingIn(cell, reader.context, reader.topic)
  const who = counting && groupOf(counting, column, line, reader)
  if (counting === undefined || who?.group == null) return undefined
  const {group, source} = who
  const {mention, number, qualified} = counting
  const dated = dateOfCell(column, line, reader)
  return {
    section: reader.section,
    passage: cell,
    quote: {start: cell.start + qualified.start, end: endOf(cell, counting)},
    value: {start: mention.start, end: mention.end},
    number: {value: number.value, lower: number.lower, upper: number.upper, isPercent: false},
    comparator: comparatorOf(cell, counting),
    qualifiers: qualified.qualifiers,
    group,
    groupSource: source,
    measure: isFlow(column, line, group, reader) ? 'flow' : 'stock',
    origins: [],
    ...placeOf(column, line, reader.topic, group),
    date: dated === null ? null : asOfTable(dated.date),
    continues: null,
    rules: [mention.rule, 'population/table-cell', dated?.rule ?? ''].filter((rule) => rule !== '')
  }
}

const endOf = (cell: Passage, {mention, phrase}: Counting): number =>
  phrase === undefined ? mention.end : cell.start + phrase.end

/** Of its column, its line, the heading or the sentence before the table. */
const dateOfCell = (column: Saying, line: Saying, {section, memory}: TableReader): Dated | null =>
  column.date ?? line.date ?? onlyYear(section.path.at(-1) ?? '') ?? memory.lead?.date ?? null

const asOfTable = (date: ReferenceDate): ReferenceDate => ({
  ...date,
  basis: date.basis === 'explicit' ? 'table' : date.basis
})

const approximate = /^\s{0,3}(?:[~≈]|\(approx)/

function comparatorOf(cell: Passage, {number, qualified}: Counting): Figure['comparator'] {
  if (number.comparator === 'range') return 'range'
  return qualified.bound ?? (number.value === null || approximate.test(cell.text) ? '~' : '=')
}

const staying = anyOf(words('living residing resident population born'), 'iu')
const byPeriod = /by period.*/i

/** By the header, the label, the heading or the sentence before the table. */
function isFlow(column: Saying, line: Saying, group: Group, {section, memory}: TableReader): boolean {
  const isSaid = column.isFlow || line.isFlow || group.type === 'tourists' || saysFlow(section.path.at(-1) ?? '')
  const lead = memory.lead?.text ?? ''
  // `residents by period of arrival` are residents.
  return isSaid || (saysFlow(lead) && !staying.test(lead.replace(byPeriod, '')))
}
