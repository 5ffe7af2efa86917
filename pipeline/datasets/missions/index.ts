import {type Cell, type Context, defineDataset, numberRows, type Row, textIn} from '../../dataset.js'
import type {Block} from '../../document.js'
import {readBounds} from '../../language/dates/edtf.js'
import {partiesOf} from '../../language/parties.js'
import {unitsOf} from '../../passage.js'
import {readSchema} from '../../schema.js'
import {missionsOfInfobox} from './infobox.js'
import {missionsOfUnit} from './prose.js'
import {type MissionRow, rowOf} from './row.js'
import type {Statement} from './statement.js'
import {missionsOfTable} from './table.js'

export const missions = defineDataset<MissionRow>({
  name: 'missions',
  title: 'Diplomatic missions that the article tells of',
  schema: readSchema('missions'),
  key: ['mission_id'],
  references: {record_id: 'infobox.record_id'},
  identity: {quote: 2, passage: 2, mission_type: 2, sender_iso3: 2, host_iso3: 2, city: 1, source: 1},
  derive: {since_edtf: onlyDates, until_edtf: onlyDates, at_edtf: onlyDates},
  extract: (context) => {
    const {text} = context.document
    const rows = findStatements(context).map((statement) => rowOf(statement, text))
    return numberRows(rows, {articleId: context.articleId, letter: 'm', column: 'mission_id'})
  }
})

/** In text order; where one clause tells of several, in that of its words. */
function findStatements(context: Context): Statement[] {
  const parties = partiesOf({...context.document, title: context.title}, context.gazetteers.countries)
  const statements = missionsOfInfobox(context, parties)
  let [before, block]: [Statement[], Block | null] = [[], null]
  for (const unit of unitsOf(context.document)) {
    if (unit.kind === 'infobox') continue
    const isNext = unit.kind === 'sentence' && unit.block === block
    before = missionsOfUnit(unit, context, parties, isNext ? before : [])
    block = unit.block
    for (const statement of before) statements.push(statement)
  }
  for (const section of context.document.sections)
    for (const table of section.blocks)
      if (table.kind === 'table') statements.push(...missionsOfTable(table, section, context, parties))
  return statements.sort((a, b) => a.quote.start - b.quote.start)
}

/** Nothing follows from a mission's dates, but they are ones. */
function onlyDates(cell: Cell): Row {
  readBounds(textIn(cell))
  return {}
}
