import {asList, asObject} from '../value.js'
import {compare, compareAuthors, compareFiles, type Facts, type TableFacts} from './facts.js'

/** Where `croissant.json` disagrees with the descriptor. */
export function findCroissantFaults(document: unknown, facts: Facts): string[] {
  const metadata = asObject(document)
  const recordSets = asList(metadata.recordSet).map(asObject)
  const licences = facts.licences.map(({name, path}) => path ?? name)
  return [
    ...compare('conformsTo', metadata.conformsTo, 'http://mlcommons.org/croissant/1.1'),
    ...compare('name', metadata.name, facts.name),
    ...compare('version', metadata.version, facts.version),
    ...compare('datePublished', metadata.datePublished, facts.day),
    ...compareAuthors('creator', metadata.creator, facts),
    ...compare('license', asList(metadata.license), licences),
    ...compareFiles(asList(metadata.distribution), facts),
    ...compare(
      'the list of record sets',
      recordSets.map((recordSet) => recordSet['@id']),
      facts.tables.map(({name}) => name)
    ),
    ...facts.tables.flatMap((table) =>
      compareRecordSet(recordSets.find((recordSet) => recordSet['@id'] === table.name) ?? {}, table)
    )
  ]
}

function compareRecordSet(
  {field, key: keys}: Record<string, unknown>,
  {name, columns, key, references}: TableFacts
): string[] {
  const fields = asList(field).map(asObject)
  const idOf = (column: string): string => `${name}/${column}`
  const referring = fields.flatMap(({'@id': id, references: reference}) => {
    const target = asObject(asObject(reference).field)['@id']
    return target === undefined ? [] : [`${id} → ${target}`]
  })
  // A reference of a table to itself may be left out, see `fieldOf` of the document.
  const expected = [...references].flatMap(([column, [table, target]]) =>
    table === name ? [] : [`${idOf(column)} → ${table}/${target}`]
  )
  return [
    ...compare(
      `fields of \`${name}\``,
      fields.map((each) => each['@id']),
      columns.map(idOf)
    ),
    ...compare(
      `key of \`${name}\``,
      asList(keys).map((each) => asObject(each)['@id']),
      key.map(idOf)
    ),
    ...compare(`references of \`${name}\``, referring.toSorted(), expected.toSorted())
  ]
}
