import type {Passage} from '../../../document.js'
import type {Figure} from '../figure.js'
import {sharing} from './joints.js'

/** "500 Danes and 300 Swedes lived in Norway in 1990": what is told behind the last is true of all. */
export function shareAlike(figures: Figure[], {text, start}: Passage): Figure[] {
  for (let at = figures.length - 2; at >= 0; at--) {
    const [figure, next] = [figures[at] as Figure, figures[at + 1] as Figure]
    const between = text.slice(figure.quote.end - start, next.quote.start - start)
    if (between.length <= 40 && sharing.test(between)) share(figure, next)
  }
  return figures
}

function share(figure: Figure, next: Figure): void {
  const isUndated = figure.date === null || figure.date.basis === 'inherited'
  if (isUndated && next.date !== null && next.date.basis !== 'inherited') figure.date = next.date
  if (figure.placeSource !== 'sentence' && next.placeSource === 'sentence')
    Object.assign(figure, {place: next.place, placeSource: 'sentence'})
}
