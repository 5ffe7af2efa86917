import {anyMonth, listOf, spaced} from './vocabulary.js'

/** What tells whether a time ends its phrase ("in the summer, …") or stands before a noun ("the summer offensive"). */

/** Words that a noun phrase does not go on with; verbs in -ed and -ing do not go on with it either. */
const closed = listOf(`
  a, about, across, after, against, all, along, although, among, an, and, another, any, are, around, as, at, be, became,
  because, before, began, behind, being, between, both, brought, but, by, came, can, could, did, do, does, down,
  due, during, each, either, even, every, fell, finally, for, from, gave, had, has, have, he, her, his, however, if, in,
  instead, into, is, it, its, just, later, led, left, like, made, many, may, met, might, more, most, much, must, near, neither,
  no, nor, not, of, off, on, once, one, only, onto, onwards, or, other, our, out, over, owing, partly, rather, sat, saw, several, shall,
  she, should, since, so, some, soon, still, such, than, that, the, their, them, then, there, these, they, this, those, though,
  three, through, throughout, thus, to, together, took, toward, towards, two, under, until, up, upon, was, we, were, what,
  broke, hit, split, redrew, drew, grew, rose, sank, won, lost, gave, cost, cut, put, set, let, spread, shook, struck, swept,
  threw, went, drove, dealt, kept, meant, held, ran, tore, forced, ought, nobody, everybody, somebody,
  dozens, hundreds, thousands, millions, tens, few, four, five, ten, nearly, nothing, none,
  when, where, whereas, which, while, who, whom, whose, will, with, within, without, would, yet
`)

const closedWords = new Set(closed)
const nextWord = /^\s{1,3}(?:["“'‘(]|([A-Za-z][A-Za-z-]{0,24}))/

/**
 * Whether a word that may be a noun follows, by up to 40 characters behind a time: neither punctuation nor a word of a
 * closed class. A capital may also begin a name in another phrase ("On 5 May Oman left"): `small` leaves those out.
 */
export function isBeforeNoun(ahead = '', initial: 'any' | 'small' = 'any'): boolean {
  const [, word] = nextWord.exec(ahead) ?? []
  if (word === undefined || (initial === 'small' && /^[A-Z]/.test(word))) return false
  return !closedWords.has(word.toLowerCase()) && !/(?:ed|ly)$/.test(word)
}

const phraseEnd = new RegExp(
  spaced(String.raw`^(?:\s{0,3}(?:[.,;:)(–—"”]|$)| (?:${closed.join('|')}|[a-z]{2,20}ed|${anyMonth})\b)`)
)

/** Whether the phrase ends before `ahead`, by punctuation or a word that no noun phrase goes on with. */
export const isPhraseEnd = (ahead = ''): boolean => phraseEnd.test(ahead)

/** Part: the clause ends here, by punctuation. */
export const endsClause = String.raw`(?=\s{0,3}(?:[.,;:)(–—"”]|$)|\s(?:saw|was|were|brought)\b)`
