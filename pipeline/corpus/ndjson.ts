import {toObject} from '../extract.js'
import {fault, isFault} from '../fault.js'
import type {Gazetteers} from '../gazetteer.js'
import {extractTables, type Source} from '../pipeline.js'
import {unknownOrigin} from '../sidecar.js'
import {checkText, stripBom} from '../text.js'
import {linesOf} from './lines.js'

/** What one line of input becomes: the tables of an article, or why there are none. */
export type Answer = {line: string; isFailed: boolean}

/**
 * The streaming form: one JSON object `{"id", "text"}` a line in, one object a line out, in the same order. A line that
 * cannot be read gives an error object, and the stream goes on.
 */
export async function* extractStream(input: AsyncIterable<Uint8Array>, gazetteers: Gazetteers): AsyncGenerator<Answer> {
  let number = 0
  for await (const bytes of linesOf(input)) {
    number++
    if (!isBlank(bytes)) yield answer(bytes, number, gazetteers)
  }
}

function answer(bytes: Uint8Array, number: number, gazetteers: Gazetteers): Answer {
  let id: string | number | null = null
  try {
    const line = readLine(bytes, number)
    id = line.id
    return {line: JSON.stringify({id, ...toObject(extractTables(toSource(line, number), gazetteers))}), isFailed: false}
  } catch (error) {
    const code = isFault(error) ? error.code : 'internal_error'
    return {line: JSON.stringify({id, error: {code, message: (error as Error).message}}), isFailed: true}
  }
}

interface Line {
  id: string | number | null
  text: unknown
}

function readLine(bytes: Uint8Array, number: number): Line {
  const value = parseLine(bytes, number)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fault('bad_line', `Cannot read line ${number}: not a JSON object: expected {"id": …, "text": …}`)
  const {id = null, text} = value as {id?: unknown; text?: unknown}
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    throw fault('bad_line', `Cannot read line ${number}: \`id\` must be a string or a number`)
  return {id, text}
}

function parseLine(bytes: Uint8Array, number: number): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch (error) {
    const reason = error instanceof SyntaxError ? `not JSON: ${error.message}` : 'not UTF-8'
    throw fault(error instanceof SyntaxError ? 'not_json' : 'not_utf8', `Cannot read line ${number}: ${reason}`)
  }
}

function toSource({id, text}: Line, number: number): Source {
  if (typeof text !== 'string') throw fault('bad_line', `Cannot read line ${number}: \`text\` must be a string`)
  const [name, place] = [id === null ? `line-${number}` : String(id), `line ${number}`]
  return {name, place, text: checkText(stripBom(text), place), sidecar: unknownOrigin}
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
