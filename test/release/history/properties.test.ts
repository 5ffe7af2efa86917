import fc from 'fast-check'
import {expect, test} from 'vitest'
import {anyParts, renderParts} from './article.js'
import {checkPromises} from './promises.js'
import {planNext, publishNext, type Serial} from './serial.js'
import {anyStory} from './stories.js'

test('whatever is edited, old + changes = new, and no id is ever given to another row', () => {
  fc.assert(fc.property(anyStory, checkPromises), {numRuns: 8})
})

test('what only moves the rows of an article gives only `moved` lines and a patch', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const serial: Serial = {history: null}
      publishNext(serial, {texts: [renderParts('Oman–Peru relations', parts)]})
      const sections = [{heading: '', paragraphs: [['The coast is long 😀.']]}, ...parts.sections]
      const {bump, changes} = planNext(serial, {texts: [renderParts('Oman–Peru relations', {...parts, sections})]})
      expect(bump).toBe('patch')
      const others = changes.filter(({change, resource}) => change !== 'moved' && resource !== 'articles')
      expect(others).toEqual([])
    }),
    {numRuns: 8}
  )
})
