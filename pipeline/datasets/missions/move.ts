import {readWhen, type When} from './date.js'
import type {Phrase} from './phrase.js'
import {readPlaces} from './place.js'
import {isWord, type Reader} from './reader.js'
import type {Place} from './statement.js'

/** `[moved its embassy] from Valparaíso to Santiago in 1960` */
export interface Move {
  left: Place[]
  reached: Place[]
  when: When | undefined
  to: number
}

const from = new Set(['from'])
const towards = new Set(['to', 'into'])

export function readMove(reader: Reader, {to, when}: Pick<Phrase, 'to' | 'when'>): Move {
  const move: Move = {left: [], reached: [], when, to}
  for (let count = 0; count < 4; count++) if (!takePlace(reader, move) && !takeWhen(reader, move)) break
  return move
}

function takePlace(reader: Reader, move: Move): boolean {
  const isLeft = isWord(reader, move.to, from)
  if (!isLeft && !isWord(reader, move.to, towards)) return false
  const {places, to} = readPlaces(reader, move.to + 1)
  if (places.length === 0) return false
  if (isLeft) move.left = places
  else move.reached = places
  move.to = to
  return true
}

function takeWhen(reader: Reader, move: Move): boolean {
  const read = readWhen(reader, move.to)
  if (read === undefined) return false
  move.when ??= read.when
  move.to = read.to
  return true
}
