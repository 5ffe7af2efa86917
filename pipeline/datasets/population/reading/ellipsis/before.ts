import type {Figure} from '../../figure.js'
import type {Scene} from '../../scene/scene.js'

/** The figure before, where it stands in this sentence. */
export function inSentence({memory: {figure}, outline: {passage}, mention}: Scene): Figure | undefined {
  return figure !== undefined && figure.value.start >= passage.start && figure.value.end <= mention.start
    ? figure
    : undefined
}

/** Whether a number stands before in this sentence. */
export const inLastSentence = ({memory: {last}, outline: {passage}}: Scene): boolean =>
  last !== undefined && last.start >= passage.start
