import type {Dataset, Row, Schema, Sidecar} from '../../pipeline/dataset.js'
import {sha256} from '../../pipeline/release/disk/checksum.js'
import type {Draft} from '../../pipeline/release/history/draft.js'
import {type Plan, planRelease} from '../../pipeline/release/history/plan.js'
import type {ReleaseInput} from '../../pipeline/release/layout.js'

/** Two river towns; 😀 puts code points and UTF-16 units apart, the last line has what CSV must quote. */
export const text =
  '= Towns 😀 =\nLow Ferry was founded in 1201. High Ferry, "the Old", came in 1350.\nBoth have bridges.\n'

const sidecar: Sidecar = {
  title: 'Towns',
  url: 'https://example.org/towns',
  licence: 'CC-BY-SA-4.0',
  revision: '17',
  retrieved: null,
  received: '2026-01-02'
}

export function schemaOf(name: string, properties: Schema['properties']): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://bilateral.invalid/schemas/${name}.schema.json`,
    title: name,
    description: `One row of ${name}.`,
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
    $defs: {offset: {description: 'Offset.', type: 'integer', minimum: 0}}
  }
}

const never = (): Row[] => []
const offset = {$ref: '#/$defs/offset', description: 'Where the quote stands.'}
const offsetOrNull = {
  anyOf: [{$ref: '#/$defs/offset'}, {type: 'null'}],
  description: 'Where the date stands; null: none.'
}

export const articles: Dataset = {
  name: 'articles',
  title: 'Articles',
  key: ['article_id'],
  schema: schemaOf('articles', {
    article_id: {type: 'string', pattern: '^.+$', description: 'Slug.'},
    source_sha256: {type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Checksum.'},
    chars: {type: 'integer', minimum: 0, description: 'Code points.'}
  }),
  extract: never
}

export const towns: Dataset = {
  name: 'towns',
  title: 'Towns founded',
  key: ['town_id'],
  references: {older_id: 'towns.town_id'},
  schema: schemaOf('towns', {
    town_id: {type: 'string', pattern: '^.+/n[1-9][0-9]*$', description: 'Id.'},
    article_id: {type: 'string', description: 'The article.'},
    kind: {type: ['string', 'null'], enum: ['old', 'new', null], description: 'Kind; null: not told.'},
    names: {type: 'array', items: {type: 'string'}, description: 'Names.'},
    older_id: {type: ['string', 'null'], description: 'The older town.'},
    is_told: {type: 'boolean', description: 'Told or inferred.'},
    weight: {type: ['number', 'null'], description: 'Weight.'},
    quote: {type: 'string', description: 'The characters that say it.'},
    char_start: offset,
    char_end: offset,
    date_text: {type: ['string', 'null'], description: 'The date as written.'},
    date_char_start: offsetOrNull,
    date_char_end: offsetOrNull
  }),
  extract: never
}

/** Columns `…_start` and `…_end` of a quote, in code points. */
function spanOf(quote: string): [number, number] {
  const start = [...text.slice(0, text.indexOf(quote))].length
  return [start, start + [...quote].length]
}

export function townRow(number: number, quote: string, date: string, row: Row = {}): Row {
  const [char_start, char_end] = spanOf(quote)
  const [date_char_start, date_char_end] = spanOf(date)
  const span = {quote, char_start, char_end, date_text: date, date_char_start, date_char_end}
  const other = {kind: null, names: [], older_id: null, is_told: true, weight: null}
  return {town_id: `towns/n${number}`, article_id: 'towns', ...other, ...span, ...row}
}

export const townRows: readonly Row[] = [
  townRow(1, 'Low Ferry was founded in 1201', '1201', {kind: 'old', names: ['Low | Ferry', ''], weight: 1.5}),
  townRow(2, 'High Ferry, "the Old", came in 1350', '1350', {older_id: 'towns/n1', is_told: false})
]

/** The sample as the first version of a dataset. */
export function samplePlan(change: Partial<Draft> = {}): Plan {
  const {version: _, articles, tables, changes: __, corrections: ___, ...described} = sampleInput()
  const drafted = articles.map((article) => ({...article, tables}))
  return planRelease({...described, articles: drafted, corrections: [], ...change}, null, new Map(), () => new Map())
}

export const articleRow: Row = {article_id: 'towns', source_sha256: sha256(text), chars: [...text].length}

export function sampleInput(change: Partial<ReleaseInput> = {}): ReleaseInput {
  return {
    name: 'towns',
    title: 'Towns',
    version: '1.0.0',
    articles: [{articleId: 'towns', sidecar, text}],
    datasets: [articles, towns],
    tables: new Map([
      ['articles', [articleRow]],
      ['towns', townRows]
    ]),
    date: '2026-01-02',
    changes: [],
    corrections: [],
    program: {extractor: null, gazetteers: null},
    ...change
  }
}
