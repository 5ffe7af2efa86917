import type {Span} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'
import {dateOfReading} from '../date/inherited.js'
import {endOfSpan} from '../date/span.js'
import type {Figure} from '../figure.js'
import {locate} from '../place/located.js'
import type {Counted} from '../scene/counted.js'
import type {Reading} from '../scene/reading.js'
import type {Scene} from '../scene/scene.js'

/** The figure that a reading makes with its date and place. */
export function figureOf(scene: Scene, counted: Counted, reading: Reading): Figure {
  const {outline, unit, mention} = scene
  const {passage} = outline
  const {value, lower, upper, unit: kind} = mention.reading
  const {group, groupSource, measure, origins, qualifiers, continues} = reading
  const date = endOfSpan(scene, counted, dateOfReading(scene, reading))
  const located = locate(scene, counted, reading)
  // `120,000 migrants between 1850 and 1900` came in that time.
  const isOverYears = group.type === 'migrants' && date?.date.relation === 'during' && date.date.edtf.includes('/')
  const shift = ({start, end}: Span): Span => ({start: start + passage.start, end: end + passage.start})
  return {
    section: unit.section,
    passage,
    quote: shift(reading.span),
    value: shift(counted.value),
    number: {value, lower, upper, isPercent: kind === 'percent'},
    comparator: comparatorOf(mention.reading, counted),
    qualifiers,
    group,
    groupSource,
    measure: isOverYears ? 'flow' : measure,
    origins,
    place: located.place,
    placeSource: located.source,
    date: date?.date ?? null,
    continues,
    rules: [mention.rule, ...reading.rules, located.rule, date?.rule ?? ''].filter((rule) => rule !== '')
  }
}

const comparatorOf = ({comparator, value}: Quantity, {bound}: Counted): Figure['comparator'] =>
  comparator === 'range' ? 'range' : value === null ? '~' : (bound ?? '=')
