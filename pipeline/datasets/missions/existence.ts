import type {When} from './date.js'
import type {Group} from './group.js'
import {type Existence, type Moment, unknownExistence} from './statement.js'

/** What one verb says of a mission. */
export type Step = Pick<Group, 'effect' | 'isNegative' | 'isNow'> & {when: When | undefined}

const moment = (when: When | undefined): Moment | null =>
  when === undefined ? null : {edtf: when.edtf, rule: when.rule}

/** What is told of a mission after one more verb: the last one decides whether it exists. */
export function follow(before: Existence, step: Step): Existence {
  const {effect} = step
  if (effect === 'open' || effect === 'change' || effect === 'move') return opened(before, step)
  if (effect === 'close') return closed(before, step)
  return held(before, step)
}

/** A mission that was opened once more exists since then; what ended before is no longer its end. */
function opened(before: Existence, {isNegative, isNow, when}: Step): Existence {
  if (isNegative) return {...before, exists: isNow ? false : null}
  if (when?.lasts != null) return lasted(before, when.lasts, when)
  if (when?.relation === 'until') return {...before, exists: false, until: moment(when)}
  return {...before, exists: true, since: moment(when), until: null}
}

/** `has not closed its embassy`: it is still there. */
function closed(before: Existence, {isNegative, isNow, when}: Step): Existence {
  if (isNegative) return {...before, exists: isNow ? true : null}
  // Whether it opened again behind `closed from 2012 to 2018` is not said.
  if (when?.lasts != null || when?.relation === 'until') return {...before, exists: null, at: moment(when)}
  return {...before, exists: false, until: moment(when)}
}

/** Had or not had: now, or at a time of the past, which does not tell what is. */
function held(before: Existence, {effect, isNegative, isNow, when}: Step): Existence {
  const isThere = isNegative === (effect === 'lack')
  if (!isThere) return lacked(before, isNow, when)
  if (when?.lasts != null) return lasted(before, when.lasts, when)
  if (when?.relation === 'since') return {...before, exists: true, since: moment(when)}
  if (when?.relation === 'until') return {...before, exists: false, until: moment(when)}
  return {...before, exists: isNow ? true : null, at: moment(when)}
}

/** `has had no embassy since 1991`: one that there was had its end then. */
function lacked(before: Existence, isNow: boolean, when: When | undefined): Existence {
  if (when?.relation === 'since') return {...before, exists: false, until: moment(when)}
  return {...before, exists: isNow ? false : null, at: moment(when)}
}

const lasted = (before: Existence, [from, to]: [string, string], {rule}: When): Existence => ({
  ...before,
  exists: false,
  since: {edtf: from, rule},
  until: {edtf: to, rule}
})

export const firstStep = (step: Step): Existence => follow(unknownExistence, step)
