import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {annotate} from '#build/annotate.js'
import {parseArticle, segment} from '#build/article/index.js'
import {datasets} from '#build/datasets/index.js'
import {packagedGazetteers} from '#build/gazetteers.js'
import {readTimes} from '#build/language/dates/index.js'
import {findQuantitiesIn} from '#build/language/numbers/index.js'
import {unitsOf} from '#build/passage.js'
import {extractTables, readContext, type Source} from '#build/pipeline.js'
import {release} from '#build/release/release.js'
import {unknownOrigin} from '#build/sidecar.js'
import {generateArticle} from './generate.js'
import {alternate, ratioOf, time} from './measure.js'

/** How many articles of about 4 KB a run reads. */
const articleCount = Number(process.argv[2] ?? 100)
const rounds = Number(process.argv[3] ?? 9)

const stock = unified().use(remarkParse).freeze()
const gazetteers = packagedGazetteers()
const texts = Array.from({length: articleCount}, (_, seed) => generateArticle(seed))
const characters = texts.reduce((sum, text) => sum + text.length, 0)

const toSource = (text: string, at: number): Source => ({
  name: `a${at}`,
  place: `a${at}`,
  text,
  sidecar: {...unknownOrigin, title: `Article ${at}`}
})

const unlogged = {date: null, changes: [], corrections: [], program: {extractor: null, gazetteers: null}}

function writeFiles(text: string, at: number): number {
  const source = toSource(text, at)
  const {articleId, tables} = extractTables(source, gazetteers)
  const articles = [{articleId, sidecar: source.sidecar, text}]
  return release({name: articleId, title: articleId, version: '0.1.0', articles, datasets, tables, ...unlogged}).size
}

/** One number a run, so that nothing is optimised away. */
const each = (run: (text: string, at: number) => unknown) => () => texts.map(run).length

const documents = texts.map((text) => segment(parseArticle(text), text))
const trees = texts.map((text) => parseArticle(text))
const passages = documents.map((document) => Array.from(unitsOf(document), ({passage}) => passage))
const contexts = texts.map((text, at) => readContext(toSource(text, at), gazetteers))

/** Rows of the datasets alone. Notes go nowhere: a context that is read again and again would collect them. */
const extractAll = (isWanted: (name: string) => boolean) => () => {
  const wanted = datasets.filter(({name}) => isWanted(name))
  return contexts.map((context) => wanted.map(({extract}) => extract({...context, notes: [], report: () => undefined})))
}

const tasks = new Map<string, () => unknown>([
  ['stock', each((text) => stock.parse(text))],
  ['parse', each((text) => parseArticle(text))],
  ['segment', each((text, at) => segment(trees[at] ?? parseArticle(text), text))],
  ['times', () => documents.map((document) => readTimes(document, gazetteers.events))],
  ['numbers', () => passages.map((list) => findQuantitiesIn(list).flat())],
  ['names', () => passages.map((list) => list.flatMap((passage) => gazetteers.names.find(passage)))],
  ['annotate', () => documents.map((document) => annotate(document, gazetteers))],
  ['events', extractAll((name) => name === 'events')],
  ['other tables', extractAll((name) => name !== 'events')],
  ['rows', each((text, at) => extractTables(toSource(text, at), gazetteers))],
  ['files', each(writeFiles)]
])

const times = alternate(tasks, {warmup: 3, rounds})
const ratioTo = (base: string, name: string): number => ratioOf(times, name, base)
const line = (label: string, value: string): void => console.log(`${label.padEnd(46)}${value}`)

console.log(
  `${articleCount} generated articles, ${(characters / 1e6).toFixed(2)} million characters, ${rounds} rounds in turn, medians`
)
console.log('\nratios to stock unified().use(remarkParse).parse on the same articles')
line('parse (source text → mdast)', ratioTo('stock', 'parse').toFixed(2))
line('text → rows, validated', ratioTo('stock', 'rows').toFixed(2))
line('text → rows → files of a release each', ratioTo('stock', 'files').toFixed(2))

console.log('\nshare of each stage in text → rows → files, and in text → rows')
const stages: [string, string][] = [
  ['parse', 'parse'],
  ['segment', 'segment'],
  ['annotate', 'annotate'],
  ['extract events', 'events'],
  ['extract the other tables', 'other tables']
]
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`
const sharesOf = (base: string): number[] => stages.map(([, name]) => ratioTo(base, name))
const restOf = (base: string): number => ratioTo(base, 'rows') - sharesOf(base).reduce((sum, share) => sum + share, 0)
for (const [label, name] of stages)
  line(label, `${percent(ratioTo('files', name)).padEnd(8)}${percent(ratioTo('rows', name))}`)
line('publish, link, validate', `${percent(restOf('files')).padEnd(8)}${percent(restOf('rows'))}`)
line('tabulate and release', percent(1 - ratioTo('files', 'rows')))
console.log('\nshare of each kind of mention in annotate')
for (const name of ['times', 'numbers', 'names']) line(name, percent(ratioTo('annotate', name)))

console.log('\ntime of a text of 8n characters to 8 times that of n (1.00: linear)')
const unit = texts.join('\n\n').slice(0, 200_000)
const hostile = new Map([
  ['prose', unit],
  ['a list a line', '- a\n\nb\n\n'.repeat(2500)],
  ['nested items', '- a\n  - b\n'.repeat(2500)],
  ['*a_ *a_ …', '*a_ '.repeat(10_000)],
  ['>>>> …', '>'.repeat(50_000)],
  ['- - - …', '- '.repeat(20_000)]
])
for (const [label, text] of hostile) line(label, growth(text).toFixed(2))

/** Each the fastest of several runs, as the collector of garbage comes and goes. */
function growth(text: string): number {
  const fastest = (input: string): number => Math.min(...Array.from({length: 3}, () => time(() => parseArticle(input))))
  return fastest(text.repeat(8)) / (8 * fastest(text))
}
