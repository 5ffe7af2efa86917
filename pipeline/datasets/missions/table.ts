import type {Context} from '../../dataset.js'
import type {Passage, Section, Table, TableRow} from '../../document.js'
import type {Parties} from '../../language/parties.js'
import {listed, listing, typeOf} from './listed.js'
import {readPlaces} from './place.js'
import type {Reader} from './reader.js'
import type {Place, Statement} from './statement.js'
import {readTokens} from './token.js'

const columns = {
  host: /^(?:host(?: country| state)?|country|state|host\/country)$/i,
  city: /^(?:host )?(?:city|location|place|seat|host city)$/i,
  kind: /^(?:(?:diplomatic )?mission|(?:mission )?type(?: of mission)?|kind|post|representation|status)$/i
} as const

type Columns = Record<keyof typeof columns, number>

/** The rows of a table whose columns are country, city and kind of mission; under a heading that says whose they are. */
export function missionsOfTable(table: Table, section: Section, context: Context, parties: Parties): Statement[] {
  const at = columnsOf(table)
  // Countries, towns and kinds are columns of many tables.
  const isOfMissions =
    listing.test(section.path.at(-1) ?? '') || /^host/i.test(table.header?.cells[at?.host ?? -1]?.text.trim() ?? '')
  if (at === undefined || !isOfMissions) return []
  let host = ''
  return table.rows.flatMap((row) => {
    // A country stands once above all its cities.
    host = row.cells[at.host]?.text.trim() || host
    return rowMission(row, {at, host, section, block: table, context, parties}) ?? []
  })
}

function columnsOf({header}: Table): Columns | undefined {
  const titles = (header?.cells ?? []).map(({text}) => text.trim())
  const at = (name: keyof Columns): number => titles.findIndex((title) => columns[name].test(title))
  const found = {host: at('host'), city: at('city'), kind: at('kind')}
  return found.kind === -1 || (found.host === -1 && found.city === -1) ? undefined : found
}

interface Row {
  at: Columns
  host: string
  section: Section
  block: Table
  context: Context
  parties: Parties
}

function rowMission({cells}: TableRow, {at, host, section, block, context, parties}: Row): Statement | undefined {
  const cell = cells[at.kind]
  const type = cell === undefined ? undefined : typeOf(cell.text)
  if (cell === undefined || type === undefined) return undefined
  const unit = {passage: cell, kind: 'cell' as const, section, block}
  const reader: Reader = {tokens: [], unit, context, parties, told: [], before: []}
  const town = cells[at.city]
  const place = town === undefined || town.text.trim() === '' ? undefined : placeOfCell(reader, town)
  const country = context.gazetteers.countries.resolve(host)
  const state = country === undefined ? (place?.state ?? null) : {name: country.name, iso3: country.iso3}
  return listed(reader, {type, place: {city: place?.city ?? null, state}, rules: ['missions/table-row']})
}

/** The one place that a cell names. */
function placeOfCell(reader: Reader, cell: Passage): Place | undefined {
  const tokens = readTokens(cell, reader.context)
  const {places, to} = readPlaces({...reader, tokens}, 0)
  return places.length === 1 && to === tokens.length ? places[0] : undefined
}
