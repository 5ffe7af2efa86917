import {expect} from 'vitest'
import type {Dataset} from '../../../pipeline/dataset.js'
import {datasets} from '../../../pipeline/datasets/index.js'
import {readText} from '../../../pipeline/release/disk/tree.js'
import {groupByArticle} from '../../../pipeline/release/history/draft.js'
import {uncorrect} from '../../../pipeline/release/history/past.js'
import type {Plan} from '../../../pipeline/release/history/plan.js'
import {listIds, registryKey} from '../../../pipeline/release/history/register.js'
import {type Remembered, remember} from '../../../pipeline/release/history/remembered.js'
import {likenessOf, similarityOf} from '../../../pipeline/release/history/similarity.js'
import {sourcePath} from '../../../pipeline/release/layout.js'
import {splitId} from '../../../pipeline/release/table/order.js'
import {type Issue, planNext, publishNext, readIds, type Serial} from './serial.js'

/** Id, with its table, → every row that had it. */
type Faces = Map<string, Remembered[]>

/** Publishes issue after issue and checks whatever holds between any two versions. */
export function checkPromises(issues: readonly Issue[]): void {
  const serial: Serial = {history: null}
  const faces: Faces = new Map()
  for (const issue of issues) {
    const issued = new Map([...(serial.history?.register ?? [])])
    const plan = publishNext(serial, issue)
    expect(plan.bump).toBe(bumpOf(plan, issued.size === 0))
    expect(readIds(plan)).toEqual(registered(serial).map((entry) => ({...entry})))
    for (const [key, {status}] of issued)
      if (status === 'active')
        expect(serial.history?.register.get(key)?.first_version).toBe(issued.get(key)?.first_version)
    checkFaces(
      serial,
      faces,
      [...issued.values()].map(({id}) => id)
    )
    checkAgain(serial, issue)
  }
}

const registered = ({history}: Serial) => (history === null ? [] : listIds(history.register, history.newest))

/** What the changes ask for; without any, only documents differ. */
function bumpOf({bump, changes}: Plan, isFirst: boolean): Plan['bump'] {
  if (isFirst) return 'first'
  if (changes.some(({change}) => change === 'added' || change === 'removed')) return 'minor'
  return changes.length > 0 ? 'patch' : bump === null ? null : 'patch'
}

/** An id is given to a row that is like one that had it, or is new and counts on from all others. */
function checkFaces({history}: Serial, faces: Faces, issued: readonly string[]): void {
  const highest = new Map<string, number>()
  for (const id of issued) {
    const {stem, number} = splitId(id)
    highest.set(stem, Math.max(number, highest.get(stem) ?? 0))
  }
  for (const dataset of datasets.filter(({identity}) => identity !== undefined)) {
    for (const face of facesOf(history, dataset)) {
      const known = faces.get(registryKey(dataset.name, face.id))
      const {stem, number} = splitId(face.id)
      if (known === undefined) expect(number).toBeGreaterThan(highest.get(stem) ?? 0)
      else
        expect(
          known.some((other) => isAlike(other, face, dataset)),
          JSON.stringify([known, face])
        ).toBe(true)
      faces.set(registryKey(dataset.name, face.id), [...(known ?? []), face])
    }
  }
}

function facesOf(history: Serial['history'], dataset: Dataset): Remembered[] {
  if (history === null) return []
  const {newest} = history
  const groups = groupByArticle(uncorrect(newest).get(dataset.name) ?? [])
  return [...groups].flatMap(([article, rows]) =>
    remember(rows, readText(sourcePath(article), newest.files), dataset, null)
  )
}

/** Rows have a good part of what counts in common, wherever they stand. */
const isAlike = (a: Remembered, b: Remembered, {identity = {}}: Dataset): boolean =>
  similarityOf(likenessOf(a), likenessOf(b), identity) >= 0.4

/** The same again is nothing; plans depend on nothing but their input, which has no order. */
function checkAgain(serial: Serial, issue: Issue): void {
  const again = planNext(serial, {...issue, texts: issue.texts.toReversed()})
  expect(again).toMatchObject({bump: null, version: serial.history?.newest.version, changes: []})
  expect([...again.files.keys()].sort()).toEqual([...(serial.history?.newest.files.keys() ?? [])].sort())
}
