import type {Verb, Word} from '../verbs/index.js'
import {coordinators, isAdverb, personal, prepositions, relatives, subordinators} from '../verbs/vocabulary.js'
import {joinsTimes} from './joint.js'
import type {Link} from './link.js'

/**
 * Whether another finite verb shows that the form before it was a participle: `Albanians recruited from the Balkans were
 * many`, `the borders, closed since the coup, were opened`, `At the forum held in Nauru, the president demanded …`.
 */
export function isGardenPath(
  words: readonly Word[],
  before: Verb | undefined,
  verb: Verb,
  link: Link | undefined
): boolean {
  if (before === undefined || link === undefined || !mayBeParticiple(words, before)) return false
  if (link.kind === 'shared' || link.kind === 'relative') return false
  const between = words.slice(before.to, verb.from)
  if (link.kind === 'main' && isEnclosed(words, before, verb, between)) return true
  if (isAdverbial(words, before, link) && between.some(({mark}) => mark === 'comma')) return true
  // `landed in Oslo, occupied the port and …`: a series.
  return (words[verb.from] as Word).mark === 'none' && arePrepositional(between)
}

function mayBeParticiple(words: readonly Word[], verb: Verb): boolean {
  const {lower} = words[verb.head] as Word
  const isForm = (form: string): boolean => form === lower || form.startsWith(`${lower} `)
  return verb.isBare && !hasInnerObject(words, verb) && verb.entry?.participle.some(isForm) !== false
}

/** `the borders, closed since the coup, were opened` */
function isEnclosed(words: readonly Word[], before: Verb, verb: Verb, between: readonly Word[]): boolean {
  if ((words[before.from] as Word).mark !== 'comma' || (words[verb.from] as Word).mark !== 'comma') return false
  // `tried to mediate and, from November on, sent arms`
  if (between.some(({lower}, at) => coordinators.has(lower) && between[at + 1]?.mark === 'comma')) return false
  // `dubbed the Long War by its foes`
  return !hasObject(words, before.to) || between.some(({lower}) => lower === 'by')
}

/** `, set up an office, renamed it and …`: what has an object is no participle of a noun. */
const hasObject = (words: readonly Word[], to: number): boolean => {
  const next = words[to]
  return next !== undefined && next.mark === 'none' && next.unit < 0 && !prepositions.has(next.lower) && !isAdverb(next)
}

/** `declared war`: a verb that has its object with it is no participle of the noun before. */
const hasInnerObject = (words: readonly Word[], {head, to}: Verb): boolean => {
  const last = words[to - 1] as Word
  return to - head > 1 && !prepositions.has(last.lower) && !isAdverb(last) && !particles.has(last.lower)
}

const particles = new Set(['out', 'up', 'down', 'off', 'away', 'back', 'apart', 'together', 'forth', 'aside'])

/** `At the forum held in Nauru, the president demanded …`: no subject begins with a preposition, but `About 5,000 fled`. */
const isAdverbial = (words: readonly Word[], {from}: Verb, {kind, subject}: Link): boolean =>
  kind === 'main' &&
  prepositions.has(words[subject]?.lower ?? '') &&
  !/^\d/.test(words[subject + 1]?.text ?? '') &&
  !personal.has(words[from - 1]?.lower ?? '')

/** Nothing but prepositional phrases; `Relations improved after he became president` has a clause. */
function arePrepositional(between: readonly Word[]): boolean {
  const [first] = between
  if (first === undefined || !(prepositions.has(first.lower) || first.unit >= 0) || opensClause.has(first.lower))
    return false
  return between.every(
    ({lower, mark, unit}, at) =>
      unit >= 0 || (mark === 'none' && (joinsTimes(between, at) || !joints.some((set) => set.has(lower))))
  )
}

const opensClause = new Set(['after', 'before', 'since', 'until', 'till'])

const subordinatesOnly = new Set([...subordinators].filter((word) => !prepositions.has(word)))

const joints = [coordinators, relatives, subordinatesOnly, personal]
