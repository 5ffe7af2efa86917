import type {Passage, Table, TableRow} from '../../document.js'

/** What heads a column of years. */
const ofTime =
  /(?<![A-Za-z])(?:years?|dates?|since|from|to|until|till|when|period|term|start(?:ed)?|end(?:ed)?|opened|closed|established|founded|signed|census)(?![A-Za-z])/i
const bareYear = /^\s{0,3}(?:1\d{3}|20\d{2})\s{0,3}$/

/** The cells of a table in which four digits alone are a year: below a heading of time, or heading several columns. */
export function yearCellsOf({header, rows}: Table): ReadonlySet<Passage> {
  const [first, ...others] = header === null ? rows : [header, ...rows]
  if (first === undefined) return new Set()
  const columns = first.cells.map(({text}) => ofTime.test(text))
  const below = others.flatMap(({cells}) => cells.filter((_, at) => columns[at] === true))
  return new Set([...below, ...yearsOf(first)])
}

/** Years in a head, where there are several. */
function yearsOf({cells}: TableRow): Passage[] {
  const years = cells.filter(({text}) => bareYear.test(text))
  return years.length > 1 ? years : []
}
