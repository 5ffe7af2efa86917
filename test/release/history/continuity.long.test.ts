import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {chooser, pick} from '../../../bench/choice.js'
import {generateArticle} from '../../../bench/generate.js'
import {generateHistory} from '../../../bench/history.js'
import {type Continuity, type Mistake, measure, percent} from './continuity.js'
import {edits} from './edit.js'
import {type Tracked, track} from './tracked.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const fixtures = readdirSync(`${root}/test/fixtures`).map((name) => `${root}/test/fixtures/${name}/article.txt`)

/** Texts written by people for other tests, and generated ones, whose sentences are much alike. */
const texts = [
  readFileSync(`${root}/source/palestine-syria-relations.txt`, 'utf8'),
  ...fixtures.map((file) => readFileSync(file, 'utf8')),
  ...[1, 2, 3].map(generateArticle),
  ...[1, 2].map(generateHistory)
]

/** Sentences of other articles, to be inserted. */
const sentences = [7, 8, 9]
  .flatMap((seed) => [generateArticle(seed), generateHistory(seed)])
  .flatMap((text) => text.match(/(?<=\n|\. )[A-Z][^\n]{20,}?\.(?= |\n)/g) ?? [])

interface Outcome {
  total: Continuity
  tables: Map<string, Continuity>
  kinds: Map<string, Continuity>
  mistakes: (Mistake & {kind: string; seed: number})[]
}

const rounds = Number(process.env.ROUNDS ?? 12)

/** A text with so many random edits, and the last kind of them. */
function editText(text: string, count: number, seed: number): {tracked: Tracked; kind: string} {
  const choose = chooser(seed)
  let [tracked, last] = [track(text), 'nothing']
  for (let done = 0; done < count; done++) {
    const [kind, edit] = pick(choose, Object.entries(edits))
    const edited = edit(tracked, choose, sentences)
    if (edited !== null) [tracked, last] = [edited, kind]
  }
  return {tracked, kind: count === 1 ? last : `${count} edits`}
}

/** Every text, `rounds` times, with `count` edits at once. */
function measureAll(count: number): Outcome {
  const outcome: Outcome = {total: {known: 0, kept: 0, given: 0}, tables: new Map(), kinds: new Map(), mistakes: []}
  for (const [at, text] of texts.entries()) {
    for (let round = 0; round < (count === 1 ? rounds * 3 : rounds); round++) {
      const seed = (at * 1000 + round) * 7919 + count
      const {tracked, kind} = editText(text, count, seed)
      const found = measure(text, tracked, (mistake) => outcome.mistakes.push({...mistake, kind, seed}))
      for (const [table, continuity] of found) {
        add(outcome.total, continuity)
        add(entryOf(outcome.tables, table), continuity)
        add(entryOf(outcome.kinds, kind), continuity)
      }
    }
  }
  return outcome
}

function entryOf(map: Map<string, Continuity>, key: string): Continuity {
  const entry = map.get(key) ?? {known: 0, kept: 0, given: 0}
  map.set(key, entry)
  return entry
}

function add(sum: Continuity, {known, kept, given}: Continuity): void {
  sum.known += known
  sum.kept += kept
  sum.given += given
}

/** For those who tune: `SHOW=0` prints the rates, `SHOW=20` as many mistakes too. */
function show(count: number, {total, tables, kinds, mistakes}: Outcome): void {
  if (process.env.SHOW === undefined) return
  const lines = [...tables, ...kinds].map(([name, each]) => {
    const {recall, precision} = percent(each)
    return `${name.padEnd(24)} ${each.known} ${recall.toFixed(4)} ${precision.toFixed(4)}`
  })
  process.stdout.write(`${count} edits ${JSON.stringify(percent(total))} of ${total.known}\n${lines.join('\n')}\n`)
  for (const {table, row, truth, taken, kind, seed} of mistakes.slice(0, Number(process.env.SHOW))) {
    const rows = [row, truth, taken].map((each) => JSON.stringify(each ?? null)).join('\n  ')
    process.stdout.write(`${kind} ${seed} ${table}\n  ${rows}\n`)
  }
}

test.each([
  {count: 1, floor: 0.999},
  {count: 3, floor: 0.998},
  {count: 10, floor: 0.99},
  {count: 30, floor: 0.97}
])('after $count edits at once rows are known again', ({count, floor}) => {
  const outcome = measureAll(count)
  show(count, outcome)
  const {recall, precision} = percent(outcome.total)
  expect(recall).toBeGreaterThanOrEqual(floor)
  expect(precision).toBeGreaterThanOrEqual(floor)
})
