import {parentPort, Worker, workerData} from 'node:worker_threads'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {annotators} from './annotator.js'
import {alternate, median, ratioOf} from './measure.js'
import {megabytesOf} from './texts.js'

/** An annotator's name, the texts it is given, and how often. */
export interface Contest {
  name: string
  texts: readonly string[]
  rounds: number
}

/** Medians of the rounds: MB a second, of the annotator and of the stock parser, and the one in terms of the other. */
export interface Outcome {
  speed: number
  stockSpeed: number
  ratio: number
}

/**
 * One annotator and the stock parser in turn, on the same texts, in a thread of their own. All in one would be unfair: V8
 * compiles regular expressions badly once those before them fill 16 MB, so that whoever comes later is slower.
 */
export const hold = (contest: Contest): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {workerData: contest})
    worker.once('message', resolve).once('error', reject)
  })

/** The stock parser reads so much at least: less is over before a clock can tell. */
const leastMegabytes = 0.1

async function measure({name, texts, rounds}: Contest): Promise<Outcome> {
  const stock = unified().use(remarkParse).freeze()
  const repeats = Math.ceil(leastMegabytes / megabytesOf(texts))
  const repeated = Array.from({length: repeats}, () => texts).flat()
  const annotate = await annotators[name]?.prepare(texts)
  if (annotate === undefined) throw new Error(`Cannot measure \`${name}\`: there is no such annotator`)
  const tasks = new Map([
    ['stock', () => repeated.map((text) => stock.parse(text)).length],
    ['annotator', annotate]
  ])
  const times = alternate(tasks, {warmup: 3, rounds})
  const speedOf = (task: string): number => (megabytesOf(texts) / median(times.get(task) ?? [])) * 1000
  return {
    speed: speedOf('annotator'),
    stockSpeed: speedOf('stock') * repeats,
    ratio: 1 / repeats / ratioOf(times, 'annotator', 'stock')
  }
}

if (parentPort !== null) parentPort.postMessage(await measure(workerData as Contest))
