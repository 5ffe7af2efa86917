import fc from 'fast-check'
import {expect} from 'vitest'
import {buildInto, checkIssued, newIssued, newShelf, rowsById, type Shelf, sourceOf, write} from './shelf.js'

/** Sentences of which an article has some at a time, in any order. */
const sentences = [
  'In 1990, Oman recognised Peru.',
  'In 1995, Peru condemned the attack on Muscat.',
  'On 7 May 2001, the president of Peru visited Muscat and signed a treaty.',
  'By 2003, an estimated 1,250 Peruvians lived in Oman.',
  'Oman opened an embassy in Lima in 1977.',
  'In 1990, Oman recognised Peru again.',
  'By 2003, an estimated 1,300 Peruvians lived in Oman.'
]

/** A step: what the article says now, or a build of it alone or in one of two collections. */
export type Step = {says: readonly string[]} | {builds: 'alone' | 'levant' | 'other'}

export const anySteps: fc.Arbitrary<Step[]> = fc
  .array(
    fc.tuple(
      fc.shuffledSubarray(sentences, {minLength: 1}),
      fc.uniqueArray(fc.constantFrom('alone' as const, 'levant' as const, 'other' as const), {
        minLength: 1,
        maxLength: 3
      })
    ),
    {minLength: 2, maxLength: 4}
  )
  .map((rounds) => rounds.flatMap(([says, builds]): Step[] => [{says}, ...builds.map((each) => ({builds: each}))]))

const article = 'oman-peru-relations'
const neighbour = '= Chile–Norway relations =\n\nIn 1919, Norway opened an embassy in Santiago.\n'

/** Builds into one folder and checks that what it has of the article agrees. */
export async function checkSteps(steps: readonly Step[]): Promise<void> {
  const shelf = newShelf({'b.txt': neighbour})
  const issued = newIssued()
  const built = new Set<string>()
  for (const step of steps) {
    if ('says' in step) write(shelf, 'a.txt', `= Oman–Peru relations =\n\n${step.says.join(' ')}\n`)
    else {
      const name = await buildStep(shelf, step.builds)
      built.add(name)
      checkIssued(shelf, name, article, issued)
      checkAgreement(shelf, name, built)
    }
  }
}

async function buildStep(shelf: Shelf, builds: 'alone' | 'levant' | 'other'): Promise<string> {
  await (builds === 'alone' ? buildInto(shelf, ['a.txt']) : buildInto(shelf, ['a.txt', 'b.txt'], builds))
  return builds === 'alone' ? article : builds
}

/** Datasets that have the same text of the article have the same rows of it. */
function checkAgreement(shelf: Shelf, name: string, built: ReadonlySet<string>): void {
  const rows = rowsById(shelf, name, article)
  for (const other of built)
    if (other !== name && sourceOf(shelf, other, article) === sourceOf(shelf, name, article))
      expect(rowsById(shelf, other, article)).toEqual(rows)
}
