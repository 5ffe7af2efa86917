import type {Span} from '../../../document.js'
import type {Clause} from '../../../language/clauses/index.js'
import type {EventNoun} from '../../../language/nouns/index.js'
import type {VerbLexicon, Word} from '../../../language/verbs/index.js'
import {objectEnds, personal, prepositions} from '../../../language/verbs/vocabulary.js'
import {firstIndex} from '../../../passage.js'
import type {Lexicons, Reading} from '../dating/sentence.js'
import type {Told} from '../dating/told.js'

/** The type of a happening, PLOVER's; null where neither verb nor noun with what belongs to them decides it. */
export function typeOfTold(lexicons: Lexicons, reading: Reading, {clause, noun}: Told): string | null {
  if (noun !== null) return typeOfNoun(reading.words, lexicons.verbs, noun, clause)
  if (isMishap(reading, clause)) return null
  return (
    typeOf(reading, lexicons.verbs, clause) ??
    typeOfOccurrence(reading.words, lexicons, clause) ??
    typeOfAnnounced(reading, lexicons.verbs, clause)
  )
}

/** `were killed by an avalanche`, `were hurt when a bus overturned`: nobody did it. */
function isMishap({words}: Reading, {verb}: Clause): boolean {
  return harming.has(verb.entry?.lemma ?? '') && words.some(({lower}) => mishaps.has(lower))
}

const harming = new Set(['kill', 'injure', 'wound', 'hurt', 'destroy', 'damage'])

const mishaps = new Set([
  'accident',
  'avalanche',
  'capsized',
  'cholera',
  'collapsed',
  'collided',
  'collision',
  'crash',
  'crashed',
  'cyclone',
  'derailed',
  'derailment',
  'earthquake',
  'epidemic',
  'eruption',
  'famine',
  'flood',
  'flooding',
  'floods',
  'heatwave',
  'hurricane',
  'landslide',
  'lightning',
  'overturned',
  'pandemic',
  'plague',
  'shipwreck',
  'stampede',
  'storm',
  'tsunami',
  'typhoon',
  'wildfire',
  'wildfires'
])

/** The verb with its object: the nouns up to the first preposition behind it, in the passive those of the subject. */
function typeOf(reading: Reading, verbs: VerbLexicon, clause: Clause): string | null {
  const {words} = reading
  const {verb, twin, means, predicate} = clause
  const entries = [twin?.entry, verb.entry].filter((entry) => entry != null)
  const asksObject = entries.some((entry) => Object.keys(entry.types_by_object).length > 0)
  const nouns = asksObject ? objectOf(reading, clause) : []
  const types = entries.map((entry) => verbs.typeOf(entry, nouns))
  const [type = null] = types
  if (!types.every((other) => other === type)) return null
  if (type !== null) return type
  const given = verb.voice === 'active' && supplying.has(verb.entry?.lemma ?? '') ? behindWith(words, predicate) : null
  if (given !== null && verb.entry !== null) return verbs.typeOf(verb.entry, nounPhrase(words, given))
  if (means !== null) return verbs.typeOf(means, nounPhrase(words, behindGerund(words, predicate)))
  return verb.aim === undefined ? null : verbs.typeOf(verb.aim, nounPhrase(words, behindInfinitive(words, predicate)))
}

/**
 * The nouns of the object. `closed it`: those of the clause before; `The embassy closed`: without an object the subject is
 * what the verb is done to.
 */
function objectOf({words, clauses}: Reading, clause: Clause): string[] {
  const {verb, subject, predicate} = clause
  const own = verb.voice === 'active' ? predicate : subject
  const nouns = own === null ? [] : nounPhrase(words, own)
  if (verb.voice === 'passive') return [...nouns, ...complementOf(words, predicate)]
  const [first] = nouns
  if (nouns.length === 1 && (first === 'it' || first === 'them')) {
    const before = clauses[clauses.indexOf(clause) - 1]
    return before === undefined
      ? nouns
      : nounPhrase(words, before.verb.voice === 'active' ? before.predicate : (before.subject ?? before.predicate))
  }
  return isAlone(nouns) && subject !== null ? nounPhrase(words, subject) : nouns
}

/** `was declared persona non grata`, `was given 48 hours to leave`: what stands behind a passive without a preposition. */
function complementOf(words: readonly Word[], predicate: Span): string[] {
  const [first, ...others] = nounPhrase(words, predicate)
  return first === undefined || objectEnds.has(first) || prepositions.has(first) ? [] : [first, ...others]
}

const isAlone = ([first, ...others]: readonly string[]): boolean =>
  first === undefined || objectEnds.has(first) || (others.length === 0 && /^\p{N}/u.test(first))

const announcing = new Set(['announce', 'declare', 'say', 'state', 'confirm', 'decide', 'pledge', 'report', 'warn'])
/** What one says that one will do for another is a promise. */
const kind = new Set(['SUPPORT', 'AID', 'COOPERATE', 'CONSULT', 'RETREAT', 'AGREE', 'CONCEDE'])

/**
 * `announced that it would reopen its embassy` is a promise, `announced that it had severed ties` is what it tells; what
 * one says others did is neither.
 */
function typeOfAnnounced(reading: Reading, verbs: VerbLexicon, {verb, nested}: Clause): string | null {
  const {words, clauses} = reading
  if (!announcing.has(verb.entry?.lemma ?? '')) return null
  const told = clauses.find(({kind, joint}) => kind === 'complement' && (words[joint] as Word).start === nested.start)
  if (told === undefined || told.verb.isNegative || (told.verb.isAsserted && !isOwn(words, told))) return null
  const type = typeOf(reading, verbs, told)
  if (type === null || told.verb.isAsserted) return type
  if (kind.has(type)) return 'AGREE'
  return type === 'SANCTION' || type === 'COERCE' ? type : 'THREATEN'
}

/** `that it …`, `that embassies would be opened`: nobody else is said to do it. */
function isOwn(words: readonly Word[], {subject, verb}: Clause): boolean {
  if (subject === null || verb.voice === 'passive') return true
  const first = words[firstIndex(words, ({start}) => start >= subject.start)]
  return first !== undefined && personal.has(first.lower)
}

/** Verbs that only say that something came about, whose subject tells what. */
const occurrences = new Set([
  'take place',
  'occur',
  'happen',
  'begin',
  'start',
  'commence',
  'break out',
  'erupt',
  'hold',
  'resume',
  'conduct',
  'carry out',
  'host',
  'organise',
  'organize',
  'stage',
  'schedule'
])

/** `A meeting took place`, `talks were held`: the type of the subject's event noun. */
function typeOfOccurrence(words: readonly Word[], {nouns}: Lexicons, {verb, subject}: Clause): string | null {
  if (subject === null || verb.entry === null || !occurrences.has(verb.entry.lemma)) return null
  const from = firstIndex(words, ({start}) => start >= subject.start)
  for (let at = from; at < Math.min(words.length, from + longest) && (words[at] as Word).end <= subject.end; at++) {
    const noun = nouns.at(words, at)
    if (noun !== undefined) return noun.entry.type
    if (at > from && objectEnds.has((words[at] as Word).lower)) return null
  }
  return null
}

/** A noun's own type, else that of its verb with what `of` names: `the closing of the embassy`. */
function typeOfNoun(
  words: readonly Word[],
  verbs: VerbLexicon,
  {entry}: EventNoun,
  {predicate}: Clause
): string | null {
  const verb = entry.verb === null ? undefined : verbs.entryOf(entry.verb)
  // A convention with a date was signed then.
  if (entry.class === 'agreement') return entry.type ?? 'SUPPORT'
  if (entry.type !== null || verb === undefined) return entry.type
  const at = firstIndex(words, ({start}) => start >= predicate.start)
  const [of, next] = [words[at], words[at + 1]]
  if (of?.lower !== 'of' || next === undefined) return verb.type
  return verbs.typeOf(verb, nounPhrase(words, {start: next.start, end: predicate.end}))
}

/** Verbs whose object is who gets something: `supplied Norway with fuel and food`. */
const supplying = new Set(['supply', 'provide', 'furnish', 'equip', 'present'])

function behindWith(words: readonly Word[], {start, end}: Span): Span | null {
  const from = firstIndex(words, (word) => word.start >= start)
  const at = words.slice(from, from + longest).findIndex(({lower}) => lower === 'with')
  const next = at < 0 ? undefined : words[from + at + 1]
  return next === undefined || next.start >= end ? null : {start: next.start, end}
}

/** `by severing ties`: what stands behind the participle. */
function behindGerund(words: readonly Word[], {start, end}: Span): Span {
  const at = words.findIndex(
    ({lower, start: from}, place) =>
      lower === 'by' && from >= start && from < end && /ing$/.test(words[place + 1]?.lower ?? '')
  )
  return {start: at < 0 ? start : (words[at + 1] as Word).end, end}
}

/** `to open an embassy`: what stands behind the infinitive. */
function behindInfinitive(words: readonly Word[], {start, end}: Span): Span {
  const at = firstIndex(words, (word) => word.start >= start)
  return {start: words[at]?.lower === 'to' ? (words[at + 1]?.end ?? start) : start, end}
}

/** No noun phrase that decides a type is longer. */
const longest = 16

/** The words up to the first preposition behind the first word. */
function nounPhrase(words: readonly Word[], {start, end}: Span): string[] {
  const from = firstIndex(words, (word) => word.start >= start)
  const phrase: string[] = []
  for (let at = from; at < Math.min(words.length, from + longest); at++) {
    const {lower, mark, end: last} = words[at] as Word
    if (last > end || (at > from && (objectEnds.has(lower) || mark === 'stop'))) break
    phrase.push(lower)
  }
  return phrase
}
