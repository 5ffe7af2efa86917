import {type Context, defineDataset, numberRows} from '../../dataset.js'
import {unitsOf} from '../../passage.js'
import {readSchema} from '../../schema.js'
import type {Figure} from './figure.js'
import {figuresOfInfobox} from './infobox.js'
import {figuresOfUnit} from './prose.js'
import {type FigureRow, rowOf} from './row.js'
import type {Memory} from './scene.js'

export const population = defineDataset<FigureRow>({
  name: 'population',
  title: 'Population figures stated in the article',
  schema: readSchema('population'),
  key: ['figure_id'],
  references: {anaphora_of: 'population.figure_id', event_id: 'events.event_id'},
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
  const memory: Memory = {figure: undefined, last: undefined}
  const figures = figuresOfInfobox(context)
  for (const unit of unitsOf(context.document)) {
    if (unit.kind !== 'infobox') for (const figure of figuresOfUnit(unit, context, memory)) figures.push(figure)
  }
  return figures.sort((a, b) => a.value.start - b.value.start)
}
