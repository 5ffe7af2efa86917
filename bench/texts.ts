import {readFileSync} from 'node:fs'
import {generateHistory} from './history.js'

/** Generated histories; or what `files` hold, each a text, or a `.jsonl` whose lines have one in their field `text`. */
export const readTexts = (files: readonly string[], generated: number): string[] =>
  files.length === 0
    ? Array.from({length: generated}, (_, seed) => generateHistory(seed))
    : files.flatMap((file) => (file.endsWith('.jsonl') ? readLines(file) : readFileSync(file, 'utf8')))

function readLines(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : textOf(line, `${file}:${at + 1}`)))
}

function textOf(line: string, place: string): string {
  const {text} = JSON.parse(line) as {text?: unknown}
  if (typeof text !== 'string') throw new Error(`Cannot read ${place}: it has no field \`text\` with a string`)
  return text
}

export const megabytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
