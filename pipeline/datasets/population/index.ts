import {type Context, defineDataset, numberRows, textIn} from '../../dataset.js'
import type {Block} from '../../document.js'
import {readBounds} from '../../language/dates/edtf.js'
import {unitsOfBlock} from '../../passage.js'
import {readSchema} from '../../schema.js'
import type {Figure} from './figure.js'
import {figuresOfInfobox} from './infobox/index.js'
import {leadOf} from './reading/lead.js'
import {figuresOfUnit} from './reading/unit.js'
import {type FigureRow, rowOf} from './row.js'
import {newMemory} from './scene/memory.js'
import type {TableReader} from './table/reader.js'
import {figuresOfTable} from './table/table.js'
import {topicOfSection} from './topic/heading.js'
import {topicOfTitle} from './topic/title.js'

/** The dataset: one row a number that counts people of a population. */
export const population = defineDataset<FigureRow>({
  name: 'population',
  title: 'Population figures stated in the article',
  schema: readSchema('population'),
  key: ['figure_id'],
  references: {anaphora_of: 'population.figure_id', event_id: 'events.event_id'},
  identity: {
    quote: 2,
    passage: 2,
    value_text: 2,
    group_name: 2,
    place_name: 1,
    reference_date_edtf: 1,
    measure: 1
  },
  derive: {
    reference_date_edtf: (cell) => {
      const {date_start, date_end, precision} = readBounds(textIn(cell))
      return {date_start, date_end, date_precision: precision}
    }
  },
  extract: (context) => {
    const figures = findFigures(context)
    const ids = new Map(figures.map((figure, at) => [figure, `${context.articleId}/p${at + 1}`]))
    const rows = figures.map((figure) =>
      rowOf(figure, context, figure.continues === null ? null : (ids.get(figure.continues) ?? null))
    )
    return numberRows(rows, {articleId: context.articleId, letter: 'p', column: 'figure_id'})
  }
})

function findFigures(context: Context): Figure[] {
  const memory = newMemory()
  const title = topicOfTitle(context)
  const figures = figuresOfInfobox(context, title)
  for (const section of context.document.sections) {
    const reader = {section, context, topic: topicOfSection(title, section, context), memory}
    for (const block of section.blocks) for (const figure of figuresOfBlock(block, reader)) figures.push(figure)
  }
  return figures.sort((a, b) => a.value.start - b.value.start)
}

/** Of a table that counts people its lines, of any other block its sentences. */
function figuresOfBlock(block: Block, reader: TableReader): Figure[] {
  const {section, context, topic, memory} = reader
  const lines = figuresOfTable(block, reader)
  const figures =
    lines.length > 0
      ? lines
      : unitsOfBlock(block, section).flatMap((unit) => figuresOfUnit(unit, context, topic, memory))
  memory.lead = leadOf(block, context, topic)
  return figures
}
