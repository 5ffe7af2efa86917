import fc from 'fast-check'
import {packagedGazetteers} from '../../../pipeline/gazetteers.js'
import {extractRows} from '../../../pipeline/pipeline.js'
import {unknownOrigin} from '../../../pipeline/sidecar.js'
import {anyEdit, anyParts, type Parts, type PartsEdit, renderParts} from './article.js'
import type {Issue} from './serial.js'

/** One to six versions of a dataset of one or two articles: edits between them, some taken back, corrections in some. */
export const anyStory: fc.Arbitrary<Issue[]> = fc
  .tuple(
    fc.array(anyParts, {minLength: 1, maxLength: 2}),
    fc.array(
      fc.record({
        edits: fc.array(fc.tuple(fc.nat({max: 1}), anyEdit), {minLength: 1, maxLength: 4}),
        isRestored: fc.integer({min: 0, max: 3}).map((number) => number === 0),
        isCorrected: fc.boolean()
      }),
      {minLength: 1, maxLength: 5}
    )
  )
  .map(([parts, steps]) => {
    const versions: {parts: Parts[]; isCorrected: boolean}[] = [{parts, isCorrected: false}]
    for (const {edits, isRestored, isCorrected} of steps) {
      const [before] = versions.slice(isRestored ? -2 : -1)
      versions.push({parts: editAll(before?.parts ?? parts, edits), isCorrected})
    }
    return versions.map(toIssue)
  })

const editAll = (parts: readonly Parts[], edits: readonly [number, PartsEdit][]): Parts[] =>
  edits.reduce(
    (all, [at, edit]) => all.map((each, other) => (other === at % all.length ? edit(each) : each)),
    [...parts]
  )

const titles = ['Oman–Peru relations', 'Chile–Norway relations']

function toIssue({parts, isCorrected}: {parts: Parts[]; isCorrected: boolean}): Issue {
  const texts = parts.map((each, at) => renderParts(titles[at] ?? '', each))
  return {texts, corrections: isCorrected ? texts.flatMap(correct) : []}
}

/** The first event whose words no other has is of another type. */
function correct(text: string): string[] {
  const source = {name: 'a', place: 'a', text, sidecar: unknownOrigin}
  const {articleId, tables} = extractRows(source, packagedGazetteers())
  const events = tables.get('events') ?? []
  const only = events.find(({quote}) => events.filter((other) => other.quote === quote).length === 1)
  if (only === undefined) return []
  const corrected = only.event_type === 'THREATEN' ? 'AID' : 'THREATEN'
  const quote = `"${String(only.quote).replaceAll('"', '""')}"`
  return [[articleId, 'events', quote, 'event_type', only.event_type ?? '', corrected, 'by hand', ''].join()]
}
