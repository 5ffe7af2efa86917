import {once} from 'node:events'
import type {Writable} from 'node:stream'
import {toObject} from '../extract.js'
import {packagedGazetteers} from '../gazetteers.js'
import {extractTables} from '../pipeline.js'
import {readSource} from '../source.js'
import {extractStream} from './ndjson.js'

/** One article of the disk as one object in JSON. */
export async function printArticle(file: string, output: Writable): Promise<void> {
  const source = await readSource(file)
  const object = {id: source.name, ...toObject(extractTables(source, packagedGazetteers()))}
  await write(output, `${JSON.stringify(object)}\n`)
}

/** The streaming form; false when a line could not be read. Waits for a slow reader, so that memory stays flat. */
export async function printStream(input: AsyncIterable<Uint8Array>, output: Writable): Promise<boolean> {
  let isComplete = true
  for await (const {line, isFailed} of extractStream(input, packagedGazetteers())) {
    isComplete &&= !isFailed
    await write(output, `${line}\n`)
  }
  return isComplete
}

async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}
