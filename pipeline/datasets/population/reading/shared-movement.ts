import type {Place} from '../figure.js'
import {readGroup} from '../group/group.js'
import type {GroupPhrase} from '../group/phrase.js'
import {words} from '../lexicon/words.js'
import type {Movement} from '../movement.js'
import type {Counted} from '../scene/counted.js'
import type {Scene} from '../scene/scene.js'
import {textAt} from '../text/tokens.js'
import {adding} from './joints.js'

/** What may stand between two counts, and before the second: `, as well as over`. */
const joining = words(`
  , and or as well together with along plus some about around over nearly another up to more than
`)
/** Nobody adds more counts in one clause. */
const most = 5

/** Behind the counts that share this one's verb: "500 Danes and 300 Swedes fled". */
export function endOfCounts({outline, topic}: Scene, {next, end}: GroupPhrase): number {
  const {tokens} = outline
  let [last, at] = [end, next]
  for (let round = 0; round < most; round++) {
    while (joining.has(textAt(tokens, at))) at++
    const phrase = tokens[at]?.kind === 'number' ? readGroup(outline, at + 1, topic) : undefined
    if (phrase === undefined) return last
    last = phrase.end
    at = phrase.next
  }
  return last
}

/** A movement and where the figure that it is told of went. */
export type SharedMovement = Movement & {place: Place | null}

const together = /together with|along with|as well as|followed by/

/** What is added to a figure moves as it does: "admitted 500 Danes, 300 Swedes and 200 Finns". */
export function sharedMovement(
  {outline: {passage}, memory: {figure}}: Scene,
  {start}: Counted
): SharedMovement | undefined {
  if (figure === undefined || figure.measure !== 'flow' || figure.quote.start < passage.start) return undefined
  const between = passage.text.slice(figure.quote.end - passage.start, start)
  if (between.length >= 60 || !(adding.test(between) || together.test(between))) return undefined
  const goal = figure.placeSource === 'title' ? 'here' : 'away'
  return {measure: 'flow', goal, rule: 'population/people-who-move', place: figure.place}
}
