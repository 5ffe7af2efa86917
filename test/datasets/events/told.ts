import {describe, expect, test} from 'vitest'
import {type EventRow, events} from '../../../pipeline/datasets/events/index.js'
import {contextOf} from '../../context.js'

/** The rows of a text in an article of that title. */
export const rowsOf = (text: string, title = 'Chile–Norway relations'): EventRow[] =>
  events.extract(contextOf(`= ${title} =\n\n${text}\n`)) as unknown as EventRow[]

/** Each row as `quote @ date type`, `-` for no type. */
export const told = (text: string, title?: string): string[] =>
  rowsOf(text, title).map(({quote, date_edtf, event_type}) => `${quote} @ ${date_edtf} ${event_type ?? '-'}`)

/** A text and the rows that it tells. */
export type Telling = [text: string, ...rows: string[]]

/** A rule of English → what shows it. */
export function describeTold(cases: Readonly<Record<string, readonly Telling[]>>): void {
  describe.each(Object.entries(cases))('%s', (_, tellings) => {
    test.each(tellings.map(([text, ...rows]) => ({text, rows})))('$text', ({text, rows}) => {
      expect(told(text)).toEqual(rows)
    })
  })
}
