import {asList, asObject} from '../value.js'
import {compare, type Facts, type TableFacts} from './facts.js'

/** Where `csv-metadata.json` disagrees with the descriptor. */
export function findCsvwFaults(document: unknown, facts: Facts): string[] {
  const metadata = asObject(document)
  const tables = asList(metadata.tables).map(asObject)
  const licences = facts.licences.map(({name, path}) => (path === undefined ? name : {'@id': path}))
  return [
    ...compare('@context', asList(metadata['@context'])[0], 'http://www.w3.org/ns/csvw'),
    ...compare('dc:identifier', metadata['dc:identifier'], facts.name),
    ...compare('dc:title', metadata['dc:title'], facts.title),
    ...compare('schema:version', metadata['schema:version'], facts.version),
    ...compare('dc:issued', asObject(metadata['dc:issued'])['@value'], facts.day),
    ...compare('dc:license', asList(metadata['dc:license']), licences),
    ...compare(
      'the list of tables',
      tables.map(({url}) => url),
      facts.tables.map(({path}) => path)
    ),
    ...facts.tables.flatMap((table) => compareTable(tables.find(({url}) => url === table.path) ?? {}, table))
  ]
}

function compareTable(
  {tableSchema}: Record<string, unknown>,
  {name, path, columns, key, references}: TableFacts
): string[] {
  const {columns: described, primaryKey, foreignKeys} = asObject(tableSchema)
  const names = asList(described).map((column) => asObject(column).name)
  const expected = [...references].map(([column, [table, target]]) => `${column} → ${table}.csv ${target}`)
  const actual = asList(foreignKeys).map((foreignKey) => {
    const {columnReference, reference} = asObject(foreignKey)
    const {resource, columnReference: target} = asObject(reference)
    return `${asList(columnReference)} → ${resource} ${asList(target)}`
  })
  return [
    ...compare(`columns of \`${path}\``, names, columns),
    ...compare(`primaryKey of \`${name}\``, asList(primaryKey), key),
    ...compare(`foreignKeys of \`${name}\``, actual.toSorted(), expected.toSorted())
  ]
}
