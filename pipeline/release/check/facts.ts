import {isDeepStrictEqual} from 'node:util'
import {show} from '../../validate.js'
import {asList, asObject, textOf} from '../value.js'
import type {Descriptor, Resource} from './descriptor.js'

/** What `datapackage.json` says and the other documents have to agree with. */
export interface Facts {
  name: unknown
  title: string
  version: unknown
  /** `2026-11-23`; undefined: the release has no date. */
  day: string | undefined
  licences: {name: string; path: string | undefined}[]
  /** Of the articles, each once. */
  authors: string[]
  articles: {title: string; path: string | undefined; history: string | undefined}[]
  /** Path → size and checksum. */
  files: ReadonlyMap<string, {bytes: unknown; sha256: string}>
  tables: TableFacts[]
}

export interface TableFacts {
  name: string
  path: string
  columns: string[]
  key: string[]
  /** Column → table and column. */
  references: Map<string, [string, string]>
}

/** Never throws: what is not there, or of another type, is empty. */
export function factsOf({name, version, resources, properties}: Descriptor): Facts {
  const {title, created, licenses, sources} = properties
  return {
    name,
    title: asText(title) ?? '',
    version,
    day: asText(created)?.slice(0, 10),
    licences: asList(licenses).map((licence) => {
      const {name: identifier, path} = asObject(licence)
      return {name: asText(identifier) ?? '', path: asText(path)}
    }),
    authors: [
      ...new Set(
        asList(sources)
          .map(asObject)
          .filter(isArticle)
          .map(({author}) => onOneLine(textOf(author)))
      )
    ],
    articles: asList(sources).map(asObject).filter(isArticle).map(articleOf),
    files: new Map(
      resources.map(({path, bytes, hash}) => [path, {bytes, sha256: textOf(hash).replace(/^sha256:/, '')}])
    ),
    tables: resources.filter(({type}) => type === 'table').map(tableOf)
  }
}

/** What else is in the tables has no author of its own. */
const isArticle = ({author}: Record<string, unknown>): boolean => author !== undefined

const articleOf = ({title, path, history}: Record<string, unknown>): Facts['articles'][number] => ({
  title: asText(title) ?? '',
  path: asText(path),
  history: asText(history)
})

export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function tableOf({name, path, schema}: Resource): TableFacts {
  const {fields, primaryKey, foreignKeys} = asObject(schema)
  const references = asList(foreignKeys).map((foreignKey): [string, [string, string]] => {
    const {fields: columns, reference} = asObject(foreignKey)
    const {resource = name, fields: target} = asObject(reference)
    return [textOf(asList(columns)[0]), [resource === '' ? name : textOf(resource), textOf(asList(target)[0])]]
  })
  return {
    name,
    path,
    columns: asList(fields).map((field) => textOf(asObject(field).name)),
    key: asList(primaryKey).map(textOf),
    references: new Map(references)
  }
}

/** One line where a document says something else of `what` than the descriptor; none where they agree. */
export function compare(what: string, actual: unknown, expected: unknown): string[] {
  if (isDeepStrictEqual(actual, expected)) return []
  return [`${what} is ${show(actual)}, datapackage.json says ${show(expected)}`]
}

/** A text on one line, as documents have it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The files that a document lists, by path: each of them, no other, and with its size and checksum. */
export function compareFiles(listed: readonly unknown[], {files}: Facts): string[] {
  const entries = listed.map(asObject)
  const paths = entries.map(({contentUrl}) => textOf(contentUrl))
  const faults = compare('the list of files', paths.toSorted(), [...files.keys()].sort())
  for (const {contentUrl, contentSize, sha256} of entries) {
    const file = files.get(textOf(contentUrl))
    if (file === undefined) continue
    faults.push(...compare(`contentSize of \`${contentUrl}\``, contentSize, `${file.bytes} B`))
    faults.push(...compare(`sha256 of \`${contentUrl}\``, sha256, file.sha256))
  }
  return faults
}

/** A list of entities has the names of the articles' authors. */
export const compareAuthors = (what: string, entities: unknown, {authors}: Facts): string[] =>
  compare(
    what,
    asList(entities).map((entity) => onOneLine(textOf(asObject(entity).name))),
    authors
  )
