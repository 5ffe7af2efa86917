import type {Block, Paragraph, Passage, Table} from '../../../document.js'
import {passageAt} from '../../../passage.js'

/** A table, however it is written: rows of cells under a header. */
export interface Grid {
  header: readonly Passage[]
  rows: readonly (readonly Passage[])[]
}

/** The table that a block is; undefined for prose and lists, and for a table without a row under its header. */
export function gridOf(block: Block, text: string): Grid | undefined {
  if (block.kind === 'table') return ofTable(block)
  return block.kind === 'paragraph' ? ofParagraph(block, text) : undefined
}

/** A table that marks no header has its first row for one. */
function ofTable({header, rows}: Table): Grid | undefined {
  const [first, ...others] = rows
  if (header !== null) return rows.length === 0 ? undefined : {header: header.cells, rows: rows.map(({cells}) => cells)}
  return first === undefined || others.length === 0
    ? undefined
    : {header: first.cells, rows: others.map(({cells}) => cells)}
}

/** Nobody writes longer tables as a paragraph. */
const longest = 20_000
const looksLikeTable = /-{4,}|\S {3,}\S/

/** A table drawn with spaces and dashes, whose lines an export may have joined: years, then labels with as many numbers. */
function ofParagraph({start, end}: Paragraph, text: string): Grid | undefined {
  if (end - start > longest) return undefined
  const block = passageAt(text, {start, end})
  if (!looksLikeTable.test(block.text)) return undefined
  const cells = cellsOf(block)
  const header = headerIn(cells)
  if (header === undefined) return undefined
  const rows: Passage[][] = []
  const width = header.years.length
  for (let at = header.next; at + width < cells.length; at += width + 1) {
    const row = cells.slice(at, at + width + 1)
    const [label, ...values] = row
    if (label === undefined || isNumber(label) || !values.every(isNumber)) break
    rows.push(row)
  }
  return rows.length === 0 ? undefined : {header: [header.label, ...header.years], rows}
}

const rule = /-{3,}/g
const numberBeforeWord = /^[\d.,]+ (?=\p{L})/u
const cell = /[^\s-]\S*(?: \S+)*/g

/** Stretches between two or more spaces, line ends and rules; a number that a label follows ends a row. */
function cellsOf({text, start}: Passage): Passage[] {
  return [...text.replace(rule, (dashes) => ' '.repeat(dashes.length)).matchAll(cell)].flatMap(
    ({0: written, index}) => {
      const [count] = numberBeforeWord.exec(written) ?? []
      const at = start + index
      const whole = {text: written, start: at, end: at + written.length}
      if (count === undefined) return [whole]
      const cut = count.length
      return [
        {text: count.trimEnd(), start: at, end: at + cut - 1},
        {text: written.slice(cut), start: at + cut, end: at + written.length}
      ]
    }
  )
}

const number = /^(?:\d[\d.,]*%?|[–—-])$/
const year = /^(?:1[5-9]|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?$/

const isNumber = ({text}: Passage): boolean => number.test(text)

const isYear = (cell: Passage | undefined): cell is Passage => cell !== undefined && year.test(cell.text)

/** The years side by side that head the columns. */
function headerIn(cells: readonly Passage[]): {label: Passage; years: Passage[]; next: number} | undefined {
  const first = cells.findIndex((cell, at) => isYear(cell) && isYear(cells[at + 1]))
  if (first < 0) return undefined
  let next = first
  while (isYear(cells[next])) next++
  const years = cells.slice(first, next)
  const label = cells[first - 1] ?? {text: '', start: years[0]?.start ?? 0, end: years[0]?.start ?? 0}
  return {label, years, next}
}
