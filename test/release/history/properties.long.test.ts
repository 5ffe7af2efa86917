import fc from 'fast-check'
import {test} from 'vitest'
import {anySteps, checkSteps} from './interleaving.js'
import {checkPromises} from './promises.js'
import {anyStory} from './stories.js'

test('whatever is edited, old + changes = new, and no id is ever given to another row', () => {
  fc.assert(fc.property(anyStory, checkPromises), {numRuns: 80})
}, 1_200_000)

test('however builds and edits follow each other, no id means two things in one folder', async () => {
  await fc.assert(fc.asyncProperty(anySteps, checkSteps), {numRuns: 20})
}, 1_200_000)
