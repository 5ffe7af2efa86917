import {expect, test} from 'vitest'
import {population} from '../../../pipeline/datasets/population/index.js'
import type {FigureRow} from '../../../pipeline/datasets/population/row.js'
import {contextOf} from '../../context.js'

export const figuresIn = (text: string): FigureRow[] => population.extract(contextOf(text)) as unknown as FigureRow[]

/** `~ 500 Danes DNK, stock, NOR, 1990`; `-` is null. */
export const brief = (row: FigureRow): string => {
  const {comparator, value, lower, upper, unit, group_name, group_iso3, measure, place_iso3, reference_date_edtf} = row
  const number = value === null ? `${lower}..${upper ?? ''}` : `${value}${unit === 'percent' ? '%' : ''}`
  const facts = [measure, place_iso3 ?? '-', reference_date_edtf ?? '-'].join(', ')
  return `${comparator} ${number} ${group_name ?? '-'} ${group_iso3 ?? '-'}, ${facts}`
}

export const notesIn = (text: string): string[] => {
  const context = contextOf(text)
  population.extract(context)
  return context.notes.map(({ruleId}) => ruleId)
}

export type Case = [text: string, ...rows: string[]]

/** Each text has these figures, in this order, and no others. */
export const reads = (cases: Case[]): void => {
  test.each(cases)('%s', (text, ...expected) => {
    expect(figuresIn(text).map(brief)).toEqual(expected)
  })
}
