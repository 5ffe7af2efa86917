import {afterEach, describe, expect, test, vi} from 'vitest'
import type {Context, Dataset, Row} from '../../../pipeline/dataset.js'
import {datasets} from '../../../pipeline/datasets/index.js'
import {cellsOf, type Issue, linesOf, newSerial, planNext, publishNext} from './serial.js'

afterEach(() => vi.restoreAllMocks())

const text = `= Oman–Peru relations =

In 1990, Oman recognised Peru. In 1995, Peru condemned Oman. In 2001, 300 Peruvians lived in Oman.
`

const extractor = {extractor: 'sha256:2', gazetteers: 'sha256:1'}
const gazetteers = {extractor: 'sha256:1', gazetteers: 'sha256:2'}
const both = {extractor: 'sha256:2', gazetteers: 'sha256:2'}

const events = datasets.find(({name}) => name === 'events') as Dataset

/** From here on another program: its events are changed. */
function changeEvents(change: (rows: Row[], context: Context) => Row[]): void {
  const {extract} = events
  vi.spyOn(events, 'extract').mockImplementation((context) => change(extract(context), context))
}

function next(issue: Partial<Issue>, before: Partial<Issue> = {}, prepare: () => void = () => undefined): string[] {
  const serial = newSerial()
  publishNext(serial, {texts: [text], ...before})
  prepare()
  return cellsOf(planNext(serial, {texts: [text], ...issue}))
}

const isTyped = (row: Row) => String(row.quote).includes('condemned')
const retype = () => changeEvents((rows) => rows.map((row) => (isTyped(row) ? {...row, event_type: 'REJECT'} : row)))

describe('a change is because of', () => {
  test('the source alone', () => {
    const cells = next({texts: [text.replace('1995', '1996')]})
    expect(cells.length).toBeGreaterThan(5)
    expect(cells.filter((cell) => cell.endsWith(')'))).toEqual([])
  })

  test('the extractor alone', () => {
    expect(next({program: extractor}, {}, retype)).toEqual(['e2 event_type: ACCUSE → REJECT (extractor_change)'])
  })

  test('the gazetteers alone', () => {
    expect(next({program: gazetteers}, {}, retype)).toEqual(['e2 event_type: ACCUSE → REJECT (gazetteer_change)'])
  })

  test('either, where both are others', () => {
    expect(next({program: both}, {}, retype)).toEqual([
      'e2 event_type: ACCUSE → REJECT (extractor_change|gazetteer_change)'
    ])
  })

  test('the program as a whole, where neither checksum tells, as of a package', () => {
    expect(next({}, {program: {extractor: null, gazetteers: null}}, retype)).toEqual([
      'e2 event_type: ACCUSE → REJECT (extractor_change|gazetteer_change)'
    ])
  })

  test('the source for some cells and the extractor for others', () => {
    const cells = next({texts: [text.replace('1995', '1996')], program: extractor}, {}, retype)
    expect(cells).toContain('e2 event_type: ACCUSE → REJECT (extractor_change)')
    expect(cells).toContain('e2 date_edtf: 1995 → 1996')
    expect(cells.filter((cell) => cell.endsWith(')'))).toHaveLength(1)
  })

  test('both for one cell', () => {
    const {extract} = events
    const cells = next({texts: [text.replace('1995', '1996')], program: extractor}, {}, () =>
      vi
        .spyOn(events, 'extract')
        .mockImplementation((context) => extract(context).map((row) => ({...row, date_edtf: `${row.date_edtf}~`})))
    )
    expect(cells).toContain('e1 date_edtf: 1990 → 1990~ (extractor_change)')
    expect(cells).toContain('e2 date_edtf: 1995 → 1996~ (source_edit|extractor_change)')
  })

  test('the extractor where it reads a row more', () => {
    const cells = next({program: extractor}, {}, () =>
      changeEvents((rows, {document}) => {
        const start = document.text.indexOf('300 Peruvians')
        const sentence = document.text.indexOf('In 2001')
        const end = start + '300 Peruvians'.length
        const place = {char_start: start, char_end: end, sentence_start: sentence, sentence_end: end}
        const row = {...rows[0], ...place, quote: '300 Peruvians', sentence: document.text.slice(sentence, end)}
        const date = {date_text: null, date_char_start: null, date_char_end: null, date_edtf: '2001'}
        return [...rows, {...row, ...date, event_id: 'oman-peru-relations/e9'} as Row]
      })
    )
    expect(cells.filter((cell) => cell.startsWith('e'))).toEqual(['e3 added (extractor_change)'])
  })

  test('the extractor where it reads a row less', () => {
    expect(next({program: extractor}, {}, () => changeEvents((rows) => rows.filter((row) => !isTyped(row))))).toEqual([
      'e2 removed (extractor_change)'
    ])
  })

  test('the source where a row is new or gone, whatever the program', () => {
    const less = text.replace(' In 1995, Peru condemned Oman.', '')
    expect(next({texts: [less], program: extractor}, {}, retype)).toEqual(['e2 removed', 't2 removed'])
    vi.restoreAllMocks()
    expect(next({texts: [text], program: extractor}, {texts: [less]}, retype)).toEqual(['e2 added', 't3 added'])
  })
})

describe('a correction', () => {
  const line = 'oman-peru-relations,events,"Peru condemned Oman",event_type,ACCUSE,REJECT,a note,https://example.org'

  test('that is added changes its cell and its mark', () => {
    expect(next({corrections: [line]})).toEqual([
      'e2 event_type: ACCUSE → REJECT (correction)',
      'e2 intensity: -3 → -2 (correction)',
      'e2 corrected: null → event_type|intensity (correction)'
    ])
  })

  test('that is there again changes nothing', () => {
    expect(next({corrections: [line]}, {corrections: [line]})).toEqual([])
  })

  test('that is changed changes its cell', () => {
    expect(next({corrections: [line.replace('REJECT', 'PROTEST')]}, {corrections: [line]})).toEqual([
      'e2 event_type: REJECT → PROTEST (correction)',
      'e2 quad_class: 3 → 4 (correction)',
      'e2 intensity: -2 → -5 (correction)',
      'e2 corrected: event_type|intensity → event_type|intensity|quad_class (correction)'
    ])
  })

  test('that is taken back gives the cell back', () => {
    expect(next({}, {corrections: [line]})).toEqual([
      'e2 event_type: REJECT → ACCUSE (correction)',
      'e2 intensity: -2 → -3 (correction)',
      'e2 corrected: event_type|intensity → null (correction)'
    ])
  })

  test('whose reason alone is another changes a document', () => {
    const serial = newSerial()
    publishNext(serial, {texts: [text], corrections: [line]})
    const plan = planNext(serial, {texts: [text], corrections: [line.replace('a note', 'a better note')]})
    expect(plan).toMatchObject({bump: 'patch', changes: []})
  })

  test('beside an edit of the row is told apart from it', () => {
    const cells = next({texts: [text.replace('1995', '1996')], corrections: [line]})
    expect(cells).toContain('e2 event_type: ACCUSE → REJECT (correction)')
    expect(cells).toContain('e2 date_edtf: 1995 → 1996')
  })
})

describe('a schema', () => {
  const missions = datasets.find(({name}) => name === 'missions') as Dataset
  const plan = (before: readonly Dataset[], after: readonly Dataset[]) => {
    const serial = newSerial()
    publishNext(serial, {texts: [text], datasets: before})
    return planNext(serial, {texts: [text], datasets: after})
  }
  /** The datasets with another schema for events, and their rows with what that asks for. */
  const withColumns = (properties: Dataset['schema']['properties']): Dataset[] => {
    const schema = {...events.schema, properties, required: Object.keys(properties)}
    return datasets.map((dataset) => (dataset === events ? {...events, schema} : dataset))
  }
  const {modality: _, ...without} = events.schema.properties
  const retyped = {...events.schema.properties, modality: {type: 'string', description: 'Any modality.'}}

  test('that lost a column is a major change', () => {
    const {bump, why} = plan(datasets, withColumns(without))
    expect(bump).toBe('major')
    expect(why).toContain('events: column `modality` removed')
  })

  test('with a column more is a major change', () => {
    const found = plan(withColumns(without), datasets)
    expect(found.bump).toBe('major')
    expect(linesOf(found)).toContain('e1 modality: null → asserted (schema_change)')
  })

  test('of another type is a major change', () => {
    const {bump, changes, why} = plan(datasets, withColumns(retyped))
    expect({bump, changes}).toEqual({bump: 'major', changes: []})
    expect(why).toContain('events: column `modality` has another type or other constraints')
  })

  test('of which a number became a text is a major change without changed cells', () => {
    const population = datasets.find(({name}) => name === 'population') as Dataset
    const value = {type: ['string', 'null'], description: 'As a text.'}
    const schema = {...population.schema, properties: {...population.schema.properties, value}}
    const after = datasets.map((dataset) => (dataset === population ? {...population, schema} : dataset))
    expect(plan(datasets, after)).toMatchObject({bump: 'major', changes: []})
    expect(plan(after, datasets)).toMatchObject({bump: 'major', changes: []})
  })

  test('in other words is a patch', () => {
    const described = {
      ...events.schema.properties,
      modality: {...events.schema.properties.modality, description: 'Other.'}
    }
    expect(plan(datasets, withColumns(described)).bump).toBe('patch')
  })

  test('of a table more is a minor change, of a table less a major one', () => {
    const fewer = datasets.filter((dataset) => dataset !== missions)
    expect(plan(fewer, datasets)).toMatchObject({bump: 'minor', why: expect.arrayContaining(['missions: table added'])})
    expect(plan(datasets, fewer)).toMatchObject({
      ...{bump: 'major', why: expect.arrayContaining(['missions: table removed'])}
    })
  })
})
