import {parseArgs} from 'node:util'
import {annotators} from './annotator.js'
import {hold} from './contest.js'
import {annotateTimes, readArticle} from './ours.js'
import {megabytesOf, readTexts} from './texts.js'

const {values} = parseArgs({
  options: {
    texts: {type: 'string', multiple: true, default: []},
    histories: {type: 'string', default: '60'},
    rounds: {type: 'string', default: '9'}
  }
})
const rounds = Number(values.rounds)

/** How many characters of the texts a slow package is given. */
const sampleSize = 4000

const texts = readTexts(values.texts, Number(values.histories))
const sample = [texts.join('\n\n').slice(0, sampleSize)]
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const found = texts.reduce((sum, text) => sum + annotateTimes(readArticle(text)).length, 0)

const row = (name: string, speed: string, ratio: string): void =>
  console.log(`${name.padEnd(50)}${speed.padStart(8)}${ratio.padStart(16)}`)
const show = (value: number): string => value.toFixed(value < 0.1 ? 4 : 2)

console.log(
  `${texts.length} ${values.texts.length === 0 ? 'generated histories' : 'texts'}, ${megabytesOf(texts).toFixed(2)} MB, ` +
    `${((found / characters) * 1000).toFixed(1)} times found in 1,000 characters; medians of ${rounds} rounds, ` +
    'stock remark-parse and one annotator in turn\n'
)
row('', 'MB/s', 'ratio to stock')
for (const [name, {isSlow = false}] of Object.entries(annotators)) {
  const {speed, stockSpeed, ratio} = await hold({name, texts: isSlow ? sample : texts, rounds})
  row(isSlow ? `${name} *` : name, show(speed), show(ratio))
  row('  stock remark-parse beside it', show(stockSpeed), '1')
}
console.log(`\n* slow: on the first ${sample[0]?.length} characters of the texts only`)
