import type {ColumnSchema, Schema} from '../../dataset.js'
import {referencesOf, show, type TableShape} from '../../validate.js'
import {codebookPath} from '../layout.js'
import type {DescribedShape} from '../log.js'
import {type Column, columnsOf} from '../table/column.js'
import {type Convention, dateConventions, type Example, valueConventions} from './convention.js'
import {creditsOf} from './credit.js'
import {codeOf, proseOf, tableOf} from './markdown.js'

/** `CODEBOOK.md`: what every table and column means, from the schemas alone, then the conventions of values and dates, and whom to credit. */
export function renderCodebook(title: string, version: string, shapes: readonly DescribedShape[]): string {
  const parts = [
    titleOf(title, version),
    introduction,
    shapes.map(({name, title}) => `- [${codeOf(name)}](#${name}): ${proseOf(title)}`).join('\n'),
    ...shapes.flatMap(sectionOf),
    ...conventions,
    ...creditSection(shapes)
  ]
  return `${parts.join('\n\n')}\n`
}

const titleOf = (title: string, version: string): string => `# Codebook of ${proseOf(title)}, version ${version}`

const introduction = [
  'Each table below is a file `NAME.csv`, the same rows as `NAME.json` and the JSON Schema of one',
  'row as `schemas/NAME.schema.json`, from which its section here is made. Behind the tables stands what holds for all of them.'
].join('\n')

const dateIntroduction = [
  'Dates are written in the [Extended Date/Time Format](https://www.loc.gov/standards/datetime/) (EDTF), level 1, which is',
  'part of ISO 8601-2. The calendar is the proleptic Gregorian one; dates are not converted from others. Columns that hold',
  'days (`date_start`, `date_end`) are the first and the last day that the value can mean.',
  '',
  'In the tables of examples, `edtf` and `relation` are those of the last expression in `time_mentions`, `date_edtf` is',
  'that of an event or a figure which it dates.'
].join('\n')

function sectionOf(shape: DescribedShape): string[] {
  const {name, title, schema} = shape
  return [headingOf(name), `**${proseOf(title)}.** ${proseOf(schema.description)}`, keysOf(shape), columnTable(schema)]
}

/** A build of thousands of releases describes the same tables in each. */
const columnTables = new WeakMap<Schema, string>()

function columnTable(schema: Schema): string {
  const known = columnTables.get(schema)
  if (known !== undefined) return known
  const table = tableOf(['column', 'type', 'null', 'values', 'meaning'], columnsOf(schema).map(rowOf))
  columnTables.set(schema, table)
  return table
}

const headingOf = (table: string): string => `## ${table}`

function keysOf(shape: TableShape): string {
  const references = [...referencesOf(shape)].map(([column, target]) => `${codeOf(column)} → ${codeOf(target)}`)
  return [
    shape.key.length === 0 ? 'Key: none.' : `Key: ${shape.key.map(codeOf).join(', ')}.`,
    ...(references.length === 0 ? [] : [`References: ${references.join(', ')}.`])
  ].join(' ')
}

function rowOf({name, kind, isNullable, rules}: Column): string[] {
  const type = kind === 'list' ? 'list of strings' : kind
  return [codeOf(name), type, isNullable ? 'yes' : 'no', valuesOf(rules), proseOf(rules.description ?? '')]
}

/** What a value that is not null may be, of a list what an item may be; empty where anything of the type may stand. */
function valuesOf({items, ...rules}: ColumnSchema): string {
  const {enum: values, pattern, examples} = {...rules, ...items}
  if (values !== undefined) return values.flatMap((value) => (value === null ? [] : literalOf(value))).join(', ')
  if (typeof pattern === 'string') return `matches ${codeOf(pattern)}`
  if (Array.isArray(examples)) return `such as ${examples.map(literalOf).join(', ')}`
  return rangeOf(rules)
}

const literalOf = (value: unknown): string => (value === '' ? 'the empty string' : codeOf(String(value)))

function rangeOf({minimum, maximum}: ColumnSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`
  if (minimum !== undefined) return `${minimum} or more`
  return maximum === undefined ? '' : `${maximum} or less`
}

function conventionOf({heading, text, items = [], examples = []}: Convention, level: string): string[] {
  return [
    `${level} ${heading}`,
    text.join(' '),
    ...(items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')]),
    ...(examples.length === 0
      ? []
      : [tableOf(['text', '`edtf`', '`relation`', '`date_edtf`'], examples.map(exampleOf))])
  ]
}

function exampleOf({text, edtf, relation, applied}: Example): string[] {
  const values = edtf === null ? ['null', codeOf(relation), 'none'] : [edtf, relation, applied ?? edtf].map(codeOf)
  return [proseOf(text), ...values]
}

const conventions = [
  ...valueConventions.flatMap((convention) => conventionOf(convention, '##')),
  '## Dates',
  dateIntroduction,
  ...dateConventions.flatMap((convention) => conventionOf(convention, '###'))
]

function creditSection(shapes: readonly DescribedShape[]): string[] {
  const credits = creditsOf(shapes)
  return credits.length === 0 ? [] : ['## Credits', ...credits.map(({text}) => text)]
}

/** Where a published codebook says something else than the release's version, tables and schemas. */
export function findCodebookProblems(text: string, version: unknown, shapes: readonly TableShape[]): string[] {
  const [title = '', ...lines] = text.split('\n')
  return [
    ...(title.endsWith(`, version ${String(version)}`) ? [] : [`its title does not name version ${show(version)}`]),
    ...shapes.flatMap((shape) => compareSection(lines, shape))
  ].map((problem) => `\`${codebookPath}\`: ${problem}`)
}

/** The rows of the table's section are what its schema says of the columns. */
function compareSection(lines: readonly string[], {name, schema}: TableShape): string[] {
  const start = lines.indexOf(headingOf(name))
  if (start === -1) return [`it has no section on \`${name}\``]
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => line.startsWith('## '))
  const rows = (end === -1 ? rest : rest.slice(0, end)).filter((line) => line.startsWith('| '))
  const [header, rule, ...expected] = columnTable(schema).split('\n')
  const isTable = rows[0] === header && rows[1] === rule && rows.length === expected.length + 2
  if (!isTable) return [`its table of \`${name}\` is not the schema's`]
  const differing = Object.keys(schema.properties).filter((_, at) => rows[at + 2] !== expected[at])
  return differing.map((column) => `\`${name}\`: \`${column}\` is described otherwise than in the schema`)
}
