import {findFormulas} from '../table/formula.js'
import {asList, asObject, textOf} from '../value.js'
import {compare, type Facts} from './facts.js'
import type {PublishedTable} from './published.js'

/** Where `validation-report.json` disagrees with the descriptor and the tables. */
export function findReportFaults(document: unknown, facts: Facts, tables: readonly PublishedTable[]): string[] {
  const report = asObject(document)
  const rules = asList(report.rules).map(asObject)
  const uncounted = rules.filter(({name, checked}) => typeof name !== 'string' || !isCount(checked))
  const counts = asList(report.tables).map(asObject)
  return [
    ...compare('name', report.name, facts.name),
    ...compare('version', report.version, facts.version),
    ...(report.errors === 0 ? [] : ['errors is not 0']),
    ...(rules.length === 0 ? ['it names no rule'] : []),
    ...uncounted.map(({name}) => `the rule \`${textOf(name)}\` has no count`),
    ...compare(
      'the list of tables',
      counts.map(({name}) => name),
      facts.tables.map(({name}) => name)
    ),
    ...tables.flatMap(({shape: {name}, rows}) => {
      const stated = counts.find((count) => count.name === name)?.rows
      return stated === rows.length ? [] : [`rows of \`${name}\` are ${textOf(stated)}, the table has ${rows.length}`]
    }),
    ...compareFormulas(asList(report.formulas), tables)
  ]
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0

/** By table, row and column: the key is read off the row. */
function compareFormulas(listed: readonly unknown[], tables: readonly PublishedTable[]): string[] {
  const placeOf = ({table, row, key, column}: Record<string, unknown>): string =>
    `\`${textOf(table)}\` row ${textOf(row)} ${JSON.stringify(key)} \`${textOf(column)}\``
  const stated = new Set(listed.map((cell) => placeOf(asObject(cell))))
  const actual = new Set(tables.flatMap(({shape, rows}) => findFormulas(shape, rows)).map((cell) => placeOf({...cell})))
  return [
    ...[...actual].filter((place) => !stated.has(place)).map((place) => `formulas does not list ${place}`),
    ...[...stated].filter((place) => !actual.has(place)).map((place) => `formulas lists ${place}, which is none`)
  ]
}
