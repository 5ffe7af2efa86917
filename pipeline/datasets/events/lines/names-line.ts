import type {Context} from '../../../dataset.js'
import type {Passage, Section} from '../../../document.js'
import {actorsIn} from '../cast/actors.js'
import type {Cast} from '../cast/cast.js'
import {rolesOf, type Stage, withCounterpart} from '../roles.js'
import {type DatedTime, draftRow, type EventDraft} from '../row.js'

interface NamesLine {
  name: Passage
  time: DatedTime
}

/** A visit that a list tells by the visitor's name and a date. */
export function rowOfNames(
  {document: {text}, gazetteers: {placeOf}}: Context,
  cast: Cast,
  section: Section,
  line: Passage,
  {name, time}: NamesLine
): EventDraft {
  const stage: Stage = {cast, barred: [], earlier: [], subjects: new Map(), hasClause: false, placeOf}
  const part = withCounterpart({actors: actorsIn(cast, name), recipients: [], place: null}, cast, 'CONSULT')
  return draftRow(text, {
    section,
    sentence: line,
    span: line,
    trigger: name.text || time.text,
    type: 'CONSULT',
    time,
    basis: 'table',
    roles: rolesOf(part, stage),
    isNegative: false,
    confidence: 'medium',
    rules: ['events/list-line']
  })
}
