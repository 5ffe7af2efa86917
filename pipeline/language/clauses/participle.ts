import type {Span} from '../../document.js'
import {firstIndex} from '../../passage.js'
import type {VerbForm, VerbLexicon, Word} from '../verbs/index.js'
import {coordinators, determiners, isAdverb, prepositions, quantifiers, relatives} from '../verbs/vocabulary.js'
import type {Clause} from './clause.js'
import {endOfClause} from './extent.js'
import {nonFinite, participleClause} from './nominal.js'
import {spanOf} from './span.js'

/**
 * The clauses of a sentence with those of participles, in the order of their verbs: `, accusing it of spying`, `by
 * severing ties`, `with both countries expelling envoys`, `while assuring …`. `finite` are in the order of their verbs.
 */
export function withParticiples(words: readonly Word[], finite: readonly Clause[], lexicon: VerbLexicon): Clause[] {
  const found: Clause[] = []
  let last: Clause | undefined
  for (let at = 0; at < words.length; at++) {
    const form = gerundAt(words, at, lexicon)
    const joint = form && jointOf(words, at, last, finite)
    if (form === undefined || joint === undefined) continue
    if ((words[joint] as Word).lower === 'by' && tellsMeans(form, at, finite, found.at(-1))) {
      last = participial(words, {at, form, joint, limit: limitOf(words, at, finite)}, finite)
      continue
    }
    last = participial(words, {at, form, joint, limit: limitOf(words, at, finite)}, finite)
    found.push(last)
  }
  return found.length === 0 ? [...finite] : merged(words, finite, found)
}

function gerundAt(words: readonly Word[], at: number, lexicon: VerbLexicon): VerbForm | undefined {
  const {text, lower, unit} = words[at] as Word
  if (unit >= 0 || (text !== lower && at > 0) || !/ing$/.test(lower) || notVerbs.has(lower)) return undefined
  if (lower === 'having') return perfectAt(words, at, lexicon)
  const form = lexicon.gerundAt(words, at)
  // `the meeting of`, `meeting of`: a noun.
  if (form !== undefined && /^(?:of|squad)$/.test(words[at + form.length]?.lower ?? '')) return undefined
  return form?.entry.kind === 'event' ? form : undefined
}

/** `having left the union` */
function perfectAt(words: readonly Word[], at: number, lexicon: VerbLexicon): VerbForm | undefined {
  const form = lexicon.formAt(words, at + 1)
  if (form?.isParticiple !== true || form.entry.kind !== 'event') return undefined
  return {...form, length: form.length + 1}
}

/** Prepositions that look like participles. */
const notVerbs = new Set(['following', 'including', 'concerning', 'regarding', 'during', 'according', 'excluding'])

/** Words that a participle clause may follow; `by` tells how the clause before came about. */
const openers = new Set(['by', 'while', 'when', 'after', 'before', 'upon', 'thereby', 'thus'])

/** The word that opens the clause of the participle at `at`; undefined where it is a noun or belongs to a noun. */
function jointOf(
  words: readonly Word[],
  at: number,
  before: Clause | undefined,
  finite: readonly Clause[]
): number | undefined {
  let first = at
  while (first > 0 && at - first < 3 && (words[first] as Word).mark === 'none' && isModifier(words[first - 1] as Word))
    first--
  if (first === 0) return startsSentence(words, at) ? 0 : undefined
  const {mark} = words[first] as Word
  const previous = (words[first - 1] as Word).lower
  if (mark === 'none' && openers.has(previous)) return first - 1
  if (coordinators.has(previous))
    return before !== undefined && isOpen(words, before, first, finite) ? first - 1 : undefined
  if (mark !== 'none') return first
  return withPhrase(words, first) ?? absolute(words, first)
}

const isModifier = (word: Word): boolean => isAdverb(word) || word.lower === 'further' || word.lower === 'later'

/** `Announcing the ban, the ministry said …`: a comma ends it before the main clause. */
const startsSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 && words.slice(1, 40).some(({mark}) => mark === 'comma')

/** Whether the participle clause before can go on: no other verb, finite or infinitive, stands in between. */
function isOpen(words: readonly Word[], {trigger}: Clause, at: number, finite: readonly Clause[]): boolean {
  const {start} = words[at] as Word
  if (finite.some((clause) => clause.trigger.start > trigger.start && clause.trigger.start < start)) return false
  return !words.some((word) => word.start > trigger.end && word.start < start && word.lower === 'to' && word.unit < 0)
}

/** `, with both countries expelling …`: the place of `with`, when nothing but a noun phrase stands between. */
function withPhrase(words: readonly Word[], first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    const {lower, mark} = words[at] as Word
    if (lower === 'with') return mark === 'comma' && first - at > 1 ? at : undefined
    if (mark !== 'none' || (prepositions.has(lower) && lower !== 'of')) return undefined
  }
  return undefined
}

/** Where the next finite clause begins: its conjunction, its subject or its verb, whichever stands behind `at`. */
function limitOf(words: readonly Word[], at: number, finite: readonly Clause[]): number {
  // `saying that he feared …`: what is said goes on with the participle.
  const next = finite.find(({verb, kind}) => verb.from > at && kind !== 'complement')
  if (next === undefined) return words.length
  const subject = firstIndex(words, ({start}) => start >= next.start)
  return [next.joint, subject].find((place) => place > at) ?? next.verb.from
}

/** `, the king himself escaping by boat`, `, Peru having left the union`: the place of the noun phrase behind the comma. */
function absolute(words: readonly Word[], first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(1, first - 6); at--) {
    const {lower, text, mark} = words[at] as Word
    if ((prepositions.has(lower) && lower !== 'of') || coordinators.has(lower) || relatives.has(lower)) return undefined
    if (mark === 'comma') return determiners.has(lower) || text !== lower || quantifiers.has(lower) ? at : undefined
    if (mark !== 'none') return undefined
  }
  return undefined
}

interface Participle {
  at: number
  form: VerbForm
  joint: number
  limit: number
}

function participial(words: readonly Word[], {at, form, joint, limit}: Participle, finite: readonly Clause[]): Clause {
  const to = Math.min(words.length, at + form.length)
  const trigger = spanOf(words, at, to)
  const isWith = (words[joint] as Word).lower === 'with'
  const subjectAt = isWith ? joint + 1 : joint
  const hasSubject = isWith
    ? subjectAt < at
    : joint < at && !openers.has((words[joint] as Word).lower) && isAbsolute(words, joint, at)
  const end = (words[endOfClause(words, to, Math.max(to, limit)) - 1] as Word).end
  const start = hasSubject ? (words[subjectAt] as Word).start : trigger.start
  const subject: Span | null = hasSubject ? {start, end: (words[at - 1] as Word).end} : subjectOf(trigger, finite)
  const verb = nonFinite({from: at, head: at, to, entry: form.entry, voice: 'active'})
  return participleClause({verb, joint, trigger, subject, start, end})
}

/** Not only adverbs stand between the comma and the participle. */
const isAbsolute = (words: readonly Word[], joint: number, at: number): boolean =>
  (words[joint] as Word).mark === 'comma' &&
  words.slice(joint, at).some((word) => !isModifier(word) && !coordinators.has(word.lower))

/** The subject of the clause that it hangs on: the last main one before it, else the first behind it. */
function subjectOf(trigger: Span, finite: readonly Clause[]): Span | null {
  const before = finite.filter((clause) => clause.trigger.start < trigger.start)
  const host = before.findLast(({kind}) => kind === 'main' || kind === 'shared') ?? before.at(-1) ?? finite[0]
  return host?.subject ?? null
}

/** `retaliated by expelling two envoys` is one happening: the clause keeps what it was done by, and no other is found. */
function tellsMeans({entry}: VerbForm, at: number, finite: readonly Clause[], before: Clause | undefined): boolean {
  const host = finite.findLast(({verb}) => verb.to <= at)
  if (
    host === undefined ||
    (before !== undefined && before.verb.from > host.verb.from) ||
    (host.verb.entry !== null && host.verb.entry.kind !== 'event')
  )
    return false
  host.means = entry
  return true
}

/** In the order of their verbs; a clause ends where a participle clause begins that is no complement of its own. */
function merged(words: readonly Word[], finite: readonly Clause[], found: readonly Clause[]): Clause[] {
  const all = [...finite, ...found].sort((a, b) => a.trigger.start - b.trigger.start)
  for (const {joint, trigger} of found) {
    const {start, lower} = words[joint] as Word
    for (const clause of all) {
      if (clause.trigger.start >= trigger.start || clause.end <= start) continue
      if (lower !== 'by' && joint >= clause.verb.to) endBefore(clause, (words[joint - 1] as Word).end)
      else if (clause.nested.start > start)
        clause.nested = {start: Math.max(start, clause.trigger.end), end: clause.end}
    }
  }
  return all
}

function endBefore(clause: Clause, end: number): void {
  clause.end = Math.max(end, clause.trigger.end)
  clause.predicate = {start: clause.predicate.start, end: clause.end}
  clause.nested = {start: Math.min(clause.nested.start, clause.end), end: clause.end}
}
