import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../pipeline/gazetteers.js'
import {extractTables} from '../pipeline/pipeline.js'
import {unknownOrigin} from '../pipeline/sidecar.js'

const root = new URL('./fixtures/', import.meta.url)

/** One row a line, so that a change of the expectation shows what changed. */
const show = (rows: readonly object[]): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`

describe.each(readdirSync(root))('%s', (name) => {
  const text = readFileSync(new URL(`${name}/article.txt`, root), 'utf8')
  const {tables} = extractTables({name, place: name, text, sidecar: unknownOrigin}, packagedGazetteers())

  test.each([...tables])('gives the %s expected', async (table, rows) => {
    await expect(show(rows)).toMatchFileSnapshot(`fixtures/${name}/expected/${table}.json`)
  })
})
