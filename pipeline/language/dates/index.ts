import type {Document, Mention} from '../../document.js'
import {unitsOf} from '../../passage.js'
import {findTimes} from './grammar/index.js'
import {resolveTimes, type Told} from './narrative/index.js'
import type {Time} from './time.js'

export {families, findTimes, rules} from './grammar/index.js'
export type {Basis, Precision, Relation, Time} from './time.js'

/** Every temporal expression of a document, dated as far as its words and the narrative before it tell. */
export function readTimes(document: Document): Mention<Time>[] {
  const told: Told[] = []
  let paragraph = 0
  let last: unknown
  for (const {passage, kind, block, section} of unitsOf(document)) {
    if (block !== last) paragraph++
    last = block
    told.push({
      passage,
      times: findTimes(passage),
      paragraph,
      kind:
        kind === 'cell' || kind === 'infobox'
          ? 'note'
          : isTitle(passage.text, block?.kind === 'paragraph' ? block.sentences.length : 9)
            ? 'title'
            : 'prose'
    })
  }
  return resolveTimes(told)
}

const isTitle = (text: string, sentences: number): boolean =>
  sentences === 1 && text.length < 100 && !/[.!?:;,"”)]$/.test(text)
