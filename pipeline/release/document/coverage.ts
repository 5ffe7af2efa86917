import type {Row} from '../../dataset.js'
import {partiesOf} from './keyword.js'

/** What the tables are about, as far as their rows tell. */
export interface Coverage {
  /** First and last day of dated rows, `1948-05-15/2025-04-18`. */
  temporal?: string
  /** Names of countries and peoples. */
  spatial?: string[]
}

/** By the bounds of the events' dates and the parties of the articles; undefined where no row tells either. */
export function coverageOf(tables: ReadonlyMap<string, readonly Row[]>): Coverage | undefined {
  const temporal = intervalOf(tables.get('events') ?? [])
  const spatial = partiesOf(tables.get('articles') ?? [])
  if (temporal === undefined && spatial.length === 0) return undefined
  return {...(temporal === undefined ? {} : {temporal}), ...(spatial.length === 0 ? {} : {spatial})}
}

function intervalOf(events: readonly Row[]): string | undefined {
  const days = events.flatMap((row) => [row.date_start, row.date_end]).filter(isDay)
  const sorted = [...new Set(days)].sort(compareDays)
  return sorted.length === 0 ? undefined : `${sorted[0]}/${sorted.at(-1)}`
}

const isDay = (cell: unknown): cell is string => typeof cell === 'string' && /^-?\d{4}-\d\d-\d\d$/.test(cell)

/** Years BC have a minus, so that days do not sort as text. */
function compareDays(a: string, b: string): number {
  const [left, right] = [a, b].map((day) => {
    const [, sign, year, month, date] = /^(-?)(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
    return (sign === '-' ? -1 : 1) * Number(year) * 10_000 + Number(month) * 100 + Number(date)
  })
  return (left ?? 0) - (right ?? 0)
}
