import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {type Built, build} from '../../../pipeline/build.js'
import type {Row} from '../../../pipeline/dataset.js'
import {datasets} from '../../../pipeline/datasets/index.js'
import {idsLog} from '../../../pipeline/release/log.js'
import {readCsv} from '../../../pipeline/release/table/csv.js'
import {splitId} from '../../../pipeline/release/table/order.js'
import {folderWith} from '../../folder.js'

/** An output folder and the articles that are built into it, each a file that is named by its letter. */
export interface Shelf {
  folder: string
  out: string
}

export function newShelf(files: Record<string, string> = {}): Shelf {
  const folder = folderWith(files)
  return {folder, out: join(folder, 'out')}
}

export const write = ({folder}: Shelf, file: string, text: string): void => writeFileSync(join(folder, file), text)

/** Builds articles, `a.txt`, as one dataset of this name or as one each. */
export const buildInto = (
  {folder, out}: Shelf,
  files: readonly string[],
  name: string | null = null
): Promise<Built[]> => build({sources: files.map((file) => join(folder, file)), out, name})

const identified = datasets.filter(({identity}) => identity !== undefined)

/** Rows of the newest version that are of an article, by their ids. */
export function rowsById({out}: Shelf, name: string, article: string): Map<string, Row> {
  const rows = identified.flatMap(({name: table, key: [id = '']}) => {
    const all = JSON.parse(readFileSync(join(out, name, 'latest', `${table}.json`), 'utf8')) as Row[]
    return all.filter((row) => row.article_id === article).map((row): [string, Row] => [String(row[id]), row])
  })
  return new Map(rows)
}

export const idsOf = ({out}: Shelf, name: string): Row[] =>
  readCsv(readFileSync(join(out, name, 'ids.csv'), 'utf8'), idsLog.schema)

export const sourceOf = ({out}: Shelf, name: string, article: string): string =>
  readFileSync(join(out, name, 'latest', 'source', `${article}.txt`), 'utf8')

/** What the datasets of a folder issued, from build to build. */
export interface Issued {
  /** Id → words that it stood for. */
  words: Map<string, Set<string>[]>
  /** Letter with its article → the highest number. */
  highest: Map<string, number>
}

export const newIssued = (): Issued => ({words: new Map(), highest: new Map()})

/** An id of a dataset's newest version was never seen and counts on, or stands for what it stood for somewhere. */
export function checkIssued(shelf: Shelf, name: string, article: string, {words, highest}: Issued): void {
  const before = new Map(highest)
  for (const [id, row] of rowsById(shelf, name, article)) {
    const {stem, number} = splitId(id)
    const said = wordsOf(row)
    const known = words.get(id)
    if (known === undefined) expect(number, id).toBeGreaterThan(before.get(stem) ?? 0)
    else
      expect(
        known.some((other) => shareOf(other, said) >= 0.4),
        `${id} of ${name}: ${[...said].join(' ')}`
      ).toBe(true)
    words.set(id, [...(known ?? []), said])
    highest.set(stem, Math.max(number, highest.get(stem) ?? 0))
  }
}

const wordsOf = (row: Row): Set<string> =>
  new Set(
    `${row.sentence ?? row.quote ?? row.raw_value ?? ''} ${row.text ?? ''} ${row.raw_label ?? ''} ${row.rule ?? ''}`
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
  )

const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((word) => b.has(word)).length) / Math.max(1, a.size + b.size)
