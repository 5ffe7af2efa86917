import type {Mention, Span} from '../../../document.js'
import type {Clause} from '../../../language/clauses/index.js'
import type {Word} from '../../../language/verbs/index.js'
import type {DatedTime} from '../row.js'
import {isEvent} from './asserted.js'
import type {Lexicons, Reading} from './sentence.js'
import type {Retellable, Story} from './story.js'
import {type Told, toldBy} from './told.js'

/**
 * The happenings of a sentence whose adverbial takes up one that was told before (`During his visit, he met …`, `At the
 * summit …`): they are of its time.
 */
export function retoldClauses(reading: Reading, {nouns}: Lexicons, {told: before}: Story): Told[] {
  if (before.length === 0) return []
  const {words, clauses} = reading
  const phrase = phraseIn(words, (at) => {
    const name = nouns.at(words, at)?.entry.class
    return name === undefined ? undefined : before.findLast((one) => one.class === name)
  })
  if (phrase === undefined) return []
  const time = retelling(reading, phrase)
  const host = clauses.findIndex((clause) => clause.end >= phrase.start && clause.opening.start <= phrase.start)
  return clauses
    .filter((clause, at) => at >= host && reaches(clause) && isEvent(words, clause) && !hasTime(reading, clause))
    .map((clause) => toldBy(clause, time, 'retold'))
}

const reaches = ({kind}: Clause): boolean => kind === 'main' || kind === 'shared' || kind === 'participle'

/** `…, and two days later he left`: of another time, known or not. */
const hasTime = ({times}: Reading, {opening, end}: Clause): boolean =>
  times.some((time) => time.rule !== 'date/duration' && opening.start <= time.start && time.end <= end)

interface Phrase extends Span {
  one: Retellable
}

const prepositions = new Set(['during', 'at', 'following', 'after', 'upon', 'on'])
const definite = new Set(['the', 'his', 'her', 'their', 'this', 'that', 'its', 'these'])

/** A preposition, a definite noun phrase of at most eight words and a noun that `look` knows. */
function phraseIn(words: readonly Word[], look: (at: number) => Retellable | undefined): Phrase | undefined {
  for (let at = 0; at < words.length; at++) {
    if (!prepositions.has((words[at] as Word).lower)) continue
    for (let noun = at + 2; noun < Math.min(words.length, at + 9); noun++) {
      const word = words[noun] as Word
      if (word.mark !== 'none' || word.unit >= 0) break
      const one = isDefinite(words, at + 1, noun) ? look(noun) : undefined
      if (one !== undefined) return {start: (words[at + 1] as Word).start, end: word.end, one}
    }
  }
  return undefined
}

/** `his visit`, `President Berg's visit` */
const isDefinite = (words: readonly Word[], from: number, noun: number): boolean =>
  definite.has((words[from] as Word).lower) || /['’]s?$/.test((words[noun - 1] as Word).text)

/** The time of what was told, said by the phrase that takes it up. */
function retelling({passage}: Reading, {start, end, one}: Phrase): DatedTime {
  const time: Mention<DatedTime['reading']> = {
    rule: 'events/retold',
    reading: {...one.time.reading, basis: 'relative', relation: one.time.reading.relation},
    text: passage.text.slice(start - passage.start, end - passage.start),
    start,
    end
  }
  return time
}
