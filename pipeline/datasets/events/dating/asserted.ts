import type {Clause} from '../../../language/clauses/index.js'
import type {Word} from '../../../language/verbs/index.js'
import {auxiliaries} from '../../../language/verbs/vocabulary.js'
import type {Reading} from './sentence.js'

/** A finite verb, of the past or the perfect, or a participle that tells a happening, in a clause that asserts it. */
export function isEvent(words: readonly Word[], clause: Clause): boolean {
  const {verb} = clause
  if (!verb.isAsserted || (verb.tense === 'present' && !verb.isPerfect) || isCondition(words, clause)) return false
  if (verb.entry === null) return isUnknownVerb(words, clause)
  // `Trade reached 5 million`, not `The troops reached Lima`
  if (verb.entry.lemma === 'reach' && isOfMeasure(words, clause) && isToNumber(words, clause)) return false
  return (
    verb.entry.kind === 'event' ||
    isVerdict(words, clause) ||
    (changes.has(verb.entry.lemma) && !isMeasured(words, clause))
  )
}

/** A regular past that the lexicon does not hold: what it does hold are most states, so that it tells a happening. */
export function isUnknownVerb(words: readonly Word[], {verb}: Clause): boolean {
  const {lower} = words[verb.head] as Word
  return verb.entry === null && !auxiliaries.has(lower) && lower.endsWith('ed')
}

/** `ruled that …`, `found that …`: what a court or a commission came to; `was found in a freezer`. */
const verdicts = new Set(['rule', 'find', 'hold'])
const isVerdict = (words: readonly Word[], {verb}: Clause): boolean =>
  (verb.entry?.lemma === 'find' && verb.voice === 'passive') ||
  (verdicts.has(verb.entry?.lemma ?? '') &&
    words.slice(verb.to, verb.to + 4).some(({lower}) => lower === 'that' || lower === 'for' || lower === 'against'))

/** They tell a measurement of what is counted (`trade rose to 5 million`), else a happening (`relations declined`). */
const changes = new Set([
  'decline',
  'decrease',
  'diminish',
  'double',
  'drop',
  'dwindle',
  'grow',
  'halve',
  'increase',
  'multiply',
  'plummet',
  'plunge',
  'rise',
  'shrink',
  'slump',
  'soar',
  'surge',
  'swell',
  'triple'
])
const measures =
  /^(?:trade|exports?|imports?|turnover|volume|value|number|numbers|population|share|investments?|gdp|prices?|rates?|figures?|percentage|amount|total|income|output|production|tourists|visitors|sales|revenues?)$/

const isMeasured = (words: readonly Word[], clause: Clause): boolean =>
  isOfMeasure(words, clause) || isToNumber(words, clause)

const isToNumber = (words: readonly Word[], {verb}: Clause): boolean =>
  words.slice(verb.to, verb.to + 6).some(({text, unit}) => unit < 0 && /^[\p{N}€$£¥]/u.test(text))

const isOfMeasure = (words: readonly Word[], {verb}: Clause): boolean =>
  words.slice(Math.max(0, verb.from - 8), verb.from).some(({lower}) => measures.test(lower))

const conditions = new Set(['if', 'unless', 'whether'])

const isCondition = (words: readonly Word[], {kind, joint}: Clause): boolean =>
  kind === 'subordinate' && conditions.has(words[joint]?.lower ?? '')

const hearsay = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently'])

/** `handed over wards that Cubans had built`: the verb before takes a thing, which the clause tells of. */
function isOfNoun(clauses: readonly Clause[], {joint, trigger}: Clause): boolean {
  const before = clauses.findLast(({trigger: other}) => other.start < trigger.start)?.verb
  if (before === undefined) return true
  return before.entry !== null && before.to < joint && !saying.has(before.entry.lemma)
}

const saying = new Set([
  'accuse',
  'add',
  'admit',
  'agree',
  'allege',
  'announce',
  'argue',
  'ask',
  'assert',
  'assure',
  'believe',
  'claim',
  'conclude',
  'confirm',
  'declare',
  'demand',
  'deny',
  'estimate',
  'find',
  'inform',
  'insist',
  'note',
  'propose',
  'report',
  'request',
  'reveal',
  'rule',
  'say',
  'show',
  'state',
  'stress',
  'suggest',
  'tell',
  'think',
  'urge',
  'warn',
  'write'
])

/** Told as what others say: `reportedly sent`, `According to Iran, …`, `said that Peru attacked`. */
export function isReported({words, clauses}: Pick<Reading, 'words' | 'clauses'>, clause: Clause): boolean {
  const {verb, opening, kind} = clause
  if (words.slice(Math.max(0, verb.from - 1), verb.to + 1).some(({lower}) => hearsay.has(lower))) return true
  if (kind !== 'main') return kind === 'complement' && !isOfNoun(clauses, clause)
  const at = words.findIndex(({start}) => start >= opening.start)
  return words[at]?.lower === 'according' && words[at + 1]?.lower === 'to'
}
