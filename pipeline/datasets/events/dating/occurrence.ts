import type {Span} from '../../../document.js'
import type {Clause} from '../../../language/clauses/index.js'
import type {Word} from '../../../language/verbs/index.js'
import {be} from '../../../language/verbs/vocabulary.js'
import {isDated} from '../row.js'
import type {Scope} from './scope.js'
import {openingTime, ownTime} from './sighting.js'
import {type Told, toldBy} from './told.js'

/** `The first visit was in 1990`, `There were clashes in 1971`, `The closure lasted until May`: a noun tells it. */
export function occurrenceOf(scope: Scope, clause: Clause): Told | undefined {
  const {words, seen, lexicons} = scope
  const {verb, subject} = clause
  if (subject === null || verb.tense === 'present' || !isBeing(words, clause)) return undefined
  const time = ownTime(words, clause, seen) ?? openingTime(words, clause, seen)
  const sighting = seen.find(({time: other}) => other === time)
  if (time === undefined || sighting === undefined || !isDated(time)) return undefined
  const there = isThere(words, subject)
  if (sighting.first - verb.to > 2 && !there) return undefined
  const where = there ? {start: clause.predicate.start, end: time.start} : subject
  const at = words.findIndex(
    (word, place) => word.start >= where.start && word.end <= where.end && lexicons.nouns.at(words, place) !== undefined
  )
  const noun = at < 0 ? undefined : lexicons.nouns.at(words, at)
  if (noun === undefined) return undefined
  const trigger = {start: (words[at] as Word).start, end: (words[at + noun.length - 1] as Word).end}
  return {...toldBy(clause, time, 'own'), noun, trigger}
}

/** Their subject is what happened. */
const lasting = new Set(['last', 'continue', 'drag on', 'go on', 'drag'])

const isBeing = (words: readonly Word[], {verb}: Clause): boolean =>
  verb.entry === null ? be.has((words[verb.head] as Word).lower) : lasting.has(verb.entry.lemma)

/** `There were …`: what follows the verb is the subject. */
const isThere = (words: readonly Word[], {start, end}: Span): boolean =>
  words.some((word) => word.start >= start && word.end === end && word.lower === 'there')
